import type { Document } from 'mongodb'
import type { SurveyedLeaf, SurveyedPlace } from '../connector.ts'
import { mappedCollections } from './collections.ts'
import { bucketCollections, lookupCollections } from './diagnose-map.ts'
import { collectLeaves, type Leaf } from './leaves.ts'
import { classFinder, filterFor } from './map-at.ts'
import type { StoreParts } from './parts.ts'
import type { Collections } from './store-db.ts'
import { placesIn } from './texts.ts'

/** A collection of any database, as a sample shows it. */
export interface RawPlace {
  readonly collection: string
  readonly documents: number
  readonly sampled: number
  readonly leaves: readonly Leaf[]
}

/** Reads so many documents of the collection, taken at random by the server. */
export const surveyCollection = async (
  db: Collections,
  { collection, filter, size }: { collection: string; filter: Document; size: number },
  signal: AbortSignal,
): Promise<RawPlace> => {
  const collected = collectLeaves()
  let sampled = 0
  const stages = [{ $match: filter }, { $sample: { size } }]
  for await (const document of db.collection(collection).aggregate(stages, { signal })) {
    collected.add(document)
    sampled += 1
  }
  const documents = await db.collection(collection).estimatedDocumentCount()
  return { collection, documents, sampled, leaves: collected.leaves() }
}

const isWorth = (leaf: Leaf): boolean => leaf.worded > 0

/** What is in the database beside what the data map says of it, a sample of each collection. */
export async function* survey(
  parts: StoreParts,
  size: number,
  signal: AbortSignal,
): AsyncGenerator<SurveyedPlace> {
  const { db, map } = parts
  const mapped = new Set([...mappedCollections(map), ...bucketCollections(map)])
  const lookedUp = new Set([
    ...lookupCollections(map),
    ...map.own.flatMap(place => (typeof place === 'string' ? [] : [place.collection])),
    ...map.search.flatMap(({ enabled }) => enabled?.collection ?? []),
  ])
  const isOf = (collection: string): SurveyedPlace['is'] => {
    if (mapped.has(collection)) return 'mapped'
    if (map.ignore.includes(collection)) return 'ignored'
    return lookedUp.has(collection) ? 'looked-up' : 'unmapped'
  }
  for (const collection of await placesIn(parts, signal)) {
    const raw = await surveyCollection(db, { collection, filter: filterFor(map, collection), size }, signal)
    const classOf = classFinder(map, collection)
    const leaves = raw.leaves.filter(isWorth).map((leaf): SurveyedLeaf => {
      const known = classOf(leaf.path)
      return {
        path: leaf.path,
        documents: leaf.worded,
        texts: [...leaf.texts],
        ...(leaf.names ? { names: true } : {}),
        ...(known === undefined ? {} : { class: known }),
      }
    })
    yield { place: collection, documents: raw.documents, sampled: raw.sampled, is: isOf(collection), leaves }
  }
}
