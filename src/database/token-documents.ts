import type { Collection } from 'mongodb'
import { type TokenStore, tokenSchema } from '../console/tokens/token.ts'
import { type Keyed, keyed, readAs } from './collections.ts'

const daySeconds = 24 * 60 * 60

/** Idempotent. One that is over stays for a month, so that its owner sees why a program is refused. */
export const createTokenIndexes = async (tokens: Collection<Keyed>): Promise<void> => {
  await tokens.createIndexes([
    { key: { hash: 1 }, unique: true },
    { key: { login: 1, createdAt: -1 } },
    { key: { expiresAt: 1 }, expireAfterSeconds: 30 * daySeconds },
  ])
}

export const tokenDocuments = (tokens: Collection<Keyed>): TokenStore => ({
  async add(token) {
    await tokens.insertOne(keyed(token))
  },
  async byHash(hash) {
    const found = await tokens.findOne({ hash })
    return found ? readAs(tokenSchema, 'apiTokens', found) : undefined
  },
  async list(login) {
    const found = await tokens
      .find(login === undefined ? {} : { login }, { sort: { createdAt: -1 } })
      .toArray()
    return found.map(each => readAs(tokenSchema, 'apiTokens', each))
  },
  async remove(id, login) {
    const { deletedCount } = await tokens.deleteOne({ _id: id, ...(login === undefined ? {} : { login }) })
    return deletedCount === 1
  },
  async noteUse(id, day) {
    await tokens.updateOne({ _id: id }, { $set: { lastUsed: day } })
  },
})
