import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Db, Document } from 'mongodb'
import { expect, it } from 'vitest'
import { trudeskErnstbe } from '../../../../src/connectors/mongodb/presets/trudesk-ernstbe.ts'
import { bytesOf, openPreset, placesWith } from './preset-world.ts'
import { agent, at, bo, eva, fillDesk, key, ticket } from './trudesk-desk.ts'

const anonymise = { action: 'anonymise', 'free-text': 'redact', 'coarsen-times': 'none' } as const
const evas = ['testsson']

const documentOf = (id: string, owner: unknown, name: string, more: object): Document => ({
  _id: key(id),
  name,
  description: `Kvitto för ${name}`,
  filename: `${id}.pdf`,
  originalFilename: `${name}.pdf`,
  mimetype: 'application/pdf',
  size: 4,
  uploadedBy: owner,
  createdAt: at('2024-01-02'),
  __v: 0,
  ...more,
})

/** As the fork's models write them. */
const fillFork = async (db: Db): Promise<void> => {
  await fillDesk(db)
  await db.collection('tickets').updateOne(
    { _id: ticket },
    {
      $set: {
        additionalAssignees: [agent],
        metadata: { from: 'pwa', contact: 'Eva Testsson' },
        checklist: [{ _id: key('d8'), title: 'Ring Eva Testsson', completed: true, completedBy: agent }],
        linkedTickets: [{ ticket: key('c7'), linkType: 'related' }],
      },
    },
  )
  await db
    .collection('documents')
    .insertMany([
      documentOf('1a1', eva, 'Eva Testsson', { linkedTicket: ticket }),
      documentOf('1a2', eva, 'Eva Testsson', {}),
      documentOf('1b1', bo, 'Bo Provsson', {}),
    ])
  await db.collection('bugreports').insertMany([
    {
      _id: key('2a1'),
      reportedBy: eva,
      title: 'Eva Testsson kan inte logga in',
      description: 'eva.testsson@example.org',
      context: { url: 'https://desk.example/?mail=eva.testsson%40example.org', console: ['Eva Testsson'] },
      createdAt: at('2024-01-02'),
      resolved: false,
    },
    { _id: key('2b1'), reportedBy: bo, title: 'Fel', description: '', context: {}, resolved: false },
  ])
  await db
    .collection('assets')
    .insertOne({ _id: key('3a1'), name: 'Skrivare', assetTag: 'A1', tickets: [ticket] })
}

const openFork = async () => {
  const root = await mkdtemp(join(tmpdir(), 'gallra-fork-'))
  const folder = join(root, 'public/uploads/documents')
  await mkdir(folder, { recursive: true })
  for (const id of ['1a1', '1a2', '1b1']) await writeFile(join(folder, `${id}.pdf`), 'file')
  const world = await openPreset(trudeskErnstbe, { filesRoot: root })
  await fillFork(world.db)
  return { ...world, isStored: (id: string) => existsSync(join(folder, `${id}.pdf`)) }
}

const others = (bytes: ReadonlyMap<string, string>) =>
  [...bytes].filter(([each]) => /(?:1b1|2b1|3a1)$/u.test(each)).sort()

it('an anonymised ticket of the fork names nobody in checklist, metadata and documents', async () => {
  const world = await openFork()
  const before = await bytesOf(world.db)
  expect(await world.act('ticket', ticket.toHexString(), anonymise)).toMatchObject({ result: 'applied' })
  const left = await placesWith(world.db, evas)
  expect(left.filter(place => place.startsWith('tickets/') || place.includes('01a1 '))).toEqual([])
  expect(await world.db.collection('tickets').findOne({ _id: ticket })).toMatchObject({
    additionalAssignees: [agent],
    checklist: [{ completed: true, completedBy: agent, title: expect.stringContaining('[PERSON]') }],
    linkedTickets: [{ ticket: key('c7') }],
  })
  expect(['1a1', '1a2', '1b1'].map(world.isStored)).toEqual([false, true, true])
  expect(others(await bytesOf(world.db))).toEqual(others(before))
})

it('an anonymised account of the fork goes from its documents and bug reports', async () => {
  const world = await openFork()
  const before = await bytesOf(world.db)
  await world.act('ticket', ticket.toHexString(), anonymise)
  expect(await world.act('contact', eva.toHexString(), anonymise)).toMatchObject({ result: 'applied' })
  const left = await placesWith(world.db, evas)
  expect(
    left.filter(place => /^(?:accounts|documents|bugreports|tickets|notifications)\//u.test(place)),
  ).toEqual([])
  expect(['1a2', '1b1'].map(world.isStored)).toEqual([false, true])
  expect(others(await bytesOf(world.db))).toEqual(others(before))
})

it('a deleted ticket of the fork takes its documents and their files along', async () => {
  const world = await openFork()
  expect(await world.act('ticket', ticket.toHexString(), { action: 'delete' })).toMatchObject({
    result: 'applied',
  })
  expect(await world.db.collection('documents').distinct('filename')).toEqual(['1a2.pdf', '1b1.pdf'])
  expect(['1a1', '1a2', '1b1'].map(world.isStored)).toEqual([false, true, true])
})
