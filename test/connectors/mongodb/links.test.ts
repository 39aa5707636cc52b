import { beforeEach, describe, expect, it } from 'vitest'
import { recordId } from '../../../src/tickets/ids.ts'
import type { Field, StoreRecord, Ticket } from '../../../src/tickets/record.ts'
import { mongoServer } from '../../support/servers.ts'
import { databases, never, readerOf } from './open-database.ts'
import { fillPeople, ids, peopleMap } from './people-desk.ts'

const db = databases(await mongoServer())('people')
const reader = readerOf(db, peopleMap)

const read = async (id: unknown): Promise<Ticket | undefined> =>
  (await reader.readMany('ticket', [recordId(String(id))], never)).find(
    (record): record is Ticket => record.kind === 'ticket',
  )

const links = (record: StoreRecord | undefined): [string, string, boolean | undefined][] =>
  (record?.fields ?? [])
    .filter((field: Field) => field.class === 'link')
    .map(({ path, value, person }) => [path, String(value), person?.agent])

beforeEach(() => fillPeople(db))

describe('links to people', () => {
  it('lead to people, agents and people nobody knows any more, from the ticket and its copies', async () => {
    const [eva, bo, siv, nobody] = [ids.eva, ids.bo, ids.siv, ids.nobody].map(String) as [
      string,
      string,
      string,
      string,
    ]
    expect(links(await read(ids.closed)).sort()).toEqual(
      [
        ['assignee', siv, true],
        ['comments.0.owner', siv, true],
        ['comments.1.owner', eva, false],
        ['data.ticket.owner', eva, false],
        ['group', String(ids.evasGroup), false],
        ['owner', eva, false],
        ['owner', siv, true],
        ['subscribers.0', bo, false],
        ['subscribers.1', siv, true],
        ['subscribers.2', nobody, false],
      ].sort(),
    )
  })

  it('to a group of many are none', async () => {
    expect(links(await read(ids.done)).map(([path]) => path)).not.toContain('group')
  })

  it('to our own placeholders stay, so that nothing is anonymised twice', async () => {
    const ticket = await read(ids.open)
    expect(links(ticket)).toEqual([
      ['owner', String(ids.bo), false],
      ['assignee', String(ids.placeholder), true],
      ['group', String(ids.placeholderGroup), true],
    ])
    expect(ticket?.participants.map(({ names }) => names)).toEqual([['Bo Provsson']])
  })
})

describe('participants', () => {
  it('are all who are linked, with every spelling, the personal group counting as the requester', async () => {
    const ticket = await read(ids.closed)
    expect(ticket?.participants).toEqual([
      {
        id: String(ids.eva),
        role: 'requester',
        names: ['Eva Testsson'],
        emails: ['eva@example.org', 'eva@example.com', 'eva@example.net'],
        phones: ['+46701740605'],
        usernames: ['evat'],
        cutAt: 25,
      },
      expect.objectContaining({ id: String(ids.siv), role: 'agent', names: ['Siv Svarare'] }),
      expect.objectContaining({ id: String(ids.bo), role: 'other', names: ['Bo Provsson'] }),
    ])
  })
})

describe('statistics of a desk with people', () => {
  it('count the agent by key, and only somebody who is one', async () => {
    expect((await read(ids.closed))?.statistics.agent).toBe(String(ids.siv))
    // A link to anybody else goes when the ticket is anonymised, and no count may change by that.
    expect((await read(ids.done))?.statistics.agent).toBe('')
    expect((await read(ids.open))?.statistics.agent).toBe('')
  })

  it('count comments, first response and steps back from a resolved state', async () => {
    expect((await read(ids.closed))?.statistics).toMatchObject({
      messages: 2,
      firstResponseMinutes: 90,
      resolutionMinutes: 2880,
      reopened: 2,
    })
  })
})

describe('agents', () => {
  it('are the people whose role says so, placeholders not among them', async () => {
    const placeholder = { $set: { role: ids.agentRole } }
    await db.collection('accounts').updateOne({ _id: ids.placeholder }, placeholder)
    expect(await reader.agents(never)).toEqual([
      {
        id: String(ids.siv),
        role: 'agent',
        names: ['Siv Svarare'],
        emails: ['siv@example.org'],
        phones: [],
        usernames: ['siv'],
        cutAt: 25,
      },
    ])
  })
})
