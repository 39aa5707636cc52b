import { mark } from '../cli/mark.ts'
import type { Counts, Plan, Run } from '../runs/model.ts'
import type { SearchResult } from './search-desk.ts'

export interface DemoResult {
  readonly tickets: number
  readonly people: number
  readonly plan: Plan
  readonly run: Run
  readonly search: SearchResult
  /** The plan agrees with the calculation that knows nothing of the policy engine. */
  readonly planAsExpected: boolean
  readonly statistics: {
    readonly equal: boolean
    readonly before: { readonly tickets: number; readonly messages: number; readonly minutes: number }
    readonly after: { readonly tickets: number; readonly messages: number; readonly minutes: number }
  }
  readonly ledger: { readonly valid: boolean; readonly entries: number; readonly checkpoints: number }
  /** Records that a second plan would change. */
  readonly secondPlan: number
  readonly sample?: {
    readonly language: string
    readonly before: readonly string[]
    readonly after: readonly string[]
  }
  readonly steps: readonly { readonly name: string; readonly seconds: number }[]
  readonly seconds: number
}

const none: Counts = { redact: 0, anonymise: 0, delete: 0, contacts: 0 }
const number = (value: number): string => value.toLocaleString('en-GB').replaceAll(',', ' ')

export const skippedIn = ({ result }: Run): number =>
  Object.values(result?.skipped ?? {}).reduce((sum, count) => sum + (count ?? 0), 0)

const isRunEqual = ({ result }: Run): boolean =>
  result !== undefined && result.statisticsBefore === result.statisticsAfter

/** Both counts of what is left: our own verification's, and the plain search's. */
const residual = ({ run, search }: DemoResult): number => (run.result?.residual ?? 0) + search.found.length

/** Documents of this shape are a promise to other programs. */
export const demoDocument = (result: DemoResult) => ({
  tickets: result.tickets,
  people: result.people,
  planned: result.plan.counts,
  applied: result.run.result?.counts ?? none,
  skipped: skippedIn(result.run),
  held: result.plan.held,
  residual: residual(result),
  searched: result.search.searched,
  decoys: result.search.decoys,
  planAsExpected: result.planAsExpected,
  statisticsEqual: result.statistics.equal && isRunEqual(result.run),
  statistics: result.statistics,
  ledgerValid: result.ledger.valid,
  ledger: result.ledger,
  secondPlan: result.secondPlan,
  found: result.run.result?.found ?? {},
  left: result.search.found,
  ...(result.sample ? { sample: result.sample } : {}),
  steps: result.steps,
  seconds: result.seconds,
})

export const isSound = (result: DemoResult): boolean =>
  result.run.state === 'finished' &&
  residual(result) === 0 &&
  skippedIn(result.run) === 0 &&
  result.planAsExpected &&
  result.statistics.equal &&
  isRunEqual(result.run) &&
  result.ledger.valid &&
  result.secondPlan === 0

const quote = (lines: readonly string[]): string[] =>
  lines.slice(0, 4).map(line => `    ${line.length > 150 ? `${line.slice(0, 149)}…` : line}`)

const sampleLines = ({ sample }: DemoResult): string[] =>
  sample ? [`The conversation above (${sample.language}), as it is now:`, ...quote(sample.after), ''] : []

const sums = ({ tickets, messages, minutes }: DemoResult['statistics']['before']): string =>
  `${number(tickets)} tickets, ${number(messages)} messages, ${number(minutes)} minutes to the first answer`

/** What a manager reads. */
export const demoText = (result: DemoResult): string => {
  const { run, search, statistics, ledger } = result
  const counts = run.result?.counts ?? none
  const found = Object.entries(run.result?.found ?? {})
    .map(([entity, count]) => `${entity} ${number(count ?? 0)}`)
    .join(', ')
  return [
    'What was done',
    `  ${number(counts.redact)} tickets redacted, ${number(counts.anonymise)} anonymised, ${number(counts.delete)} deleted; ${number(counts.contacts)} people anonymised`,
    `  ${number(result.plan.held)} records on hold were left alone; ${number(skippedIn(run))} skipped`,
    `  taken out: ${found}`,
    '',
    ...sampleLines(result),
    'How we know',
    `  ${mark(result.planAsExpected)} the plan is what a calculation by hand expects`,
    `  ${mark(search.found.length === 0)} planted values still found: ${search.found.length} of ${number(search.searched)} that had to go`,
    `  ${mark((run.result?.residual ?? 1) === 0)} found again by our own second search: ${run.result?.residual ?? 0} in ${number(run.result?.verified ?? 0)} records`,
    `  ${mark(search.decoys.lost === 0)} look-alikes that survive redaction (order numbers, versions, our own address): ${number(search.decoys.kept)} of ${number(search.decoys.kept + search.decoys.lost)}`,
    `  ${mark(statistics.equal && isRunEqual(run))} statistics before = after: ${sums(statistics.before)}`,
    `  ${mark(ledger.valid)} ledger valid: ${ledger.entries} entries, ${ledger.checkpoints} signed checkpoints`,
    `  ${mark(result.secondPlan === 0)} a second plan finds ${result.secondPlan} records left to do`,
    '',
    `Time: ${result.steps.map(({ name, seconds }) => `${name} ${seconds} s`).join(', ')}; ${result.seconds} s in all`,
    '',
  ].join('\n')
}
