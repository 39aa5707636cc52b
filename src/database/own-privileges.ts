import { MongoClient } from 'mongodb'
import { accountCollections } from './account-documents.ts'
import { archiveCollections } from './archive-documents.ts'
import { collectionsOf } from './collections.ts'
import { countCollections } from './count-documents.ts'
import { forecastCollection } from './forecast-documents.ts'
import { mailCollection } from './mail-documents.ts'
import { outboxCollection } from './outbox-documents.ts'
import { policyCollections } from './policy-documents.ts'
import { proposalCollection } from './proposal-documents.ts'
import { quarantineCollections } from './quarantine-collections.ts'
import { sealCollections } from './seal-collections.ts'
import { gravesOf } from './tombstone-documents.ts'
import { watchCollections } from './watch-documents.ts'

/** What may be done to one collection of Gallra's own database. */
interface OwnPrivilege {
  readonly collection: string
  readonly actions: readonly string[]
}

/**
 * The least that the program can keep its own database with. The ledger's entries and sealed statistics can be added and read,
 * and neither changed nor removed: whoever has taken over a worker cannot rewrite what it did before.
 */
export const ownPrivileges = (): readonly OwnPrivilege[] => {
  // Never connected: only asked what its collections are called.
  const db = new MongoClient('mongodb://127.0.0.1').db('gallra')
  const own = collectionsOf(db)
  const graves = gravesOf(db)
  const archives = archiveCollections(db)
  const quarantine = quarantineCollections(db)
  const sealing = sealCollections(db)
  const appended = new Set<string>([own.ledger.collectionName, sealing.seals.collectionName])
  const accounts = accountCollections(db)
  const proposals = proposalCollection(db)
  const counting = countCollections(db)
  const emptied = new Set<string>(
    [
      // Of plans that were never made to the end.
      ...[own.unsavedPlans, own.batches],
      ...[
        own.marks,
        own.lastClosed,
        own.coarseRows,
        own.holds,
        own.requestFound,
        own.requestSubjects,
        own.unnotedRequests,
      ],
      ...[own.pauses, own.workers, own.deletions],
      ...[graves.tombstones, graves.suppression, graves.returned, archives.archives, archives.pieces],
      ...[accounts.sessions, accounts.apiTokens, proposals],
      // Of counts that another took the place of, or whose months are sealed since.
      ...[counting.counts, counting.countPieces],
      // Statistics of a deleted ticket go when it comes back.
      ...[quarantine.originals, quarantine.pieces, own.statistics],
      // With the ticket.
      sealing.sealedTickets,
    ].map(({ collectionName }) => collectionName),
  )
  return [...Object.values(own), ...Object.values(graves), ...Object.values(archives), mailCollection(db)]
    .concat(outboxCollection(db), ...Object.values(quarantine), ...Object.values(sealing))
    .concat(Object.values(policyCollections(db)), Object.values(accounts), proposals, forecastCollection(db))
    .concat(counting.counts, counting.countPieces)
    .concat(Object.values(watchCollections(db)))
    .map(({ collectionName: collection }) => ({
      collection,
      actions: [
        ...['createIndex', 'find', 'insert'],
        ...(appended.has(collection) ? [] : ['update']),
        ...(emptied.has(collection) ? ['remove'] : []),
      ],
    }))
}
