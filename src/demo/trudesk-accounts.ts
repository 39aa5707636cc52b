import type { Document, ObjectId } from 'mongodb'
import type { Draw } from './draw.ts'
import { idAt } from './object-ids.ts'
import type { Invented } from './people.ts'
import type { Planted, PlantedAccount } from './planted.ts'
import { company } from './slots.ts'

/** `applyMaxShortTextLength` of Trudesk's helpers: user names and full names end here. */
const cutAt = 25

/** A person with what the desk keeps of them. */
export interface Customer {
  readonly id: ObjectId
  readonly person: Invented
  readonly group: ObjectId
  /** Wrote by mail: the desk made a group for them and called it by the address. */
  readonly isByMail: boolean
  readonly account: Document
  readonly ownGroup?: Document
  readonly truth: PlantedAccount
}

const preferences = {
  tourCompleted: true,
  autoRefreshTicketGrid: true,
  openChatWindows: [],
  keyboardShortcuts: true,
  timezone: 'Europe/Stockholm',
}

const secrets = (draw: Draw): Document => ({
  password: `$2a$10$${draw.hex(53)}`,
  accessToken: draw.hex(40),
})

interface CustomerInput {
  readonly person: Invented
  readonly created: Date
  readonly lastOnline: Date
  readonly role: ObjectId
  readonly sharedGroup: ObjectId
  /** User names that others have; the new one is added. */
  readonly taken: Set<string>
}

/** What is cut off may be all that two of them differ in. */
const freeName = (wanted: string, taken: Set<string>): string => {
  let name = wanted.slice(0, cutAt)
  for (let number = 2; taken.has(name); number++)
    name = `${wanted.slice(0, cutAt - String(number).length)}${number}`
  taken.add(name)
  return name
}

export const createCustomer = (
  { person, created, lastOnline, role, sharedGroup, taken }: CustomerInput,
  draw: Draw,
): Customer => {
  const id = idAt(created, draw)
  const isByMail = draw.happens(0.55)
  const [first, last] = person.plain
  const username = freeName(isByMail ? person.email : `${first}.${last}${draw.digits(2)}`, taken)
  const fullname = person.name.slice(0, cutAt)
  const planted: Planted[] = [
    { entity: 'PERSON', value: fullname },
    { entity: 'USERNAME', value: username },
    { entity: 'EMAIL', value: person.email },
  ]
  const numbers: Document = {}
  if (draw.happens(0.5)) numbers.mobileNumber = person.phone
  if (draw.happens(0.15)) numbers.workNumber = person.phone
  if (Object.keys(numbers).length > 0) planted.push({ entity: 'PHONE', value: person.phone })
  const account: Document = {
    _id: id,
    username,
    ...secrets(draw),
    fullname,
    email: person.email,
    role,
    ...numbers,
    ...(draw.happens(0.2)
      ? { companyName: `${person.town.replace(/[^\p{L} ]/gu, '').trim()} Cykel AB` }
      : {}),
    ...(draw.happens(0.3) ? { image: `aProfile_${username}.png` } : {}),
    ...(draw.happens(0.6) ? { lastOnline } : {}),
    hasL2Auth: false,
    preferences,
    deleted: false,
    __v: 0,
  }
  const groupId = idAt(created, draw)
  const ownGroup = { _id: groupId, name: person.email, members: [id], sendMailTo: [id], public: true, __v: 0 }
  return {
    id,
    person,
    group: isByMail ? groupId : sharedGroup,
    isByMail,
    account,
    ...(isByMail ? { ownGroup } : {}),
    truth: { id, planted },
  }
}

export interface Agent {
  readonly id: ObjectId
  readonly person: Invented
  readonly account: Document
}

export const createAgent = (person: Invented, role: ObjectId, founded: Date, draw: Draw): Agent => {
  const id = idAt(founded, draw)
  const [first, last] = person.plain
  const account: Document = {
    _id: id,
    username: `${first}.${last}`.slice(0, cutAt),
    ...secrets(draw),
    fullname: person.name.slice(0, cutAt),
    email: `${first}.${last}@${company.email.split('@')[1]}`,
    role,
    title: 'Support agent',
    image: 'defaultProfile.jpg',
    hasL2Auth: false,
    preferences,
    deleted: false,
    __v: 0,
  }
  return { id, person, account }
}
