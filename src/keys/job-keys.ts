import { createHmac, timingSafeEqual } from 'node:crypto'
import { AppError } from '../errors.ts'
import type { JobKeys } from '../jobs/signature.ts'
import { derive } from './derived.ts'

/** As the key file has it; by the name of one that it has not, it is looked for again. */
type Generations = (id?: string) => readonly { readonly id: string; readonly master: Uint8Array }[]

/**
 * Signs with the first of the generations, and checks with the one that a signature names: `ID.MAC`. The keys are derived
 * from their master keys (32 bytes).
 */
export const jobKeysOn = (generations: Generations): JobKeys => {
  const derived = new Map<string, Uint8Array>()
  const sign = ({ id, master }: ReturnType<Generations>[number], text: string): string => {
    const key = derived.get(id) ?? derive(master, 'gallra job v1')
    derived.set(id, key)
    return `${id}.${createHmac('sha256', key).update(text, 'utf8').digest('base64url')}`
  }
  return {
    sign(text) {
      const [current] = generations()
      if (!current) throw new AppError('INTERNAL', 'no generation of keys can be used')
      return sign(current, text)
    },
    isSigned(text, mac) {
      const id = mac.slice(0, Math.max(mac.indexOf('.'), 0))
      const generation = generations(id).find(each => each.id === id)
      if (!generation) return false
      const [wanted, given] = [Buffer.from(sign(generation, text)), Buffer.from(mac)]
      return wanted.length === given.length && timingSafeEqual(wanted, given)
    },
  }
}

/** With one master key. */
export const createJobKeys = (master: Uint8Array, id: string): JobKeys => jobKeysOn(() => [{ id, master }])
