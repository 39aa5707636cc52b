import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DateTime } from 'luxon'
import type { Db } from 'mongodb'
import { describe, expect, it } from 'vitest'
import { fillTrudeskDatabase } from '../../src/demo/trudesk-database.ts'
import { createWorlds, type World } from './cli-world.ts'

const newWorld = await createWorlds()
const now = DateTime.fromISO('2026-11-29T09:00:00Z')

interface Country {
  readonly complaints: number
  readonly toYearEnd?: boolean
}

/** policies/templates/README.md, read by hand: months after closing, of what the desk of the demo has. */
const months = { orders: 24, technical: 18, general: 12 }
const countries = [
  ['se', 'Europe/Stockholm', { complaints: 36 }],
  ['no', 'Europe/Oslo', { complaints: 36 }],
  ['dk', 'Europe/Copenhagen', { complaints: 36 }],
  ['fi', 'Europe/Helsinki', { complaints: 36 }],
  ['nl', 'Europe/Amsterdam', { complaints: 24 }],
  ['de', 'Europe/Berlin', { complaints: 36, toYearEnd: true }],
] as const satisfies readonly (readonly [string, string, Country])[]
const kinds: Readonly<Record<string, 'orders' | 'technical' | 'complaints'>> = {
  ...{ Billing: 'orders', Invoice: 'orders', Technical: 'technical' },
  ...{ Complaint: 'complaints', Warranty: 'complaints' },
}

interface Row {
  readonly closedDate?: Date | null
  readonly type: string
  readonly closed: boolean
  readonly tags: readonly string[]
}

const rowsOf = (db: Db): Promise<Row[]> =>
  db
    .collection('tickets')
    .aggregate<Row>([
      { $lookup: { from: 'tickettypes', localField: 'type', foreignField: '_id', as: 'types' } },
      { $lookup: { from: 'statuses', localField: 'status', foreignField: '_id', as: 'states' } },
      { $lookup: { from: 'tags', localField: 'tags', foreignField: '_id', as: 'labels' } },
      {
        $project: {
          closedDate: 1,
          type: { $first: '$types.name' },
          closed: { $first: '$states.isResolved' },
          tags: '$labels.name',
        },
      },
    ])
    .toArray()

/** What ought to become of a ticket, without a line of the policy engine. */
const deedFor = (
  { closedDate, type, closed, tags }: Row,
  zone: string,
  country: Country,
): 'redact' | 'anonymise' | 'nothing' => {
  if (!closed || !closedDate || tags.includes('legal-hold')) return 'nothing'
  const since = DateTime.fromJSDate(closedDate, { zone })
  const kind = kinds[type] ?? 'general'
  const end = since.plus({ months: kind === 'complaints' ? country.complaints : months[kind] })
  const isRounded = kind === 'complaints' && country.toYearEnd === true
  if ((isRounded ? end.startOf('year').plus({ years: 1 }) : end) <= now) return 'anonymise'
  return since.plus({ days: 1 }) <= now ? 'redact' : 'nothing'
}

const fill = async (world: World) => {
  await world.desk.dropDatabase()
  return fillTrudeskDatabase(world.desk, { tickets: 40, seed: 11, now: now.toJSDate() })
}

const plan = ['plan', '--now', now.toISO() ?? '', '--max-tickets', '9999', '--max-percent', '100']

describe.each(countries)('the template for %s on the desk of the demo', (code, zone, country) => {
  it('is written with its categories, valid, explained, planned, approved and applied, and leaves nothing due', async () => {
    const world = await newWorld({ files: {}, closed: 0, open: 0 })
    const truth = await fill(world)
    const out = join(world.folder, `${code}.yaml`)
    expect(await world.tell(['init', 'policy', '--country', code, '--out', out, '--yes'])).toMatchObject({
      code: 0,
    })
    expect(await world.tell('validate --online')).toMatchObject({ code: 0 })
    expect(await readFile(out, 'utf8')).toMatch(
      /^# yaml-language-server: \$schema=\.\/policy\.schema\.json\n/u,
    )

    const rows = await rowsOf(world.desk)
    const oldest = await world.desk.collection('tickets').find().sort({ date: 1 }).limit(1).toArray()
    const explained = await world.tell([
      'explain',
      'helpdesk',
      String(oldest[0]?._id),
      '--now',
      now.toISO() ?? '',
    ])
    expect(explained.stdout).toMatch(/Legal basis: GDPR Art\. (?:6\(1\)\(f\)|17\(3\)\(b\))/u)

    const planned = await world.json([...plan, '--reason', 'test'])
    const count = (deed: ReturnType<typeof deedFor>): number =>
      rows.filter(row => deedFor(row, zone, country) === deed).length
    expect(planned).toMatchObject({
      counts: { redact: count('redact'), anonymise: count('anonymise'), delete: 0 },
    })
    expect(count('anonymise')).toBeGreaterThan(10)
    expect(count('redact')).toBeGreaterThan(0)

    const id = String(planned.plan)
    // Whoever planned may not approve.
    expect(await world.tell(['approve', id])).toMatchObject({ code: 4 })
    expect(await world.tell(['approve', id, '--as', 'controller'])).toMatchObject({ code: 0 })
    const applied = await world.tell(['apply', id, '--yes'])
    expect(applied.stdout).toMatch(
      /✓ values still found in \d+ records read again: 0\n.*✓ statistics before = after/su,
    )
    // All that is told as not done are the files, for which the desk of the demo has no folder.
    expect(applied.code).toBe(3)
    expect(applied.stdout).not.toMatch(/skipped [1-9]|failed/u)
    expect(applied.stdout.match(/^ {4}\S+ \d+$/gmu)).toEqual([expect.stringMatching(/^ {4}file:no-root /u)])

    const left = await world.json([...plan, '--reason', 'test'])
    expect(left).toMatchObject({ counts: { redact: 0, anonymise: 0, delete: 0, contacts: 0 } })
    expect(await world.desk.collection('tickets').countDocuments()).toBe(truth.tickets.length)
    expect(await world.tell('ledger verify')).toMatchObject({ code: 0 })
  }, 300_000)
})
