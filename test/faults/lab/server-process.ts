import { endProcess, type Spawned } from '../../../src/servers/running.ts'
import { endsWithUs } from './children.ts'

/** A server that is killed and started again on its own data, by several faults that know nothing of each other. */
export interface ServerProcess extends AsyncDisposable {
  kill(signal: NodeJS.Signals): void
  /** Starts it again when it has ended; `before` is done while it is down. Does nothing while it runs. */
  restart(before?: () => Promise<unknown>): Promise<void>
}

/** `start` gives the process once it answers; it is told how many starts there were before. */
export const runServer = async (start: (number: number) => Promise<Spawned>): Promise<ServerProcess> => {
  let starts = 0
  let spawned = await start(starts)
  let isKilled = false
  let turn: Promise<void> = Promise.resolve()
  const again = async (before?: () => Promise<unknown>): Promise<void> => {
    if (!isKilled) return
    await spawned.ended
    await before?.()
    starts += 1
    spawned = await start(starts)
    isKilled = false
  }
  const noteEnd = (of: Spawned): void => {
    endsWithUs(of.child)
    void of.ended.then(() => {
      if (of === spawned) isKilled = true
    })
  }
  noteEnd(spawned)
  return {
    kill(signal) {
      if (signal === 'SIGKILL') isKilled = true
      spawned.child.kill(signal)
    },
    restart(before) {
      turn = turn.then(async () => {
        const was = spawned
        await again(before)
        if (spawned !== was) noteEnd(spawned)
      })
      return turn
    },
    async [Symbol.asyncDispose]() {
      // Also one that is stopped hears this.
      if (!isKilled) await endProcess(spawned, 'SIGKILL')
    },
  }
}
