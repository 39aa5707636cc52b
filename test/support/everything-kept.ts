import { Redis } from 'ioredis'
import { BSON, type Db } from 'mongodb'

/** Every document of every collection as text. */
export const everythingIn = async (db: Db): Promise<string> => {
  const parts: string[] = []
  for (const { name } of await db.listCollections().toArray()) {
    for await (const document of db.collection(name).find()) parts.push(BSON.EJSON.stringify(document))
  }
  return parts.join('\n')
}

const contentOf = async (connection: Redis, key: string): Promise<unknown> => {
  switch (await connection.type(key)) {
    case 'hash':
      return connection.hgetall(key)
    case 'list':
      return connection.lrange(key, 0, -1)
    case 'zset':
      return connection.zrange(key, '0', '-1')
    case 'stream':
      return connection.xrange(key, '-', '+')
    case 'set':
      return connection.smembers(key)
    default:
      return connection.get(key)
  }
}

/** Every key with what it holds as text. */
export const everythingInRedis = async (url: string): Promise<string> => {
  const connection = new Redis(url)
  try {
    const parts: string[] = []
    for (const key of await connection.keys('*'))
      parts.push(key, JSON.stringify(await contentOf(connection, key)))
    return parts.join('\n')
  } finally {
    connection.disconnect()
  }
}
