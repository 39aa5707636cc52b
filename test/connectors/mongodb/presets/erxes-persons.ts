import { createHash } from 'node:crypto'
import { type Document, ObjectId } from 'mongodb'

export const at = (text: string): Date => new Date(`${text}T10:00:00Z`)
/** Keys of erxes are texts; where its models say nothing of them, mongoose makes ObjectIds. */
export type Stored = Document & { readonly _id: string | ObjectId }

/** A key as nanoid makes one, the same for the same word. */
export const nano = (word: string): string =>
  createHash('sha256').update(word).digest('base64url').slice(0, 21)

export const objectId = (word: string): ObjectId =>
  new ObjectId(createHash('sha256').update(word).digest('hex').slice(0, 24))

export interface Person {
  readonly id: string
  readonly first: string
  readonly last: string
  readonly email: string
  readonly phone: string
  readonly ip: string
  /** On Facebook. */
  readonly handle: string
  readonly visitor: string
}

export const asa: Person = {
  id: nano('customer 1'),
  first: 'Åsa',
  last: 'Lindqvist',
  email: 'asa.lindqvist@example.se',
  phone: '+46701740605',
  ip: '81.230.14.9',
  handle: '7714093322105',
  visitor: '1f1c7a60-9b1d-4c55-8d5e-2b6f3f0a9e01',
}
export const erik: Person = {
  id: nano('customer 2'),
  first: 'Erik',
  last: 'Holmgren',
  email: 'erik.holmgren@example.se',
  phone: '+46701740606',
  ip: '83.250.7.21',
  handle: '7714093322106',
  visitor: '1f1c7a60-9b1d-4c55-8d5e-2b6f3f0a9e02',
}
export const maja: Person = {
  id: nano('customer 3'),
  first: 'Maja',
  last: 'Sundberg',
  email: 'maja.sundberg@example.se',
  phone: '+46701740607',
  ip: '84.17.3.55',
  handle: '7714093322107',
  visitor: '1f1c7a60-9b1d-4c55-8d5e-2b6f3f0a9e03',
}

export const fullName = ({ first, last }: Person): string => `${first} ${last}`

export const agent = { id: nano('user 1'), name: 'Agnes Provsdotter', email: 'agnes@desk.example' }

/** Whatever tells of them, as `readable` spells it, with what else is theirs alone. */
export const spellingsOf = ({ last, email, phone, ip, handle, visitor }: Person): string[] => [
  last.toLowerCase(),
  email.slice(0, 6),
  phone.slice(3),
  `174 06 ${phone.slice(-2)}`,
  ip,
  handle,
  visitor,
]

export const names = {
  messenger: nano('integration messenger'),
  facebook: nano('integration facebook'),
  calls: nano('integration calls'),
  mail: nano('integration mail'),
  channel: nano('channel'),
  pipeline: nano('pipeline'),
  refund: nano('tag refund'),
  hold: nano('tag hold'),
  vip: nano('tag ticket'),
}

/** By what they mean: 1 new, 2 open, 3 in progress, 4 resolved, 5 closed, 6 cancelled. */
export const statusOf = (type: number): string => nano(`status ${type}`)
