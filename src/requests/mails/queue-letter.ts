import { z } from 'zod'
import type { Letter } from '../answers/words.ts'
import type { RequestContext } from '../context.ts'
import type { LetterExtras } from '../letters.ts'
import type { DataRequest, RequestId } from '../model.ts'
import { type MailOutbox, mailId } from './mail-outbox.ts'

/** What writing to people needs. */
export interface WritingContext
  extends Pick<RequestContext, 'keys' | 'settings' | 'mailer' | 'requests' | 'answers'> {
  readonly run: Pick<RequestContext['run'], 'clock' | 'random' | 'ledger' | 'keys'>
  readonly mails: MailOutbox
}

const sealedSchema = z.strictObject({
  to: z.string(),
  status: z.string().exactOptional(),
  link: z.string().exactOptional(),
  expires: z.coerce.date().exactOptional(),
})
type Sealed = z.infer<typeof sealedSchema>

export const openLetter = ({ run }: Pick<WritingContext, 'run'>, sealed: string): Sealed =>
  sealedSchema.parse(JSON.parse(Buffer.from(run.keys.open(sealed)).toString('utf8')))

/** Where the person is written to: the first address of the request. Undefined once their data are destroyed. */
const addressOf = async ({ keys, requests }: WritingContext, id: RequestId): Promise<string | undefined> => {
  const sealed = await requests.sealed(id)
  if (!sealed) return undefined
  return keys.openSubject(keys.openSubjectKey(sealed.key), sealed.subject).emails[0]
}

/** `no-mail`: nothing is set up; `no-address`: only ids or phones are known. An operator can print the answer then. */
/** `told`: the same letter was written down before, and stays as it is. */
export type Queued = 'queued' | 'told' | 'no-mail' | 'no-address'

/**
 * Writes down that the person is to be told; sent by `sendMails` once it is true. To be called before the step it
 * tells of, and before their data are destroyed. The same letter about the same request is written once.
 */
export const queueLetter = async (
  context: WritingContext,
  request: DataRequest,
  letter: Letter,
  { extras = {}, again }: { readonly extras?: LetterExtras; readonly again?: string } = {},
): Promise<Queued> => {
  if (context.settings.mail === undefined) return 'no-mail'
  const to = await addressOf(context, request.id)
  if (to === undefined) return 'no-address'
  const now = context.run.clock()
  const text = JSON.stringify({ to, ...extras } satisfies Sealed)
  const isNew = await context.mails.add({
    id: mailId(request.id, again === undefined ? letter : `${letter}-${again}`),
    request: request.id,
    letter,
    state: 'waiting',
    createdAt: now,
    attempts: 0,
    epoch: 0,
    nextAt: now,
    sealed: context.run.keys.seal(Buffer.from(text, 'utf8')),
  })
  return isNew ? 'queued' : 'told'
}
