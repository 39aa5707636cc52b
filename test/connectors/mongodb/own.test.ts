import { beforeEach, describe, expect, it } from 'vitest'
import { mongoServer } from '../../support/servers.ts'
import { databases, never, readerOf } from './open-database.ts'
import { fillPeople, peopleMap } from './people-desk.ts'

const db = databases(await mongoServer())('own')
const map = {
  ...peopleMap,
  own: [
    { collection: 'settings', where: { name: 'mail:from' }, path: 'value' },
    { collection: 'offices', path: 'phones[]' },
    { collection: 'nowhere', path: 'value' },
  ],
}

beforeEach(async () => {
  await fillPeople(db)
  await db.collection<{ name: string; value: unknown }>('settings').insertMany([
    { name: 'mail:from', value: 'Desk <desk@shop.example>' },
    { name: 'mail:signature', value: 'eva@elsewhere.example' },
    { name: 'mail:port', value: 587 },
  ])
  await db.collection('offices').insertOne({ phones: ['+46 8 465 004 00', 12] })
})

describe('the organisation’s own addresses', () => {
  it('are what the map points to, and the mailboxes for tasks at the agents’ domain', async () => {
    const own = await readerOf(db, map).own(never)
    expect(own).toEqual(
      expect.arrayContaining([
        'desk@shop.example',
        '+46 8 465 004 00',
        'info@shop.example',
        'info@example.org',
      ]),
    )
    expect(own).not.toContain('eva@elsewhere.example')
    expect(own).not.toContain('siv@example.org')
  })

  it('are the mailboxes alone where the map points nowhere', async () => {
    const own = await readerOf(db, peopleMap).own(never)
    expect(own.filter(value => !value.endsWith('@example.org'))).toEqual([])
    expect(own).toContain('kundtjanst@example.org')
  })
})
