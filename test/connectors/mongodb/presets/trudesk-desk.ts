import { type Db, ObjectId } from 'mongodb'

/** Keys that tell in a failure what they stand for: `0…a1`. */
export const key = (hex: string): ObjectId => new ObjectId(hex.padStart(24, '0'))
export const at = (text: string): Date => new Date(`${text}T10:00:00Z`)

export const [closed, solved, open] = [key('51'), key('52'), key('53')] as const
export const [billing, normal, hold] = [key('61'), key('71'), key('81')] as const
export const [userRole, supportRole, adminRole] = [key('91'), key('92'), key('93')] as const
export const [eva, bo, agent, placeholder] = [key('a1'), key('a2'), key('a3'), key('a4')] as const
export const [evasGroup, shared] = [key('b1'), key('b2')] as const
export const ticket = key('c1')

const account = (_id: ObjectId, role: ObjectId, name: string, email: string) => ({
  _id,
  username: email.slice(0, 25),
  fullname: name,
  email,
  password: '$2b$10$invented',
  role,
  hasL2Auth: false,
  preferences: { openChatWindows: [], timezone: 'Europe/Stockholm' },
  deleted: false,
  __v: 0,
})

export const ticketDocument = {
  _id: ticket,
  uid: 1001,
  owner: eva,
  group: evasGroup,
  assignee: agent,
  date: at('2024-01-01'),
  updated: at('2024-01-03'),
  closedDate: at('2024-01-05'),
  deleted: false,
  type: billing,
  status: closed,
  priority: normal,
  tags: [hold],
  subject: 'Invoice of Eva Testsson',
  issue: '<p>I am Eva.</p>',
  comments: [
    { _id: key('d1'), owner: agent, date: at('2024-01-02'), comment: '<p>Hello</p>', deleted: false },
  ],
  notes: [{ _id: key('d2'), owner: agent, date: at('2024-01-02'), note: '<p>Eva rang</p>', deleted: false }],
  history: [
    {
      _id: key('d3'),
      action: 'ticket:created',
      date: at('2024-01-01'),
      owner: eva,
      description: 'Ticket was created.',
    },
    {
      _id: key('d4'),
      action: 'ticket:set:assignee',
      date: at('2024-01-01'),
      owner: agent,
      description: 'Agnes Provsdotter was set as assignee',
    },
  ],
  attachments: [
    {
      _id: key('d5'),
      owner: eva,
      name: 'eva_testsson.pdf',
      path: `/uploads/tickets/${ticket.toHexString()}/attachment_eva_testsson.pdf`,
      type: 'application/pdf',
      date: at('2024-01-02'),
    },
  ],
  subscribers: [eva, agent],
  __v: 4,
}

/** A desk with one ticket, its notification and a report's row of it, and two customers, an agent and a placeholder. */
export const fillDesk = async (db: Db): Promise<void> => {
  const rows: Record<string, readonly object[]> = {
    statuses: [
      { _id: open, name: 'Open', isResolved: false },
      { _id: closed, name: 'Closed', isResolved: true },
      { _id: solved, name: 'Solved', isResolved: true },
    ],
    tickettypes: [{ _id: billing, name: 'Billing' }],
    priorities: [{ _id: normal, name: 'Normal' }],
    tags: [{ _id: hold, name: 'legal-hold' }],
    roles: [
      { _id: userRole, name: 'User', grants: ['tickets:create'] },
      { _id: supportRole, name: 'Support', grants: ['agent:*', 'tickets:*'] },
      { _id: adminRole, name: 'Admin', grants: ['admin:*'] },
    ],
    accounts: [
      account(eva, userRole, 'Eva Testsson', 'eva.testsson@example.org'),
      account(bo, userRole, 'Bo Provsson', 'bo@example.org'),
      account(agent, supportRole, 'Agnes Provsdotter', 'agnes@desk.example'),
      { ...account(placeholder, userRole, 'anon-0011', 'anon-0011@anonymised.invalid'), anonymised: true },
    ],
    groups: [
      { _id: evasGroup, name: 'eva.testsson@example.org', members: [eva], sendMailTo: [eva], public: true },
      { _id: shared, name: 'Customers', members: [eva, bo], sendMailTo: [], public: true },
    ],
    tickets: [ticketDocument],
    notifications: [
      {
        _id: key('e1'),
        owner: eva,
        title: 'Comment Added to Ticket#1001',
        message: 'Invoice of Eva Testsson',
        data: { ticket: ticketDocument },
      },
    ],
    reports: [
      {
        _id: key('e2'),
        name: 'All',
        data: [{ ...ticketDocument, _id: key('c9'), owner: bo }, ticketDocument],
      },
    ],
    sessions: [
      { _id: 's1', session: JSON.stringify({ cookie: {}, passport: { user: eva.toHexString() } }) },
      { _id: 's2', session: JSON.stringify({ cookie: {}, passport: { user: bo.toHexString() } }) },
    ],
    conversations: [{ _id: key('f1'), participants: [eva, agent], userMeta: [{ userId: eva }] }],
    messages: [{ _id: key('f2'), conversation: key('f1'), owner: agent, body: 'Eva, is it solved?' }],
  }
  for (const [name, documents] of Object.entries(rows)) await db.collection(name).insertMany([...documents])
}
