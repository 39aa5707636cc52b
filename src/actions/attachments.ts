import type { Edit } from '../tickets/change.ts'
import type { Field } from '../tickets/record.ts'
import type { AttachmentPolicy } from './specs.ts'

/** The edit by which a stored file goes, and its entry with it or not; undefined where the field leads to none. */
export const fileEdit = (field: Field, policy: AttachmentPolicy = 'delete'): Edit | undefined => {
  const { document, path, value } = field
  if (policy === 'redact-name') return undefined
  if (field.linksFiles) return { kind: 'remove-linked', document, path }
  if (field.class !== 'attachment' || !value) return undefined
  return { kind: 'remove-file', document, path, ...(policy === 'keep-metadata' ? { keep: 'entry' } : {}) }
}
