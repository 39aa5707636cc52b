import { canonicalJson } from '../ledger/canonical-json.ts'
import { type IntakeContext, readEntry, takeEntry } from './intake.ts'
import type { DataRequest } from './model.ts'
import { newRequest, newRequestId } from './new-request.ts'
import { type CsvColumn, type CsvRow, csvColumnNames, csvColumns } from './read-csv.ts'

/** What is wrong with a line, without a word of what stands in it. */
export interface BadLine {
  readonly line: number
  readonly problem: string
}

type Read = Extract<ReturnType<typeof readEntry>, { readonly request: unknown }>['request']

export interface ImportRow {
  readonly line: number
  readonly request: Read
  readonly identityReason?: string
  /** Imported before, by whomever. */
  readonly there?: DataRequest
}

const listOf = (text: string | undefined): string[] | undefined =>
  text
    ?.split('|')
    .map(each => each.trim())
    .filter(each => each !== '')

const idOf = (text: string): object => {
  const slash = text.indexOf('/')
  return { store: text.slice(0, Math.max(slash, 0)), id: text.slice(slash + 1) }
}

/** A date is its beginning in UTC; anything else is left for the check to refuse. */
const momentIn = (text: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T00:00:00Z` : text)

const present = (members: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined))

/** Of a line without one: keyed, since a plain digest of an address can be found by trying addresses. */
const referencesOf = ({ keys }: IntakeContext, values: CsvRow['values']): readonly string[] =>
  keys.digests('subject', canonicalJson({ csv: { ...values } })).map(digest => `csv-${digest.slice(0, 20)}`)

/** The one it was imported under before, by whichever generation of keys; else a new one. */
const referenceOf = async (context: IntakeContext, values: CsvRow['values']): Promise<string> => {
  const [newest = '', ...others] = referencesOf(context, values)
  for (const reference of others)
    if ((await context.requests.byReference(reference)).some(fromCsv)) return reference
  return newest
}

const writtenIn = async (context: IntakeContext, { values }: CsvRow): Promise<Record<string, unknown>> => {
  const { from, to, received_at: received } = values
  return present({
    type: values.type?.toLowerCase(),
    reference: values.reference ?? (await referenceOf(context, values)),
    received_at: received === undefined ? undefined : momentIn(received),
    locale: values.locale,
    stores: listOf(values.stores),
    changes: from === undefined && to === undefined ? undefined : [{ from: from ?? '', to: to ?? '' }],
    subject: present({
      emails: listOf(values.emails),
      phones: listOf(values.phones),
      names: listOf(values.names),
      ids: listOf(values.ids)?.map(idOf),
    }),
  })
}

const columnOf = (problem: string): CsvColumn | undefined =>
  csvColumnNames.find(
    name => problem.startsWith(name) || new RegExp(`^(?:subject|changes\\.0)\\.${name}\\b`).test(problem),
  )

/** `subject.emails.0: not an e-mail address` as it is to be mended in the file. */
const explained = (problems: string): string =>
  problems
    .split('; ')
    .map(problem => {
      const column = columnOf(problem)
      if (column === undefined) return problem
      const rule = problem.slice(problem.indexOf(': ') + 2)
      return `${column}: ${rule} (valid: ${csvColumns[column]})`
    })
    .join('; ')

const fromCsv = ({ sender }: DataRequest): boolean => sender.startsWith('csv:')

/** Whether the reference is free, or this very request was imported before. */
const judge = async (context: IntakeContext, by: string, row: ImportRow): Promise<ImportRow | BadLine> => {
  const { line, request } = row
  const earlier = (await context.requests.byReference(request.reference)).filter(fromCsv)
  if (earlier.length === 0) return row
  const { subjectDigest, otherSubjectDigests = [] } = newRequest(context, {
    id: newRequestId(context),
    sender: by,
    by,
    request,
    receivedAt: context.run.clock(),
  }).request
  const same = earlier.find(({ subjectDigest: theirs }) =>
    [subjectDigest, ...otherSubjectDigests].includes(theirs),
  )
  if (same) return { ...row, there: same }
  return {
    line,
    problem: `reference: an earlier import has it for something else (valid: ${csvColumns.reference})`,
  }
}

const mostReason = 500

/** Every line checked by the rules of messages, before anything is taken up. */
export const checkRows = async (
  context: IntakeContext,
  rows: readonly CsvRow[],
  by: string,
): Promise<{ readonly good: readonly ImportRow[]; readonly bad: readonly BadLine[] }> => {
  const [good, bad]: [ImportRow[], BadLine[]] = [[], []]
  const lines = new Map<string, number>()
  for (const row of rows) {
    const { line, values } = row
    const read = readEntry(context, await writtenIn(context, row))
    if ('problem' in read) {
      bad.push({ line, problem: explained(read.problem) })
      continue
    }
    const { request } = read
    const reason = values.identity_reason
    const first = lines.get(request.reference)
    if (first !== undefined)
      bad.push({ line, problem: `reference: line ${first} has the same, or says the same` })
    else if (reason !== undefined && reason.length > mostReason)
      bad.push({ line, problem: `identity_reason: too long (valid: ${csvColumns.identity_reason})` })
    else {
      lines.set(request.reference, line)
      const judged = await judge(context, by, {
        line,
        request,
        ...(reason === undefined ? {} : { identityReason: reason }),
      })
      if ('problem' in judged) bad.push(judged)
      else good.push(judged)
    }
  }
  return { good, bad }
}

/** Takes up what is not there yet. After a crash the same again takes up the rest. */
export const takeRows = async (
  context: IntakeContext,
  rows: readonly ImportRow[],
  by: string,
): Promise<readonly DataRequest[]> => {
  const taken: DataRequest[] = []
  for (const { request, identityReason, there } of rows) {
    if (there) continue
    const entry = { request, by, ...(identityReason === undefined ? {} : { identityReason }) }
    taken.push((await takeEntry(context, entry)).request)
  }
  return taken
}
