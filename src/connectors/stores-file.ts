import { z } from 'zod'
import { AppError } from '../errors.ts'
import { gapsOf } from '../redaction/locales.ts'
import {
  type Recipient,
  type RequestSettings,
  requestSettings,
  type SenderSettings,
  senderSchema,
} from '../requests/settings.ts'
import { type StoreId, storeId } from '../tickets/ids.ts'
import { type Loaded, loadYaml } from '../yaml/load-yaml.ts'
import type { Path } from '../yaml/parse-yaml.ts'
import { formatProblem, inOrder, type Position, type Problem } from '../yaml/problem.ts'
import { checkRedaction } from './check-redaction.ts'
import { type StoreSpec, storeSpec } from './list.ts'
import { otherDatabases } from './mongodb/store-schema.ts'
import { plainSecrets } from './plain-secrets.ts'
import type { RecipientSpec } from './recipient-members.ts'
import { fillIn, type ResolveSecret } from './secrets.ts'

/** Members that may refer to secrets, those of another member after a dot. */
const secretMembers = [
  ...(['url', 'files', 'folder', 'email', 'token', 'app-id', 'app-secret'] as const),
  ...(['s3.access-key', 's3.secret-key', 'search.user', 'search.password', 'search.api-key'] as const),
] as const
type SecretMember = (typeof secretMembers)[number]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A configured store, checked but not yet opened. */
export interface StoreSettings {
  readonly id: StoreId
  readonly spec: StoreSpec
  readonly file: string
  readonly at: Position
  /**
   * The member with its secrets filled in; undefined when it is absent. Throws CONFIG_INVALID that names place and
   * variable. They are asked for when the store is opened: a store that nobody uses needs no secrets.
   */
  reveal(member: 'url'): string
  reveal(member: Exclude<SecretMember, 'url'>): string | undefined
  /** The same for the URLs of the desk's other databases, by their names. */
  databases(): Readonly<Record<string, string>>
  /** Those who are told of erasures. */
  readonly recipients: readonly Recipient[]
}

export type LoadedStores =
  | {
      readonly stores: readonly StoreSettings[]
      /** Who may send requests of data subjects. */
      readonly senders: Readonly<Record<string, SenderSettings>>
      readonly requests: RequestSettings
      readonly warnings: readonly Problem[]
    }
  | { readonly problems: readonly Problem[] }

const name = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'use lower-case letters, digits and hyphens, at most 64')

/** The file as it is written. */
export const storesFile = z
  .strictObject({
    stores: z
      .record(name, storeSpec)
      .refine(stores => Object.keys(stores).length > 0, 'at least one store is needed')
      .describe('The help desks, by the names that policies use.'),
    senders: z
      .record(name, senderSchema)
      .default({})
      .describe('Who may send requests of data subjects, by the names that they sign with.'),
    requests: requestSettings,
  })
  .describe('The help desks that Gallra works on.')

/** As it is written, whatever members its connector has. */
const writtenIn = (spec: StoreSpec, member: SecretMember): string | undefined => {
  let found: unknown = spec
  for (const step of member.split('.')) found = isObject(found) ? found[step] : undefined
  return typeof found === 'string' ? found : undefined
}

/** Other databases of the desk, each with where its URL is written. */
const otherUrls = (spec: StoreSpec): { name: string; path: string[]; written: string }[] =>
  spec.connector === 'mongodb'
    ? Object.entries(otherDatabases(spec)).map(([name, written]) => ({
        name,
        path: name === 'chat21' && spec.chat21 !== undefined ? ['chat21'] : ['databases', name],
        written,
      }))
    : []

/** Every place of one store where a secret may be referred to, with what a missing one means. */
const secretPlaces = (id: string, spec: StoreSpec): { path: Path; written: string; until: string }[] => [
  ...secretMembers.flatMap(member => {
    const written = writtenIn(spec, member)
    return written === undefined
      ? []
      : [{ path: ['stores', id, ...member.split('.')], written, until: 'until then the store stays shut' }]
  }),
  ...otherUrls(spec).map(({ path, written }) => ({
    path: ['stores', id, ...path],
    written,
    until: 'until then the store stays shut',
  })),
  ...spec.recipients.flatMap(({ webhook }, index) =>
    webhook === undefined
      ? []
      : [
          {
            path: ['stores', id, 'recipients', index, 'webhook', 'secret'],
            written: webhook.secret,
            until: 'until then this recipient is not told of anything',
          },
        ],
  ),
]

type At = Extract<Loaded<unknown>, { ok: true }>['at']
type File = { readonly file: string; readonly at: At; readonly resolveSecret: ResolveSecret }

const revealAt = (path: Path, written: string, { file, at, resolveSecret }: File): string => {
  const filled = fillIn(written, resolveSecret)
  if ('value' in filled) return filled.value
  const place = { file, ...at(path), severity: 'error' as const }
  const told = filled.problems.map(message => formatProblem({ ...place, message }))
  throw new AppError('CONFIG_INVALID', told.join('\n'))
}

const recipientOf = (id: string, index: number, spec: RecipientSpec, file: File): Recipient => {
  const { name, categories, webhook, email = '' } = spec
  const path = ['stores', id, 'recipients', index, 'webhook', 'secret']
  return {
    store: storeId(id),
    name,
    ...(categories === undefined ? {} : { categories }),
    channel: webhook
      ? {
          by: 'webhook',
          url: webhook.url,
          secret: () => revealAt(path, webhook.secret, file),
          isForTests: webhook['for-tests'],
        }
      : { by: 'email', address: email },
  }
}

const settingsOf = (id: string, spec: StoreSpec, at: Position, read: File): StoreSettings => {
  const reveal = (member: SecretMember): string | undefined => {
    const written = writtenIn(spec, member)
    return written === undefined ? undefined : revealAt(['stores', id, ...member.split('.')], written, read)
  }
  return {
    id: storeId(id),
    spec,
    file: read.file,
    at,
    reveal: reveal as StoreSettings['reveal'],
    databases: () =>
      Object.fromEntries(
        otherUrls(spec).map(({ name, path, written }) => [
          name,
          revealAt(['stores', id, ...path], written, read),
        ]),
      ),
    recipients: spec.recipients.map((one, index) => recipientOf(id, index, one, read)),
  }
}

const gapWords = {
  names:
    'no text in this language taught the name finder: names are found by greetings, signatures, records of people and lists, and fewer of them. Use `free-text: delete` where that is too little',
  numbers:
    'there is no recogniser for the personal numbers of this country; write one under `redaction: custom`',
} as const

/**
 * Reads stores.yaml. Everything wrong in it is in `problems`, with file, line and column. A secret that is missing is
 * only warned of here: see `StoreSettings.reveal`.
 */
export const loadStores = (text: string, file: string, resolveSecret: ResolveSecret): LoadedStores => {
  const loaded = loadYaml(text, file, storesFile)
  if (!loaded.ok) return { problems: loaded.problems }
  const read: File = { file, at: loaded.at, resolveSecret }
  const entries = Object.entries(loaded.value.stores)
  const found = entries.flatMap(([id, spec]) =>
    checkRedaction(spec.redaction, spec.locales).map(
      ({ path, ...rest }): Problem => ({ file, ...loaded.at(['stores', id, 'redaction', ...path]), ...rest }),
    ),
  )
  const secrets = entries
    .flatMap(([id, spec]) => secretPlaces(id, spec))
    .flatMap(({ path, written, until }): Problem[] => {
      const filled = fillIn(written, resolveSecret)
      if ('value' in filled) return []
      const place = { file, ...loaded.at(path), severity: 'warning' as const }
      return filled.problems.map(message => ({ ...place, message: `${message}; ${until}` }))
    })
  const plain = entries.flatMap(([id, spec]) =>
    plainSecrets(id, spec).map(
      ({ path, message }): Problem => ({ file, ...loaded.at(path), message, severity: 'warning' }),
    ),
  )
  const gaps = entries.flatMap(([id, { locales }]) =>
    locales.flatMap((locale, index) =>
      gapsOf(locale).map(
        (gap): Problem => ({
          file,
          ...loaded.at(['stores', id, 'locales', index]),
          message: gapWords[gap],
          severity: 'warning',
        }),
      ),
    ),
  )
  const warnings = [...secrets, ...plain, ...gaps, ...found]
  if (found.some(({ severity }) => severity === 'error')) return { problems: inOrder(warnings) }
  return {
    stores: entries.map(([id, spec]) => settingsOf(id, spec, loaded.keyAt(['stores', id]), read)),
    senders: loaded.value.senders,
    requests: loaded.value.requests,
    warnings: inOrder(warnings),
  }
}
