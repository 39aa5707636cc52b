import type { Action } from './action.ts'
import { kinds } from './kinds.ts'
import { type DeleteSpec, deleteSpec } from './specs.ts'
import { isAgent, untouched } from './untouched.ts'

/** The record, its copies and its files. Nothing of it can be searched for afterwards, so nothing is `gone`. */
export const deleteAction: Action<DeleteSpec> = {
  ...kinds.delete,
  spec: deleteSpec,
  plan: record =>
    isAgent(record)
      ? untouched(record)
      : { change: { kind: record.kind, id: record.id, do: 'delete' }, found: {}, gone: [] },
}
