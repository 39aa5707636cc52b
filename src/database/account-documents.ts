import type { Collection, Db } from 'mongodb'
import { accountSchema } from '../console/accounts/account.ts'
import { type AccountStore, sessionSchema } from '../console/accounts/account-store.ts'
import { type Keyed, readAs } from './collections.ts'
import { isDuplicate } from './driver-errors.ts'
import { createTokenIndexes } from './token-documents.ts'

export interface AccountCollections {
  readonly accounts: Collection<Keyed>
  readonly sessions: Collection<Keyed>
  readonly apiTokens: Collection<Keyed>
}

export const accountCollections = (db: Db): AccountCollections => ({
  accounts: db.collection('accounts'),
  sessions: db.collection('sessions'),
  apiTokens: db.collection('apiTokens'),
})

/** Idempotent. The server itself removes sessions that are over. */
export const createAccountIndexes = async ({ sessions, apiTokens }: AccountCollections): Promise<void> => {
  await createTokenIndexes(apiTokens)
  await sessions.createIndexes([{ key: { expiresAt: 1 }, expireAfterSeconds: 0 }, { key: { login: 1 } }])
}

const accountOf = (document: Keyed) => {
  const { id: login, ...rest } = readAs(
    accountSchema.omit({ login: true }).extend({ id: sessionSchema.shape.id }),
    'accounts',
    document,
  )
  return { login, ...rest }
}

type OfAccounts = Omit<AccountStore, keyof OfSessions>
type OfSessions = Pick<
  AccountStore,
  'openSession' | 'session' | 'prolong' | 'closeSession' | 'closeSessionsOf'
>

const ofAccounts = ({ accounts }: AccountCollections): OfAccounts => ({
  async account(login) {
    const found = await accounts.findOne({ _id: login })
    return found ? accountOf(found) : undefined
  },
  accounts: async () => (await accounts.find({}, { sort: { _id: 1 } }).toArray()).map(accountOf),
  async addAccount({ login, ...rest }) {
    try {
      await accounts.insertOne({ _id: login, ...rest })
      return true
    } catch (error) {
      if (isDuplicate(error)) return false
      throw error
    }
  },
  changeAccount: async (login, change) =>
    (await accounts.updateOne({ _id: login }, { $set: change })).matchedCount === 1,
  async noteFailure(login) {
    const after = await accounts.findOneAndUpdate(
      { _id: login },
      { $inc: { failures: 1 } },
      { returnDocument: 'after' },
    )
    return after ? accountOf(after).failures : 0
  },
  async lock(login, until) {
    await accounts.updateOne({ _id: login }, { $set: { lockedUntil: until } })
  },
  async noteSuccess(login) {
    await accounts.updateOne({ _id: login }, { $set: { failures: 0 }, $unset: { lockedUntil: '' } })
  },
})

const ofSessions = ({ sessions }: AccountCollections): OfSessions => ({
  async openSession({ id, ...rest }) {
    await sessions.insertOne({ _id: id, ...rest })
  },
  async session(id, now) {
    const found = await sessions.findOne({ _id: id, expiresAt: { $gt: now } })
    return found ? readAs(sessionSchema, 'sessions', found) : undefined
  },
  async prolong(id, expiresAt) {
    await sessions.updateOne({ _id: id }, { $set: { expiresAt } })
  },
  async closeSession(id) {
    await sessions.deleteOne({ _id: id })
  },
  async closeSessionsOf(login, but) {
    await sessions.deleteMany({ login, ...(but === undefined ? {} : { _id: { $ne: but } }) })
  },
})

export const accountDocuments = (collections: AccountCollections): AccountStore => ({
  ...ofAccounts(collections),
  ...ofSessions(collections),
})
