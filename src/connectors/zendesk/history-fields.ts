import type { DocumentKey } from '../../tickets/ids.ts'
import type { Field } from '../../tickets/record.ts'
import { field } from '../rest/field.ts'
import { chatsIn } from './chats.ts'
import { auditKey, redactedFile } from './keys.ts'
import { isAllBlack } from './marks.ts'
import type { AuditJson, ChatEntry } from './schema.ts'

const lineFields = (document: DocumentKey, path: string, { message, filename }: ChatEntry): Field[] => {
  if (message && !isAllBlack(message))
    return [field({ document, path: `${path}.message`, class: 'free-text', value: message })]
  if (message || !filename || filename === redactedFile) return []
  const at = { document, path: `${path}.filename`, value: filename }
  return [field({ ...at, class: 'attachment', format: 'filename' })]
}

/** Who wrote a line: no call changes that. */
const actorFields = (document: DocumentKey, path: string, { actor_name, actor_type }: ChatEntry): Field[] =>
  !actor_name || /agent|system|trigger/iu.test(actor_type ?? '')
    ? []
    : [
        field({
          ...{ document, path: `${path}.actor_name`, class: 'direct-identifier', entity: 'PERSON' },
          ...{ value: actor_name, fixed: true },
        }),
      ]

/** Lines of chats, which a ticket keeps in its history. */
export const chatFields = (audits: readonly AuditJson[]): Field[] =>
  chatsIn(audits).flatMap(({ audit, path, entry }) => {
    const document = auditKey(audit)
    return [...actorFields(document, path, entry), ...lineFields(document, path, entry)]
  })

/** Fields that somebody types into; custom ones are called by their number. */
const isTyped = (name: string): boolean => /^(?:subject|description|external_id|\d+)$/u.test(name)

/** What the fields of a ticket were before: the history keeps it for good. */
export const formerFields = (audits: readonly AuditJson[]): Field[] =>
  audits.flatMap(({ id, events }) =>
    (events ?? []).flatMap((event, index) =>
      isTyped(event.field_name ?? '')
        ? (['value', 'previous_value'] as const).flatMap(member => {
            const value = event[member]
            if (typeof value !== 'string' || value === '') return []
            const path = `events.${index}.${member}`
            return [field({ document: auditKey(id), path, class: 'free-text', value, fixed: true })]
          })
        : [],
    ),
  )
