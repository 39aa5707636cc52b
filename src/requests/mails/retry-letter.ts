import { AppError } from '../../errors.ts'
import { letters } from '../answers/words.ts'
import type { QueuedMail } from './mail-outbox.ts'
import { type Queued, queueLetter, type WritingContext } from './queue-letter.ts'

/** What only the moment knew that it was written in: such a letter cannot be written again from the request. */
const isOfItsMoment = ({ letter }: Pick<QueuedMail, 'letter'>): boolean =>
  letters[letter].some(value => ['link', 'code'].includes(value))

/**
 * A letter that could not be sent, from the beginning, under the id it had: of two who retry it one does, and the ledger
 * is told once. `no-address` once the person's data are destroyed, `no-mail`; `told`: it waits or was sent by now. USAGE
 * for one with a link or a code.
 */
export const retryLetter = async (context: WritingContext, mail: QueuedMail, by: string): Promise<Queued> => {
  if (isOfItsMoment(mail))
    throw new AppError('USAGE', `${mail.id}: held a link or a code, and cannot be written again`)
  const request = await context.requests.request(mail.request)
  if (!request) throw new AppError('NOT_FOUND', `${mail.id}: its request is gone`)
  const again = mail.id.slice(`${mail.request}-${mail.letter}-`.length)
  const queued = await queueLetter(context, request, mail.letter, again === '' ? {} : { again })
  if (queued === 'queued')
    await context.run.ledger.append({ kind: 'retried', what: 'letter', id: mail.id, by })
  return queued
}
