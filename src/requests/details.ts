import type { RecordKind } from '../tickets/record.ts'
import type { RequestContext } from './context.ts'
import { isEnded } from './deadlines.ts'
import type { Evidence, FoundRole } from './found-record.ts'
import type { MailOutbox, QueuedMail } from './mails/mail-outbox.ts'
import type { DataRequest } from './model.ts'
import { isSettled, type Notice, type Outbox } from './recipients/outbox.ts'
import { maskedContact } from './resolve.ts'

export interface ShownDoubt {
  readonly store: string
  readonly kind: RecordKind
  readonly id: string
  readonly role: FoundRole
  readonly by: readonly Evidence[]
  /** Who the store says it is, masked; read when it is shown, and stored nowhere. */
  readonly evidence?: string
}

/** What became of telling one recipient. */
export interface ShownNotice extends Pick<Notice, 'store' | 'recipient' | 'channel' | 'attempts'> {
  readonly state: Notice['state'] | 'written-off' | 'acknowledged'
  readonly failure?: string
}

/** What became of one letter to the person. */
export type ShownLetter = Pick<QueuedMail, 'letter' | 'state' | 'attempts' | 'failure'>

/** What an operator needs beside what senders see. */
export interface RequestDetails {
  readonly blocked?: DataRequest['blocked']
  readonly doubts: readonly ShownDoubt[]
  readonly recipients: readonly ShownNotice[]
  readonly letters: readonly ShownLetter[]
}

interface DetailedDesk {
  readonly outbox: Pick<Outbox, 'of'>
  readonly mails: Pick<MailOutbox, 'of'>
}

const mostDoubts = 100

const doubtsOf = async (
  { requests, run }: RequestContext,
  request: DataRequest,
  signal: AbortSignal,
): Promise<ShownDoubt[]> => {
  if (!('round' in request) || request.round === undefined) return []
  if (isEnded(request) && request.state !== 'partly-withheld') return []
  const doubts: ShownDoubt[] = []
  for await (const { store, kind, id, role, by, doubtful } of requests.found(request.id, request.round)) {
    if (!doubtful || doubts.length >= mostDoubts) continue
    const [record] =
      kind === 'contact' ? await (await run.store(store)).connector.readMany('contact', [id], signal) : []
    const evidence = record?.kind === 'contact' ? maskedContact(record) : ''
    doubts.push({ store, kind, id, role, by, ...(evidence === '' ? {} : { evidence }) })
  }
  return doubts
}

const noticeOf = ({
  store,
  recipient,
  channel,
  state,
  attempts,
  failure,
  acknowledged,
  writtenOff,
}: Notice): ShownNotice => ({
  store,
  recipient,
  channel,
  state: writtenOff ? 'written-off' : acknowledged ? 'acknowledged' : state,
  attempts,
  ...(failure && !acknowledged ? { failure: failure.code } : {}),
})

/** What an operator is shown of a request; whom a doubt is about is read from the store at each call, and masked. */
export const requestDetails = async (
  desk: RequestContext & DetailedDesk,
  request: DataRequest,
  signal: AbortSignal,
): Promise<RequestDetails> => {
  const notices = [...(await desk.outbox.of(request.id))].sort(
    (a, b) => Number(isSettled(a)) - Number(isSettled(b)),
  )
  return {
    ...(request.blocked ? { blocked: request.blocked } : {}),
    doubts: await doubtsOf(desk, request, signal),
    recipients: notices.map(noticeOf),
    letters: (await desk.mails.of(request.id)).map(({ letter, state, attempts, failure }) => ({
      letter,
      state,
      attempts,
      ...(failure === undefined ? {} : { failure }),
    })),
  }
}
