import { readFile } from 'node:fs/promises'
import { withApp } from '../app.ts'
import { profileOf } from '../connectors/open-configured.ts'
import { AppError } from '../errors.ts'
import { checkAgainstStores, type StoreProfile } from '../policies/check-stores.ts'
import { loadPolicy } from '../policies/load.ts'
import type { Policy } from '../policies/policy.ts'
import { type ComparedRow, comparePolicies, differs, dueIn } from '../runs/compare.ts'
import { formatProblem } from '../yaml/problem.ts'
import { momentOf } from './arguments.ts'
import { createProgress } from './progress.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface DiffOptions extends CommonOptions {
  readonly now?: string
  readonly markdown?: boolean
}

/** Throws USAGE for a file that cannot be read, POLICY_INVALID with one problem a line. */
const policyIn = async (file: string, profiles: readonly StoreProfile[]): Promise<Policy> => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new AppError('USAGE', `no file ${file} that can be read`)
  })
  const loaded = loadPolicy(text, file)
  const problems = 'problems' in loaded ? loaded.problems : checkAgainstStores(loaded.policy, profiles)
  const errors = problems.filter(({ severity }) => severity === 'error')
  if (errors.length > 0 || 'problems' in loaded)
    throw new AppError('POLICY_INVALID', errors.map(formatProblem).join('\n'))
  return loaded.policy
}

const number = (value: number): string => value.toLocaleString('en-GB').replaceAll(',', ' ')
const orDot = (value: number): string => (value === 0 ? '·' : number(value))

const nameOf = ({ kind, category }: ComparedRow): string => {
  if (kind === 'contact') return '(people)'
  return category === '' ? '(no category)' : category
}

const changesText = ({ changes }: ComparedRow): string =>
  changes.map(({ from, to, records }) => `${number(records)}: ${from} → ${to}`).join(', ') || '·'

const titles = ['store', 'category', 'records', 'due now', 'would be', 'what changes now', 'sooner', 'later']

const cellsOf = (row: ComparedRow): string[] => [
  row.store,
  nameOf(row),
  number(row.records),
  orDot(dueIn(row.before)),
  orDot(dueIn(row.after)),
  changesText(row),
  orDot(row.sooner),
  orDot(row.later),
]

const isNumber = new Set([2, 3, 4, 6, 7])

/** A bar or a line break in the name of a category would be a cell of its own. */
const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ')

const markdownTable = (rows: readonly ComparedRow[]): string => {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`
  const rule = titles.map((_, index) => (isNumber.has(index) ? '---:' : '---'))
  return [line(titles), line(rule), ...rows.map(row => line(cellsOf(row)))].join('\n')
}

const plainTable = (rows: readonly ComparedRow[]): string =>
  table(
    titles.map((title, index) => ({ title, ...(isNumber.has(index) ? { align: 'right' as const } : {}) })),
    rows.map(cellsOf),
  )

interface Told {
  readonly before: Policy
  readonly after: Policy
  readonly now: Date
  readonly rows: readonly ComparedRow[]
}

const report = ({ before, after, now, rows }: Told, isMarkdown: boolean): string => {
  const changed = rows.filter(differs)
  const strong = isMarkdown ? '**' : ''
  const head = `${strong}${before.name} version ${before.version} → ${after.name} version ${after.version}${strong}, as of ${now.toISOString()}`
  const body =
    changed.length === 0
      ? ['Nothing would change for any record that is there.']
      : [(isMarkdown ? markdownTable : plainTable)(changed)]
  const rest = rows.length - changed.length
  const same = rest > 0 && changed.length > 0 ? ['', `${rest} more categories: nothing would change.`] : []
  const risen =
    before.digest !== after.digest && before.name === after.name && after.version <= before.version
      ? ['', `The policy says something else now: raise its version above ${before.version}.`]
      : []
  return `${[head, '', ...body, ...same, ...risen].join('\n')}\n`
}

/** Decides on every record of the stores by both files. Exit 3 when something would change for one of them. */
export const diffPolicies = (io: Io, old: string, next: string, options: DiffOptions): Promise<number> =>
  withApp({ io, options }, async ({ context, configuration }, signal) => {
    const profiles = configuration.stores.map(profileOf)
    const [before, after] = [await policyIn(old, profiles), await policyIn(next, profiles)]
    const now = options.now === undefined ? context.clock() : momentOf(options.now, '--now')
    const progress = createProgress(io, options.quiet)
    const onProgress = (seen: number): void => progress.show(0, 1, `${seen} records looked at`)
    const rows = await comparePolicies(context, { before, after, now, signal, onProgress })
    progress.end()
    const of = ({ name, version, digest }: Policy) => ({ policy: name, version, digest })
    if (options.json) io.out(`${JSON.stringify({ now, before: of(before), after: of(after), rows })}\n`)
    else if (!options.quiet) io.out(report({ before, after, now, rows }, options.markdown === true))
    return rows.some(differs) ? 3 : 0
  })
