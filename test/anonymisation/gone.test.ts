import { describe, expect, it } from 'vitest'
import { goneValues } from '../../src/anonymisation/gone.ts'
import type { FoundValue } from '../../src/anonymisation/texts.ts'
import { field, ticket } from '../actions/invented.ts'

const gone = (text: string, found: readonly FoundValue[]): string[] =>
  goneValues({
    record: ticket([field('free-text', 'issue', text, { format: 'html' })]),
    found,
    taken: [],
    isOwn: value => value.toLowerCase() === 'support@nordljus.example',
  })

describe('what was found in texts and must be gone from all of them', () => {
  it.each([
    [
      'a word of an own address stays where that address stands',
      'Nordljus: support@nordljus.example',
      'Nordljus',
      false,
    ],
    ['encoded as well', 'Nordljus: &#115;upport&#64;nordljus.example', 'Nordljus', false],
    ['in a link too', '<a href="mailto:support%40nordljus.example">Nordljus</a>', 'Nordljus', false],
    ['without the address it goes', 'Nordljus skrev', 'Nordljus', true],
    ['another’s address does not keep it', 'kvilla@nordljus.example skrev', 'Nordljus', true],
    ['nor does a longer word', 'Ljus: support@nordljus.example', 'Ljus', true],
    ['a full name goes', 'Kvilla Nordljus: support@nordljus.example', 'Kvilla Nordljus', true],
  ])('%s', (_, text, value, expected) => {
    expect(gone(text, [{ entity: 'PERSON', value }])).toEqual(expected ? [value] : [])
  })

  it('a single word of which only its place spoke may be another word elsewhere', () => {
    const doubtful = (value: string) => gone('x', [{ entity: 'PERSON', value, isDoubtful: true }])
    expect(doubtful('Opdater')).toEqual([])
    expect(doubtful('Kvilla Nordljus')).toEqual(['Kvilla Nordljus'])
  })
})
