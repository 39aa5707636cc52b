import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { languages } from '../../../src/languages.ts'
import { everythingIn } from '../../support/everything-kept.ts'
import { type ConsoleWorld, createConsoleWorlds, type Person } from '../console-world.ts'

const newWorld = await createConsoleWorlds()
let world: ConsoleWorld
let anna: Person

/** As the form has it when everything in it is left as it is. */
const fields = (text: string, more: Readonly<Record<string, string>> = {}) => ({
  ...{ text, store: 'helpdesk', recall: 'balanced', entity: 'PERSON', operator: 'mask' },
  ...more,
})

beforeAll(async () => {
  world = await newWorld({ closed: 1, open: 0 })
  await mkdir(join(world.folder, 'lists'))
  anna = await world.signedIn('anna', ['operator'])
})

it('reads a text, tells what was found and by what, and keeps nothing of it', async () => {
  await anna.get('/redaction')
  const text = 'Hej, jag heter Zyxmarkia Qvorbladdersson <b>och</b> skriver.'
  const { status, text: page, headers } = await anna.send('/redaction', fields(text, { format: 'plain' }))
  expect(status).toBe(200)
  expect(headers['cache-control']).toBe('no-store')
  expect(page).toContain(
    '<mark class="finding">Zyxmarkia Qvorbladdersson<span class="tag">PERSON</span></mark>',
  )
  expect(page).toContain('&lt;b>och&lt;/b>')
  expect(page).toMatch(/<td>15–40<\/td>/u)
  expect(page).toContain('Z***')
  expect((await everythingIn(world.own)).toLowerCase()).not.toContain('zyxmarkia')
}, 180_000)

it('reads as the help desk does, whose customers and lists it knows, or in every language', async () => {
  await world.write('lists/helpdesk.yaml', 'deny:\n  OTHER: [Tegelstenen]\n')
  const both = fields('Om Tegelstenen.', { entity: 'OTHER' })
  expect((await anna.send('/redaction', both)).text).toContain('<mark class="finding">Tegelstenen')
  expect((await anna.send('/redaction', { ...both, store: '' })).text).not.toContain('<mark')
}, 180_000)

it('says in words what is too long or empty, and has an example in each language that finds five kinds', async () => {
  const long = await anna.send('/redaction', fields('a'.repeat(10_001)))
  expect([long.status, long.text]).toEqual([422, expect.stringContaining('at most 10,000 characters')])
  expect((await anna.send('/redaction', fields(' \r\n'))).status).toBe(422)
  for (const language of languages) {
    const { text: page } = await anna.get(`/redaction/examples/${language}`)
    const [, example = ''] = /<textarea[^>]*>([^<]*)<\/textarea>/u.exec(page) ?? []
    expect(example.length, language).toBeGreaterThan(200)
  }
  expect((await anna.get('/redaction/examples/xx')).status).toBe(404)
})

it('takes a word that was missed over into the list, once an admin who is somebody else has seen it', async () => {
  const [boss, same] = [
    await world.signedIn('boss', ['admin']),
    await world.signedIn('olle', ['operator', 'admin']),
  ]
  const wrong = await anna.send(
    '/redaction/proposals',
    fields('Om Qvorbladder.', { phrase: 'x', list: 'deny', is: 'OTHER' }),
  )
  expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('at least two characters')])
  await same.get('/redaction')
  const word = { phrase: 'Qvorbladder AB', list: 'deny', is: 'ORG' }
  const proposed = await same.send('/redaction/proposals', fields('Om Qvorbladder AB.', word))
  expect([proposed.status, proposed.text]).toEqual([200, expect.stringContaining('Om Qvorbladder AB.')])

  // Masked for everybody, sealed where it is kept, shown to whoever decides and told of.
  const listed = (await anna.get('/redaction/proposals')).text
  expect(listed).toContain('Q***')
  expect(listed).not.toContain('Qvorbladder')
  expect(await everythingIn(world.own)).not.toContain('Qvorbladder')
  const [{ _id: id } = { _id: '' }] = await world.own
    .collection<{ _id: string }>('proposals')
    .find()
    .toArray()
  await same.get('/redaction/proposals')
  expect((await same.send('/redaction/proposals/show', { word: id })).text).toContain(
    'somebody else takes it over',
  )
  expect((await same.send('/redaction/proposals/decide', { word: id, is: 'accepted' })).status).toBe(409)
  await boss.get('/redaction/proposals')
  expect((await boss.send('/redaction/proposals/show', { word: id })).text).toContain('Qvorbladder AB')
  expect((await boss.send('/redaction/proposals/decide', { word: id, is: 'accepted' })).to).toContain(
    'accepted',
  )
  expect((await boss.send('/redaction/proposals/decide', { word: id, is: 'accepted' })).status).toBe(404)

  const file = await readFile(join(world.folder, 'lists/helpdesk.yaml'), 'utf8')
  expect(file).toContain('ORG:\n    - "Qvorbladder AB"')
  expect(file).toContain('Tegelstenen')
  expect(await world.own.collection('proposals').countDocuments()).toBe(0)
  const told = await world.own
    .collection('ledger')
    .find({ 'event.kind': 'list-word' })
    .sort({ _id: 1 })
    .toArray()
  expect(told.map(({ event }) => `${event.what} ${event.by}`)).toEqual([
    ...['proposed console:olle', 'shown console:olle', 'shown console:boss', 'accepted console:boss'],
  ])
  // At once, in the lab.
  const read = await anna.send('/redaction', fields('Om Qvorbladder AB.', { entity: 'ORG' }))
  expect(read.text).toContain('<mark class="finding">Qvorbladder AB')
}, 180_000)

it('leaves the list as it is where a word is declined, or the file is broken or cannot be written', async () => {
  const boss = await world.signedIn('boss2', ['admin'])
  for (const phrase of ['Volvo V70', 'Saab 900'])
    await anna.send('/redaction/proposals', fields('x y', { phrase, list: 'allow', is: 'PERSON' }))
  const [one, other] = (await world.own.collection<{ _id: string }>('proposals').find().toArray()).map(
    ({ _id }) => _id,
  )
  await boss.get('/redaction/proposals')
  expect((await boss.send('/redaction/proposals/decide', { word: one ?? '', is: 'declined' })).to).toContain(
    'declined',
  )
  await world.write('lists/helpdesk.yaml', 'deny: [\n')
  const refused = await boss.send('/redaction/proposals/decide', { word: other ?? '', is: 'accepted' })
  expect([refused.status, refused.text]).toEqual([422, expect.stringContaining('helpdesk.yaml:')])
  expect(await world.own.collection('proposals').countDocuments()).toBe(1)
  await world.write('lists/helpdesk.yaml', '')
}, 180_000)
