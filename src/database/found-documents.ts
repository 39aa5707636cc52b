import type { FoundRecord } from '../requests/found-record.ts'
import type { RequestId } from '../requests/model.ts'
import { requestId } from '../requests/model.ts'
import { intakeRefusals } from '../requests/refused-message.ts'
import type { RequestStore } from '../requests/request-store.ts'
import { recordId, storeId } from '../tickets/ids.ts'
import { type Collections, type FoundDocument, keyed, readAs } from './collections.ts'
import { foundSchema, refusedSchema } from './request-schema.ts'

type Found = Pick<
  RequestStore,
  | 'saveFound'
  | 'found'
  | 'withheldUntil'
  | 'settleDoubt'
  | 'notThePerson'
  | 'refuse'
  | 'refused'
  | 'countRefused'
>

/** Some 200 bytes each. */
const recordsAtOnce = 1000

const withoutKey = { projection: { _id: 0, request: 0, round: 0 } }

const keyOf = ({ store, id }: Pick<FoundRecord, 'store' | 'id'>): string => JSON.stringify([store, id])

/** What was decided about a record in an earlier round holds in this one. */
const settled = (record: FoundRecord, words: ReadonlyMap<string, boolean>): FoundRecord[] => {
  const word = record.doubtful ? words.get(keyOf(record)) : undefined
  if (word === undefined) return [record]
  if (!word) return []
  const { withheld, ...rest } = record
  return [{ ...rest, doubtful: false, ...(withheld && withheld.ground !== 'doubtful' ? { withheld } : {}) }]
}

const wordsOn = async (
  { requestDoubts }: Collections,
  request: RequestId,
): Promise<ReadonlyMap<string, boolean>> => {
  const found = await requestDoubts.find({ request }).toArray()
  return new Map(found.map(({ store, id, isThePerson }) => [JSON.stringify([store, id]), isThePerson]))
}

const rejectedIn = async ({ requestDoubts }: Collections, request: RequestId) => {
  const found = await requestDoubts.find({ request, isThePerson: false }).sort({ store: 1, id: 1 }).toArray()
  return found.map(({ store, id }) => ({ store: storeId(store), id: recordId(id) }))
}

const placeOf = ({ store, kind, id }: Pick<FoundDocument, 'store' | 'kind' | 'id'>): string =>
  JSON.stringify([store, kind, id])

/** Last, and one by one: another worker that reads meanwhile must never meet a round without records. */
const dropOthers = async (
  { requestFound }: Collections,
  of: { readonly request: RequestId; readonly round: number },
  kept: readonly FoundRecord[],
): Promise<void> => {
  const places = new Set(kept.map(placeOf))
  const stored = await requestFound.find(of, { projection: { store: 1, kind: 1, id: 1 } }).toArray()
  const others = stored.filter(each => !places.has(placeOf(each))).map(({ _id }) => _id)
  if (others.length > 0) await requestFound.deleteMany({ _id: { $in: others } })
}

/** Records that requests are about: ids and codes; and the messages that were turned away. */
export const foundDocuments = (of: Collections): Found => {
  const { requestFound, requestDoubts, refusedMessages } = of
  return {
    async saveFound(request, round, records) {
      const words = await wordsOn(of, request)
      const kept = records.flatMap(record => settled(record, words))
      for (let from = 0; from < kept.length; from += recordsAtOnce) {
        // Replaced, not inserted: a second worker at the same round writes the same.
        const writes = kept.slice(from, from + recordsAtOnce).map(record => ({
          replaceOne: {
            filter: { request, round, store: record.store, kind: record.kind, id: record.id },
            replacement: { request, round, ...record },
            upsert: true,
          },
        }))
        await requestFound.bulkWrite(writes, { ordered: false })
      }
      await dropOthers(of, { request, round }, kept)
    },
    found: (request, round) =>
      requestFound
        .find({ request, round }, withoutKey)
        .sort({ store: 1, kind: 1, id: 1 })
        .map(document => foundSchema.parse(document)),
    async withheldUntil(moment) {
      const found = await requestFound
        .find({ 'withheld.until': { $lte: moment } }, { projection: { _id: 0, round: 0 } })
        .sort({ 'withheld.until': 1, request: 1, store: 1, kind: 1, id: 1 })
        .toArray()
      return found.map(({ request, ...record }) => ({
        request: requestId(request),
        record: foundSchema.parse(record),
      }))
    },
    async settleDoubt(request, { store, id }, isThePerson) {
      const filter: Partial<FoundDocument> = { request, store, id, doubtful: true }
      if (!(await requestFound.findOne(filter))) return false
      // The word first: what a crash leaves undone of the rest, the next round does.
      await requestDoubts.updateOne({ request, store, id }, { $set: { isThePerson } }, { upsert: true })
      if (!isThePerson) await requestFound.deleteMany(filter)
      else {
        await requestFound.updateMany(
          { ...filter, 'withheld.ground': 'doubtful' },
          { $unset: { withheld: '' } },
        )
        await requestFound.updateMany(filter, { $set: { doubtful: false } })
      }
      return true
    },
    notThePerson: request => rejectedIn(of, request),
    async refuse(message) {
      // Once for each id: a job that comes again after a crash is not counted twice.
      const { _id, ...rest } = keyed(message)
      await refusedMessages.updateOne({ _id }, { $setOnInsert: rest }, { upsert: true })
    },
    async refused(limit) {
      const found = await refusedMessages.find().sort({ at: -1, _id: -1 }).limit(limit).toArray()
      return found.map(document => readAs(refusedSchema, 'refusedMessages', document))
    },
    async countRefused() {
      const counts = await Promise.all(
        intakeRefusals.map(
          async reason => [reason, await refusedMessages.countDocuments({ reason })] as const,
        ),
      )
      return Object.fromEntries(counts.filter(([, count]) => count > 0))
    },
  }
}
