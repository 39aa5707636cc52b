import { beforeAll, describe, expect, it } from 'vitest'
import { dataMapSchema } from '../../../../src/connectors/mongodb/data-map.ts'
import { ticketFacts } from '../../../../src/connectors/mongodb/facts.ts'
import { loadTables, type Tables } from '../../../../src/connectors/mongodb/lookups.ts'
import { presets } from '../../../../src/connectors/mongodb/presets/list.ts'
import { rawStatistics } from './tiledesk-desk.ts'
import { request } from './tiledesk-documents.ts'
import { agentId, asa, asaSpellings, at, bot, erik, erikSpellings } from './tiledesk-persons.ts'
import {
  bytesWithout,
  documentsOf,
  everywhere,
  idOf,
  isPersons,
  joinsOf,
  leadLogs,
  openDesk,
  redact,
  type TiledeskWorld,
  whole,
} from './tiledesk-world.ts'

const map = dataMapSchema.parse(presets.tiledesk)
const never = new AbortController().signal

describe('a Tiledesk request', () => {
  let world: TiledeskWorld
  let tables: Tables
  beforeAll(async () => {
    world = await openDesk()
    tables = await loadTables(world.db, map)
  })

  const later = (date: string): object => ({ attributes: { last_message: { createdAt: at(date) } } })
  it.each([
    ['closed, with the date it was closed', {}, at('2024-01-05')],
    ['closed without statistics, when it was last written', { closed_at: undefined }, at('2024-01-06')],
    ['closed once more without statistics, at its last message', later('2024-03-01'), at('2024-03-01')],
    ['open, whatever an earlier closing left', { status: 200 }, undefined],
    ['not there yet', { status: 50, preflight: true, closed_at: undefined }, undefined],
  ] as const)('is %s', (_, change, expected) => {
    const facts = ticketFacts(map.tickets, request(asa, 'x', change), tables)
    expect(facts.clocks.closed_at).toEqual(expected)
    expect(facts.closed).toBe(expected !== undefined)
  })

  it('is called by the names that policies use, and is counted as the desk counts', async () => {
    expect(await world.read('ticket', world.ids.erik)).toMatchObject({
      facts: {
        category: 'Billing',
        channel: 'whatsapp',
        priority: 'high',
        tags: ['refund'],
        custom: { plan: 'gold' },
        requester: erik.lead.toHexString(),
      },
      statistics: {
        agent: agentId,
        messages: 6,
        firstResponseMinutes: 1440,
        resolutionMinutes: 5760,
        csat: 4,
      },
    })
    expect(await world.connector.count('ticket', never)).toBe(3)
    expect(await world.connector.count('contact', never)).toBe(3)
  })

  it('is known to `doctor` in all its collections and texts, in both databases', async () => {
    const told = await world.connector.diagnose({ rules: [] }, never)
    const failing = told.filter(({ check, ok }) => check.startsWith('unmapped') && !ok)
    expect(told.filter(({ check }) => check.startsWith('unmapped')).length).toBeGreaterThan(3)
    expect(failing.map(({ check, detail }) => `${check}: ${detail}`)).toEqual([])
  })

  it.each([
    ['asa', asaSpellings],
    ['erik', erikSpellings],
  ] as const)('leaves no place unmapped that names its visitor: %s', async (who, spellings) => {
    const { fields } = await world.read('ticket', world.ids[who])
    const logs = await leadLogs(world)
    const mapped = new Set(
      fields.flatMap(({ document, path, class: of }) =>
        of === 'technical' || of === 'statistic' ? [] : [`${document} ${path}`],
      ),
    )
    const isFile = (place: string): boolean => /^(?:files|images)\.files\//u.test(place)
    const named = (await everywhere(world, spellings)).filter(
      place => !isPersons(place, logs) && !isFile(place),
    )
    expect(named.length).toBeGreaterThan(150)
    expect(named.filter(place => !mapped.has(place))).toEqual([])
  })
})

describe('a redacted Tiledesk request', () => {
  it.each([
    ['asa', asa, 'a1', asaSpellings.filter(each => each !== asa.key)],
    ['erik', erik, 'e1', erikSpellings],
  ] as const)(
    'of %s names its visitor nowhere, in ids neither, and still hangs together',
    async (who, person, word, spellings) => {
      const world = await openDesk()
      const [logs, statistics, own] = [
        await leadLogs(world),
        await rawStatistics(world.both),
        await documentsOf(world, person, word),
      ]
      const before = await bytesWithout(world, own)
      expect(await world.act('ticket', world.ids[who], redact)).toMatchObject({
        result: 'applied',
        unreachable: [],
      })
      const left = await everywhere(world, spellings)
      expect(left.filter(place => !isPersons(place, logs))).toEqual([])
      expect(await rawStatistics(world.both)).toEqual(statistics)
      expect(await bytesWithout(world, own)).toEqual(before)
      const joins = await joinsOf(world, await idOf(world, world.ids[who]))
      expect(joins).toMatchObject(whole)
      expect([...joins.visitor].filter(key => ![agentId, bot, 'system'].includes(key))).toHaveLength(2)
    },
  )
})
