import { describe, expect, test } from 'vitest'
import { de } from '../../../../bench/conversations/phrases/de.ts'
import { fi } from '../../../../bench/conversations/phrases/fi.ts'
import { nl } from '../../../../bench/conversations/phrases/nl.ts'
import { type Phrases, promised, slotsOf, slotTypes } from '../../../../bench/conversations/template.ts'

const kinds: readonly (keyof Phrases)[] = [
  'greetings',
  'openings',
  'problems',
  'requests',
  'personal',
  'identifiers',
  'agentSays',
  'callNotes',
  'voicemail',
  'closings',
  'signatures',
  'formLabels',
  'negatives',
]

/** Every sentence of a language with its kind; a label with its slot counts as one. */
const sentences = (phrases: Phrases): readonly (readonly [keyof Phrases, string])[] =>
  kinds.flatMap(kind =>
    phrases[kind].map(each => [kind, typeof each === 'string' ? each : `${each[0]}: {${each[1]}}`] as const),
  )

describe.each([
  ['fi', fi],
  ['nl', nl],
  ['de', de],
] as const)('the phrases of %s', (language, phrases) => {
  test('are as many of each kind as promised', () => {
    for (const kind of kinds) expect(phrases[kind].length, kind).toBeGreaterThanOrEqual(promised[kind])
  })

  test('hold only slots and cases that exist, and no stray brace', () => {
    for (const [, sentence] of sentences(phrases)) {
      const slots = slotsOf(sentence)
      expect(sentence.match(/[{}]/g)?.length ?? 0, sentence).toBe(2 * slots.length)
    }
  })

  test('decline only people, and only as the language does', () => {
    for (const [, sentence] of sentences(phrases)) {
      for (const { slot, form } of slotsOf(sentence)) {
        if (form === undefined) continue
        expect(slotTypes[slot], sentence).toBe('PERSON')
        if (language !== 'fi') expect(form, sentence).toBe('gen')
      }
    }
  })

  test('name nobody in the negatives', () => {
    for (const sentence of phrases.negatives) {
      const types = slotsOf(sentence).map(({ slot }) => slotTypes[slot])
      expect(
        types.filter(type => type !== undefined && type !== 'ORG' && type !== 'LOCATION'),
        sentence,
      ).toEqual([])
    }
  })

  test('say nothing twice within a kind', () => {
    const seen = new Set<string>()
    for (const [kind, sentence] of sentences(phrases)) {
      expect(seen.has(kind + sentence), sentence).toBe(false)
      seen.add(kind + sentence)
    }
  })
})
