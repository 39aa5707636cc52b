import { AppError } from '../../../errors.ts'
import type { FoundRecord } from '../../../requests/found-record.ts'
import { maskedEmail, maskedName, maskedPhone } from '../../../requests/masked.ts'
import { createMatcher } from '../../../requests/matcher.ts'
import type { DataRequest, Subject } from '../../../requests/model.ts'
import { openSubject } from '../../../requests/open-subject.ts'
import { spellingsOf } from '../../../requests/spellings.ts'
import { type ShownField, showRecord } from '../../../review/shown-record.ts'
import type { StoreRecord } from '../../../tickets/record.ts'
import type { ConsoleDesk } from '../../desk.ts'

/** A record in doubt, with the places that name the person, masked or revealed. */
export interface ShownMatch {
  readonly found: FoundRecord
  readonly fields: readonly ShownPassage[]
  /** It is gone, or its store is away, with the code. */
  readonly instead?: 'gone' | { readonly code: string }
}

/** Hidden: what is masked of it would still name the person. */
export type ShownPassage = ShownField & { readonly isHidden: boolean }

/** A desk that answers slower than this is asked again by whoever wants to know. */
const patienceMs = 20_000

/** Read at once; others are shown when these are decided on. */
export const mostMatches = 10

const mostMasked = 3

/** `Å•• L••••••••, a•••@e•••.se` */
export const maskedSubject = ({ names, emails, phones }: Subject): string =>
  [
    ...names.slice(0, mostMasked).map(maskedName),
    ...emails.slice(0, mostMasked).map(maskedEmail),
    ...phones.slice(0, mostMasked).map(maskedPhone),
  ].join(', ')

interface Looking {
  readonly desk: ConsoleDesk
  readonly subject: Subject
  readonly isRevealed: boolean
  isMetIn(text: string): boolean
}

type Opened = Awaited<ReturnType<ConsoleDesk['run']['store']>>

interface Reader {
  readonly redactor: Awaited<ReturnType<Opened['redactor']>>
  readonly roster: Awaited<ReturnType<Opened['roster']>>
}

const passagesOf = (record: StoreRecord, looking: Looking, reader: Reader): readonly ShownPassage[] => {
  const { subject, isRevealed, isMetIn } = looking
  const { fields } = showRecord(record, undefined, {
    ...reader,
    isRevealed,
    about: { person: subject, isMetIn },
  })
  // What is masked is read once more: a spelling that only the search knows would be shown.
  return fields.map(field => {
    const isHidden = !isRevealed && isMetIn(field.before.map(({ text }) => text).join(''))
    return { ...field, isHidden, ...(isHidden ? { before: [] } : {}) }
  })
}

const readGroup = async (looking: Looking, group: readonly FoundRecord[]): Promise<readonly ShownMatch[]> => {
  const [first] = group
  if (!first) return []
  const signal = AbortSignal.any([looking.desk.signal, AbortSignal.timeout(patienceMs)])
  try {
    const store = await looking.desk.run.store(first.store)
    const ids = group.map(({ id }) => id)
    const records = await store.connector.readMany(first.kind, ids, signal)
    const reader = { redactor: await store.redactor(), roster: await store.roster(signal) }
    return group.map(found => {
      const record = records.find(({ id }) => id === found.id)
      if (!record) return { found, fields: [], instead: 'gone' }
      return { found, fields: passagesOf(record, looking, reader) }
    })
  } catch (error) {
    if (looking.isRevealed || !(error instanceof AppError)) throw error
    return group.map(found => ({ found, fields: [], instead: { code: error.code } }))
  }
}

const groupsOf = (found: readonly FoundRecord[]): readonly (readonly FoundRecord[])[] => {
  const groups = new Map<string, FoundRecord[]>()
  for (const each of found) {
    const key = `${each.store}/${each.kind}`
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  return [...groups.values()]
}

/**
 * Reads records in doubt from their stores, and shows where they name the person, everything personal in it masked, or
 * revealed once the ledger was told. NOT_FOUND once the person's data are destroyed.
 */
export const readMatches = async (
  desk: ConsoleDesk,
  { id }: Pick<DataRequest, 'id'>,
  { found, isRevealed }: { readonly found: readonly FoundRecord[]; readonly isRevealed: boolean },
): Promise<{ readonly subject: Subject; readonly matches: readonly ShownMatch[] }> => {
  const subject = await openSubject(desk.requests, id)
  const matcher = createMatcher([{ key: id, spellings: spellingsOf(subject) }])
  const isMetIn = (text: string): boolean => matcher.find(text).some(({ weak }) => !weak)
  const looking = { desk, subject, isRevealed, isMetIn }
  const matches: ShownMatch[] = []
  for (const group of groupsOf(found)) matches.push(...(await readGroup(looking, group)))
  return { subject, matches }
}
