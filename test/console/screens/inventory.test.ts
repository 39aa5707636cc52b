import { expect, it, vi } from 'vitest'
import { createConsoleWorlds, type Person } from '../console-world.ts'

/** Models are read and samples searched, on a machine that may be busy. */
vi.setConfig({ testTimeout: 400_000 })

const newWorld = await createConsoleWorlds()
const patience = { timeout: 300_000, interval: 500 }
const page = '/inventory/helpdesk'

const take = async (person: Person): Promise<string> => {
  expect((await person.send(page, {})).to).toBe(page)
  await expect.poll(async () => (await person.get(page)).text, patience).toMatch(/Taken: .*<table>/su)
  return (await person.get(page)).text
}

/** The cells of the row of a field, without their marks. */
const rowOf = (text: string, place: string, path: string): readonly string[] => {
  const [, part = ''] = text.split(`<h2>${place}</h2>`)
  const row = part.split('<tr>').find(each => each.startsWith(`<td><code>${path}</code></td>`)) ?? ''
  return [...row.matchAll(/<td[^>]*>(.*?)<\/td>/gsu)].map(([, cell = '']) => cell.replace(/<[^>]+>/gu, ''))
}

it('says where what lies, how often, and what becomes of it, and shows no value', async () => {
  const world = await newWorld({ closed: 4, open: 0 })
  await world.desk.collection('tickets').updateMany({}, { $set: { callerPhone: 46701740699 } })
  const [anna, vera] = [await world.signedIn('anna', ['operator']), await world.signedIn('vera', ['viewer'])]
  expect((await anna.get('/inventory')).text).toContain('not taken since the console was started')

  const text = await take(anna)
  expect(rowOf(text, 'tickets', 'issue').slice(0, 3)).toEqual(['issue', 'free text', '4 / 4'])
  expect(rowOf(text, 'tickets', 'issue').slice(4)).toEqual([
    'is redacted',
    'is redacted',
    'goes with its record',
  ])
  expect(rowOf(text, 'accounts', 'email').slice(4)).toEqual([
    'is replaced',
    'is replaced',
    'goes with its record',
  ])
  const unmapped = rowOf(text, 'tickets', 'callerPhone')
  expect(unmapped[1]).toBe('not in the data map')
  expect(unmapped[3]).toMatch(/^PHONE 100% \(not in the data map\)$/u)
  expect(unmapped.slice(4)).toEqual(['stays', 'stays', 'goes with its record'])
  expect(text).toContain('1 field looks personal, and stays')
  for (const value of ['Lindqvist', 'lindqvist', '701740', '50'.padStart(5, '*')])
    expect(text).not.toContain(value)

  // The same places and fields as on the command line.
  const { code, stdout } = await world.tell('inventory helpdesk --json')
  expect(code).toBe(3)
  const { places } = JSON.parse(stdout) as { places: { place: string; rows: { path: string }[] }[] }
  for (const { place, rows } of places)
    for (const { path } of rows) expect(rowOf(text, place, path)[0], `${place}.${path}`).toContain(path)

  const seen = await vera.get(page)
  expect(seen.text).toContain('console:anna')
  expect(seen.text).not.toContain('Take it now')
  expect((await vera.send(page, {})).status).toBe(403)
  expect((await vera.get('/inventory')).text).toContain('1 field looks personal, and stays')
  expect((await anna.get('/inventory/none')).status).toBe(404)
})
