import type { RecordKind } from '../tickets/record.ts'
import type { RequestContext } from './context.ts'
import { isEnded } from './deadlines.ts'
import type { Evidence, FoundRecord, FoundRole } from './found-record.ts'
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

/** The records of a request that somebody has to say of whose they are; no store is asked. */
export const doubtsIn = async (
  { requests }: Pick<RequestContext, 'requests'>,
  request: DataRequest,
): Promise<readonly FoundRecord[]> => {
  if (!('round' in request) || request.round === undefined) return []
  if (isEnded(request) && request.state !== 'partly-withheld') return []
  const doubts: FoundRecord[] = []
  for await (const found of requests.found(request.id, request.round)) if (found.doubtful) doubts.push(found)
  return doubts
}

/** Who each store says that these contacts are, masked: one call for each store, however many there are. */
const evidenceOf = async (
  { run }: Pick<RequestContext, 'run'>,
  found: readonly FoundRecord[],
  signal: AbortSignal,
): Promise<(of: FoundRecord) => string> => {
  const contacts = found.filter(({ kind }) => kind === 'contact')
  const masked = new Map<string, string>()
  for (const store of new Set(contacts.map(each => each.store))) {
    const { connector } = await run.store(store)
    const ids = contacts.filter(each => each.store === store).map(({ id }) => id)
    for (const record of await connector.readMany('contact', ids, signal))
      if (record.kind === 'contact') masked.set(`${store}/${record.id}`, maskedContact(record))
  }
  return ({ store, kind, id }) => (kind === 'contact' ? (masked.get(`${store}/${id}`) ?? '') : '')
}

const doubtsOf = async (
  { requests, run }: RequestContext,
  request: DataRequest,
  signal: AbortSignal,
): Promise<ShownDoubt[]> => {
  const found = (await doubtsIn({ requests }, request)).slice(0, mostDoubts)
  const evidence = await evidenceOf({ run }, found, signal)
  return found.map(each => {
    const { store, kind, id, role, by } = each
    const shown = evidence(each)
    return { store, kind, id, role, by, ...(shown === '' ? {} : { evidence: shown }) }
  })
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

/** Whom the request was told to, those first who are still to be told. */
export const noticesOf = async (
  { outbox }: Pick<DetailedDesk, 'outbox'>,
  { id }: Pick<DataRequest, 'id'>,
): Promise<readonly ShownNotice[]> =>
  [...(await outbox.of(id))].sort((a, b) => Number(isSettled(a)) - Number(isSettled(b))).map(noticeOf)

/** What an operator is shown of a request; whom a doubt is about is read from the store at each call, and masked. */
export const requestDetails = async (
  desk: RequestContext & DetailedDesk,
  request: DataRequest,
  signal: AbortSignal,
): Promise<RequestDetails> => ({
  ...(request.blocked ? { blocked: request.blocked } : {}),
  doubts: await doubtsOf(desk, request, signal),
  recipients: await noticesOf(desk, request),
  letters: (await desk.mails.of(request.id)).map(({ letter, state, attempts, failure }) => ({
    letter,
    state,
    attempts,
    ...(failure === undefined ? {} : { failure }),
  })),
})
