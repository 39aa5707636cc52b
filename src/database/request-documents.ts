import type { ClientSession, MongoClient } from 'mongodb'
import { AppError } from '../errors.ts'
import type { DataRequest, RequestState } from '../requests/model.ts'
import type { Acceptance, AcceptanceResult, RequestStore } from '../requests/request-store.ts'
import { type Collections, type Keyed, keyed, readAs } from './collections.ts'
import { isDuplicate } from './driver-errors.ts'
import { openStates, requestCounts } from './request-counts.ts'
import { requestSchema } from './request-schema.ts'

type Requests = Pick<
  RequestStore,
  | 'accept'
  | 'request'
  | 'byReference'
  | 'byStatusDigest'
  | 'list'
  | 'open'
  | 'sameSubject'
  | 'move'
  | 'sealed'
  | 'resealSubject'
  | 'destroySubject'
  | 'glances'
  | 'countByState'
  | 'countInDoubt'
  | 'unnoted'
  | 'noted'
>

/** Identity not proven yet. */
const unproven: readonly RequestState[] = ['received', 'identity-asked']

const toRequest = (document: Keyed): DataRequest => readAs(requestSchema, 'requests', document)

const sourceAt = (source: Acceptance['source'], index: number): { readonly source?: string } => {
  const digest = source?.[index]
  return digest === undefined ? {} : { source: digest }
}

const insertAll = async (
  { requests, requestMessages, requestSubjects, unnotedRequests }: Collections,
  { request, sealedKey, sealedSubject, jti, source }: Acceptance,
  session: ClientSession,
): Promise<void> => {
  const { id, sender } = request
  // Under every generation of keys: a process that has not got the newest yet meets this message under an older one.
  if (jti !== undefined)
    await requestMessages.insertMany(
      jti.map((digest, index) => ({ sender, jti: digest, request: id, ...sourceAt(source, index) })),
      { session },
    )
  await requests.insertOne(keyed(request), { session })
  await requestSubjects.insertOne({ _id: id, key: sealedKey, subject: sealedSubject }, { session })
  await unnotedRequests.insertOne({ _id: id }, { session })
}

/** What stood in the way of an acceptance; undefined when it was nothing that an acceptance can meet. */
const whatWasThere = async (
  { requests, requestMessages }: Collections,
  { request: { sender, reference }, jti, source }: Acceptance,
): Promise<AcceptanceResult | undefined> => {
  const message = jti === undefined ? null : await requestMessages.findOne({ sender, jti: { $in: [...jti] } })
  if (message) {
    const taken = await requests.findOne({ _id: message.request })
    const isSame = message.source !== undefined && source?.includes(message.source)
    return taken && isSame ? { outcome: 'again', request: toRequest(taken) } : { outcome: 'replayed' }
  }
  return (await requests.findOne({ sender, reference })) ? { outcome: 'reference-taken' } : undefined
}

const acceptIn = async (
  client: MongoClient,
  of: Collections,
  acceptance: Acceptance,
): Promise<AcceptanceResult> => {
  try {
    await client.withSession(session => session.withTransaction(() => insertAll(of, acceptance, session)))
    return { outcome: 'accepted', request: acceptance.request }
  } catch (error) {
    const result = isDuplicate(error) ? await whatWasThere(of, acceptance) : undefined
    if (result) return result
    throw error
  }
}

/** Subjects and their keys, in a collection that nothing else is read with. */
const subjectDocuments = ({
  requestSubjects,
}: Collections): Pick<RequestStore, 'sealed' | 'resealSubject' | 'destroySubject'> => ({
  async sealed(id) {
    const found = await requestSubjects.findOne({ _id: id })
    return found ? { key: found.key, subject: found.subject } : undefined
  },
  async resealSubject(id, subject) {
    // Never made anew: what was destroyed stays so.
    const { matchedCount } = await requestSubjects.updateOne({ _id: id }, { $set: { subject } })
    if (matchedCount === 0)
      throw new AppError('NOT_FOUND', `request ${id}: what it said of its person is destroyed`)
  },
  async destroySubject(id) {
    await requestSubjects.deleteOne({ _id: id })
  },
})

const unnotedDocuments = ({
  requests,
  unnotedRequests,
}: Collections): Pick<RequestStore, 'unnoted' | 'noted'> => ({
  async unnoted(limit) {
    const left = await unnotedRequests.find().sort({ _id: 1 }).limit(limit).toArray()
    if (left.length === 0) return []
    const found = await requests.find({ _id: { $in: left.map(({ _id }) => _id) } }).toArray()
    return found.map(toRequest)
  },
  async noted(id) {
    await unnotedRequests.deleteOne({ _id: id })
  },
})

export const requestDocuments = (client: MongoClient, of: Collections): Requests => {
  const { requests } = of
  return {
    accept: acceptance => acceptIn(client, of, acceptance),
    async request(id) {
      const document = await requests.findOne({ _id: id })
      return document ? toRequest(document) : undefined
    },
    async byReference(reference) {
      const found = await requests.find({ reference }).sort({ acceptedAt: 1, _id: 1 }).toArray()
      return found.map(toRequest)
    },
    async byStatusDigest(digests) {
      const document = await requests.findOne({ statusDigest: { $in: [...digests] } })
      return document ? toRequest(document) : undefined
    },
    async list({ states, limit }) {
      const filter = states ? { state: { $in: [...states] } } : {}
      const found = await requests.find(filter).sort({ acceptedAt: -1, _id: -1 }).limit(limit).toArray()
      return found.map(toRequest)
    },
    async open() {
      const found = await requests
        .find({ state: { $in: openStates } })
        .sort({ due: 1, _id: 1 })
        .toArray()
      return found.map(toRequest)
    },
    async sameSubject(digests, other) {
      const states = openStates.filter(state => !unproven.includes(state))
      const found = await requests
        .find({ subjectDigest: { $in: [...digests] }, state: { $in: states }, _id: { $ne: other } })
        .sort({ acceptedAt: 1, _id: 1 })
        .toArray()
      return found.map(toRequest)
    },
    async move(from, to) {
      if (to.version <= from)
        throw new AppError('INTERNAL', `request ${to.id}: moved without a higher version`)
      const { _id, ...rest } = keyed(to)
      return (await requests.replaceOne({ _id, version: from }, rest)).matchedCount === 1
    },
    ...subjectDocuments(of),
    ...unnotedDocuments(of),
    ...requestCounts(of),
  }
}
