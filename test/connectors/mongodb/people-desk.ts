import { type Db, ObjectId } from 'mongodb'
import type { DataMapInput } from '../../../src/connectors/mongodb/data-map.ts'

const link = { class: 'link' } as const

/** A desk with records of people, roles, groups that stand for one of them, and things kept about them. */
export const peopleMap: DataMapInput = {
  tickets: {
    collection: 'tickets',
    version: '__v',
    filter: { deleted: null },
    status: { path: 'status', lookup: { collection: 'statuses', flag: 'isResolved' }, closed: 'flag' },
    tags: { path: 'tags', lookup: { collection: 'tags' } },
    clock: { created_at: 'date', closed_at: ['closedDate', 'date'] },
    requester: 'owner',
    agent: 'assignee',
    statistics: {
      reopened: { path: 'history[].action', prefix: 'status:' },
      messages: 'comments',
      first_response_at: 'comments.0.date',
    },
    fields: {
      owner: link,
      assignee: link,
      group: { class: 'link', to: 'groups' },
      'subscribers[]': link,
      'comments[].owner': link,
      'comments[].comment': { class: 'free-text' },
    },
  },
  copies: [
    {
      collection: 'notifications',
      ticket: { path: 'data.ticket._id' },
      at: 'data.ticket',
      fields: { owner: link },
    },
  ],
  contacts: {
    collection: 'accounts',
    version: '__v',
    agent: { path: 'role', lookup: { collection: 'roles', path: 'grants', 'any-of': ['agent:*'] } },
    names: ['fullname'],
    emails: ['email', 'others[].address'],
    phones: ['phone'],
    usernames: ['username'],
    'cut-at': 25,
    clock: { created_at: '_id', last_activity_at: ['lastOnline', '_id'] },
    tickets: 'owner',
    fields: {
      fullname: { class: 'direct-identifier', entity: 'PERSON', required: true, 'max-length': 25 },
      email: { class: 'direct-identifier', entity: 'EMAIL', unique: true },
      lastOnline: { class: 'quasi-identifier', entity: 'DATE', 'on-anonymise': 'keep' },
    },
    related: [
      {
        collection: 'groups',
        person: { path: 'members' },
        personal: true,
        fields: { name: { class: 'direct-identifier', entity: 'EMAIL' } },
      },
      {
        collection: 'sessions',
        person: { path: 'session', json: 'passport.user' },
        fields: { session: { class: 'secret' } },
        'on-edit': 'delete',
      },
      {
        collection: 'chats',
        person: { path: 'conversation', through: { collection: 'conversations', path: 'participants' } },
        fields: { body: { class: 'free-text' } },
      },
    ],
    placeholder: { mark: { anonymised: true }, set: { anonymised: true, fullname: '{name}' } },
  },
  groups: {
    collection: 'groups',
    personal: [{ path: 'name', contains: '@' }],
    name: 'name',
    members: 'members',
    placeholder: { mark: { anonymised: true }, set: { anonymised: true, name: '{name}' } },
  },
}

const key = (digit: string): ObjectId => new ObjectId(digit.repeat(24))

export const ids = {
  agentRole: key('1'),
  userRole: key('2'),
  openStatus: key('3'),
  closedStatus: key('4'),
  tag: key('5'),
  eva: key('a'),
  bo: key('b'),
  siv: key('c'),
  nobody: key('d'),
  placeholder: key('e'),
  evasGroup: new ObjectId('a1'.repeat(12)),
  team: new ObjectId('a2'.repeat(12)),
  placeholderGroup: new ObjectId('a3'.repeat(12)),
  closed: new ObjectId('71'.repeat(12)),
  open: new ObjectId('72'.repeat(12)),
  done: new ObjectId('73'.repeat(12)),
  conversation: new ObjectId('c1'.repeat(12)),
}

export const day = (text: string): Date => new Date(`${text}T12:00:00Z`)

const people = [
  {
    _id: ids.eva,
    fullname: 'Eva Testsson',
    email: 'eva@example.org',
    others: [{ address: 'eva@example.com' }, { address: '' }],
    phone: '+46701740605',
    username: 'evat',
    role: ids.userRole,
    lastOnline: day('2024-05-05'),
  },
  {
    _id: ids.bo,
    fullname: 'Bo Provsson',
    email: 'bo@example.org',
    username: 'bop',
    role: String(ids.userRole),
  },
  { _id: ids.siv, fullname: 'Siv Svarare', email: 'siv@example.org', username: 'siv', role: ids.agentRole },
  {
    _id: ids.placeholder,
    fullname: 'anon-1',
    email: 'anon-1@anonymised.invalid',
    anonymised: true,
    role: ids.userRole,
  },
]

const closed = {
  _id: ids.closed,
  status: ids.closedStatus,
  tags: [ids.tag],
  date: day('2024-01-01'),
  closedDate: day('2024-01-03'),
  owner: ids.eva,
  assignee: ids.siv,
  group: ids.evasGroup,
  subscribers: [String(ids.bo), ids.siv, ids.nobody, null],
  comments: [
    { owner: ids.siv, date: new Date('2024-01-01T13:30:00Z'), comment: 'Hej' },
    { owner: { _id: ids.eva, fullname: 'Eva' }, date: day('2024-01-02'), comment: 'Tack' },
  ],
  history: ['New', 'Closed', 'Open', 'Closed', 'Resolved', 'Open', 'Closed']
    .map(name => ({ action: `status:${name}` }))
    .toSpliced(2, 0, { action: 'other' }),
}

const tickets = [
  closed,
  { ...closed, _id: ids.done, closedDate: day('2024-02-02'), assignee: ids.bo, tags: [], group: ids.team },
  {
    _id: ids.open,
    status: ids.openStatus,
    date: day('2024-03-01'),
    owner: ids.bo,
    assignee: ids.placeholder,
    group: ids.placeholderGroup,
  },
  { ...closed, _id: new ObjectId(), owner: ids.bo, deleted: true, status: ids.openStatus },
]

export const fillPeople = async (db: Db): Promise<void> => {
  await db.dropDatabase()
  const rows: Record<string, object[]> = {
    roles: [
      { _id: ids.agentRole, grants: ['ticket:*', 'agent:*'] },
      { _id: ids.userRole, grants: ['ticket:create'] },
    ],
    statuses: [
      { _id: ids.openStatus, name: 'Open' },
      { _id: ids.closedStatus, name: 'Closed', isResolved: true },
      { _id: new ObjectId(), name: 'Resolved', isResolved: true },
    ],
    tags: [{ _id: ids.tag, name: 'vip' }],
    accounts: people,
    groups: [
      { _id: ids.evasGroup, name: 'eva@example.net', members: [ids.eva] },
      { _id: ids.team, name: 'Everybody', members: [ids.eva, ids.bo] },
      { _id: ids.placeholderGroup, name: 'anon-2', members: [], anonymised: true },
    ],
    tickets,
    notifications: [
      { _id: 1, owner: ids.siv, data: { ticket: { _id: ids.closed, owner: ids.eva, comments: [] } } },
    ],
    sessions: [
      { _id: 's1', session: JSON.stringify({ cookie: {}, passport: { user: String(ids.eva) } }) },
      { _id: 's2', session: JSON.stringify({ cookie: {} }) },
      { _id: 's3', session: 'no json' },
    ],
    conversations: [{ _id: ids.conversation, participants: [ids.eva, ids.siv] }],
    chats: [
      { _id: 1, conversation: ids.conversation, body: 'psst' },
      { _id: 2, conversation: ids.closed, body: 'of others' },
    ],
  }
  for (const [name, documents] of Object.entries(rows)) await db.collection(name).insertMany(documents)
}
