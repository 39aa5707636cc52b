import type { PersonOf } from '../anonymisation/person.ts'
import type { RecordId } from '../tickets/ids.ts'
import type { Subject } from './model.ts'

/** The person as the engine's actions want them. */
export const personOf = ({ names, emails, phones, usernames, ids, values, changes }: Subject): PersonOf => {
  const byStore = new Map<string, Set<RecordId>>()
  for (const { store, id } of ids) byStore.set(store, (byStore.get(store) ?? new Set()).add(id))
  return { known: { names, emails, phones, usernames }, ids: byStore, values, changes }
}
