import { describe, expect, test } from 'vitest'
import { phrasesOf } from '../../../bench/conversations/phrases/all.ts'
import { type Phrases, promised, slotsOf, slotTypes } from '../../../bench/conversations/template.ts'

const kinds = Object.keys(promised) as (keyof Phrases)[]
const templates = (phrases: Phrases, kind: keyof Phrases): readonly string[] =>
  kind === 'formLabels' ? phrases.formLabels.map(([, slot]) => `{${slot}}`) : phrases[kind]

describe.each([...phrasesOf])('phrases of %s', (_, phrases) => {
  test.each(kinds)('has as many %s as promised, none twice', kind => {
    expect(phrases[kind].length).toBeGreaterThanOrEqual(promised[kind])
    if (kind !== 'formLabels') expect(new Set(phrases[kind]).size).toBe(phrases[kind].length)
  })

  test('has known slots only and no brace left', () => {
    for (const template of kinds.flatMap(kind => templates(phrases, kind))) {
      const bare = slotsOf(template).reduceRight(
        (text, { at, end }) => text.slice(0, at) + text.slice(end),
        template,
      )
      expect(bare).not.toMatch(/[{}]/)
    }
  })

  test('names nobody where nobody is to be named', () => {
    const named = phrases.negatives.filter(template =>
      slotsOf(template).some(({ slot }) => slotTypes[slot] === 'PERSON'),
    )
    expect(named).toEqual([])
  })
})

test('a template with an unknown slot is refused by name', () => {
  expect(() => slotsOf('Hej {nobody}')).toThrow('unknown slot {nobody} in "Hej {nobody}"')
  expect(() => slotsOf('Hej {given:xyz}')).toThrow('{given:xyz}')
})
