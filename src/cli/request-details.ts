import type { RequestDesk } from '../open-requests.ts'
import { inOneLine } from '../printable.ts'
import { isEnded } from '../requests/deadlines.ts'
import type { Evidence, FoundRole } from '../requests/found-record.ts'
import type { DataRequest, StoreOutcome } from '../requests/model.ts'
import { isSettled, type Notice } from '../requests/recipients/outbox.ts'
import { maskedContact } from '../requests/resolve.ts'
import type { RecordKind } from '../tickets/record.ts'
import { day, requestColumns, requestRow, waitsFor } from './request-report.ts'
import { table } from './table.ts'

interface ShownDoubt {
  readonly store: string
  readonly kind: RecordKind
  readonly id: string
  readonly role: FoundRole
  readonly by: readonly Evidence[]
  /** Who the store says it is, masked; read when it is shown, and stored nowhere. */
  readonly evidence?: string
}

/** What an operator needs beside what senders see. */
export interface RequestDetails {
  readonly blocked?: DataRequest['blocked']
  readonly doubts: readonly ShownDoubt[]
  readonly recipients: readonly object[]
  readonly letters: readonly object[]
}

const mostDoubts = 100

const doubtsOf = async (
  { requests, run }: RequestDesk,
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
}: Notice) => ({
  store,
  recipient,
  channel,
  state: writtenOff ? 'written-off' : acknowledged ? 'acknowledged' : state,
  attempts,
  ...(failure && !acknowledged ? { failure: failure.code } : {}),
})

export const requestDetails = async (
  desk: RequestDesk,
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

const storeLines = ({ store, found, erased, anonymised, rectified, withheld }: StoreOutcome): string[] => [
  rectified === undefined
    ? `  ${store}: ${found} found, ${erased} erased, ${anonymised} anonymised`
    : `  ${store}: ${found} found, ${rectified} rectified`,
  ...withheld.map(
    ({ what, ground, until }) =>
      `    kept: ${what}: ${ground}, ${until ? `until ${day(until)}` : 'without an end date'}`,
  ),
]

const doubtLines = ({ store, kind, id, role, by, evidence }: ShownDoubt): string =>
  `  in doubt: ${kind} ${store}/${id} (${role}, by ${by.join(' and ')})${evidence === undefined ? '' : `: ${evidence}`}`

const words = (values: object): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${String(value)}`)
    .join(', ')

/** What operators have decided, in the words that the person reads. */
const decisionLines = (request: DataRequest): string[] => [
  ...(request.extension
    ? [`  extended on ${day(request.extension.at)} by ${request.extension.by}: ${request.extension.reason}`]
    : []),
  ...(request.state === 'refused'
    ? [`  refused: ${request.reason}${request.note === undefined ? '' : `, ${request.note}`}`]
    : []),
]

/** For people; nothing of the person but what is masked. */
export const requestText = (request: DataRequest, details: RequestDetails, now: Date): string => {
  const waiting = waitsFor(request)
  const stores = 'found' in request ? (request.found ?? []) : []
  return `${[
    table(requestColumns, [requestRow(request, now)]),
    ...[
      ...request.steps.map(({ state, at, by }) => `  ${at.toISOString()}  ${state}  ${by}`),
      ...decisionLines(request),
      ...(waiting === undefined ? [] : [`  ${waiting}`]),
      ...stores.flatMap(storeLines),
      ...details.doubts.map(doubtLines),
      ...(details.doubts.length === 0
        ? []
        : [`  gallra requests settle ${request.id} STORE/ID --is, or --is-not, for each of them`]),
      ...details.recipients.map(each => `  recipient: ${words(each)}`),
      ...details.letters.map(each => `  letter: ${words(each)}`),
    ].map(inOneLine),
  ].join('\n')}\n`
}
