import { type Db, type Document, ObjectId } from 'mongodb'
import { asMarked } from '../desk-html.ts'
import { createDraw, type Draw } from '../draw.ts'
import type { Topic } from '../language.ts'
import { idAt } from '../object-ids.ts'
import { type CastKey, cast, emailOf, nameOf, type Person, phoneOf, spellingsOf } from './cast.ts'

/** A ticket as it is planted, and what makes it special. */
export interface Wanted {
  readonly owner: CastKey
  readonly topic: Topic
  readonly monthsAgo: number
  readonly isHeld?: boolean
  /** Another customer who has a part in it. */
  readonly with?: CastKey
  /** Somebody it names who has no part in it. */
  readonly about?: CastKey
}

/** By who is who: accounts, and the groups that are called by their addresses. */
export interface People {
  readonly accounts: ReadonlyMap<CastKey, ObjectId>
  readonly groups: ReadonlyMap<CastKey, ObjectId>
}

export interface Desk {
  readonly db: Db
  readonly draw: Draw
  readonly agent: ObjectId
  readonly role: ObjectId
  readonly named: ReadonlyMap<string, ObjectId>
}

export const dayMs = 86_400_000
const hourMs = 3_600_000
/** Trudesk cuts user names and full names there. */
const cutAt = 25

export const openDesk = async (db: Db, seed: number): Promise<Desk> => {
  const named = new Map<string, ObjectId>()
  for (const table of ['tickettypes', 'statuses', 'priorities', 'tags', 'roles'])
    for await (const { _id, name } of db.collection(table).find()) named.set(`${table}/${name}`, _id)
  const agent = await db.collection('accounts').findOne({ role: named.get('roles/Support') })
  const role = named.get('roles/User')
  if (!agent || !role) throw new RangeError('the desk has no agents')
  return { db, draw: createDraw(seed), agent: agent._id, role, named }
}

const idOf = ({ named }: Desk, name: string): ObjectId => {
  const id = named.get(name)
  if (!id) throw new RangeError(`the desk has no ${name}`)
  return id
}

export const accountOf = (desk: Desk, who: Person, created: Date): Document => ({
  _id: idAt(created, desk.draw),
  username: emailOf(who).slice(0, cutAt),
  password: `$2a$10$${desk.draw.hex(53)}`,
  accessToken: desk.draw.hex(40),
  fullname: nameOf(who).slice(0, cutAt),
  email: emailOf(who),
  mobileNumber: spellingsOf(who).abroad,
  role: desk.role,
  hasL2Auth: false,
  preferences: { timezone: 'Europe/Stockholm', openChatWindows: [] },
  deleted: false,
  __v: 0,
})

/** A chat with an agent and a signed-in session: what a desk keeps of a person beside tickets. */
export const addSurroundings = async (
  desk: Desk,
  who: Person,
  account: ObjectId,
  at: Date,
): Promise<void> => {
  const { db, draw, agent } = desk
  const conversation = idAt(at, draw)
  const both = [agent, account]
  await db.collection('conversations').insertOne({
    _id: conversation,
    title: `Chat: ${nameOf(who)}`,
    userMeta: both.map(userId => ({ userId, joinedAt: at, updatedAt: at, hasRead: true })),
    participants: both,
    createdAt: at,
    updatedAt: at,
    __v: 0,
  })
  await db.collection('messages').insertOne({
    _id: idAt(at, draw),
    conversation,
    owner: account,
    body: `Hej, det är ${nameOf(who)}. Ring ${spellingsOf(who).joined} eller skriv till ${spellingsOf(who).shouted}.`,
    createdAt: at,
    __v: 0,
  })
  await db.collection<Document & { _id: string }>('sessions').insertOne({
    _id: draw.hex(32),
    expires: new Date(at.getTime() + 999 * dayMs),
    session: JSON.stringify({ cookie: { path: '/' }, passport: { user: account.toHexString() } }),
  })
}

const part = (map: ReadonlyMap<CastKey, ObjectId>, key: CastKey): ObjectId => map.get(key) ?? new ObjectId()

const commentsOf = (desk: Desk, { accounts }: People, ticket: Wanted, opened: Date): Document[] => {
  const who = cast[ticket.owner]
  const { shouted, joined, inHtml } = spellingsOf(who)
  const other = ticket.with && cast[ticket.with]
  const comment = (owner: ObjectId, hours: number, html: string): Document => {
    const date = new Date(opened.getTime() + hours * hourMs)
    return { _id: idAt(date, desk.draw), owner, date, comment: html, deleted: false }
  }
  const theirs = part(accounts, ticket.owner)
  return [
    comment(desk.agent, 2, asMarked(`Hej ${who.first}, vi har fått ditt ärende.`, desk.draw)),
    comment(
      theirs,
      5,
      asMarked(`Tack! Ni når mig på ${joined} eller ${shouted}.\n\n${nameOf(who)}`, desk.draw),
    ),
    ...(ticket.with && other
      ? [
          comment(
            part(accounts, ticket.with),
            8,
            asMarked(
              `Jag betalade för ${nameOf(who)}. Ring mig: ${phoneOf(other)}.\n\n${nameOf(other)}`,
              desk.draw,
            ),
          ),
        ]
      : []),
    comment(desk.agent, 9, `<p>Från: ${inHtml}</p><p>Det är ordnat.</p>`),
  ]
}

const issueOf = (desk: Desk, { owner, about }: Wanted): string => {
  const who = cast[owner]
  const text = `Hej, jag heter ${nameOf(who)}. Skriv till ${emailOf(who)} eller ring ${phoneOf(who)}.`
  if (!about) return asMarked(text, desk.draw)
  const { inHtml, inAddress } = spellingsOf(cast[about])
  return `${asMarked(text, desk.draw)}<p>Skicka kopian till ${inHtml}: <a href="https://www.example.com/?to=${inAddress}">${inAddress}</a></p>`
}

/** What the desk itself logged; addresses and file names stand in it. */
const historyOf = (desk: Desk, who: Person, opened: Date, closed: Date): Document[] => {
  const event = (action: string, description: string, date: Date): Document => ({
    _id: idAt(date, desk.draw),
    owner: desk.agent,
    date,
    action,
    description,
  })
  return [
    event('ticket:created', 'Ticket was created.', opened),
    event('ticket:set:group', `Ticket Group set to: ${emailOf(who)}`, opened),
    event('ticket:added:attachment', `Attachment ${spellingsOf(who).file} was added.`, opened),
    event('ticket:set:status:Closed', 'status set to: Closed', closed),
  ]
}

export const ticketOf = (
  desk: Desk,
  people: People,
  ticket: Wanted,
  at: { uid: number; closed: Date },
): Document => {
  const { accounts, groups } = people
  const who = cast[ticket.owner]
  const { file } = spellingsOf(who)
  const opened = new Date(at.closed.getTime() - 2 * dayMs)
  const owner = part(accounts, ticket.owner)
  const _id = idAt(opened, desk.draw)
  return {
    _id,
    uid: at.uid,
    owner,
    group: part(groups, ticket.owner),
    assignee: desk.agent,
    date: opened,
    updated: at.closed,
    closedDate: at.closed,
    deleted: false,
    type: idOf(desk, `tickettypes/${ticket.topic}`),
    status: idOf(desk, 'statuses/Closed'),
    priority: idOf(desk, 'priorities/Normal'),
    tags: ticket.isHeld ? [idOf(desk, 'tags/legal-hold')] : [],
    subject: `Fråga från ${nameOf(who)}`,
    issue: issueOf(desk, ticket),
    comments: commentsOf(desk, people, ticket, opened),
    notes: [
      {
        _id: idAt(opened, desk.draw),
        owner: desk.agent,
        date: opened,
        deleted: false,
        note: asMarked(`Ringde ${nameOf(who)}, ${spellingsOf(who).abroad}.`, desk.draw),
      },
    ],
    attachments: [
      {
        _id: idAt(opened, desk.draw),
        owner,
        name: file,
        type: 'application/pdf',
        date: opened,
        path: `/uploads/tickets/${_id.toHexString()}/attachment_${file}`,
      },
    ],
    history: historyOf(desk, who, opened, at.closed),
    subscribers: [owner, desk.agent, ...(ticket.with ? [part(accounts, ticket.with)] : [])],
    __v: 3,
  }
}
