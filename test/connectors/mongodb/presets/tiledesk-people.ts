import { ObjectId } from 'mongodb'
import { agent, agentId, at, department, type Person, project, type Stored } from './tiledesk-persons.ts'

/** What the widget sends with each message (chat21-web-widget), and the server copies into lead, request and group. */
export const attributesOf = ({ name, email, key, ip }: Person) => ({
  departmentId: department.toHexString(),
  departmentName: 'Billing',
  ipAddress: ip,
  client: 'Mozilla/5.0 (X11; Linux x86_64)',
  sourcePage: `https://shop.example/order?mail=${encodeURIComponent(email)}`,
  projectId: project,
  userEmail: email,
  userFullname: name,
  requester_id: key,
  senderAuthInfo: { authType: 'USER', authVar: { uid: key } },
  lang: 'sv-SE',
})

export const times = (day: string) => ({ createdAt: at(day), updatedAt: at(day), __v: 0 })

export const lead = (person: Person): Stored => ({
  _id: person.lead,
  lead_id: person.key,
  fullname: person.name,
  email: person.email,
  ...(person.channel === 'whatsapp'
    ? {}
    : { phone: person.phone, streetAddress: 'Storgatan 4', city: 'Umeå' }),
  company: 'Rörbolaget',
  note: `Ringde om ${person.name}`,
  tags: ['vip'],
  attributes: attributesOf(person),
  properties: { nickname: person.name },
  id_project: project,
  createdBy: person.key,
  status: 100,
  ...times('2024-01-01'),
})

/** With the role of a guest: the visitor, as whom the widget signed in. */
export const guest = (person: Person): Stored => ({
  _id: person.projectUser,
  id_project: new ObjectId(project),
  uuid_user: person.key,
  role: 'guest',
  user_available: true,
  number_assigned_requests: 0,
  last_ip: person.ip,
  last_login_at: at('2024-01-01'),
  createdBy: person.key,
  status: 'active',
  tags: [],
  attributes: { userEmail: person.email },
  ...times('2024-01-01'),
})

export const member = (): Stored => ({
  _id: agent.projectUser,
  id_project: new ObjectId(project),
  id_user: agent.user,
  role: 'agent',
  user_available: true,
  last_ip: '10.0.0.7',
  createdBy: agentId,
  status: 'active',
  ...times('2023-01-01'),
})
