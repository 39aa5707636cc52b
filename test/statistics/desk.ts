import type { Db } from 'mongodb'
import type { DataMapInput } from '../../src/connectors/mongodb/data-map.ts'
import type { createWorlds, World } from '../cli/cli-world.ts'
import type { Row } from './rows.ts'

/** A desk of one collection of tickets and one of messages, in which everything that is counted stands plainly. */
export const plainMap: DataMapInput = {
  tickets: {
    collection: 'cases',
    version: 'changedAt',
    category: { path: 'kind' },
    tags: 'tags',
    status: { path: 'state', closed: ['closed'] },
    clock: { created_at: 'createdAt', closed_at: 'closedAt', last_activity_at: 'changedAt' },
    requester: 'customer',
    agent: 'assignee',
    statistics: {
      ...{ channel: 'via', priority: 'prio', first_response_at: 'firstReplyAt' },
      ...{ reopened: 'reopens', csat: 'score', sla_met: 'inTime' },
    },
    fields: {
      customer: { class: 'link' },
      assignee: { class: 'link' },
      subject: { class: 'free-text' },
      country: { class: 'quasi-identifier' },
      createdAt: { class: 'statistic' },
      firstReplyAt: { class: 'statistic' },
      closedAt: { class: 'statistic' },
      'custom.*': { class: 'free-text' },
      'files[].name': { class: 'free-text', format: 'filename' },
      'files[].url': { class: 'attachment' },
    },
  },
  messages: {
    collection: 'lines',
    ticket: { path: 'case', references: '_id' },
    fields: { body: { class: 'free-text' } },
  },
  contacts: {
    collection: 'people',
    agent: { path: 'role', values: ['agent'] },
    names: ['name'],
    emails: ['email'],
    clock: { created_at: 'createdAt' },
    tickets: 'customer',
    placeholder: { mark: { role: 'nobody' }, set: { name: '{name}', email: '{email}', role: 'nobody' } },
    fields: {
      name: { class: 'direct-identifier', entity: 'PERSON' },
      email: { class: 'direct-identifier', entity: 'EMAIL', unique: true },
    },
  },
}

export const storesFor = (timezone = 'Europe/Stockholm', more = ''): string => `stores:
  helpdesk:
    connector: mongodb
    url: \${DESK_URL}
    locales: [sv-SE]
    timezone: ${timezone}
    data-map: ${JSON.stringify(plainMap)}
${more}`

const rule = (id: string, category: string, stage: string): string => `  - id: ${id}
    category: ${category}
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, ${stage} }
`

/** All three actions, by category; everything closed for a year is due. */
export const policyFor = (timezone = 'Europe/Stockholm', anonymise = 'action: anonymise'): string =>
  `policy: support
version: 1
stores: [helpdesk]
timezone: ${timezone}
approval: none
limits: { tickets: 100000, percent: 100 }
rules:
${rule('billing', 'Billing', 'action: delete')}${rule('question', 'Question', 'action: redact')}${rule('rest', '"*"', anonymise)}`

const personOf = (customer: string) => ({
  _id: customer,
  name: `Åsa Lindqvist ${customer}`,
  email: `${customer}@post.example`,
  role: 'customer',
  createdAt: new Date('2015-01-05T10:00:00Z'),
})

const agentOf = (agent: string) => ({
  ...personOf(agent),
  name: `Agneta Agentsson ${agent}`,
  email: `${agent}@desk.example`,
  role: 'agent',
})

const unique = (values: readonly (string | undefined)[]): string[] => [
  ...new Set(values.flatMap(value => value ?? [])),
]

/** The stored documents of some rows, with something personal in each text. */
export const fillRows = async (desk: Db, rows: readonly Row[]): Promise<void> => {
  if (rows.length === 0) return
  const cases = rows.map(({ id, messages: _, agent, customer, ...row }) => ({
    _id: id,
    ...row,
    ...(agent === undefined ? {} : { assignee: agent }),
    ...(customer === undefined ? {} : { customer }),
    changedAt: row.closedAt ?? row.createdAt,
    subject: `Help ${personOf(customer ?? 'nobody').name}`,
    tags: [],
    custom: {},
    files: [],
  }))
  const lines = rows.flatMap(({ id, messages, customer = 'nobody' }) =>
    Array.from({ length: messages }, (_, index) => ({
      _id: `${id}-${index}`,
      case: id,
      body: `I am ${personOf(customer).name}, ${customer}@post.example`,
    })),
  )
  await desk.collection('cases').insertMany(cases as never)
  if (lines.length > 0) await desk.collection('lines').insertMany(lines as never)
  const people = [
    ...unique(rows.map(({ customer }) => customer)).map(personOf),
    ...unique(rows.map(({ agent }) => agent)).map(agentOf),
  ]
  const writes = people.map(person => ({
    replaceOne: { filter: { _id: person._id }, replacement: person, upsert: true },
  }))
  if (writes.length > 0) await desk.collection('people').bulkWrite(writes as never)
}

interface DeskOf {
  readonly rows: readonly Row[]
  readonly timezone?: string
  readonly policy?: string
  /** Members of the store, indented as they are there. */
  readonly store?: string
}

/** A world whose desk holds these rows. */
export const deskWith = async (
  newWorld: Awaited<ReturnType<typeof createWorlds>>,
  { rows, timezone, policy = policyFor(timezone), store }: DeskOf,
): Promise<World> => {
  const files = { 'stores.yaml': storesFor(timezone, store), 'support.yaml': policy }
  const world = await newWorld({ files, closed: 0, open: 0 })
  await fillRows(world.desk, rows)
  return world
}

interface Purged {
  readonly plan: string
  readonly state: string
  readonly applied: Readonly<Record<'redact' | 'anonymise' | 'delete', number>>
}

/** Plans and applies what is due; the report of the run. */
export const purged = async (world: World): Promise<Purged> => {
  const plan = await world.plan()
  const { stdout } = await world.tell(`apply ${plan} --yes --json`)
  return { ...JSON.parse(stdout), plan }
}

export const statsOf = async (world: World, options = ''): Promise<string> => {
  const { code, stdout, stderr } = await world.tell(`stats helpdesk ${options} --json`)
  if (code !== 0) throw new Error(`stats ended with ${code}: ${stderr}`)
  return stdout
}
