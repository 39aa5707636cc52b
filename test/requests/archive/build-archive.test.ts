import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ObjectId } from 'mongodb'
import { beforeAll, describe, expect, test } from 'vitest'
import { archiveSchema } from '../../../src/requests/archive/archive-schema.ts'
import { folderOf } from '../../../src/requests/archive/file-part.ts'
import { recordId } from '../../../src/tickets/ids.ts'
import { nobody } from '../../support/nobody.ts'
import { addPerson, addTicket, fillDesk } from '../../support/small-desk.ts'
import { foundRecord, requestOf, store } from './archive-input.ts'
import { openArchiveWorld, textIn } from './archive-world.ts'

const world = await openArchiveWorld()
const { db, filesRoot } = world
const asa = { name: 'Åsa Lindqvist', email: 'asa.lindqvist@example.se', phone: '+46 70 123 45 67' }
const erik = { name: 'Erik Sandström', email: 'erik.sandstrom@example.se', phone: '+46 73 987 65 43' }
const subject = { ...nobody, emails: [asa.email], names: [asa.name], phones: ['070-123 45 67'] }

/** Letters of two code units each, so many that they are cut. */
const oddName = `${'𐍈'.repeat(70)}.pdf`

const setUp = async () => {
  const desk = await fillDesk(db)
  const [a, e] = [await addPerson(db, asa), await addPerson(db, erik, new ObjectId())]
  const own = await addTicket(db, { uid: 1, owner: a.account, group: a.group, person: asa })
  const at = new Date('2020-03-02T12:00:00Z')
  const folder = `/uploads/tickets/${own._id.toHexString()}`
  const comment = (owner: ObjectId, text: string) => ({ _id: new ObjectId(), owner, date: at, comment: text })
  await db.collection('tickets').updateOne({ _id: own._id }, {
    $push: {
      comments: {
        $each: [
          comment(desk.agent, '<p>Hej Åsa! Hälsningar Agneta Agentsson</p>'),
          comment(e.account, '<p>Det är Erik Sandström, ring mig på 073-987 65 43.</p>'),
          comment(a.account, '<p>=HYPERLINK("http://evil.example")</p>'),
          comment(a.account, '<p>Tack ;-) men;=1+1<br>+46 är landet; -5 gavs</p>'),
        ],
      },
      attachments: {
        $each: [
          {
            owner: a.account,
            name: 'asa_kvitto.pdf',
            path: `${folder}/asa_kvitto.pdf`,
            type: 'application/pdf',
            date: at,
          },
          { owner: a.account, name: 'borta.pdf', path: `${folder}/borta.pdf`, date: at },
          { owner: e.account, name: 'faktura.pdf', path: `${folder}/faktura.pdf`, date: at },
          { owner: a.account, name: 'ut.pdf', path: '/uploads/../../../../etc/passwd', date: at },
          { owner: a.account, name: 'stor.bin', path: `${folder}/stor.bin`, date: at },
          { owner: a.account, name: oddName, path: `${folder}/odd.pdf`, date: at },
        ],
      },
    },
  } as never)
  await mkdir(join(filesRoot, 'public', folder), { recursive: true })
  await writeFile(join(filesRoot, 'public', folder, 'asa_kvitto.pdf'), '%PDF-1.4 kvitto')
  await writeFile(join(filesRoot, 'public', folder, 'faktura.pdf'), 'secret of Erik')
  await writeFile(join(filesRoot, 'public', folder, 'stor.bin'), Buffer.alloc(1024 * 1024 + 1))
  await writeFile(join(filesRoot, 'public', folder, 'odd.pdf'), '%PDF-1.4 odd')
  const others = await addTicket(db, { uid: 2, owner: e.account, group: e.group, person: erik })
  await db.collection('tickets').updateOne({ _id: others._id }, {
    $push: { comments: comment(e.account, '<p>Åsa Lindqvist sa att det funkar, mvh Erik Sandström</p>') },
  } as never)
  return { a, own, others }
}

let there: Awaited<ReturnType<typeof setUp>>
beforeAll(async () => {
  there = await setUp()
})

const records = () => [
  foundRecord('contact', there.a.account, 'contact'),
  foundRecord('ticket', there.own._id, 'own'),
  foundRecord('ticket', there.others._id, 'mentioned'),
]
const withFiles = { archive: { 'max-file': 1 } }

const archiveOf = async (type: 'access' | 'portability' = 'access', settings: unknown = withFiles) => {
  const entries = await world.build({ request: requestOf({ type }), subject, records: records() }, settings)
  return { entries, data: archiveSchema.parse(JSON.parse(textIn(entries, 'data.json'))) }
}

test('holds what it says it holds, and the schema that describes it', async () => {
  const { entries, data } = await archiveOf()
  expect(Object.keys(entries)).toEqual([
    'README.txt',
    'schema.json',
    'data.json',
    'tickets.csv',
    'messages.csv',
    'index.html',
    expect.stringMatching(/^attachments\/helpdesk\/ticket-[0-9a-f]{24}\/1-asa_kvitto\.pdf$/u),
    expect.stringMatching(/^attachments\/helpdesk\/ticket-[0-9a-f]{24}\/2-(?:𐍈){60}\.pdf$/u),
  ])
  const schema = JSON.parse(textIn(entries, 'schema.json'))
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(Object.keys(data)))
  expect(data.request).toMatchObject({ reference: 'WS-2026-0117', type: 'access' })
})

test('the person’s own words and values stay, everybody else is hidden', async () => {
  const { entries, data } = await archiveOf()
  const all = ['data.json', 'tickets.csv', 'messages.csv', 'index.html', 'README.txt']
    .map(name => textIn(entries, name))
    .join('\n')
  for (const value of [asa.name, asa.email, asa.phone]) expect(all).toContain(value)
  for (const value of ['Erik', 'Sandström', erik.email, '987 65 43', 'Agneta', 'agneta@', 'secret-hash'])
    expect(all).not.toContain(value)
  const [own] = data.tickets
  expect(own?.subject).toBe('Help for Åsa Lindqvist')
  expect(own?.messages.map(({ from, kind }) => `${from} ${kind}`)).toEqual(
    expect.arrayContaining([
      'you message',
      'support agent note',
      'support agent message',
      'other person 1 message',
    ]),
  )
  expect(own?.messages.map(({ text }) => text)).toContain('Hej Åsa! Hälsningar [AGENT]')
  expect(data.contacts[0]?.not_shown).toContain('accounts:password')
})

test('of a ticket that mentions the person only the passage', async () => {
  const { data } = await archiveOf()
  const mentioned = data.tickets.find(({ relation }) => relation === 'mentioned')
  expect(mentioned?.messages.map(({ text }) => text)).toEqual([
    'Åsa Lindqvist sa att det funkar, mvh [PERSON]',
  ])
  expect(mentioned).toMatchObject({ files: [], details: [] })
  expect(mentioned?.subject).toBeUndefined()
})

test('files that cannot come along are listed with the reason', async () => {
  const { entries, data } = await archiveOf()
  const files = data.tickets[0]?.files.map(({ name, path, not_included: why }) => [name, path ? 'here' : why])
  expect(files).toEqual([
    ['asa_kvitto.pdf', 'here'],
    ['borta.pdf', 'missing'],
    ['faktura.pdf', 'of-another-person'],
    ['ut.pdf', 'refused'],
    ['stor.bin', 'too-large'],
    [oddName, 'here'],
  ])
  const path = data.tickets[0]?.files[0]?.path ?? ''
  expect(textIn(entries, path)).toBe('%PDF-1.4 kvitto')
})

test('a portable copy holds what the person gave and no more', async () => {
  const { entries, data } = await archiveOf('portability')
  expect(data.tickets.map(({ relation }) => relation)).toEqual(['own'])
  expect(new Set(data.tickets[0]?.messages.map(({ from }) => from))).toEqual(new Set(['you']))
  expect(data.tickets[0]?.messages.every(({ kind }) => kind === 'message')).toBe(true)
  expect(data.tickets[0]?.files.map(({ name }) => name)).not.toContain('faktura.pdf')
  expect(textIn(entries, 'data.json')).not.toContain('Called')
})

test('says why and how long from the policies, and to whom', async () => {
  const input = { subject, records: records(), recipients: [{ store, name: 'survey-tool' }] }
  const data = archiveSchema.parse(JSON.parse(textIn(await world.build(input), 'data.json')))
  expect(data.processing.map(({ kind, category }) => [kind, category])).toEqual([
    ['contact', undefined],
    ['tickets', 'Issue'],
  ])
  expect(data.processing[1]).toMatchObject({
    counted_from: 'closed_at',
    retention: [{ after: 'P12M', action: 'anonymise' }],
  })
  expect(data.recipients).toEqual([{ store: 'helpdesk', name: 'survey-tool' }])
})

test('says everything else that Art 15(1) and (2) want told, by default and in the controller’s words', async () => {
  const { entries, data } = await archiveOf()
  expect(data.data_kinds).toEqual(['contact', 'ticket', 'message', 'file'])
  expect(data).toMatchObject({
    supervisory_authority: expect.stringContaining('Integritetsskyddsmyndigheten'),
    transfers: expect.stringContaining('tredjeland'),
    automated_decisions: expect.stringContaining('profilering'),
    source: expect.stringContaining('Från dig'),
  })
  const page = textIn(entries, 'index.html')
  for (const heading of ['Vilka slags uppgifter', 'Överföring till tredjeland', 'Automatiserade beslut'])
    expect(page).toContain(`<h2>${heading}</h2>`)
  expect(page).toContain('tillsynsmyndigheten: Integritetsskyddsmyndigheten (IMY), Box 8114')
  const own = {
    transfers: 'To Acme Inc. in the USA, under clauses <2021/914>.',
    'automated-decisions': 'None.',
  }
  const said = textIn((await archiveOf('access', { archive: own })).entries, 'index.html')
  expect(said).toContain('<p>To Acme Inc. in the USA, under clauses &lt;2021/914&gt;.</p>')
  expect(said).toContain('<p>None.</p>')
})

describe('the page', () => {
  test('runs nothing, loads nothing, and says its language', async () => {
    const { entries } = await archiveOf()
    const page = textIn(entries, 'index.html')
    expect(page).toMatch(/^<!doctype html>\n<html lang="sv">/u)
    expect(page).not.toMatch(/<script|<img|<link|<iframe|\son\w+=|url\(|@import|src=/iu)
    expect(page).toContain("default-src 'none'")
    expect(page.match(/<h1>/gu)).toHaveLength(1)
    expect(page).toContain('Anonymiseras 12 månader efter att ärendet avslutades.')
  })

  test.each([
    ['nb-NO', 'nb'],
    ['no', 'nb'],
    ['da', 'da'],
    ['fi-FI', 'fi'],
    ['nl', 'nl'],
    ['de-DE', 'de'],
    ['en-GB', 'en'],
    ['fr', 'en'],
  ])('for %s it is written in %s', async (locale, lang) => {
    const page = textIn(await world.build({ request: requestOf({ locale }), subject }), 'index.html')
    expect(page).toContain(`<html lang="${lang}">`)
    expect(page).not.toMatch(/\{\w+\}|undefined/u)
    // As Britons write it; without a country English would be American.
    expect(page).not.toMatch(/November \d+,/u)
  })
})

test('tables are read by spreadsheets as what they are', async () => {
  const { entries } = await archiveOf()
  const csv = textIn(entries, 'messages.csv')
  expect(entries['messages.csv']?.slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]))
  expect(csv).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
  expect(csv.replaceAll('\r\n', '')).not.toContain('\r')
  // Also where a cell would begin for a spreadsheet that divides by semicolons; a smile stays one.
  expect(csv).toContain(`"Tack ;-) men;'=1+1\n'+46 är landet; '-5 gavs"`)
})

test('a period is told with the case the language wants', async () => {
  const input = { request: requestOf({ locale: 'de-DE' }), subject, records: records() }
  const page = textIn(await world.build(input), 'index.html')
  expect(page).toContain('12 Monate ab Abschluss des Vorgangs: danach wird anonymisiert.')
})

test.each([
  [['a/b', 'a_b'], 'sign'],
  [['A1', 'a1'], 'case'],
  [['..', ''], 'dot'],
])('records %j, which differ by a %s alone, have folders of their own', ids => {
  const folders = ids.map(id => folderOf({ kind: 'ticket', id: recordId(id) }).toLowerCase())
  expect(new Set(folders).size).toBe(2)
  for (const folder of folders) expect(folder).toMatch(/^ticket-[a-z0-9_-]+$/u)
})

test('the same records at the same moment give the same bytes', async () => {
  const input = { subject, records: records() }
  expect(Buffer.compare(Buffer.from(await world.bytes(input)), Buffer.from(await world.bytes(input)))).toBe(0)
})

test('agents go by name where the controller says so', async () => {
  const { entries } = await archiveOf('access', { archive: { agents: 'names' } })
  expect(textIn(entries, 'data.json')).toContain('Agneta Agentsson')
})
