import { ownAccess } from '../app.ts'
import { storePrivileges } from '../connectors/open-configured.ts'
import type { StoreSettings } from '../connectors/stores-file.ts'
import { AppError } from '../errors.ts'
import { senderUser, workerUser } from '../jobs/redis-users.ts'
import { loadConfig } from '../policies/load-folder.ts'
import { readSettings } from '../settings.ts'
import { type Access, mongoshScript } from './mongosh-script.ts'
import type { CommonOptions, Io } from './verb.ts'

interface RolesOptions extends CommonOptions {
  readonly runsOnly?: boolean
  readonly database?: string
  readonly drill?: boolean
}

const configurationOf = async ({ config }: CommonOptions) => {
  const settings = readSettings({ config, logging: 'warn' })
  return { settings, ...(await loadConfig(settings.configFolder, settings.resolveSecret)) }
}

/** Making it, filling it, looking at it, removing it. */
const scratchActions = [
  ...['createCollection', 'createIndex', 'dropDatabase', 'find', 'insert', 'listCollections', 'update'],
]

const howTo = [
  'Run it as an administrator of users: mongosh "mongodb://HOST/admin" --username ADMIN --file FILE',
  'A second run brings the roles up to date. The password of a new user is asked for.',
]

/** The store's URL has been checked to name one when it was loaded; of it nothing else is used. */
const databaseIn = (store: StoreSettings, url: string): string => {
  const name = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(url)?.[1]
  if (name !== undefined) return decodeURIComponent(name)
  throw new AppError(
    'CONFIG_INVALID',
    `the url of store ${store.id} names no database; give it by --database`,
  )
}

interface Asked extends RolesOptions {
  /** A policy keeps originals of what it changes in the store. */
  readonly undo: boolean
}

type Roles = Access['roles']

/** What of the roles lies in one of the desk's databases, whose collections have `NAME:` before theirs; in its own without. */
const rolesIn = (all: Roles, names: readonly string[], name: string | undefined): Roles => {
  const ownerOf = (collection: string): string | undefined =>
    names.find(each => collection.startsWith(`${each}:`))
  return all.map(role => ({
    ...role,
    privileges: role.privileges.flatMap(({ collection, actions }) =>
      ownerOf(collection) === name
        ? [{ collection: name === undefined ? collection : collection.slice(name.length + 1), actions }]
        : [],
    ),
  }))
}

const storeAccess = (store: StoreSettings, { runsOnly = false, undo, database }: Asked): Access => {
  const { runs, requests, undo: back } = storePrivileges(store)
  const user = `gallra-${store.id}`
  const roles: Roles = [
    { name: user, privileges: runs },
    ...(runsOnly ? [] : [{ name: `${user}-requests`, privileges: requests }]),
    ...(undo ? [{ name: `${user}-undo`, privileges: back }] : []),
  ]
  const others = Object.entries(store.databases())
  const names = others.map(([name]) => name)
  const own = database ?? databaseIn(store, store.reveal('url'))
  return {
    about: [`What Gallra needs in the database of the store ${store.id}, by its data map.`, ...howTo],
    database: own,
    user,
    roles: rolesIn(roles, names, undefined),
    ...(names.length === 0
      ? {}
      : {
          others: others.map(([name, url]) => ({
            about: [
              `The same for its database ${name}. Both urls need authSource=${own}: the user is known there.`,
            ],
            database: databaseIn(store, url),
            user,
            userIn: own,
            roles: rolesIn(roles, names, name),
          })),
        }),
  }
}

/** Whatever is in that database: it is made for a drill and removed after it. */
const drillAccess = (database: string, scratch: string): Access => ({
  about: [
    "What gallra drill needs beside: a database of its own on the same server, next to Gallra's.",
    'To be run after the script for Gallra itself, and again after each run of that.',
    ...howTo.slice(0, 1),
  ],
  database: scratch,
  user: 'gallra',
  userIn: database,
  roles: [{ name: 'gallra-drill', privileges: [{ collection: '', actions: scratchActions }] }],
})

const accessOf = async (store: string | undefined, options: RolesOptions): Promise<Access> => {
  const { settings, stores, policies } = await configurationOf(options)
  if (options.drill && store !== undefined)
    throw new AppError('USAGE', '--drill is for Gallra’s own database: no drill touches a store')
  if (store === undefined) {
    const { database: named, privileges, scratchOf } = ownAccess(settings)
    const database = options.database ?? named
    if (options.drill) return drillAccess(database, scratchOf(database))
    return {
      about: ['What Gallra needs in its own database.', ...howTo],
      database,
      user: 'gallra',
      roles: [{ name: 'gallra', privileges }],
    }
  }
  const found = stores.find(({ id }) => id === store)
  const undo = policies.some(policy => policy.undo !== undefined && policy.stores.includes(store))
  if (found) return storeAccess(found, { ...options, undo })
  throw new AppError('STORE_UNKNOWN', `no store ${store}; there are ${stores.map(({ id }) => id).join(', ')}`)
}

/** A script for mongosh; nothing is connected to. Throws STORE_UNKNOWN, CONFIG_INVALID. */
export const showMongoRoles = async (
  io: Io,
  store: string | undefined,
  options: RolesOptions,
): Promise<number> => {
  const access = await accessOf(store, options)
  io.out(options.json ? `${JSON.stringify(access)}\n` : mongoshScript(access))
  return 0
}

/** Lines of an ACL file; nothing is connected to. A user for the workers, and one for each sender of stores.yaml. */
export const showRedisUsers = async (io: Io, options: CommonOptions): Promise<number> => {
  const { senders } = await configurationOf(options)
  const names = Object.keys(senders)
  const lines = [
    workerUser('gallra-worker'),
    ...(names.length === 0 ? [''] : names.map(name => `-${name}`)).map(name =>
      senderUser(`gallra-sender${name}`),
    ),
  ]
  io.out(options.json ? `${JSON.stringify(lines)}\n` : `${lines.join('\n')}\n`)
  return 0
}
