import { type AnyBulkWriteOperation, type Document, MongoServerError } from 'mongodb'
import type { DataMap, PlaceholderMap } from '../data-map.ts'
import type { Tables } from '../lookups.ts'
import type { StoreParts } from '../parts.ts'
import { parsePath, queryPath, storedAt } from '../paths.ts'
import type { WriteContext } from './inspect.ts'
import { digestFor, keyAs, linkedKey, type PlaceholderKind, placeholderKey } from './placeholder-ids.ts'
import type { NeededPlaceholder } from './record-write.ts'
import { failureCode, isUnsettled } from './write-errors.ts'

/** Spelled as `src/anonymisation/placeholder.ts` spells pseudonyms, so that searches know them for ours. */
const nameFrom = (digest: string): string => `anon-${digest.slice(0, 16)}`

const wordsFor = (kind: PlaceholderKind, pseudonym: string): Readonly<Record<string, string>> => {
  const name = nameFrom(digestFor(`name:${kind}`, pseudonym))
  return {
    name,
    email: `${name}@anonymised.invalid`,
    secret: `anon-${digestFor(`secret:${kind}`, pseudonym).slice(0, 32)}`,
  }
}

class NoOrdinaryRole extends Error {}

const filled = (template: unknown, words: Readonly<Record<string, string>>, tables: Tables): unknown => {
  if (typeof template !== 'string') return template
  if (template === '{ordinary-role}') {
    if (tables.ordinaryRole === undefined) throw new NoOrdinaryRole()
    return tables.ordinaryRole
  }
  return template.replace(/\{(name|email|secret)\}/gu, (whole, word: string) => words[word] ?? whole)
}

interface Target {
  readonly collection: string
  readonly id: string
  readonly placeholder: PlaceholderMap
}

const targetOf = (map: DataMap, kind: PlaceholderKind): Target | undefined => {
  const of = map[kind]
  return of?.placeholder && { collection: of.collection, id: of.id, placeholder: of.placeholder }
}

/** What keys look like there: those of some document, or else those of the links that lead there. */
interface KeyTypes {
  readonly own: unknown
  readonly linked: unknown
}

const keyTypesIn = async (
  { db }: StoreParts,
  { collection, id }: Target,
  like: unknown,
): Promise<KeyTypes> => {
  const path = queryPath(id)
  const some = await db.collection(collection).findOne({}, { projection: { [path]: 1 } })
  const linked = some ? storedAt(some, parsePath(id)) : linkedKey(like)
  return { own: some?._id ?? linked, linked }
}

interface Making {
  readonly map: DataMap
  readonly tables: Tables
  readonly kind: PlaceholderKind
  readonly target: Target
  readonly keys: KeyTypes
  /** Keys of the people that placeholder groups have as members. */
  readonly people: KeyTypes | undefined
}

const documentFor = (making: Making, { pseudonym, member }: NeededPlaceholder): Document => {
  const { map, tables, kind, target, keys, people } = making
  const words = wordsFor(kind, pseudonym)
  const { mark, set } = target.placeholder
  const values = Object.entries({ ...set, ...mark }).map(([path, value]) => [
    path,
    filled(value, words, tables),
  ])
  const key = placeholderKey(kind, pseudonym)
  const group =
    kind === 'groups' && map.groups && people
      ? { [map.groups.members]: [keyAs(people.linked, placeholderKey('contacts', member ?? pseudonym))] }
      : {}
  const writtenAt = map['written-at']
  return {
    ...Object.fromEntries(values),
    ...group,
    ...(writtenAt === undefined ? {} : { [writtenAt]: new Date() }),
    [target.id]: keyAs(keys.linked, key),
  }
}

/** Found by a key that the pseudonym alone decides, so that a repetition, or another worker, makes no second one. */
const upsert = (making: Making, needed: NeededPlaceholder): AnyBulkWriteOperation => {
  const { _id, ...values } = documentFor(making, needed)
  const key = placeholderKey(making.kind, needed.pseudonym)
  return {
    updateOne: {
      filter: { _id: _id ?? keyAs(making.keys.own, key) },
      update: { $setOnInsert: values },
      upsert: true,
    },
  }
}

const write = async (
  { db }: StoreParts,
  making: Making,
  needed: readonly NeededPlaceholder[],
): Promise<Map<string, string>> => {
  const collection = db.collection(making.target.collection)
  const failed = new Map<string, string>()
  const once = async (each: readonly NeededPlaceholder[]): Promise<void> => {
    await collection.bulkWrite(
      each.map(one => upsert(making, one)),
      { ordered: false, writeConcern: { w: 'majority', journal: true } },
    )
  }
  try {
    await once(needed)
  } catch (error) {
    if (error instanceof NoOrdinaryRole) {
      return new Map(needed.map(({ pseudonym }) => [pseudonym, 'NO_ORDINARY_ROLE']))
    }
    if (isUnsettled(error) || !(error instanceof MongoServerError)) throw error
    for (const one of needed) {
      try {
        await once([one])
      } catch (again) {
        if (isUnsettled(again)) throw again
        failed.set(one.pseudonym, failureCode(again))
      }
    }
  }
  return failed
}

/**
 * Makes the records that links will lead to. Before the links themselves, so that no ticket ever leads nowhere; one
 * that is not needed after all stays and names nobody. Returns codes by `kind` and pseudonym where it failed.
 */
export const ensurePlaceholders = async (
  { parts, tables }: WriteContext,
  needed: readonly NeededPlaceholder[],
): Promise<Map<string, string>> => {
  const failed = new Map<string, string>()
  const members = needed
    .filter(({ kind }) => kind === 'groups' && parts.map.groups?.placeholder !== undefined)
    .map(({ pseudonym, member, like }) => ({
      kind: 'contacts' as const,
      pseudonym: member ?? pseudonym,
      like,
    }))
  let people: KeyTypes | undefined
  for (const kind of ['contacts', 'groups'] as const) {
    const wanted = [...needed, ...members].filter(each => each.kind === kind)
    const target = targetOf(parts.map, kind)
    const [some] = wanted
    if (!target || !some) continue
    const keys = await keyTypesIn(parts, target, some.like)
    if (kind === 'contacts') people = keys
    const once = [...new Map(wanted.map(each => [each.pseudonym, each])).values()]
    const codes = await write(parts, { map: parts.map, tables, kind, target, keys, people }, once)
    for (const [pseudonym, code] of codes) failed.set(`${kind}:${pseudonym}`, code)
  }
  return failed
}
