import { describe, expect, it } from 'vitest'
import { createPieces } from '../../src/opinion/word-pieces.ts'

const vocabulary = ['[PAD]', '[UNK]', 'anna', 'an', '##na', '##s', '-', '.', 'bjorn', '$', 'ø', 'e'].join(
  '\n',
)
const { cut, numberOf } = createPieces(vocabulary, 10)

const shown = (passage: string) =>
  cut(passage).words.map(({ start, end, from, to }) => [
    passage.slice(start, end),
    ...cut(passage)
      .ids.slice(from, to)
      .map(id => vocabulary.split('\n')[id]),
  ])

describe('pieces', () => {
  it.each([
    ['Anna', [['Anna', 'anna']]],
    ['ANNAS', [['ANNAS', 'anna', '##s']]],
    [
      'Björn, Anna',
      [
        ['Björn', 'bjorn'],
        [',', '[UNK]'],
        ['Anna', 'anna'],
      ],
    ],
    ['Bjo\u0308rn', [['Bjo\u0308rn', 'bjorn']]],
    [
      'anna-anna',
      [
        ['anna', 'anna'],
        ['-', '-'],
        ['anna', 'anna'],
      ],
    ],
    [
      '$ ø',
      [
        ['$', '$'],
        ['ø', 'ø'],
      ],
    ],
    ['annax', [['annax', '[UNK]']]],
    ['', []],
  ])('of %j', (passage, expected) => {
    expect(shown(passage)).toEqual(expected)
  })

  it('are no more than there is room for, in whole words', () => {
    expect(cut('annas '.repeat(20)).words).toHaveLength(5)
    expect(cut(`e ${'annas '.repeat(20)}`).ids).toHaveLength(9)
  })

  it('have numbers; a word that is too long is one that nobody knows', () => {
    expect([numberOf('[UNK]'), numberOf('anna'), numberOf('nobody')]).toEqual([1, 2, -1])
    expect(cut('a'.repeat(50_000)).ids).toEqual([1])
  })
})
