import { anonymiseIdentifier, coarsen, relinked, removeSecret } from '../anonymisation/fields.ts'
import type { Edit } from '../tickets/change.ts'
import type { Field, StoreRecord } from '../tickets/record.ts'
import type { PlanContext } from './action.ts'
import { fileEdit } from './attachments.ts'

/** A key by which tickets know a person is not the one that the person's own record has from now on. */
const keySpace = ({ rules }: Field, { kind, store }: StoreRecord): string =>
  rules.key !== undefined && kind === 'contact' ? `${store}\nown key` : store

/** An edit is enough to take a log along. */
export const goneEdits = (fields: readonly Field[]): Edit[] =>
  fields.flatMap(({ goes, class: of, document, path }) =>
    goes && of === 'free-text' ? [{ kind: 'unset', document, path }] : [],
  )

/** One field's edit by its class; free text has its own way, statistics and technical values have none. */
export const editByClass = (field: Field, record: StoreRecord, context: PlanContext): Edit | undefined => {
  switch (field.class) {
    case 'direct-identifier':
      return anonymiseIdentifier(field, keySpace(field, record), context.pseudonym)
    case 'quasi-identifier':
      return coarsen(field, context.timezone)
    case 'link':
      return relinked(field, record, context.pseudonym)
    case 'secret':
      return removeSecret(field, record.store, context.pseudonym)
    case 'attachment':
      return fileEdit(field)
    default:
      return undefined
  }
}
