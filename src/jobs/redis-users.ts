import { messagesQueue, queuePrefix } from './contracts.ts'

/** Keys of a queue, as BullMQ names them, that adding a job reads or is given. */
const readByAdding = [
  ...['active', 'completed', 'delayed', 'events', 'id', 'marker', 'meta', 'paused', 'wait'],
  ...['pc', 'prioritized'],
]

/** What every client of BullMQ says to a server, whoever it is. */
const greeting = [
  '+client|setinfo',
  '+client|setname',
  '+cluster|info',
  '+cluster|slots',
  '+info',
  '+ping',
  '+quit',
  '+select',
]

const scripts = ['+eval', '+evalsha', '+script|exists', '+script|load']

const user = (name: string, rules: readonly string[]): string =>
  // No server takes this for a password, so that nobody leaves it in.
  `user ${name} on #SHA256_OF_ITS_PASSWORD ${rules.join(' ')}`

/** A worker's line of Redis's ACL file: all that BullMQ does, on the keys of Gallra's queues alone. */
export const workerUser = (name: string): string =>
  user(name, [
    ...['resetkeys', `~${queuePrefix}:*`, 'resetchannels', '-@all', '+@read', '+@write', '-@dangerous'],
    ...[...greeting, ...scripts, '+client|list', '+multi', '+exec', '+time'],
  ])

/**
 * A sender's line: it adds to the queue of messages. What the others have sent it can neither read nor remove, since
 * it may only write to jobs, and has none of the commands that list or delete.
 */
export const senderUser = (name: string): string => {
  const queue = `${queuePrefix}:${messagesQueue}`
  return user(name, [
    ...['resetkeys', `%W~${queue}:*`, ...readByAdding.map(key => `~${queue}:${key}`), 'resetchannels'],
    ...['-@all', ...greeting, ...scripts, '+exists', '+hget', '+hmget', '+hset', '+hmset', '+incr'],
    ...['+lpush', '+xadd', '+zadd'],
  ])
}
