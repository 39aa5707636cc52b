import { AppError } from '../../errors.ts'
import type { TellingContext } from './context.ts'
import type { Notice } from './outbox.ts'

const dayMs = 86_400_000

export interface ByHand {
  readonly notice: Notice
  /** `cli:anna`. */
  readonly by: string
}

type Context = Pick<TellingContext, 'outbox' | 'run' | 'settings'>

const settled = ({ id }: Notice, what: string): AppError =>
  new AppError('NOT_FOUND', `${id} ${what}; gallra requests show names what is open`)

const entry = ({ notice: { request, store, recipient }, by }: ByHand) => ({ request, store, recipient, by })

/** Somebody has the recipient's word that it is done. NOT_FOUND when it is settled already. */
export const acknowledgeNotice = async (context: Context, hand: ByHand): Promise<void> => {
  const { outbox, run } = context
  if (!(await outbox.acknowledge(hand.notice.id, hand.by, run.clock())))
    throw settled(hand.notice, 'is acknowledged or written off already')
  await run.ledger.append({ kind: 'recipient-acknowledged', ...entry(hand) })
}

/** A dead letter, or a mail that was lost, again from the beginning. NOT_FOUND when there is nothing to repeat. */
export const retryNotice = async (context: Context, { notice, by }: ByHand): Promise<void> => {
  const { outbox, run, settings } = context
  const now = run.clock()
  if (!(await outbox.retry(notice.id, now, new Date(now.getTime() + settings['tell-for'] * dayMs))))
    throw settled(notice, 'is neither dead nor a mail that waits for an answer')
  await run.ledger.append({ kind: 'retried', what: 'notice', id: notice.id, by })
}

/** Nothing more comes of it: the request goes on without. NOT_FOUND when it is still tried, or settled. */
export const writeOffNotice = async (context: Context, hand: ByHand & { reason: string }): Promise<void> => {
  const { outbox, run } = context
  if (hand.reason.trim() === '') throw new AppError('USAGE', 'writing off needs a reason')
  if (!(await outbox.writeOff(hand.notice.id, hand.by, run.clock(), hand.reason)))
    throw settled(hand.notice, 'is neither dead nor a mail that waits for an answer')
  await run.ledger.append({ kind: 'recipient-written-off', ...entry(hand) })
}
