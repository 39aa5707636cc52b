import type { Collection, Db, Document } from 'mongodb'
import type { KeyUses, SealedValue } from '../keys/uses.ts'
import { requestId } from '../requests/model.ts'
import { archiveCollections } from './archive-documents.ts'
import { collectionsOf } from './collections.ts'
import { mailCollection } from './mail-documents.ts'
import { proposalCollection } from './proposal-documents.ts'
import { quarantineCollections } from './quarantine-collections.ts'
import { openStates } from './request-counts.ts'
import { gravesOf } from './tombstone-documents.ts'

/** As `sealsOn` spells them; the first generation has no mark. */
const sealedBy = (mark: string): RegExp => (mark === '' ? /^v1\./ : new RegExp(`^v2\\.${mark}\\.`))
/** As `requestGeneration` spells them. */
const digestBy = (mark: string): RegExp => (mark === '' ? /^[0-9a-f]{64}$/ : new RegExp(`\\.${mark}$`))

const placesIn = (
  db: Db,
): Readonly<Record<SealedValue['place'], { of: Collection<Document>; field: string }>> => {
  const { runs, requestSubjects } = collectionsOf(db)
  return {
    runs: { of: runs as unknown as Collection<Document>, field: 'sealedKey' },
    quarantines: {
      of: quarantineCollections(db).quarantines as unknown as Collection<Document>,
      field: 'sealedKey',
    },
    persons: { of: requestSubjects as unknown as Collection<Document>, field: 'key' },
    letters: { of: mailCollection(db) as unknown as Collection<Document>, field: 'sealed' },
    words: { of: proposalCollection(db) as unknown as Collection<Document>, field: 'sealed' },
  }
}

/** Counts by reading through: it is asked for when keys are replaced, and of collections that are small or soon will be. */
export const keyDocuments = (db: Db): KeyUses => {
  const places = placesIn(db)
  const { requests } = collectionsOf(db)
  const count = ({ of, field }: { of: Collection<Document>; field: string }, by: RegExp): Promise<number> =>
    of.countDocuments({ [field]: by })
  return {
    async needs(mark) {
      const [sealed, digest] = [sealedBy(mark), digestBy(mark)]
      const [runs, quarantines, persons, letters, words, openRequests, endedRequests, archives, suppressed] =
        await Promise.all([
          count(places.runs, sealed),
          count(places.quarantines, sealed),
          count(places.persons, sealed),
          count(places.letters, sealed),
          count(places.words, sealed),
          requests.countDocuments({ statusDigest: digest, state: { $in: openStates } }),
          requests.countDocuments({ statusDigest: digest, state: { $nin: openStates } }),
          archiveCollections(db).archives.countDocuments({ tokenDigest: digest }),
          gravesOf(db).suppression.countDocuments({ digest }),
        ])
      return { runs, quarantines, persons, letters, words, openRequests, endedRequests, archives, suppressed }
    },
    async *sealed(mark) {
      for (const place of ['runs', 'quarantines', 'persons', 'letters', 'words'] as const) {
        const { of, field } = places[place]
        const found = of.find(
          { [field]: { $type: 'string', $not: sealedBy(mark) } },
          { projection: { [field]: 1 } },
        )
        for await (const document of found)
          yield { place, id: String(document._id), sealed: String(document[field]) }
      }
    },
    async replaceSealed({ place, id, sealed }, anew) {
      const { of, field } = places[place]
      const { modifiedCount } = await of.updateOne(
        { _id: id as never, [field]: sealed },
        { $set: { [field]: anew } },
      )
      return modifiedCount === 1
    },
    async *ended(mark) {
      const found = requests.find(
        { statusDigest: { $not: digestBy(mark) }, state: { $nin: openStates } },
        { projection: { statusDigest: 1 } },
      )
      for await (const { _id, statusDigest } of found)
        yield { id: requestId(_id), statusDigest: String(statusDigest) }
    },
    async replaceStatusDigest({ id, statusDigest }, digest) {
      const { modifiedCount } = await requests.updateOne(
        { _id: id, statusDigest },
        { $set: { statusDigest: digest } },
      )
      return modifiedCount === 1
    },
  }
}
