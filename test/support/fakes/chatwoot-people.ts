import type { ChatwootDesk, FakeContact } from './chatwoot-desk.ts'
import type { Answer, Asked } from './desk-server.ts'

const missing: Answer = { status: 404, body: { error: 'Resource could not be found' } }

const isBag = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const refusedFor = ({ contacts }: ChatwootDesk, contact: FakeContact): Answer | undefined => {
  const others = [...contacts.values()].filter(({ id }) => id !== contact.id)
  const invalid = (message: string): Answer => ({ status: 422, body: { message } })
  if (contact.email && !/^[\w+.-]+@[a-z\d.-]+\.[a-z]+$/iu.test(contact.email))
    return invalid('Email is invalid')
  if (contact.email && others.some(({ email }) => email === contact.email))
    return invalid('Email has been taken')
  if (contact.phone_number && !/^\+[1-9]\d{1,14}$/u.test(contact.phone_number))
    return invalid('Phone number should be in e164 format')
  // The model lets an empty one pass, and the index of the database does not.
  const isTaken =
    contact.identifier !== null && others.some(({ identifier }) => identifier === contact.identifier)
  return isTaken ? { status: 500, body: { error: 'PG::UniqueViolation' } } : undefined
}

const known = new Set([
  'name',
  'email',
  'phone_number',
  'identifier',
  'custom_attributes',
  'additional_attributes',
])

/** Of the bags what is sent is taken over, and the rest is kept. An empty address is none. */
export const updateContact = (desk: ChatwootDesk, { body }: Asked, id: number): Answer => {
  const contact = desk.contacts.get(id)
  if (!contact) return missing
  if (Object.keys(body).some(key => !known.has(key))) return { status: 422 }
  const { custom_attributes = {}, additional_attributes = {}, ...plain } = body
  if (!isBag(custom_attributes) || !isBag(additional_attributes)) return { status: 422 }
  const after: FakeContact = { ...contact, ...plain }
  after.email = after.email ? after.email.toLowerCase() : null
  const refused = refusedFor(desk, after)
  if (refused) return refused
  Object.assign(contact, after, {
    custom_attributes: { ...contact.custom_attributes, ...custom_attributes },
    additional_attributes: { ...contact.additional_attributes, ...additional_attributes },
  })
  return { status: 200, body: { payload: { contact } } }
}

/** A picture, or a note. */
export const removeFromContact = (
  { contacts, notes }: ChatwootDesk,
  [, id, what, note]: readonly string[],
): Answer => {
  const contact = contacts.get(Number(id))
  if (!contact) return missing
  if (what === 'avatar') {
    contact.thumbnail = ''
    return { status: 200, body: { payload: contact } }
  }
  const own = notes.get(contact.id) ?? []
  const left = own.filter(each => each.id !== Number(note))
  if (what !== 'notes' || left.length === own.length) return missing
  notes.set(contact.id, left)
  return { status: 200 }
}
