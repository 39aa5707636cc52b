import { AppError } from '../../errors.ts'
import { isTrueOf, writeLetter } from '../letters.ts'
import type { MailOutcome, QueuedMail } from './mail-outbox.ts'
import { openLetter, type WritingContext } from './queue-letter.ts'

const minuteMs = 60_000
/** A try has this long before another process takes the letter over. */
const leaseMs = 2 * minuteMs
/** One minute, two, four, to six hours; a week in all. */
const pauseMs = (attempts: number): number =>
  Math.min(minuteMs * 2 ** Math.min(attempts - 1, 9), 360 * minuteMs)
const giveUpMs = 7 * 24 * 60 * minuteMs
/** A step that is not taken so long after its letter was written down is not taken any more. */
const untrueMs = 24 * 60 * minuteMs

const later = (mail: QueuedMail, now: Date, failure: string, forMs: number): MailOutcome =>
  now.getTime() - mail.createdAt.getTime() > forMs
    ? { state: 'dead', failure }
    : { state: 'waiting', failure, nextAt: new Date(now.getTime() + pauseMs(mail.attempts)) }

const tryOnce = async (
  context: WritingContext,
  mail: QueuedMail,
  signal: AbortSignal,
): Promise<MailOutcome> => {
  const now = context.run.clock()
  const request = await context.requests.request(mail.request)
  if (!request || mail.sealed === undefined) return { state: 'dead', failure: 'gone' }
  if (!isTrueOf(mail.letter, request)) return later(mail, now, 'not-yet', untrueMs)
  const { to, ...extras } = openLetter(context, mail.sealed)
  try {
    // The id makes a repetition after a crash between here and `finish` the same message to whoever keeps it.
    await context.mailer.send(
      { to, id: mail.id, ...writeLetter(context, request, mail.letter, extras) },
      signal,
    )
    return { state: 'sent' }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    if (error.code === 'MAIL_REFUSED') return { state: 'dead', failure: error.code }
    return later(mail, now, error.code, giveUpMs)
  }
}

/** Sends what waits, one after the other, until nothing is due or the signal is aborted. Returns how many went out. */
export const sendMails = async (context: WritingContext, signal: AbortSignal): Promise<number> => {
  let sent = 0
  while (!signal.aborted) {
    const now = context.run.clock()
    const mail = await context.mails.take(now, new Date(now.getTime() + leaseMs))
    if (!mail) break
    const outcome = await tryOnce(context, mail, signal)
    const isOurs = await context.mails.finish(mail.id, mail.epoch, outcome)
    if (isOurs && outcome.state === 'sent') sent += 1
  }
  return sent
}
