import type { Document } from 'mongodb'

export const at = (text: string): Date => new Date(`${text}T10:00:00Z`)
export type Stored = Document & { readonly _id: string }

export interface Person {
  readonly visitor: string
  readonly contact: string
  readonly token: string
  readonly guest: string
  readonly name: string
  readonly email: string
  readonly phone: string
}

export const asa: Person = {
  visitor: '65f0000000000000000000a1',
  contact: '65f0000000000000000000a2',
  token: 'tokenasa9f3kq',
  guest: 'guest-41',
  name: 'Åsa Lindqvist',
  email: 'asa.lindqvist@example.se',
  phone: '+46701740605',
}
export const erik: Person = {
  visitor: '65f0000000000000000000e1',
  contact: '65f0000000000000000000e2',
  token: 'tokenerik7xbz2',
  guest: 'guest-42',
  name: 'Erik Holmgren',
  email: 'erik.holmgren@firma.se',
  phone: '+46701740606',
}
export const agent = { _id: 'agentAgnes17chars', username: 'agnes.provsdotter', name: 'Agnes Provsdotter' }

/** Whatever tells of her, as `readable` spells it; her keys as well. */
export const asaSpellings = [
  'lindqvist',
  'asa.l',
  '701740605',
  '174 06 05',
  asa.token,
  asa.visitor,
  asa.guest,
]

/** As rooms, inquiries and subscriptions copy a visitor. */
export const inBrief = ({ visitor, guest, token, name, phone }: Person) => ({
  _id: visitor,
  username: guest,
  name,
  token,
  phone: [{ phoneNumber: phone }],
  status: 'online',
  activity: ['2024-01'],
  lastMessageTs: at('2024-01-02'),
})
