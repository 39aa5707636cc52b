import type { FieldSpec } from '../map-words.ts'
import { type Collection, isProse, isText, type Reference } from './evidence.ts'
import { type ProposedField, proposeFields } from './fields.ts'
import type { Roles } from './roles.ts'
import {
  type ProposedStatus,
  proposeAgentMark,
  proposeClocks,
  proposeNamed,
  proposeSpellings,
  proposeStatus,
} from './states.ts'
import { categoryName, channelName, priorityName } from './words.ts'

type Fields = Readonly<Record<string, ProposedField['spec'] & Partial<FieldSpec>>>

/** A data map as it would be written, and what has to be looked at before it is believed. */
export interface Proposal {
  readonly map: Readonly<Record<string, unknown>>
  /** Under the fields of which collection which evidence stands: by collection, then by path. */
  readonly evidence: ReadonlyMap<string, ReadonlyMap<string, ProposedField>>
  /** Most important first. */
  readonly questions: readonly string[]
}

const fieldsOf = (fields: readonly ProposedField[]): Fields =>
  Object.fromEntries(fields.map(({ path, spec }) => [path, spec]))

const orList = (values: readonly unknown[]): string => values.map(value => JSON.stringify(value)).join(', ')

const statusQuestion = (tickets: Collection, status: ProposedStatus | undefined): string[] => {
  if (!status)
    return [
      `tickets.status: nothing in ${tickets.name} looks like a state or a date of closing. Write where it stands`,
    ]
  const { path, closed, values } = status
  if (closed === 'present') return [`tickets.status: closed where ${path} is there. Is that so?`]
  return closed.length === 0
    ? [`tickets.status.closed: none of the values of ${path} says closed (${orList(values)}). Write which do`]
    : [`tickets.status.closed: of ${orList(values)} in ${path}, closed is ${orList(closed)}. Is that so?`]
}

const clockQuestions = (tickets: Collection, clocks: ReturnType<typeof proposeClocks>): string[] => [
  ...(clocks.created_at === undefined
    ? [`tickets.clock.created_at: no date of creation was found in ${tickets.name}`]
    : []),
  ...(clocks.closed_at === undefined
    ? [
        `tickets.clock.closed_at: no date of closing was found in ${tickets.name}; deadlines from it cannot count. Without one, use last_activity_at in policies`,
      ]
    : []),
]

/** One after the other: the first that holds a date counts. */
const clockMember = ({ created_at, closed_at, last_activity_at }: ReturnType<typeof proposeClocks>) => ({
  ...(created_at === undefined ? {} : { created_at }),
  ...(closed_at === undefined ? {} : { closed_at }),
  ...(last_activity_at === undefined ? {} : { last_activity_at }),
})

const proposeTickets = (roles: Roles, references: readonly Reference[]) => {
  const { tickets, contacts, messages } = roles
  const status = proposeStatus(tickets)
  const clocks = proposeClocks(tickets)
  const [category, channel, priority] = [categoryName, channelName, priorityName].map(name =>
    proposeNamed(tickets, name),
  )
  const keyed = messages.map(({ by }) => by.key).filter(key => key !== '_id')
  const fields = proposeFields(tickets, { links: linksOf(roles, references), keys: keyed })
  const lists = [...tickets.leaves.values()].filter(
    each => /^[^[]+\[\]\.[^[]+$/u.test(each.leaf.path) && isText(each) && isProse(each),
  )
  const list = lists[0]?.leaf.path.split('[]')[0]
  const statistics = {
    ...(channel ? { channel: channel.leaf.path } : {}),
    ...(priority ? { priority: priority.leaf.path } : {}),
    ...(list === undefined ? {} : { messages: list }),
  }
  return {
    fields,
    member: {
      collection: tickets.name,
      ...(tickets.leaves.has('__v') ? { version: ['__v'] } : {}),
      ...(category ? { category: category.leaf.path } : {}),
      status: { path: status?.path ?? 'WRITE_WHERE', closed: status?.closed ?? [] },
      clock: clockMember(clocks),
      ...(contacts ? { requester: contacts.by.path } : {}),
      ...(Object.keys(statistics).length === 0 ? {} : { statistics }),
      fields: fieldsOf(fields),
    },
    questions: [
      ...statusQuestion(tickets, status),
      ...clockQuestions(tickets, clocks),
      ...(category
        ? []
        : ['tickets.category: none was found; policies can only have rules for every category']),
    ],
  }
}

/** Fields that lead to people: of the customers' collection alone, a link to anything else is a key. */
const linksOf = ({ contacts, agents }: Roles, references: readonly Reference[]): Reference[] =>
  references.filter(({ to, key }) => key === '_id' && (to === contacts?.of.name || to === agents?.name))

const proposeContacts = (roles: Roles, references: readonly Reference[]) => {
  const { contacts } = roles
  if (!contacts) return undefined
  const { of, by } = contacts
  const agent = proposeAgentMark(of)
  const { names, emails, phones, usernames } = proposeSpellings(of)
  const fields = proposeFields(of, { links: [], keys: by.key === '_id' ? [] : [by.key] })
  const related = roles.related.map(each => {
    const own = proposeFields(each.of, { links: linksOf(roles, references), keys: [each.by.path] })
    return {
      fields: own,
      name: each.of.name,
      member: { collection: each.of.name, person: { path: each.by.path }, fields: fieldsOf(own) },
    }
  })
  return {
    fields,
    related,
    member: {
      collection: of.name,
      ...(by.key === '_id' ? {} : { id: by.key }),
      ...(agent ? { agent } : {}),
      ...{ names, emails, phones, usernames },
      tickets: by.path,
      fields: fieldsOf(fields),
      ...(related.length === 0 ? {} : { related: related.map(each => each.member) }),
    },
    questions: [
      ...(agent || roles.agents
        ? []
        : [
            `contacts.agent: nothing in ${of.name} tells agents from customers. Write it, or agents are treated as customers`,
          ]),
      `contacts.placeholder: not proposed. Without it tickets can be redacted and deleted, and not anonymised`,
    ],
  }
}

const agentsMember = (agents: Collection) => ({ collection: agents.name, ...proposeSpellings(agents) })

/** Puts together what the roles and the values of the sample say. */
export const propose = (roles: Roles, references: readonly Reference[]): Proposal => {
  const tickets = proposeTickets(roles, references)
  const contacts = proposeContacts(roles, references)
  const messages = roles.messages.map(({ of, by }) => {
    const fields = proposeFields(of, { links: linksOf(roles, references), keys: [by.path] })
    const member = {
      collection: of.name,
      ticket: { path: by.path, references: by.key },
      fields: fieldsOf(fields),
    }
    return { name: of.name, fields, member }
  })
  const shown = [
    { name: roles.tickets.name, fields: tickets.fields },
    ...messages,
    ...(contacts && roles.contacts ? [{ name: roles.contacts.of.name, fields: contacts.fields }] : []),
    ...(contacts?.related ?? []),
  ]
  const odd = [
    roles.tickets,
    ...roles.messages.map(({ of }) => of),
    ...(roles.contacts ? [roles.contacts.of] : []),
  ]
  return {
    map: {
      confirmed: false,
      tickets: tickets.member,
      ...(messages.length === 0 ? {} : { messages: messages.map(each => each.member) }),
      ...(contacts ? { contacts: contacts.member } : {}),
      ...(roles.agents ? { agents: agentsMember(roles.agents) } : {}),
      ignore: roles.ignored.map(({ name }) => name),
    },
    evidence: new Map(
      shown.map(({ name, fields }) => [name, new Map(fields.map(field => [field.path, field]))]),
    ),
    questions: [
      ...tickets.questions,
      ...roles.unclear.map(
        ({ name }) =>
          `${name}: holds personal data, and nothing ties it to tickets or people. It is not in the map`,
      ),
      ...odd.flatMap(({ name, personalNames }) =>
        personalNames.map(
          path =>
            `${name}.${path}: names of members look personal; say what they are, or stop the desk from writing them`,
        ),
      ),
      ...(contacts?.questions ?? []),
    ],
  }
}
