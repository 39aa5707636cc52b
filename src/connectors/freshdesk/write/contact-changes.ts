import type { Edit } from '../../../tickets/change.ts'
import { placeOf } from '../../rest/field.ts'
import type { ContactJson } from '../schema.ts'
import type { ContactSource } from '../source.ts'

/** What the desk takes in one call; absent members stay as they are. */
type ContactBody = Partial<
  Pick<
    ContactJson,
    | 'name'
    | 'email'
    | 'phone'
    | 'mobile'
    | 'address'
    | 'description'
    | 'job_title'
    | 'twitter_id'
    | 'unique_external_id'
    | 'other_emails'
    | 'custom_fields'
  >
>

export interface ContactChanges {
  /** Undefined: there is nothing to call for. */
  readonly body: ContactBody | undefined
  readonly unreachable: readonly string[]
}

const textIn = (edit: Edit): string | null =>
  edit.kind === 'set' && edit.value !== null && edit.value !== '' ? String(edit.value) : null

/** The desk refuses a person whom nothing of these is told of. */
const reachedBy = ['email', 'mobile', 'phone', 'twitter_id', 'unique_external_id'] as const

const stillReached = (contact: ContactJson, body: ContactBody): ContactBody => {
  const after = { ...contact, ...body }
  return reachedBy.some(path => after[path]) ? body : { ...body, unique_external_id: `gallra-${contact.id}` }
}

/** Edits of a person's record as one call, and what no call does. */
export const contactChangesOf = ({ contact }: ContactSource, edits: readonly Edit[]): ContactChanges => {
  const body: Record<string, unknown> = {}
  const unreachable: string[] = []
  const emails: (string | null)[] = [...(contact.other_emails ?? [])]
  const custom = { ...contact.custom_fields }
  for (const edit of edits) {
    const [place = '', inside] = edit.path.split('.', 2)
    if (contact.deleted || (edit.kind !== 'set' && edit.kind !== 'unset'))
      unreachable.push(placeOf(edit.document, edit.path))
    else if (place === 'other_emails') {
      emails[Number(inside)] = textIn(edit)
      body.other_emails = emails.filter(each => each !== null)
    } else if (place === 'custom_fields') {
      custom[edit.path.slice('custom_fields.'.length)] = textIn(edit)
      body.custom_fields = custom
    }
    // A person has to have a name.
    else body[place] = place === 'name' ? (textIn(edit) ?? '-') : textIn(edit)
  }
  return { body: Object.keys(body).length > 0 ? stillReached(contact, body) : undefined, unreachable }
}
