import { mkdir } from 'node:fs/promises'
import { answer, endProcess, freePort, type Running, type Spawned, spawnServer } from './running.ts'

const argsOf = (port: number, folder: string): string[] => [
  ...['--port', String(port), '--bind', '127.0.0.1', '--dir', folder],
  // An evicted key would be a lost job; BullMQ asks for noeviction.
  ...['--appendonly', 'yes', '--save', '', '--maxmemory-policy', 'noeviction'],
]

/** Starts a Valkey or Redis on 127.0.0.1 and waits until it has read its data and answers. Throws SERVER_FAILED. */
export const startValkey = async (
  executable: string,
  { folder, log }: { readonly folder: string; readonly log: string },
  onSpawn: (spawned: Spawned) => Promise<void>,
): Promise<Running> => {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const port = await freePort()
  const spawned = spawnServer(executable, argsOf(port, folder), log)
  await onSpawn(spawned)
  await spawned.until(async () => ((await answer(port, 'PING\r\n'))?.startsWith('+PONG') ? true : undefined))
  return {
    url: `redis://127.0.0.1:${port}`,
    mark: spawned.mark,
    ended: spawned.ended,
    stop: () => endProcess(spawned, 'SIGTERM'),
  }
}
