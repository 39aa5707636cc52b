import { BSON, type Document } from 'mongodb'
import type { Sent } from './command-tap.ts'
import { operatorsIn } from './operators-in.ts'

/** Everything the program may say to a server; whoever needs more adds it here, with a look at what it can do. */
const commands = new Set([
  ...[
    'hello',
    'ismaster',
    'ping',
    'endSessions',
    'killCursors',
    'getMore',
    'commitTransaction',
    'abortTransaction',
  ],
  ...['find', 'aggregate', 'count', 'distinct', 'explain', 'insert', 'update', 'delete', 'findAndModify'],
  ...['listCollections', 'listIndexes', 'createIndexes'],
])

/** No JavaScript, no other collection, nothing that writes by itself: `$where`, `$function`, `$lookup`, `$out` and so on. */
const operators = new Set([
  ...['$db', '$clusterTime', '$readPreference'],
  ...[
    '$and',
    '$or',
    '$nor',
    '$not',
    '$eq',
    '$ne',
    '$in',
    '$nin',
    '$gt',
    '$gte',
    '$lt',
    '$lte',
    '$exists',
    '$type',
  ],
  ...['$expr', '$elemMatch', '$all', '$size', '$regex', '$cond', '$isArray', '$map', '$strLenBytes'],
  ...['$divide', '$subtract'],
  ...[
    '$match',
    '$group',
    '$project',
    '$sort',
    '$limit',
    '$skip',
    '$sample',
    '$sum',
    '$count',
    '$unwind',
    '$min',
    '$max',
  ],
  ...[
    '$set',
    '$unset',
    '$inc',
    '$push',
    '$pull',
    '$addToSet',
    '$setOnInsert',
    '$currentDate',
    '$each',
    '$slice',
    '$literal',
  ],
])

const holdsCode = (value: unknown): boolean => {
  if (value instanceof BSON.Code) return true
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsCode)
}

/** Documents that are stored may hold anything; they are no queries. */
const asked = ({ command, name }: Sent): Document => {
  if (name === 'insert') return {}
  if (name === 'update') {
    const updates = command.updates.map(({ q, u }: Document) => [
      q,
      Array.isArray(u) ? u : Object.fromEntries(Object.keys(u).map(key => [key, 1])),
    ])
    return { updates }
  }
  return command
}

/** What went to the server that is not in the lists, each told once. */
export const notAllowed = (sent: readonly Sent[]): string[] => {
  const odd = sent.flatMap(each => {
    const used = [...operatorsIn(asked(each))].filter(name => !operators.has(name))
    return [
      ...(commands.has(each.name) ? [] : [`the command ${each.name}`]),
      ...used.map(name => `${name} in ${each.name}`),
      ...(holdsCode(asked(each)) ? [`code in ${each.name}`] : []),
    ]
  })
  return [...new Set(odd)]
}

const listed = (value: unknown): unknown[] => {
  const isList = typeof value === 'object' && value !== null && Object.keys(value).join() === '$in'
  return isList ? Object(value).$in : [value]
}

interface Write {
  readonly collection: string
  readonly filter: Document
  readonly many: boolean
  /** Makes what is not there, and changes nothing. */
  readonly isInsert: boolean
}

const writesOf = ({ name, command }: Sent): readonly Write[] => {
  const collection = command[name]
  if (name === 'delete')
    return command.deletes.map(({ q, limit }: Document) => ({
      collection,
      filter: q,
      many: limit !== 1,
      isInsert: false,
    }))
  if (name === 'update')
    return command.updates.map(({ q, u, multi, upsert }: Document) => ({
      collection,
      filter: q,
      many: multi === true,
      isInsert: upsert === true && Object.keys(u).join() === '$setOnInsert',
    }))
  return name === 'findAndModify' ? [{ collection, filter: command.query, many: false, isInsert: false }] : []
}

/** Keys as stored and as text; null would be every document without the field. */
const isId = (id: unknown): boolean =>
  id instanceof BSON.ObjectId || typeof id === 'number' || (typeof id === 'string' && id !== '')

/** Collections whose documents are records; all others hold what belongs to one. */
const records = ['tickets', 'accounts']

const wrongWith = ({ collection, filter, many, isInsert }: Write): string | undefined => {
  const names = Object.keys(filter)
  if (isInsert) return undefined
  if (filter._id !== undefined) {
    if (many && listed(filter._id).length === 0) return 'of many, with no ids'
    // What was read of a record must still be so.
    return records.includes(collection) && names.length === 1 ? 'without a guard' : undefined
  }
  // What belongs to records that are named, and came after they were read.
  const [name = ''] = names
  const belongs = !records.includes(collection) && names.length === 1 && !name.startsWith('$')
  const ids = listed(filter[name])
  return belongs && ids.length > 0 && ids.every(isId) ? undefined : `without ids: ${names.join()}`
}

/** Changes that could meet more than the documents they name; of databases that are desks, any. */
export const unguarded = (sent: readonly Sent[], isDesk: (database: string) => boolean): string[] => {
  const odd = sent.flatMap(each =>
    writesOf(each).flatMap(write => {
      const isBare = Object.keys(write.filter ?? {}).length === 0
      const wrong = isBare ? 'without a filter' : isDesk(each.database) ? wrongWith(write) : undefined
      return wrong === undefined ? [] : [`${each.name} in ${write.collection} ${wrong}`]
    }),
  )
  return [...new Set(odd)]
}
