import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import type { Capability } from '../../src/connectors/connector.ts'
import { fillTemplate, guessKind } from '../../src/policies/from-template.ts'
import { createWorlds, type World } from './cli-world.ts'

const newWorld = await createWorlds()
const countries = ['se', 'no', 'dk', 'fi', 'nl', 'de']

const withCategories = async (names: readonly string[]): Promise<World> => {
  const world = await newWorld({})
  await world.desk.collection('tickettypes').insertMany(names.map(name => ({ name })))
  return world
}

describe('gallra init policy', () => {
  it('writes policies that are valid for the desk, with its categories', async () => {
    const world = await withCategories(['Faktura', 'Reklamation', 'Teknisk support'])
    for (const country of countries) {
      const out = join(world.folder, `${country}.yaml`)
      const told = await world.tell(['init', 'policy', '--country', country, '--out', out, '--yes'])
      expect(told).toMatchObject({ code: 0, stderr: expect.stringMatching(/Faktura +orders/u) })
      expect(told.stderr).toContain('left out, for want of a category: security, misdirected')
      const text = await readFile(out, 'utf8')
      expect(text).toContain('TO BE APPROVED BY THE CONTROLLER')
      const { rules, stores } = parse(text)
      expect(stores).toEqual(['helpdesk'])
      expect(rules.find(({ id }: { id: string }) => id === 'complaints').category).toEqual(['Reklamation'])
    }
    const checked = await world.tell('validate --online --json')
    const problems: { file: string; severity: string; message: string }[] = JSON.parse(
      checked.stdout,
    ).problems
    const made = problems.filter(({ file }) => countries.some(country => file.endsWith(`/${country}.yaml`)))
    expect(made).toHaveLength(countries.length)
    for (const { severity, message } of made)
      expect([severity, message]).toEqual([
        'warning',
        expect.stringContaining('no rule names the categories "Issue"'),
      ])
  })

  it('takes what a category is from whoever knows', async () => {
    const world = await withCategories(['Zebra'])
    const args = ['init', 'policy', '--country', 'se', '--category', 'Zebra=complaints', '--json']
    const { yaml, categories } = JSON.parse((await world.tell(args)).stdout)
    expect(categories).toEqual({ Issue: 'general', Zebra: 'complaints' })
    expect(parse(yaml).rules.map(({ id }: { id: string }) => id)).toEqual(['complaints', 'general'])
  })

  it('refuses what is none, and asks only where somebody can answer', async () => {
    const world = await newWorld({})
    for (const [args, said] of [
      ['--country xx', /--country: not one of se, no/u],
      ['', /--country is needed; valid: se/u],
      ['--country se --store desk', /--store: not one of helpdesk/u],
      ['--country se --category Issue=nothing', /write NAME=KIND, with one of orders/u],
      ['--country se --category Isue=orders', /no category "Isue", did you mean "Issue"/u],
    ] as const)
      expect(await world.tell(`init policy ${args}`)).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(said),
      })
  })
})

describe('a template', () => {
  it.each([
    ['Beställningar', 'orders'],
    ['Faktura', 'orders'],
    ['Lasku', 'orders'],
    ['Rechnung', 'orders'],
    ['Klachten', 'complaints'],
    ['Reklamationer', 'complaints'],
    ['Störung', 'technical'],
    ['Sikkerhet', 'security'],
    ['Jobbansökan', 'misdirected'],
    ['Missbrauch', 'security'],
    ['Question', 'general'],
  ])('takes %s for %s', (category, kind) => expect(guessKind(category)).toBe(kind))

  it('deletes where a desk cannot anonymise, and has no rule for people where it has none', async () => {
    const text = await readFile(new URL('../../policies/templates/nl.yaml', import.meta.url), 'utf8')
    const { yaml, deletes } = fillTemplate(text, {
      store: 'zen',
      kinds: new Map([['question', 'general']]),
      capabilities: new Set(['redact-text', 'hard-delete']),
    })
    expect(deletes).toBe(true)
    const { rules, contacts } = parse(yaml)
    expect(contacts).toBeUndefined()
    expect(rules).toHaveLength(1)
    expect(rules[0].stages.at(-1)).toEqual({ after: 'P12M', action: 'delete' })
  })

  it('anonymises with coarse rows where the desk can make them, and else without', async () => {
    const text = await readFile(new URL('../../policies/templates/se.yaml', import.meta.url), 'utf8')
    const stagesWith = (...more: readonly Capability[]) => {
      const capabilities = new Set<Capability>(['redact-text', 'rewrite', 'relink', 'hard-delete', ...more])
      const kinds = new Map([['question', 'general']] as const)
      const { yaml, deletes } = fillTemplate(text, { store: 'desk', kinds, capabilities })
      expect(deletes).toBe(false)
      return parse(yaml).rules[0].stages.at(-1)
    }
    const exact = { after: 'P12M', action: 'anonymise', 'free-text': 'delete' }
    expect(stagesWith('coarse-rows')).toEqual({ ...exact, rows: 'coarse' })
    expect(stagesWith()).toEqual(exact)
  })
})
