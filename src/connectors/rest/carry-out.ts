import { pause } from './backoff.ts'
import type { RestAnswer, RestCall, RestClient } from './client.ts'
import type { Refusal } from './refusal.ts'

/** `after` is told once it is seen: a desk may show for a while what was there before. */
type State = 'before' | 'after' | 'gone'

/** One call that takes something out of a record. */
export interface Step {
  readonly call: RestCall
  /** What the desk shows now. */
  state(): Promise<State>
}

export interface Carrying {
  readonly client: Pick<RestClient, 'repeat'>
  reserve(call: RestCall): Promise<void>
  /** Is the record, read anew, still what the change was planned from, and does nothing hold it? */
  look(): Promise<Refusal | undefined>
  /** One try of a call that was reserved. */
  write(call: RestCall): Promise<RestAnswer>
  /** Between two looks at what the desk shows. */
  readonly pollMs: number
  readonly signal: AbortSignal
}

const looksAfterWrite = 5

/** Looks a few times, until the desk shows what it was told. */
const settled = async ({ pollMs, signal }: Carrying, step: Step, looks: number): Promise<State> => {
  for (let looked = 1; ; looked++) {
    const state = await step.state()
    if (state !== 'before' || looked >= looks) return state
    await pause(pollMs, signal)
  }
}

/** The desk refused it. What a try before it did may be why. */
const refused = async (
  carrying: Carrying,
  step: Step,
  { answer, tries }: { readonly answer: RestAnswer; readonly tries: number },
): Promise<Refusal | undefined> => {
  const state = await settled(carrying, step, tries > 1 ? looksAfterWrite : 1)
  if (state === 'after' && tries > 1) return undefined
  return state === 'gone' ? { result: 'stale' } : { result: 'failed', code: `HTTP_${answer.status}` }
}

/**
 * One call, repeated while what goes wrong passes. Before each try the record is looked at again, with its hold tag; and
 * after a try whose answer was lost, whether it was done after all: what is redacted already is not redacted again.
 */
export const carryOut = (carrying: Carrying, step: Step): Promise<Refusal | undefined> => {
  let tries = 0
  const attempt = async (): Promise<Refusal | undefined> => {
    if (tries > 0 && (await step.state()) === 'after') return undefined
    await carrying.reserve(step.call)
    const refusal = await carrying.look()
    if (refusal) return refusal
    tries += 1
    const answer = await carrying.write(step.call)
    if (answer.status >= 300) return refused(carrying, step, { answer, tries })
    await settled(carrying, step, looksAfterWrite)
    return undefined
  }
  return carrying.client.repeat(step.call, attempt, carrying.signal)
}
