import { Cluster, Redis } from 'ioredis'
import { AppError } from '../errors.ts'
import { placeOf, queueSetting } from './redis-at.ts'

/** One server or a Redis Cluster: what is asked of them is the same. */
export type RedisClient = Redis | Cluster

interface ClusterAddress {
  readonly nodes: readonly { readonly host: string; readonly port: number }[]
  /** The first of them, as if it stood alone. */
  readonly first: string
}

/** Some nodes of a cluster with commas between, or `+cluster` and one name that leads to them. */
const spelling =
  /^(?<scheme>rediss?)(?<cluster>\+cluster)?:\/\/(?<login>[^@/]*@)?(?<hosts>[^@/?#]+)(?<rest>[/?#].*)?$/u

const usualPort = 6379

const nodeIn = (text: string): ClusterAddress['nodes'][number] | undefined => {
  const [, host, port = usualPort] = /^(\[[\da-f:.]+\]|[^:[\]\s]+)(?::(\d{1,5}))?$/iu.exec(text) ?? []
  return host === undefined ? undefined : { host: host.replace(/^\[|\]$/gu, ''), port: Number(port) }
}

/** Undefined for a URL of one server. */
const clusterAt = (url: string): ClusterAddress | undefined => {
  const { scheme, cluster, login = '', hosts = '', rest = '' } = spelling.exec(url)?.groups ?? {}
  const each = hosts.split(',')
  if (cluster === undefined && each.length < 2) return undefined
  const nodes = each.flatMap(host => nodeIn(host) ?? [])
  if (nodes.length < each.length)
    throw new AppError('CONFIG_INVALID', `${queueSetting}: not nodes such as redis://HOST:7000,HOST:7001`)
  if (/^\/[^?#0]/u.test(rest))
    throw new AppError('CONFIG_INVALID', `${queueSetting}: a cluster has no numbered databases`)
  return { nodes, first: `${scheme}://${login}${each[0]}${rest}` }
}

/** How a caller wants to be served, by one server or by a cluster. */
interface Manner {
  readonly maxRetriesPerRequest: number | null
  readonly lazyConnect?: true
  /** Commands do not wait for a connection. */
  readonly enableOfflineQueue?: false
  /** Milliseconds. */
  readonly commandTimeout?: number
  /** Gives up at the first failure. */
  readonly once?: true
}

const never = (): null => null

/**
 * A connection as the URL says: to one server, or to a Redis Cluster (`redis://A:7000,B:7000`, `redis+cluster://ANY`).
 * Throws CONFIG_INVALID as `placeOf` does.
 */
export const connectRedis = (url: string, { once, ...manner }: Manner): RedisClient => {
  const cluster = clusterAt(url)
  const { address, tls } = placeOf(cluster?.first ?? url)
  const secured = tls ? { tls } : {}
  if (!cluster)
    return new Redis(address, { ...manner, ...secured, ...(once ? { retryStrategy: never } : {}) })
  const { username, password } = new URL(cluster.first)
  const { lazyConnect = false, enableOfflineQueue = true, maxRetriesPerRequest, commandTimeout } = manner
  return new Cluster([...cluster.nodes], {
    lazyConnect,
    enableOfflineQueue,
    // Nodes are called by the names that their certificates bear; without this each would be looked up first.
    ...(tls ? { dnsLookup: (name, told) => told(null, name) } : {}),
    ...(once ? { clusterRetryStrategy: never } : {}),
    redisOptions: {
      ...secured,
      ...(username ? { username: decodeURIComponent(username) } : {}),
      ...(password ? { password: decodeURIComponent(password) } : {}),
      maxRetriesPerRequest,
      ...(commandTimeout ? { commandTimeout } : {}),
    },
  })
}

/** The servers behind a connection. */
export const serversOf = (client: RedisClient): readonly Redis[] =>
  client instanceof Cluster ? client.nodes('all') : [client]
