import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Db } from 'mongodb'

/** The tag that the policy holds tickets by. */
export const holdTag = 'legal-hold'
export const store = 'desk'

export interface Message {
  /** Of the operation that wrote it: what the checker knows a reply by. */
  readonly id: string
  readonly from: 'customer' | 'agent'
  readonly at: Date
  readonly text: string
}

export interface Ticket {
  readonly _id: string
  readonly number: number
  readonly status: 'open' | 'closed'
  readonly category: Category
  readonly channel: string
  readonly priority: string
  readonly tags: readonly string[]
  readonly customer: string
  readonly name: string
  readonly email: string
  readonly subject: string
  readonly messages: readonly Message[]
  readonly reopens: number
  readonly createdAt: Date
  readonly closedAt: Date
  readonly updatedAt: Date
  /** The last operation of the desk's own on it: whoever writes without changing this is Gallra. */
  readonly lastOp: string
}

export interface Person {
  readonly _id: string
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly createdAt: Date
  readonly updatedAt: Date
}

/** What the policy does to tickets of a category once they are due. */
export const ruleOf = { billing: 'redact', support: 'anonymise', spam: 'delete' } as const
export type Category = keyof typeof ruleOf
const categories = Object.keys(ruleOf) as Category[]

/** A ticket is due so long after it was closed. */
export const dueDays = 365
const dayMs = 86_400_000

/** By the policy, as the desk stands before anybody writes. */
export const isDue = ({ status, tags, closedAt }: Ticket): boolean =>
  status === 'closed' && !tags.includes(holdTag) && Date.now() - closedAt.getTime() > dueDays * dayMs

const given =
  'Åsa Bertil Cecilia David Elin Folke Greta Håkan Ingrid Johan Karin Lennart Märta Nils Olga'.split(' ')
const family =
  'Lindqvist Holmgren Sjöberg Wallander Åkesson Nordin Bergkvist Ekdahl Forsberg Granath Hedlund Isaksson'.split(
    ' ',
  )

const words =
  'The order came late and the box was open when it was left at the door. We have looked at it together and think that the carrier is to blame. Please send a new one, and take the broken one back when you are here next time. '

const personAt = (number: number): Person => {
  const [first = '', last = ''] = [
    given[number % given.length],
    family[Math.floor(number / given.length) % family.length],
  ]
  const plain = `${first}.${last}`.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const created = new Date(Date.now() - 2000 * dayMs)
  return {
    _id: `P${String(number).padStart(4, '0')}`,
    name: `${first} ${last}`,
    email: `${plain}@post.example`,
    phone: `+4670174${String(600 + (number % 100)).padStart(4, '0')}`,
    createdAt: created,
    updatedAt: created,
  }
}

const ticketAt = (number: number, person: Person, random: () => number): Ticket => {
  const draw = random()
  // Most are long due; some are not yet, some are open, some are held from the start.
  const age = draw < 0.1 ? 30 : dueDays + 30 + Math.floor(random() * 900)
  const closedAt = new Date(Date.now() - age * dayMs)
  const createdAt = new Date(closedAt.getTime() - (1 + Math.floor(random() * 9)) * dayMs)
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random() * of.length)] as T
  const said = (at: Date, from: Message['from'], text: string): Message => ({
    id: `m${number}-${from}-${text.length}`,
    from,
    at,
    text,
  })
  return {
    _id: `T${String(number).padStart(5, '0')}`,
    number,
    status: draw > 0.95 ? 'open' : 'closed',
    category: pick(categories),
    channel: pick(['mail', 'chat', 'phone']),
    priority: pick(['low', 'normal', 'high']),
    tags: draw > 0.1 && draw < 0.15 ? [holdTag] : [],
    customer: person._id,
    name: person.name,
    email: person.email,
    subject: `Broken on arrival, ${person.name}`,
    messages: [
      said(createdAt, 'customer', `Hello, I am ${person.name}. ${words} Call me on ${person.phone}.`),
      said(createdAt, 'agent', `Hello ${person.name}, ${words.repeat(3)} We write to ${person.email}.`),
      said(closedAt, 'customer', `${words.repeat(2)} Thank you! ${person.name}, ${person.email}`),
    ],
    reopens: 0,
    createdAt,
    closedAt,
    updatedAt: closedAt,
    lastOp: 'before',
  }
}

export interface Desk {
  readonly people: readonly Person[]
  readonly tickets: readonly Ticket[]
}

/** An invented desk; the same for the same random numbers. */
export const inventDesk = (
  size: { readonly tickets: number; readonly people: number },
  random: () => number,
): Desk => {
  const people = Array.from({ length: size.people }, (_, number) => personAt(number))
  const tickets = Array.from({ length: size.tickets }, (_, number) => {
    const person = people[Math.floor(random() * people.length)] as Person
    return ticketAt(number, person, random)
  })
  return { people, tickets }
}

/** Fills the desk. Images of documents before and after each write are kept: the checker reads them back. */
export const fillDesk = async (db: Db, { people, tickets }: Desk): Promise<void> => {
  for (const name of ['tickets', 'people', 'audit'])
    await db.createCollection(name, { changeStreamPreAndPostImages: { enabled: true } })
  await db.collection<Ticket>('tickets').createIndex({ status: 1, closedAt: 1 })
  await db.collection('audit').createIndex({ 'doc._id': 1 })
  await db.collection<Person>('people').insertMany([...people])
  await db.collection<Ticket>('tickets').insertMany([...tickets])
  // Every third ticket stands a second time in a log of the desk's.
  const copies = tickets.filter(({ number }) => number % 3 === 0)
  await db
    .collection<{ _id: string }>('audit')
    .insertMany(copies.map(doc => ({ _id: `A${doc._id}`, at: doc.closedAt, doc })))
}

const policy = `policy: faults
version: 1
stores: [${store}]
timezone: Europe/Stockholm
schedule: { cron: "* * * * *", misfire: once }
approval: none
limits: { tickets: 100000, percent: 100, deviation: 1000 }
hold: { tags: [${holdTag}] }
rules:
${categories
  .map(
    category => `  - id: ${category}
    category: ${category}
    clock: closed_at
    basis: { article: 6(1)(f), justification: Fault harness. }
    stages:
      - { after: P${dueDays}D, action: ${ruleOf[category]} }
`,
  )
  .join('')}contacts:
  - id: silent
    clock: last_ticket_closed_at
    basis: { article: 6(1)(f), justification: Fault harness. }
    stages:
      - { after: P${dueDays + 400}D, action: anonymise }
`

const dataMap = {
  tickets: {
    collection: 'tickets',
    version: 'updatedAt',
    category: { path: 'category' },
    tags: { path: 'tags' },
    status: { path: 'status', closed: ['closed'] },
    clock: { created_at: 'createdAt', closed_at: 'closedAt', last_activity_at: 'updatedAt' },
    requester: 'customer',
    statistics: { channel: 'channel', priority: 'priority', reopened: 'reopens', messages: 'messages' },
    fields: {
      customer: { class: 'link' },
      name: { class: 'direct-identifier', entity: 'PERSON' },
      email: { class: 'direct-identifier', entity: 'EMAIL' },
      subject: { class: 'free-text' },
      'messages[].text': { class: 'free-text' },
      'messages[].id': { class: 'technical' },
      'messages[].from': { class: 'technical' },
      'messages[].at': { class: 'statistic' },
      number: { class: 'technical' },
      tags: { class: 'statistic' },
      lastOp: { class: 'technical' },
    },
  },
  copies: [{ collection: 'audit', ticket: { path: 'doc._id', references: '_id' }, of: 'tickets', at: 'doc' }],
  contacts: {
    collection: 'people',
    version: 'updatedAt',
    names: ['name'],
    emails: ['email'],
    phones: ['phone'],
    clock: { created_at: 'createdAt' },
    tickets: 'customer',
    fields: {
      name: { class: 'direct-identifier', entity: 'PERSON', required: true },
      email: { class: 'direct-identifier', entity: 'EMAIL' },
      phone: { class: 'direct-identifier', entity: 'PHONE' },
    },
    placeholder: { mark: { anonymised: true }, set: { anonymised: true, name: '{name}' } },
  },
}

/** The configuration folder of the installation under test; `senders` as stores.yaml has them. */
export const writeConfig = async (folder: string, senders: object): Promise<void> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'faults.yaml'), policy)
  const desk = {
    connector: 'mongodb',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
    url: '${DESK_URL}',
    locales: ['sv-SE', 'en-GB'],
    timezone: 'Europe/Stockholm',
    'data-map': dataMap,
  }
  await writeFile(join(folder, 'stores.yaml'), JSON.stringify({ stores: { [store]: desk }, senders }))
}
