import type { Db, Document } from 'mongodb'
import { createDraw, type Draw } from './draw.ts'
import { type LanguageCode, type Topic, topics } from './language.ts'
import { idAt } from './object-ids.ts'
import { createPeople, type Invented } from './people.ts'
import type { DemoTruth } from './planted.ts'
import { languages } from './texts/list.ts'
import { type Agent, type Customer, createAgent, createCustomer } from './trudesk-accounts.ts'
import { writeChats, writeSessions } from './trudesk-chats.ts'
import { createTables, type Tables } from './trudesk-tables.ts'
import { type WrittenTicket, writeTicket } from './trudesk-ticket.ts'

interface FillOptions {
  readonly tickets: number
  readonly seed: number
  /** The moment the desk is seen at: no date lies after it. */
  readonly now: Date
}

const hour = 3_600_000
const day = 24 * hour
const years = 9
const shareOpen = 0.08
const firstUid = 1001
/** Documents in one write: well below the server's 48 MB. */
const batchSize = 1_000

interface Plan {
  readonly created: Date
  readonly closed: Date | undefined
  readonly person: number
}

/** When tickets were made and closed, oldest first, and whose they are. Open ones are young. */
const planTickets = ({ tickets, now }: FillOptions, persons: number, draw: Draw): Plan[] =>
  Array.from({ length: tickets }, () => {
    const isOpen = draw.happens(shareOpen)
    const age = draw.fraction() * (isOpen ? 120 : years * 365.25) * day
    const created = new Date(Math.floor(now.getTime() - age))
    const taken = hour + Math.floor(draw.fraction() ** 2 * 20 * day)
    const closed = new Date(Math.min(created.getTime() + taken, now.getTime()))
    return { created, closed: isOpen ? undefined : closed, person: draw.between(0, persons - 1) }
  }).sort((a, b) => a.created.getTime() - b.created.getTime())

type PeopleMaker = (draw: Draw) => Invented

interface Cast {
  readonly makers: ReadonlyMap<LanguageCode, PeopleMaker>
  readonly agents: ReadonlyMap<LanguageCode, readonly Agent[]>
  readonly customers: ReadonlyMap<number, Customer>
}

const castFor = (plans: readonly Plan[], tables: Tables, { now, seed }: FillOptions, draw: Draw): Cast => {
  const founded = new Date(now.getTime() - (years + 1) * 365.25 * day)
  const addresses = new Set<string>()
  const makers = new Map(
    languages.map((language, at) => [language.code, createPeople(language, seed + at, addresses)]),
  )
  const agents = new Map(
    [...makers].map(([code, make]) => [
      code,
      [0, 1].map(() => createAgent(make(draw), tables.roles.Support, founded, draw)),
    ]),
  )
  const customers = new Map<number, Customer>()
  const taken = new Set([...agents.values()].flat().map(({ account }) => String(account.username)))
  const lastOf = new Map(plans.map(plan => [plan.person, plan]))
  for (const { person, created, closed } of plans) {
    if (customers.has(person)) continue
    const language = languages[person % languages.length]
    const make = language && makers.get(language.code)
    if (!make) continue
    const last = lastOf.get(person)
    const seen = (last?.closed ?? closed ?? created).getTime() + draw.between(0, 20) * day
    const input = {
      person: make(draw),
      created: new Date(created.getTime() - draw.between(0, 30) * day),
      lastOnline: new Date(Math.min(seen, now.getTime())),
      role: tables.roles.User,
      sharedGroup: tables.groups[language.code],
      taken,
    }
    customers.set(person, createCustomer(input, draw))
  }
  return { makers, agents, customers }
}

const writeTickets = (
  plans: readonly Plan[],
  { makers, agents, customers }: Cast,
  tables: Tables,
  now: Date,
  draw: Draw,
): WrittenTicket[] =>
  plans.flatMap(({ created, closed, person }, index) => {
    const customer = customers.get(person)
    const code = customer?.person.language.code
    const make = code && makers.get(code)
    if (!customer || !make) return []
    const agent = draw.pick(agents.get(code) ?? [])
    const topic: Topic = draw.pick(topics)
    const uid = firstUid + index
    const input = { uid, created, closed, now, topic, customer, agent, third: make(draw), tables }
    return [writeTicket(input, draw)]
  })

/** Shared groups with their members, teams of agents, the department above them, and the next free numbers. */
const organisation = (tables: Tables, { agents, customers }: Cast, count: number, now: Date, draw: Draw) => {
  const all = [...customers.values()]
  const shared = (tables.documents.get('groups') ?? []).map((group): Document => {
    const members = all.filter(customer => customer.group.equals(group._id)).map(({ id }) => id)
    return { ...group, members, sendMailTo: [] }
  })
  const teams = [...agents].map(([code, members]) => ({
    _id: idAt(now, draw),
    name: `Support ${code}`,
    normalized: `support ${code}`,
    members: members.map(({ id }) => id),
    __v: 0,
  }))
  const department = {
    _id: idAt(now, draw),
    name: 'Customer service',
    normalized: 'customer service',
    teams: teams.map(({ _id }) => _id),
    allGroups: true,
    publicGroups: true,
    groups: shared.map(({ _id }) => _id),
    __v: 0,
  }
  return {
    groups: [...shared, ...all.flatMap(({ ownGroup }) => ownGroup ?? [])],
    teams,
    departments: [department],
    counters: [
      { _id: 'tickets', next: firstUid + count },
      { _id: 'reports', next: 1001 },
    ],
  }
}

const insert = async (db: Db, collection: string, documents: readonly Document[]): Promise<void> => {
  for (let at = 0; at < documents.length; at += batchSize)
    await db.collection(collection).insertMany([...documents.slice(at, at + batchSize)], { ordered: false })
}

/** As mongoose makes them for Trudesk's models. */
const createIndexes = async (db: Db): Promise<void> => {
  const unique: readonly (readonly [string, string])[] = [
    ['tickets', 'uid'],
    ['accounts', 'username'],
    ['accounts', 'email'],
    ['groups', 'name'],
    ['tags', 'name'],
    ['tickettypes', 'name'],
    ['priorities', 'name'],
    ['statuses', 'name'],
  ]
  for (const [collection, path] of unique)
    await db.collection(collection).createIndex({ [path]: 1 }, { unique: true })
  await db.collection('tickets').createIndex({ deleted: -1, group: 1, status: 1 })
}

/**
 * Fills an empty database as Trudesk 1.2.11 would, with invented people in seven languages. Same options, same
 * database, to the last byte. Throws what the driver throws; what it put where is returned and kept nowhere.
 */
export const fillTrudeskDatabase = async (db: Db, options: FillOptions): Promise<DemoTruth> => {
  const { now, seed, tickets } = options
  const draw = createDraw(seed)
  const tables = createTables(new Date(now.getTime() - (years + 1) * 365.25 * day), draw)
  const plans = planTickets(options, Math.max(1, Math.ceil(tickets / 3)), draw)
  const cast = castFor(plans, tables, options, draw)
  const written = writeTickets(plans, cast, tables, now, draw)
  const customers = [...cast.customers.values()]
  const agents = [...cast.agents.values()].flat()
  const talked = customers.slice(0, Math.ceil(customers.length / 20))
  const pairs = talked.map(customer => ({
    customer,
    agent: draw.pick(agents),
    date: customer.id.getTimestamp(),
  }))
  const rows: Record<string, readonly Document[]> = {
    ...Object.fromEntries(tables.documents),
    ...organisation(tables, cast, written.length, now, draw),
    ...writeChats(pairs, draw),
    accounts: [...agents, ...customers].map(({ account }) => account),
    sessions: writeSessions(customers.slice(-10), now, draw),
    tickets: written.map(({ document }) => document),
    notifications: written.flatMap(({ notifications }) => notifications),
  }
  await createIndexes(db)
  for (const [collection, documents] of Object.entries(rows)) await insert(db, collection, documents)
  return {
    tickets: written.map(({ truth }) => truth),
    accounts: customers.map(({ truth }) => truth),
  }
}
