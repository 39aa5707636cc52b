import { ObjectId } from 'mongodb'
import { beforeEach, describe, expect, it } from 'vitest'
import type { RecordSource } from '../../../src/connectors/mongodb/source.ts'
import type { RuleQuery } from '../../../src/tickets/filter.ts'
import { recordId } from '../../../src/tickets/ids.ts'
import type { Clock, StoreRecord } from '../../../src/tickets/record.ts'
import { mongoServer } from '../../support/servers.ts'
import { collect, databases, never, readerOf } from './open-database.ts'
import { day, fillPeople, ids, peopleMap } from './people-desk.ts'

const db = databases(await mongoServer())('contacts')
const reader = readerOf(db, peopleMap)

const rule = (clock: Clock, before: string): RuleQuery => ({ categories: '*', clock, before: day(before) })
const select = (...rules: RuleQuery[]) => collect(reader.select('contact', { rules }, never))
const read = async (id: ObjectId) => (await reader.readMany('contact', [recordId(String(id))], never))[0]

beforeEach(() => fillPeople(db))

describe('selecting contacts', () => {
  it('finds customers, neither agents nor placeholders, with what their tickets say', async () => {
    const found = await select(rule('created_at', '2100-01-01'))
    expect(found.map(({ id, facts }) => [id, facts])).toEqual([
      [
        String(ids.eva),
        {
          agent: false,
          openTickets: 0,
          ticketTags: ['vip'],
          clocks: {
            created_at: ids.eva.getTimestamp(),
            last_activity_at: day('2024-05-05'),
            last_ticket_closed_at: day('2024-02-02'),
          },
        },
      ],
      [
        String(ids.bo),
        {
          agent: false,
          openTickets: 1,
          ticketTags: [],
          clocks: { created_at: ids.bo.getTimestamp(), last_activity_at: ids.bo.getTimestamp() },
        },
      ],
    ])
    expect(await reader.count('contact', never)).toBe(2)
  })

  it.each<[Clock, string, number]>([
    ['last_ticket_closed_at', '2024-02-02', 0],
    ['last_ticket_closed_at', '2024-02-03', 1],
    ['last_activity_at', '2024-05-05', 0],
    ['last_activity_at', '2024-05-06', 1],
    ['delivered_at', '2100-01-01', 0],
  ])('by %s before %s finds %i', async (clock, before, found) => {
    expect(await select(rule(clock, before))).toHaveLength(found)
  })

  it('asks for the tickets of a whole page at once', async () => {
    await db
      .collection('accounts')
      .insertMany(
        Array.from({ length: 50 }, () => ({ _id: new ObjectId(), fullname: 'Kim', role: ids.userRole })),
      )
    await db.command({ profile: 2 })
    expect(await select(rule('created_at', '2100-01-01'))).toHaveLength(52)
    await db.command({ profile: 0 })
    const asked = await db
      .collection('system.profile')
      .countDocuments({ ns: `${db.databaseName}.tickets`, op: 'query' })
    expect(asked).toBe(1)
  })
})

describe('reading contacts', () => {
  it('brings what else the desk keeps about the person, found in lists, in JSON texts and through others', async () => {
    const eva = await read(ids.eva)
    const { documents } = (eva as StoreRecord).source as RecordSource
    expect(documents.map(({ key, role, onEdit }) => [key, role, onEdit])).toEqual([
      [`accounts/${ids.eva}`, 'contact', 'edit'],
      [`groups/${ids.evasGroup}`, 'related', 'edit'],
      ['sessions/s1', 'related', 'delete'],
      ['chats/1', 'related', 'edit'],
    ])
    expect(eva?.fields.map(({ path, value }) => [path, value])).toEqual([
      ['fullname', 'Eva Testsson'],
      ['email', 'eva@example.org'],
      ['lastOnline', day('2024-05-05')],
      ['name', 'eva@example.net'],
      ['session', expect.stringContaining('passport')],
      ['body', 'psst'],
    ])
    expect(eva?.fields[0]).toMatchObject({ rules: { required: true, maxLength: 25 } })
    expect(eva?.fields[2]).toMatchObject({ onAnonymise: 'keep' })
  })

  it('knows the person by every spelling of their record', async () => {
    expect((await read(ids.eva))?.participants).toEqual([
      expect.objectContaining({
        role: 'requester',
        emails: ['eva@example.org', 'eva@example.com'],
        cutAt: 25,
      }),
    ])
  })

  it('says of an agent that it is one, and knows no placeholder', async () => {
    expect((await read(ids.siv))?.facts).toMatchObject({ agent: true })
    expect(await read(ids.placeholder)).toBeUndefined()
  })
})

describe('the stamp of a contact', () => {
  const stampOf = async () => (await read(ids.eva))?.stamp

  it('is that of the selection, and stays while their closed tickets go', async () => {
    const before = await stampOf()
    const [selected] = await select(rule('created_at', '2100-01-01'))
    expect(selected?.stamp).toBe(before)
    await db.collection('tickets').updateMany({ owner: ids.eva }, { $set: { owner: ids.placeholder } })
    expect(await stampOf()).toBe(before)
  })

  it('changes with an open ticket, a new role, or a write by the desk', async () => {
    const seen = new Set([await stampOf()])
    await db.collection('tickets').updateOne({ _id: ids.open }, { $set: { owner: ids.eva } })
    seen.add(await stampOf())
    await db.collection('accounts').updateOne({ _id: ids.eva }, { $set: { role: ids.agentRole } })
    seen.add(await stampOf())
    await db.collection('accounts').updateOne({ _id: ids.eva }, { $set: { __v: 9 } })
    seen.add(await stampOf())
    expect(seen.size).toBe(4)
  })
})
