import { AppError } from '../../errors.ts'
import type { DataRequest, Subject } from '../model.ts'
import type { Recipient } from '../settings.ts'
import { nextTry } from './backoff.ts'
import type { TellingContext, WebhookAnswer } from './context.ts'
import { mailOf, webhookMessage } from './message.ts'
import type { Notice, TryOutcome } from './outbox.ts'

/** Longer than any try takes; after a crash the notice is taken up again then. */
const leaseMs = 2 * 60_000
/** Recipients that do not answer must not keep the others waiting. */
const atOnce = 6
/** RFC 9110: it is gone for good, and Standard Webhooks says so too. */
const gone = 410

/** What a try came to, before it is known when the next one is. */
type Result =
  | { readonly result: 'acknowledged' }
  | { readonly result: 'sent' }
  | { readonly result: 'failed'; readonly code: string; readonly retryAfter?: string | undefined }
  | { readonly result: 'hopeless'; readonly code: string }

const resultOf = (answer: WebhookAnswer): Result => {
  if ('failed' in answer) return { result: 'failed', code: answer.failed }
  const { status, retryAfter } = answer
  if (status >= 200 && status < 300) return { result: 'acknowledged' }
  const code = `http-${status}`
  return status === gone ? { result: 'hopeless', code } : { result: 'failed', code, retryAfter }
}

interface Ready {
  readonly notice: Notice
  readonly request: DataRequest
  readonly subject: Subject
  readonly recipient: Recipient
}

/** Everything a try needs, or why there can be none. */
const prepare = async (context: TellingContext, notice: Notice): Promise<Ready | Result> => {
  const recipient = context.recipients(notice.store).find(({ name }) => name === notice.recipient)
  // It may be back in stores.yaml tomorrow.
  if (!recipient) return { result: 'failed', code: 'not-configured' }
  const [request, sealed] = await Promise.all([
    context.requests.request(notice.request),
    context.requests.sealed(notice.request),
  ])
  if (!request || !sealed || notice.sealed === undefined)
    return { result: 'hopeless', code: 'subject-destroyed' }
  const key = context.keys.openSubjectKey(sealed.key)
  return { notice, request, recipient, subject: context.keys.openSubject(key, notice.sealed) }
}

const send = async (context: TellingContext, ready: Ready, signal: AbortSignal): Promise<Result> => {
  const { channel } = ready.recipient
  if (channel.by === 'email') {
    try {
      await context.mailer.send({ to: channel.address, ...mailOf(ready) }, signal)
      return { result: 'sent' }
    } catch (error) {
      if (signal.aborted) throw error
      // The server's words quote addresses.
      return { result: 'failed', code: 'mail' }
    }
  }
  const made = await webhookMessage(context.keys, ready, {
    secret: channel.secret(),
    now: context.run.clock(),
  })
  const { url, isForTests } = channel
  return resultOf(await context.webhooks.post({ ...made, url, isForTests }, signal))
}

const attempt = async (context: TellingContext, notice: Notice, signal: AbortSignal): Promise<Result> => {
  try {
    const ready = await prepare(context, notice)
    return 'result' in ready ? ready : await send(context, ready, signal)
  } catch (error) {
    // A missing secret waits for whoever sets it; anything else is the caller's.
    if (error instanceof AppError && error.code === 'CONFIG_INVALID')
      return { result: 'failed', code: 'secret-missing' }
    throw error
  }
}

const random = ({ run }: TellingContext): number => Buffer.from(run.random(4)).readUInt32BE() / 2 ** 32

const outcomeOf = (context: TellingContext, notice: Notice, result: Result): TryOutcome => {
  const at = context.run.clock()
  if (result.result === 'acknowledged')
    return { state: 'acknowledged', by: `recipient:${notice.recipient}`, at }
  if (result.result === 'sent') return { state: 'sent', at }
  const { code } = result
  if (result.result === 'hopeless') return { state: 'dead', code, at }
  const nextAt = nextTry(notice.attempts, at, { random: random(context), retryAfter: result.retryAfter })
  return nextAt > notice.giveUpAt ? { state: 'dead', code, at } : { state: 'waiting', code, at, nextAt }
}

const ledgerKinds = {
  acknowledged: 'recipient-acknowledged',
  sent: 'recipient-told',
  dead: 'recipient-unreachable',
} as const

const deliverOne = async (
  context: TellingContext,
  notice: Notice,
  signal: AbortSignal,
): Promise<TryOutcome['state']> => {
  const outcome = outcomeOf(context, notice, await attempt(context, notice, signal))
  const isOurs = await context.outbox.finish(notice.id, notice.epoch, outcome)
  if (isOurs && outcome.state !== 'waiting') {
    const { request, store, recipient } = notice
    const kind = ledgerKinds[outcome.state]
    await context.run.ledger.append({ kind, request, store, recipient, by: 'requests' })
  }
  return outcome.state
}

/**
 * Tries every notice that is due, some at once, until none is or the signal. Safe in any number of processes: each
 * notice is taken by one of them. Told at least once: a crash between the answer and our note of it repeats the
 * message under the same id. Answers how the tries ended.
 */
export const deliverDue = async (
  context: TellingContext,
  signal: AbortSignal,
): Promise<Readonly<Partial<Record<TryOutcome['state'], number>>>> => {
  const counts: Partial<Record<TryOutcome['state'], number>> = {}
  const work = async (): Promise<void> => {
    while (!signal.aborted) {
      const now = context.run.clock()
      const notice = await context.outbox.take(now, new Date(now.getTime() + leaseMs))
      if (!notice) return
      const state = await deliverOne(context, notice, signal)
      counts[state] = (counts[state] ?? 0) + 1
    }
  }
  const ended = await Promise.allSettled(Array.from({ length: atOnce }, work))
  const failed = ended.find(each => each.status === 'rejected')
  if (failed && !signal.aborted) throw failed.reason
  return counts
}
