import type { Edit } from '../../../tickets/change.ts'
import { attributeIn, isPlain, isWritable, type PlainMember } from '../contact-fields.ts'
import type { ContactJson } from '../schema.ts'
import type { ContactSource } from '../source.ts'

/** What one `PUT` of a person writes. */
export interface ContactWriting {
  readonly members: Partial<Record<PlainMember, string | null>>
  readonly attributes: Readonly<Record<string, string>>
  /** Edits that no call carries out. */
  readonly beyond: readonly Edit[]
}

const textOf = (edit: Edit): string =>
  edit.kind === 'set' && typeof edit.value === 'string' ? edit.value : ''

/** A name or a telephone may be nothing; an address and an external id are texts. */
const mayBeNull = new Set<PlainMember>(['name', 'phone'])

export const contactWriting = (
  { unwritable }: Pick<ContactSource, 'unwritable'>,
  edits: readonly Edit[],
): ContactWriting => {
  const members: Partial<Record<PlainMember, string | null>> = {}
  const attributes: Record<string, string> = {}
  const beyond: Edit[] = []
  for (const edit of edits) {
    const { path, document } = edit
    const [value, attribute] = [textOf(edit), attributeIn(path)]
    const isOfPerson = document.startsWith('contacts/') && (edit.kind === 'set' || edit.kind === 'unset')
    if (!isOfPerson || !isWritable(path, unwritable)) beyond.push(edit)
    else if (isPlain(path)) members[path] = value === '' && mayBeNull.has(path) ? null : value
    else if (attribute !== undefined) attributes[attribute] = value
  }
  return { members, attributes, beyond }
}

/** The person as the desk will show them. */
export const rewritten = (contact: ContactJson, { members, attributes }: ContactWriting): ContactJson => ({
  ...contact,
  ...members,
  ...(Object.keys(attributes).length === 0
    ? {}
    : { custom_attributes: { ...contact.custom_attributes, ...attributes } }),
})

const same = (one: unknown, other: unknown): boolean => (one ?? '') === (other ?? '')

/** Does the desk show what was written? An empty value may be shown as none. */
export const isWritten = (now: ContactJson, { members, attributes }: ContactWriting): boolean =>
  Object.entries(members).every(([name, value]) => same(now[name], value)) &&
  Object.entries(attributes).every(([name, value]) => same(now.custom_attributes?.[name], value))
