import { expect, it } from 'vitest'
import { once, policyText } from '../../cli/cli-world.ts'
import { createConsoleWorlds } from '../console-world.ts'

const newWorld = await createConsoleWorlds()
const world = once(async () => {
  const made = await newWorld({ files: { 'support.yaml': policyText() }, closed: 1, open: 0 })
  return { made, anna: await made.signedIn('anna', ['operator']) }
})
const asa = { type: 'erasure', emails: 'asa.lindqvist@post.example', locale: 'sv-SE' }

it('a request is entered by the rules of messages, with the code for the person, and once however often it is sent', async () => {
  const { made, anna } = await world()
  const form = (await anna.get('/requests/new')).text
  const mark = /name="mark" value="([0-9a-f]{12})"/u.exec(form)?.[1] ?? ''
  expect(form).not.toContain('aria-invalid')
  const fields = { ...asa, mark, phones: '+46 70 174 06 99\r\n', names: 'Åsa Lindqvist', reason: 'by letter' }
  const { status, text, headers } = await anna.send('/requests/new', { ...fields, received: '2026-11-02' })
  expect([status, headers['cache-control']]).toEqual([200, 'no-store'])
  const code = /<code>([A-Z2-7]{26})<\/code>/u.exec(text)?.[1] ?? ''
  expect(code).not.toBe('')
  expect(text).not.toMatch(/lindqvist/iu)
  const id = /href="\/requests\/(req-[^"]+)"/u.exec(text)?.[1] ?? ''
  const there = await made.app.requests().requests.list({ limit: 10 })
  expect(there).toMatchObject([
    {
      ...{ id, type: 'erasure', sender: 'console:anna', reference: `entry-${mark}`, locale: 'sv-SE' },
      // Midnight in Stockholm.
      ...{ receivedAt: new Date('2026-11-01T23:00:00Z'), state: 'identity-proven' },
      identity: { method: 'operator', by: 'console:anna', reason: 'by letter' },
    },
  ])
  expect(JSON.stringify(there)).not.toMatch(/lindqvist|post\.example|174/iu)
  const page = (await anna.get(`/requests/${id}`)).text
  expect(page).not.toMatch(/lindqvist/iu)
  expect(page).not.toContain(code)

  // Loaded again.
  expect((await anna.send('/requests/new', fields)).to).toBe(`/requests/${id}`)
  expect(await made.app.requests().requests.list({ limit: 10 })).toHaveLength(1)
  const ledger = await made.own.collection('ledger').find({ 'event.request': id }).toArray()
  expect(ledger.map(({ event }) => event.kind)).toEqual(['request-accepted'])
}, 120_000)

it.each([
  [{ type: '' }, ['type']],
  [{ emails: 'asa@post.example\r\nnone' }, ['emails'], /Line 2\. Each on a line of its own/u],
  [{ emails: '' }, ['emails']],
  [{ emails: '', ids: 'nowhere/17' }, ['ids']],
  [{ phones: '12' }, ['phones']],
  [{ received: '2199-01-01' }, ['received']],
  [{ received: 'soon' }, ['received']],
  [{ stores: 'nowhere' }, ['stores']],
  [{ from: 'Åsa', into: 'Asa' }, ['changes']],
  [{ type: 'rectification' }, ['changes']],
  [{ reason: 'x'.repeat(501), locale: 'x' }, ['locale', 'reason']],
] as const)('%j is told at its field, with all that was typed', async (wrong, fields, told = /./u) => {
  const { made, anna } = await world()
  const before = await made.app.requests().requests.list({ limit: 10 })
  await anna.get('/requests/new')
  const typed = { ...asa, names: 'Åsa <Lindqvist>', reference: 'L-17', ...wrong }
  const { status, text } = await anna.send('/requests/new', typed)
  expect(status).toBe(422)
  const named = [...text.matchAll(/<li><a href="#(\w+)">/gu)].map(([, field]) => field)
  expect(named).toEqual(fields)
  for (const field of fields) expect(text).toContain(`id="${field}-hint" class="bad"`)
  expect(text).toMatch(told)
  expect(text).toContain('Åsa &lt;Lindqvist>')
  expect(text).toContain('value="L-17"')
  expect(await made.app.requests().requests.list({ limit: 10 })).toEqual(before)
})

it('a reference that is taken is told at its field, and more rows keep what was typed', async () => {
  const { anna } = await world()
  await anna.get('/requests/new')
  const entry = { ...asa, emails: 'erik@post.example', reference: 'L-1' }
  expect((await anna.send('/requests/new', entry)).status).toBe(200)
  const again = await anna.send('/requests/new', { ...entry, emails: 'maja@post.example' })
  expect([again.status, again.text]).toEqual([
    422,
    expect.stringContaining('Another request has this reference already.'),
  ])
  const more = await anna.send('/requests/new', { ...entry, from: 'Erik', into: 'Eric', more: 'rows' })
  expect(more.status).toBe(200)
  expect(more.text.match(/name="from"/gu)).toHaveLength(3)
  expect(more.text).toContain('value="Eric"')
  expect((await anna.send('/requests/new', { ...entry, csrf: 'x' })).status).toBe(403)
})
