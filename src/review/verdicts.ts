import { readable } from '../anonymisation/unfold.ts'
import { type Entity, entities } from '../entities.ts'
import type { StoreRecord } from '../tickets/record.ts'
import type { Path } from '../yaml/parse-yaml.ts'
import type { Judged, Review } from './review-file.ts'

export interface Lists {
  readonly allow: readonly string[]
  readonly deny: { readonly [E in Entity]?: readonly string[] | undefined }
}

/** What one verdict adds to a list. */
type Addition = { readonly list: 'allow'; readonly phrase: string } | Denial
interface Denial {
  readonly list: 'deny'
  readonly entity: Entity
  readonly phrase: string
}

export interface Settled {
  readonly additions: readonly Addition[]
  /** Verdicts on texts that have changed since, or are gone. */
  readonly changed: number
  /** By the path in the review file; no values. */
  readonly problems: readonly { readonly path: Path; readonly message: string }[]
}

const folded = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/\s+/gu, ' ').trim()

/** The finding's value, if its record still is what it was. */
const currentValue = ({ at }: Judged, record: StoreRecord | undefined): string | undefined => {
  if (record?.stamp !== at.stamp) return undefined
  const field = record.fields.find(({ document, path }) => document === at.document && path === at.path)
  if (field === undefined || field.value === null || field.value instanceof Date) return undefined
  const text = typeof field.value === 'object' ? JSON.stringify(field.value) : String(field.value)
  return at.end > text.length ? undefined : readable(text.slice(at.start, at.end))
}

const problemOf = ({ verdict, entity, taken, phrase }: Judged, value: string): string | undefined => {
  if (verdict === 'missed' && taken)
    return 'this finding is taken already; "missed" is for those with "taken: false"'
  if (phrase && !folded(phrase).includes(folded(value))) return 'the phrase does not hold what was found here'
  if (!phrase && /\*/u.test(value))
    return 'the finding holds a "*"; write "phrase" with the words that are meant'
  const isAlone = entity === 'PERSON' && !/\s/u.test(value)
  if (verdict !== 'missed' && !phrase && isAlone)
    return 'a name alone would stay in every text; write "phrase" with the words that make it a product, a firm or the like'
  return undefined
}

/** Verdicts as additions to the store's lists; `records` are those that the verdicts are on, read anew. */
export const settleVerdicts = (review: Review, records: ReadonlyMap<string, StoreRecord>): Settled => {
  const additions: Addition[] = review.missed.map(({ entity, phrase }) => ({ list: 'deny', entity, phrase }))
  const problems: { path: Path; message: string }[] = []
  let changed = 0
  for (const [index, judged] of review.findings.entries()) {
    const { verdict, entity, at } = judged
    if (verdict === null || verdict === undefined) continue
    const value = currentValue(judged, records.get(at.record))
    if (value === undefined || value === '') {
      changed += 1
      continue
    }
    const message = problemOf(judged, value)
    const phrase = judged.phrase ?? value
    if (message !== undefined) problems.push({ path: ['findings', index, 'verdict'], message })
    else additions.push(verdict === 'missed' ? { list: 'deny', entity, phrase } : { list: 'allow', phrase })
  }
  return { additions, changed, problems }
}

const without = (phrases: readonly string[], phrase: string): string[] =>
  phrases.filter(each => folded(each) !== folded(phrase))

/** The lists with the additions; each phrase once, and the latest verdict before an earlier one. */
export const extended = (lists: Lists, additions: readonly Addition[]): Lists => {
  let allow = [...lists.allow]
  const deny: { [E in Entity]?: string[] } = {}
  for (const entity of entities) deny[entity] = [...(lists.deny[entity] ?? [])]
  for (const addition of additions) {
    const { phrase } = addition
    allow = without(allow, phrase)
    for (const entity of entities) deny[entity] = without(deny[entity] ?? [], phrase)
    if (addition.list === 'allow') allow.push(phrase)
    else deny[addition.entity]?.push(phrase)
  }
  const denied = entities.filter(entity => (deny[entity] ?? []).length > 0)
  return { allow, deny: Object.fromEntries(denied.map(entity => [entity, deny[entity]])) }
}
