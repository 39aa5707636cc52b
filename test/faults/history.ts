import { appendFileSync } from 'node:fs'

/** What somebody outside Gallra did, or a fault did to it. */
export type What =
  | 'reply'
  | 'reopen'
  | 'close'
  | 'tag'
  | 'untag'
  | 'hold'
  | 'release'
  | 'request'
  | 'fault'
  | 'heal'

/**
 * `ok`: it happened, and its doer was told so before `endedAt`. `fail`: it did not happen. `unknown`: nobody knows, so
 * that the checker takes either.
 */
export type Outcome = 'ok' | 'fail' | 'unknown'

export interface Operation {
  readonly id: string
  readonly actor: string
  readonly what: What
  /** Id of a ticket or person; name of a fault. */
  readonly target: string
  readonly invokedAt: Date
  readonly endedAt?: Date
  readonly outcome?: Outcome
  /** Whatever the checker needs besides: an id that was given, a code. */
  readonly detail?: string
}

export interface Done {
  readonly outcome: Outcome
  readonly detail?: string
}

export interface History {
  /** Writes down that it begins, does it, and writes down how it ended. What is thrown is an unknown outcome. */
  run(
    of: Pick<Operation, 'actor' | 'what' | 'target'>,
    work: (id: string) => Promise<Done>,
  ): Promise<Operation>
  readonly operations: readonly Operation[]
}

/** A history that is on disk as far as it has come: a seed that dies leaves it. */
export const createHistory = (file: string): History => {
  const operations: Operation[] = []
  const write = (kind: 'invoke' | Outcome, operation: Operation): void =>
    appendFileSync(file, `${JSON.stringify({ kind, ...operation })}\n`)
  return {
    operations,
    async run(of, work) {
      const index = operations.length
      const begun: Operation = { id: `op-${index}`, ...of, invokedAt: new Date() }
      operations.push(begun)
      write('invoke', begun)
      const done = await work(begun.id).catch(
        (error: unknown): Done => ({
          outcome: 'unknown',
          detail: error instanceof Error ? error.name : 'thrown',
        }),
      )
      const ended = { ...begun, ...done, endedAt: new Date() }
      operations[index] = ended
      write(done.outcome, ended)
      return ended
    },
  }
}
