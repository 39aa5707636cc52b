import type { Edit } from '../../../tickets/change.ts'
import type { ContactSource } from '../source.ts'
import { type Bag, memberAt, withValue, writtenBy } from './bags.ts'

export const plainMembers = ['name', 'email', 'phone_number', 'identifier'] as const
type PlainMember = (typeof plainMembers)[number]

const bagMembers = ['custom_attributes', 'additional_attributes'] as const
type BagMember = (typeof bagMembers)[number]

/** What one `PUT` writes. Of the bags the desk takes over what it is sent, and keeps the rest. */
export interface ContactMembers extends Partial<Record<PlainMember, string | null>> {
  readonly custom_attributes?: Bag
  readonly additional_attributes?: Bag
}

export interface ContactWriting {
  readonly members: ContactMembers
  /** Numbers of notes that go. */
  readonly notes: readonly number[]
  readonly takesPicture: boolean
  /** Edits that no call carries out. */
  readonly beyond: readonly Edit[]
}

const isPlain = (path: string): path is PlainMember => plainMembers.some(member => member === path)

const bagOf = (path: string): BagMember | undefined =>
  bagMembers.find(member => path.startsWith(`${member}.`))

/** Nothing is null: the desk lets two people have no identifier, and not both an empty one. */
const plainValue = (member: PlainMember, edit: Edit): string | null => {
  const value = edit.kind === 'set' && typeof edit.value === 'string' ? edit.value : ''
  return value === '' && member !== 'name' ? null : value
}

/** The calls that carry edits of a person's own record out, and what no call does. */
export const contactWriting = ({ contact, notes }: ContactSource, edits: readonly Edit[]): ContactWriting => {
  const members: { -readonly [K in keyof ContactMembers]: ContactMembers[K] } = {}
  const gone: number[] = []
  const beyond: Edit[] = []
  let takesPicture = false
  for (const edit of edits) {
    const { path, kind } = edit
    const bag = kind === 'set' || kind === 'unset' ? bagOf(path) : undefined
    const note = notes[Number(/^notes\.(\d+)\.content$/u.exec(path)?.[1])]
    if (kind === 'relink') beyond.push(edit)
    else if (isPlain(path)) members[path] = plainValue(path, edit)
    else if (bag) {
      const at = memberAt(contact[bag], path.slice(bag.length + 1))
      const before = at && (members[bag]?.[at.key] ?? contact[bag]?.[at.key])
      if (at) members[bag] = { ...members[bag], [at.key]: withValue(before, at.rest, writtenBy(edit) ?? '') }
    } else if (note) gone.push(note.id)
    else if (path === 'thumbnail') takesPicture = true
    else beyond.push(edit)
  }
  return { members, notes: gone, takesPicture, beyond }
}

/** The person as the desk will show them. */
export const rewrittenContact = (source: ContactSource, edits: readonly Edit[]): ContactSource => {
  const { contact, notes } = source
  const { members, notes: gone, takesPicture } = contactWriting(source, edits)
  return {
    ...source,
    notes: notes.filter(({ id }) => !gone.includes(id)),
    contact: {
      ...contact,
      ...members,
      ...(takesPicture ? { thumbnail: '' } : {}),
      custom_attributes: { ...contact.custom_attributes, ...members.custom_attributes },
      additional_attributes: { ...contact.additional_attributes, ...members.additional_attributes },
    },
  }
}
