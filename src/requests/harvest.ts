import { isPlaceholder } from '../anonymisation/placeholder.ts'
import type { Entity } from '../entities.ts'
import type { KnownPerson, Redactor } from '../redaction/redactor.ts'
import type { RecordId } from '../tickets/ids.ts'
import type { Field, Participant, Ticket } from '../tickets/record.ts'
import type { Subject } from './model.ts'
import { canonicalEmail } from './spelling/email.ts'
import { sharesWord } from './spelling/name.ts'
import { digitsOf, phoneSpellings } from './spelling/phone.ts'
import { isTelling } from './spellings.ts'

/** What somebody writes of themselves and nobody else has. */
const personal: ReadonlySet<Entity> = new Set([
  'ID_NUMBER',
  'IBAN',
  'CARD',
  'PHONE',
  'EMAIL',
  'ADDRESS',
  'USERNAME',
])

export interface Harvested {
  readonly entity: Entity
  readonly value: string
}

export interface Author {
  readonly subject: Subject
  /** Their contacts in this store. */
  readonly ids: ReadonlySet<RecordId>
  /** The ticket is theirs. */
  readonly isRequester: boolean
}

const elementOf = ({ document, path }: Field): string =>
  `${document}\n${path.split('.').slice(0, -1).join('.')}`

/** The ticket's own document, at its top: what stands there was written by whoever asked. */
const isTop = ({ id }: Ticket, { document, path }: Field): boolean =>
  !path.includes('.') && document.endsWith(id)

/** Elements that lead to this person and to nobody else: they wrote them. */
const writtenElements = (ticket: Ticket, { ids }: Author): ReadonlySet<string> => {
  const links = new Map<string, boolean>()
  for (const field of ticket.fields) {
    if (!field.person) continue
    const element = elementOf(field)
    links.set(element, (links.get(element) ?? true) && ids.has(field.person.id))
  }
  return new Set([...links].flatMap(([element, theirs]) => (theirs ? [element] : [])))
}

const writtenBy = (ticket: Ticket, author: Author): readonly Field[] => {
  const elements = writtenElements(ticket, author)
  return ticket.fields.filter(
    field =>
      field.class === 'free-text' &&
      typeof field.value === 'string' &&
      (isTop(ticket, field) ? author.isRequester : elements.has(elementOf(field))),
  )
}

type Known = Pick<Participant, 'names' | 'emails' | 'phones' | 'usernames'>

const belongsTo = (people: readonly Known[], { entity, value }: Harvested): boolean => {
  if (entity === 'EMAIL' || value.includes('@')) {
    const email = canonicalEmail(value)
    return people.some(each => [...each.emails, ...each.usernames].some(own => canonicalEmail(own) === email))
  }
  if (entity === 'PHONE') {
    const digits = digitsOf(value)
    return people.some(each => each.phones.some(phone => phoneSpellings(phone).includes(digits)))
  }
  return people.some(each => [...each.names, ...each.usernames].includes(value))
}

/** An address in somebody's text may well be a colleague's: theirs is called after them. */
const isTheirKind = ({ entity, value }: Harvested, { subject }: Author): boolean => {
  if (entity === 'EMAIL') return subject.names.some(name => sharesWord(name, value.split('@', 1)[0] ?? ''))
  return entity !== 'USERNAME' || isTelling(value, subject.names)
}

/**
 * Numbers, accounts and addresses that the person wrote in their own tickets, those of other people with a part in
 * the ticket, of the desk's agents and of the organisation aside.
 */
export const harvest = (
  ticket: Ticket,
  author: Author,
  { redactor, roster }: { readonly redactor: Redactor; readonly roster: readonly KnownPerson[] },
): readonly Harvested[] => {
  const written = writtenBy(ticket, author)
  if (written.length === 0) return []
  const texts = written.map(({ value, format, templates }) => ({
    text: String(value),
    format,
    ...(templates ? { templates } : {}),
  }))
  const found = redactor.find(texts, ticket.participants)
  const others = [...ticket.participants.filter(({ id }) => !id || !author.ids.has(id)), ...roster]
  const own = [author.subject]
  return found
    .flatMap((findings, index) =>
      findings.map(({ entity, start, end }) => ({
        entity,
        value: (texts[index]?.text ?? '').slice(start, end).trim(),
      })),
    )
    .filter(({ entity, value }) => personal.has(entity) && !isPlaceholder(value) && !redactor.isOwn(value))
    .filter(each => isTheirKind(each, author) && !belongsTo(own, each))
    .filter(
      each =>
        !belongsTo(
          others.filter(other => !isAuthors(other, author)),
          each,
        ),
    )
}

/** A participant that is known by no key of a contact may still be the author. */
const isAuthors = (other: Known, { subject }: Author): boolean => {
  const own = new Set(subject.emails.map(canonicalEmail))
  return other.emails.some(email => own.has(canonicalEmail(email)))
}
