import type { OpenStore } from '../runs/context.ts'
import { inChunks } from '../runs/streams.ts'
import type { RecordId } from '../tickets/ids.ts'
import type { Harvested } from './harvest.ts'
import type { RequestId } from './model.ts'
import { canonicalEmail } from './spelling/email.ts'
import { digitsOf, phoneSpellings } from './spelling/phone.ts'

const batchSize = 200

type Value = Harvested & { readonly request: RequestId }

const keysOf = ({ entity, value }: Harvested): readonly string[] => {
  if (entity === 'EMAIL') return [canonicalEmail(value)].flatMap(each => each ?? [])
  return entity === 'PHONE' ? phoneSpellings(value) : []
}

/**
 * Those of the values that are the address or the number of somebody else's contact: people write of each other. Asks
 * the store only when there is such a value.
 */
export const ownersOf = async <V extends Value>(
  { connector }: Pick<OpenStore, 'connector'>,
  values: readonly V[],
  contacts: ReadonlyMap<RecordId, readonly RequestId[]>,
  signal: AbortSignal,
): Promise<ReadonlySet<V>> => {
  const wanted = new Map<string, V[]>()
  for (const value of values)
    for (const key of keysOf(value)) wanted.set(key, [...(wanted.get(key) ?? []), value])
  const others = new Set<V>()
  if (wanted.size === 0) return others
  for await (const chunk of inChunks(
    connector.select('contact', { rules: [], all: true }, signal),
    batchSize,
  )) {
    const ids = chunk.map(({ id }) => id)
    for (const contact of await connector.readMany('contact', ids, signal)) {
      const people = contact.participants
      const keys = [
        ...people.flatMap(({ emails }) => emails.flatMap(each => canonicalEmail(each) ?? [])),
        ...people.flatMap(({ phones }) => phones.map(digitsOf)),
      ]
      for (const value of keys.flatMap(key => wanted.get(key) ?? []))
        if (!contacts.get(contact.id)?.includes(value.request)) others.add(value)
    }
  }
  return others
}
