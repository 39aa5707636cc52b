import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { agnes, anna, bo, newArchive, type Row, ticketRow } from '../connectors/jsonl/archive-world.ts'
import { exportMap } from '../connectors/jsonl/export-map.ts'
import { createWorlds } from './cli-world.ts'

const newWorld = await createWorlds()

const policy = (action: string): string => `policy: support
version: 1
stores: [export]
timezone: Europe/Stockholm
approval: none
limits: { tickets: 1000, percent: 100 }
hold: { tags: [legal-hold] }
rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, action: ${action} }
`

const world = async (action: string, extra: readonly (Row | string)[] = []) => {
  const archive = await newArchive()
  await archive.write('tickets', [
    ticketRow(1),
    ticketRow(2, { tags: ['legal-hold'] }),
    ticketRow(3, { status: 'open', closed_at: undefined, requester_id: 'p2', subject: 'Bo asks' }),
    ...extra,
  ])
  await archive.write('comments', [
    { ticket_id: 1, author_id: 'p1', body: 'I am Anna Berg, write to anna@example.com' },
    { ticket_id: 2, author_id: 'p1', body: 'It is Anna Berg again' },
    { ticket_id: 3, author_id: 'p2', body: 'Anna Berg told me' },
  ])
  await archive.write('people', [anna, bo, agnes])
  const store = {
    connector: 'jsonl',
    folder: archive.folder,
    locales: ['en-GB'],
    timezone: 'Europe/Stockholm',
  }
  const requests = { timezone: 'Europe/Stockholm', approval: 'none', 'own-tickets': 'anonymise' }
  const stores = stringify({ stores: { export: { ...store, 'data-map': exportMap } }, requests })
  const made = await newWorld({
    files: { 'stores.yaml': stores, 'support.yaml': policy(action) },
    closed: 0,
    open: 0,
  })
  const all = async (): Promise<string> =>
    (await Promise.all(['tickets', 'comments', 'people'].map(archive.read))).join('')
  return { ...made, archive, all }
}

const ask = async ({ tell }: Awaited<ReturnType<typeof world>>, type: string) => {
  const told = await tell([
    ...['requests', 'submit', '--type', type, '--email', 'anna@example.com'],
    ...['--identity-reason', 'phoned', '--wait', '--json'],
  ])
  return { ...told, request: JSON.parse(told.stdout || '{}') as Record<string, unknown> }
}

describe('a run over an archive', () => {
  it('anonymises what is due, leaves a hold and open tickets alone, and keeps the statistics', async () => {
    const at = await world('anonymise')
    const { code, stdout } = await at.tell(`apply ${await at.plan()} --yes --json`)
    expect(JSON.parse(stdout)).toMatchObject({
      ...{ applied: { anonymise: 1 }, residual: 0, unreachable: 0, statisticsEqual: true, ledgerValid: true },
    })
    expect(code).toBe(0)
    const [first, held, open] = await at.archive.rows('tickets')
    expect(JSON.stringify([first, (await at.archive.rows('comments'))[0]])).not.toMatch(/Anna|Berg|"p1"/u)
    expect(first).toMatchObject({
      id: 1,
      status: 'closed',
      group: 'Billing',
      closed_at: ticketRow(1).closed_at,
    })
    expect([held, open]).toMatchObject([
      ticketRow(2, { tags: ['legal-hold'] }),
      { id: 3, subject: 'Bo asks' },
    ])
  }, 60_000)

  it('tells of lines that nobody can read', async () => {
    const bad = '{"id": 9, "subject": "Anna'
    const at = await world('delete', [bad])
    const { code, stdout } = await at.tell(`apply ${await at.plan()} --yes --json`)
    expect(JSON.parse(stdout)).toMatchObject({ applied: { delete: 1 }, unreachable: 1 })
    expect(code).toBe(3)
    const lines = (await at.archive.read('tickets')).split('\n').filter(line => line !== '')
    expect([lines.length, lines.at(-1)]).toEqual([3, bad])
  }, 60_000)
})

describe('requests of somebody in a line that nobody can read', () => {
  it('an erasure does not pass for done', async () => {
    const bad = '{"id": 9, "email": "anna@example.com'
    const at = await world('anonymise', [bad])
    const { code, request } = await ask(at, 'erasure')
    expect(code).not.toBe(0)
    expect(request).toMatchObject({
      state: 'verifying',
      stores: [{ left: [{ place: 'tickets:unreadable-lines' }] }],
    })
    expect(JSON.stringify(request)).not.toContain('anna@')
    const tickets = (await at.archive.read('tickets')).split('\n').filter(line => line !== '' && line !== bad)
    await at.archive.write('tickets', tickets)
    const again = await at.tell(['requests', 'retry', String(request.id), '--wait', '--json'])
    expect(JSON.parse(again.stdout)).toMatchObject({ state: 'partly-withheld' })
  }, 60_000)
})

describe('requests of somebody in an archive', () => {
  it('erasure takes them out of every file, and an access request gives their tickets first', async () => {
    const at = await world('anonymise')
    const access = await ask(at, 'access')
    const file = join(at.folder, 'archive.zip')
    expect((await at.tell(['requests', 'export', String(access.request.id), '--out', file])).code).toBe(0)
    expect((await readFile(file)).byteLength).toBeGreaterThan(1000)
    // The hold of one ticket holds its person: it goes first.
    await at.archive.change('tickets', 2, row => ({ ...row, tags: [] }))
    const { code, request, stderr } = await ask(at, 'erasure')
    expect({ code, stderr, state: request.state }).toEqual({ code: 0, stderr: '', state: 'completed' })
    expect(await at.all()).not.toMatch(/Anna|Berg|anna@example/iu)
    expect((await at.archive.rows('people')).map(({ id }) => id)).toContain('p2')
    expect((await at.archive.rows('tickets')).find(({ id }) => id === 3)).toMatchObject({
      subject: 'Bo asks',
    })
  }, 60_000)
})
