import { DateTime } from 'luxon'
import { mark } from '../../cli/mark.ts'
import { table } from '../../cli/table.ts'
import { zone } from './config.ts'
import type { Judged } from './judge.ts'
import type { DeskProof } from './prove-desk.ts'
import type { ArchiveSeen } from './take-archive.ts'

export interface RequestDemoResult {
  readonly tickets: number
  readonly messages: readonly Judged[]
  readonly refused: number
  /** What came of the codes that were typed: the wrong one first. */
  readonly codes: readonly string[]
  readonly archives: Readonly<Record<string, ArchiveSeen>>
  readonly restricted: boolean
  readonly desk: DeskProof
  readonly statisticsEqual: boolean
  readonly ledger: { readonly valid: boolean; readonly entries: number }
  readonly letters: number
  readonly steps: readonly { readonly name: string; readonly seconds: number }[]
  readonly seconds: number
}

/** Everything that is not as expected, in words. */
export const faultsOf = (result: RequestDemoResult): string[] => [
  ...result.messages.flatMap(({ reference, faults }) => faults.map(fault => `${reference}: ${fault}`)),
  ...Object.entries(result.archives).flatMap(([what, { faults }]) =>
    faults.map(fault => `${what}: ${fault}`),
  ),
  ...(result.refused === result.messages.filter(({ state }) => state === 'turned away').length
    ? []
    : [`${result.refused} messages were turned away`]),
  ...(result.codes.join() === 'wrong,proven' ? [] : [`codes: ${result.codes.join()}`]),
  ...(result.restricted ? [] : ['the restriction holds nothing']),
  ...result.desk.left.map(place => `${place}: tells of somebody who was erased`),
  ...result.desk.changed.map(place => `${place}: changed, and is somebody else's`),
  ...result.desk.faults,
  ...(result.statisticsEqual ? [] : ['the statistics differ']),
  ...(result.ledger.valid ? [] : ['the ledger is not valid']),
]

/** Documents of this shape are a promise to other programs. */
export const requestDemoDocument = (result: RequestDemoResult) => ({
  tickets: result.tickets,
  requests: result.messages,
  refused: result.refused,
  codes: result.codes,
  archives: result.archives,
  searched: result.desk.searched,
  residual: result.desk.left.length,
  othersCompared: result.desk.compared,
  othersChanged: result.desk.changed.length,
  statisticsEqual: result.statisticsEqual,
  ledgerValid: result.ledger.valid,
  ledger: result.ledger,
  letters: result.letters,
  faults: faultsOf(result),
  steps: result.steps,
  seconds: result.seconds,
})

/** A day of the zone: the law's years end there, and not in UTC. */
const day = (date: Date): string => DateTime.fromJSDate(date, { zone }).toISODate() ?? ''

const columns = [
  { title: 'message' },
  { title: '' },
  { title: 'state' },
  ...['found', 'erased', 'anonymised', 'put right'].map(title => ({ title, align: 'right' as const })),
  { title: 'certificate' },
  { title: '' },
]

const rowOf = (judged: Judged): string[] => {
  const counted = judged.state !== 'turned away'
  const numbers = [judged.found, judged.erased, judged.anonymised, judged.rectified].map(each =>
    counted ? String(each) : '',
  )
  const certificate = judged.certificate === undefined ? '' : judged.certificate ? '✓ verified' : '✗'
  return [judged.reference, judged.title, judged.state, ...numbers, certificate, judged.notes.join(', ')]
}

const withheldLines = ({ reference, withheld }: Judged): string[] =>
  withheld.map(
    ({ what, ground, until }) =>
      `  ${reference}: ${what}, ${ground}, ${until ? `until ${day(until)}` : 'until somebody releases or decides it'}`,
  )

const archiveLine = ([what, { entries, tickets, faults }]: [string, ArchiveSeen]): string =>
  `  ${mark(faults.length === 0)} ${what}: an archive of ${entries} files with ${tickets} tickets, all theirs, nothing of others, by a link that works once`

/** What a manager reads. */
export const requestDemoText = (result: RequestDemoResult): string => {
  const { desk, ledger, messages } = result
  const faults = faultsOf(result)
  return [
    'What became of each message',
    table(columns, messages.map(rowOf)),
    '',
    'What is withheld, and how long',
    ...messages.flatMap(withheldLines),
    '',
    'How we know',
    `  ${mark(messages.every(each => each.faults.length === 0))} each message came to the end that what was planted lets expect`,
    `  ${mark(result.codes.join() === 'wrong,proven')} one-time code: first one typed ${result.codes.join(', then ')}`,
    ...Object.entries(result.archives).map(archiveLine),
    `  ${mark(result.restricted)} the restriction keeps retention off the person's records`,
    `  ${mark(desk.left.length === 0)} documents that still tell of an erased person, in the whole database: ${desk.left.length} (${desk.searched} spellings, outside what is withheld)`,
    `  ${mark(desk.changed.length === 0)} documents of others that changed: ${desk.changed.length} of ${desk.compared}, byte for byte`,
    `  ${mark(result.statisticsEqual)} statistics before = after`,
    `  ${mark(ledger.valid)} ledger valid: ${ledger.entries} entries`,
    `  ${result.letters} letters in the mail folder`,
    ...(faults.length > 0 ? ['', 'What is wrong', ...faults.map(fault => `  ✗ ${fault}`)] : []),
    '',
    `Time: ${result.steps.map(({ name, seconds }) => `${name} ${seconds} s`).join(', ')}; ${result.seconds} s in all`,
    '',
  ].join('\n')
}
