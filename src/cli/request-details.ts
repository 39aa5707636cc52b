import { inOneLine } from '../printable.ts'
import type { RequestDetails, ShownDoubt } from '../requests/details.ts'
import type { DataRequest, StoreOutcome } from '../requests/model.ts'
import { day, requestColumns, requestRow, waitsFor } from './request-report.ts'
import { table } from './table.ts'

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
