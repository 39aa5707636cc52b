import { availableParallelism, loadavg } from 'node:os'

const usualLock = 5

/**
 * For how many seconds a lock should last now. Processes that are not given their turn cannot renew one: on a machine with
 * much else to do it must last longer.
 */
export const lockFor = (): number => {
  const perCore = (loadavg()[0] ?? 0) / availableParallelism()
  return Math.min(3, Math.max(1, Math.ceil(perCore / 2))) * usualLock
}
