import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../../src/redaction/prepare.ts'
import type { Recogniser } from '../../../src/redaction/recogniser.ts'
import { genericRecognisers } from '../../../src/redaction/recognisers/generic.ts'

/** The text without its brackets, and the pieces between them. */
const marked = (example: string): { text: string; pieces: string[] } => ({
  text: example.replace(/[⟦⟧]/gu, ''),
  pieces: [...example.matchAll(/⟦([^⟧]*)⟧/gu)].map(hit => hit[1] ?? ''),
})

const found = (recogniser: Recogniser, text: string): string[] => {
  const prepared = prepare(text)
  return [...recogniser.find(prepared)].map(({ start, end }) =>
    text.slice(prepared.toOriginal(start), prepared.toOriginal(end)),
  )
}

const folder = new URL('../../../src/redaction/recognisers/', import.meta.url)
/** Countries' own have a prefix, and a list of their own. */
const generic = readdirSync(folder).filter(file => !/^(?:[a-z]{2}-|national|generic)/u.test(file))

const isRecogniser = (value: unknown): value is Recogniser =>
  typeof value === 'object' && value !== null && 'examples' in value && 'find' in value

describe('generic recognisers', () => {
  it.each(generic)('lists what %s exports', async file => {
    const exported = Object.values(await import(new URL(file, folder).href)).filter(isRecogniser)
    for (const recogniser of exported) {
      expect(genericRecognisers).toContain(recogniser)
      expect(`${recogniser.name}.ts`).toBe(file)
    }
  })

  it('names each once', () => {
    expect(generic.length).toBeGreaterThan(genericRecognisers.length)
    expect(new Set(genericRecognisers.map(({ name }) => name)).size).toBe(genericRecognisers.length)
  })

  for (const recogniser of genericRecognisers) {
    describe(recogniser.name, () => {
      it.each(recogniser.examples.finds)('finds %j', example => {
        const { text, pieces } = marked(example)
        expect(pieces.length).toBeGreaterThan(0)
        for (const piece of pieces) expect(found(recogniser, text)).toContain(piece)
      })
      it.each(recogniser.examples.ignores)('ignores %j', text => {
        expect(found(recogniser, text)).toEqual([])
      })
    })
  }
})
