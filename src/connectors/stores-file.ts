import { z } from 'zod'
import { AppError } from '../errors.ts'
import { type StoreId, storeId } from '../tickets/ids.ts'
import { loadYaml } from '../yaml/load-yaml.ts'
import { formatProblem, inOrder, type Position, type Problem } from '../yaml/problem.ts'
import { checkRedaction } from './check-redaction.ts'
import { type StoreSpec, storeSpec } from './list.ts'
import { fillIn, type ResolveSecret } from './secrets.ts'

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
  reveal(member: 'files'): string | undefined
}

export type LoadedStores =
  | {
      readonly stores: readonly StoreSettings[]
      /** Who may send requests; checked by whoever reads them. */
      readonly senders: Readonly<Record<string, unknown>>
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
      .record(name, z.record(z.string(), z.unknown()))
      .default({})
      .describe('Who may send requests of data subjects, and with which keys.'),
  })
  .describe('The help desks that Gallra works on.')

const secretMembers = ['url', 'files'] as const

/**
 * Reads stores.yaml. Everything wrong in it is in `problems`, with file, line and column. A secret that is missing is
 * only warned of here: see `StoreSettings.reveal`.
 */
export const loadStores = (text: string, file: string, resolveSecret: ResolveSecret): LoadedStores => {
  const loaded = loadYaml(text, file, storesFile)
  if (!loaded.ok) return { problems: loaded.problems }
  const missing = (id: string, spec: StoreSpec, member: (typeof secretMembers)[number]): Problem[] => {
    const written = spec[member]
    const filled = written === undefined ? { value: '' } : fillIn(written, resolveSecret)
    if ('value' in filled) return []
    const place = { file, ...loaded.at(['stores', id, member]), severity: 'warning' as const }
    return filled.problems.map(message => ({
      ...place,
      message: `${message}; until then the store stays shut`,
    }))
  }
  const entries = Object.entries(loaded.value.stores)
  const stores = entries.map(([id, spec]): StoreSettings => {
    const reveal = (member: (typeof secretMembers)[number]): string | undefined => {
      const written = spec[member]
      if (written === undefined) return undefined
      const filled = fillIn(written, resolveSecret)
      if ('value' in filled) return filled.value
      const place = { file, ...loaded.at(['stores', id, member]), severity: 'error' as const }
      const told = filled.problems.map(message => formatProblem({ ...place, message }))
      throw new AppError('CONFIG_INVALID', told.join('\n'))
    }
    return {
      id: storeId(id),
      spec,
      file,
      at: loaded.keyAt(['stores', id]),
      reveal: reveal as StoreSettings['reveal'],
    }
  })
  const found = entries.flatMap(([id, spec]) =>
    checkRedaction(spec.redaction, spec.locales).map(
      ({ path, ...rest }): Problem => ({ file, ...loaded.at(['stores', id, 'redaction', ...path]), ...rest }),
    ),
  )
  const secrets = entries.flatMap(([id, spec]) => secretMembers.flatMap(member => missing(id, spec, member)))
  const warnings = [...secrets, ...found]
  if (found.some(({ severity }) => severity === 'error')) return { problems: inOrder(warnings) }
  return { stores, senders: loaded.value.senders, warnings: inOrder(warnings) }
}
