import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../../src/redaction/prepare.ts'
import type { Recogniser } from '../../../src/redaction/recogniser.ts'
import { genericRecognisers } from '../../../src/redaction/recognisers/generic.ts'
import { nationalRecognisers } from '../../../src/redaction/recognisers/national.ts'
import { balanced } from '../../../src/redaction/thresholds.ts'

const folder = new URL('../../../src/redaction/recognisers/', import.meta.url)
const listed: readonly Recogniser[] = [...nationalRecognisers, ...genericRecognisers]

/** The text without its brackets and the place between them, in the prepared text. */
const marked = (example: string) => {
  const start = example.indexOf('⟦')
  const end = example.indexOf('⟧') - 1
  return { text: example.replace('⟦', '').replace('⟧', ''), start, end }
}

describe.each(listed.map(recogniser => [recogniser.name, recogniser] as const))('%s', (_, recogniser) => {
  const { finds, ignores } = recogniser.examples

  it('has examples of both kinds', () => {
    expect(finds.length).toBeGreaterThan(0)
    expect(ignores.length).toBeGreaterThan(0)
  })

  it.each(finds)('finds %s', example => {
    const { text, start, end } = marked(example)
    expect(start).toBeGreaterThanOrEqual(0)
    const prepared = prepare(text)
    const covered = [...recogniser.find(prepared)].map(finding => ({
      entity: finding.entity,
      by: finding.by,
      start: prepared.toOriginal(finding.start),
      end: prepared.toOriginal(finding.end),
    }))
    expect(covered).toContainEqual({ entity: recogniser.entity, by: recogniser.name, start, end })
    // What README says of `recall: high`: of recognisers it reaches only those of a store's own.
    for (const { entity, score } of recogniser.find(prepared))
      expect(score).toBeGreaterThanOrEqual(balanced[entity])
  })

  it.each(ignores)('ignores %s', example => {
    expect([...recogniser.find(prepare(example))]).toEqual([])
  })
})

interface Module {
  readonly [name: string]: unknown
}

const isRecogniser = (value: unknown): value is Recogniser =>
  typeof value === 'object' && value !== null && 'find' in value && 'examples' in value && 'entity' in value

describe('the lists', () => {
  it('hold every recogniser of the folder, under the name of its file', async () => {
    const files = readdirSync(folder).filter(file => file.endsWith('.ts'))
    expect(files.length).toBeGreaterThan(40)
    const unlisted: string[] = []
    for (const file of files) {
      const module: Module = await import(new URL(file, folder).href)
      for (const value of Object.values(module).filter(isRecogniser)) {
        const isNamed = value.name === file.replace(/\.ts$/, '')
        if (!isNamed || !listed.includes(value)) unlisted.push(`${file}: ${value.name}`)
      }
    }
    expect(unlisted).toEqual([])
  })

  it('name each recogniser once', () => {
    const names = listed.map(recogniser => recogniser.name)
    expect(new Set(names).size).toBe(names.length)
  })
})
