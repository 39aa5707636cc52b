import { type Document, ObjectId } from 'mongodb'

export const at = (text: string): Date => new Date(`${text}T10:00:00Z`)
export type Stored = Document & { readonly _id: ObjectId }

export const project = '5b55e806c93dde00143163dd'
export const department = new ObjectId('5c04ed747608f10015378fe8')

export interface Person {
  readonly lead: ObjectId
  readonly projectUser: ObjectId
  /** `uuid_user`, `lead_id` and `sender` are one and the same. */
  readonly key: string
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly ip: string
  readonly channel: 'chat21' | 'whatsapp' | 'telegram'
}

/** From the widget on a page. */
export const asa: Person = {
  lead: new ObjectId('65f0000000000000000000a1'),
  projectUser: new ObjectId('65f0000000000000000000a2'),
  key: 'e06e10e8-24e9-47b1-b0c4-0ab8f8f576d2',
  name: 'Åsa Lindqvist',
  email: 'asa.lindqvist@example.se',
  phone: '+46701740605',
  ip: '81.230.14.9',
  channel: 'chat21',
}
/** From WhatsApp: the number is the key, and the address is everybody's. */
export const erik: Person = {
  lead: new ObjectId('65f0000000000000000000e1'),
  projectUser: new ObjectId('65f0000000000000000000e2'),
  key: 'wab-46701740606',
  name: 'Erik Holmgren',
  email: 'na@whatsapp.com',
  phone: '46701740606',
  ip: '83.250.7.21',
  channel: 'whatsapp',
}
export const maja: Person = {
  lead: new ObjectId('65f0000000000000000000b1'),
  projectUser: new ObjectId('65f0000000000000000000b2'),
  key: 'wab-46701740607',
  name: 'Maja Sundberg',
  email: 'na@whatsapp.com',
  phone: '46701740607',
  ip: '84.17.3.55',
  channel: 'whatsapp',
}

export const agent = {
  user: new ObjectId('5aaa99024c3b110014b478f0'),
  projectUser: new ObjectId('5aaa99024c3b110014b478f1'),
  name: 'Agnes Provsdotter',
  email: 'agnes@desk.example',
}
export const agentId = agent.user.toHexString()
export const bot = 'bot_5e273b31f13e801703d5250a'

/** Whatever tells of them, as `readable` spells it; their keys as well. */
export const asaSpellings = ['lindqvist', 'asa.l', '701740605', '174 06 05', asa.ip, asa.key]
export const erikSpellings = ['holmgren', '701740606', '174 06 06', erik.ip]

export const requestId = (person: Person, word: string): string =>
  person.channel === 'whatsapp'
    ? `support-group-${project}-${word}-wab-104777398965560-${person.phone}`
    : `support-group-${project}-${word}9c2d4b7f8e31`
