import { type Db, ObjectId } from 'mongodb'

const ids = {
  closed: new ObjectId(),
  open: new ObjectId(),
  issue: new ObjectId(),
  normal: new ObjectId(),
  agentRole: new ObjectId(),
  userRole: new ObjectId(),
  agent: new ObjectId(),
} as const

/** The tables of a Trudesk 1.2.11 desk, and one agent. */
export const fillDesk = async (db: Db): Promise<typeof ids> => {
  await db.collection('statuses').insertMany([
    { _id: ids.open, uid: 0, name: 'New', isResolved: false },
    { _id: ids.closed, uid: 3, name: 'Closed', isResolved: true },
  ])
  await db.collection('tickettypes').insertOne({ _id: ids.issue, name: 'Issue' })
  await db.collection('priorities').insertOne({ _id: ids.normal, name: 'Normal', overdueIn: 2880 })
  await db.collection('roles').insertMany([
    { _id: ids.agentRole, name: 'Support', normalized: 'support', grants: ['agent:*', 'ticket:*'] },
    { _id: ids.userRole, name: 'User', normalized: 'user', grants: ['ticket:create'] },
  ])
  await db.collection('accounts').insertOne({
    _id: ids.agent,
    username: 'agent.smith',
    fullname: 'Agneta Agentsson',
    email: 'agneta@desk.example',
    role: ids.agentRole,
    password: 'x',
  })
  await db.collection('accounts').createIndexes([
    { key: { username: 1 }, unique: true },
    { key: { email: 1 }, unique: true },
  ])
  return ids
}

export interface Person {
  readonly name: string
  readonly email: string
  readonly phone: string
}

/** A person as a mail makes them: an account cut at 25 characters, and a group called by the address. */
export const addPerson = async (
  db: Db,
  { name, email, phone }: Person,
  // Old, as their key tells when they came; a second person needs another one.
  account = ObjectId.createFromTime(Date.parse('2019-01-01') / 1000),
) => {
  const group = new ObjectId()
  await db.collection('accounts').insertOne({
    _id: account,
    username: email.slice(0, 25),
    fullname: name.slice(0, 25),
    email,
    mobileNumber: phone,
    role: ids.userRole,
    password: 'secret-hash',
  })
  await db
    .collection('groups')
    .insertOne({ _id: group, name: email, members: [account], sendMailTo: [], public: true })
  return { account, group }
}

interface TicketOf {
  readonly uid: number
  readonly owner: ObjectId
  readonly group: ObjectId
  readonly person: Person
  readonly closedDate?: Date
  readonly tags?: readonly ObjectId[]
}

/** A ticket that has the person in every text, and a notification with the whole of it again. */
export const addTicket = async (db: Db, { uid, owner, group, person, closedDate, tags = [] }: TicketOf) => {
  const date = new Date((closedDate ?? new Date('2020-03-02T09:00:00Z')).getTime() - 86_400_000)
  const text = `${person.name}, ${person.email}, ${person.phone}`
  const ticket = {
    _id: new ObjectId(),
    uid,
    owner,
    group,
    assignee: ids.agent,
    subscribers: [owner],
    subject: `Help for ${person.name}`,
    issue: `<p>Hi, I am ${person.name}. Write to <a href="mailto:${person.email}">${person.email}</a>.</p>`,
    date,
    updated: closedDate ?? date,
    ...(closedDate ? { closedDate } : {}),
    status: closedDate ? ids.closed : ids.open,
    type: ids.issue,
    priority: ids.normal,
    tags: [...tags],
    deleted: false,
    comments: [
      { _id: new ObjectId(), owner, date: new Date(date.getTime() + 3_600_000), comment: `<p>${text}</p>` },
    ],
    notes: [{ _id: new ObjectId(), owner: ids.agent, date, note: `<p>Called ${text}</p>` }],
    history: [
      {
        _id: new ObjectId(),
        owner,
        date,
        action: 'ticket:created',
        description: `Ticket Group set to: ${person.email}`,
      },
    ],
    attachments: [],
    __v: 1,
  }
  await db.collection('tickets').insertOne(ticket)
  await db.collection('notifications').insertOne({
    title: 'Ticket created',
    message: `Ticket #${uid} was created`,
    type: 0,
    owner: ids.agent,
    created: date,
    data: { ticket },
  })
  return ticket
}
