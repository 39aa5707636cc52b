import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../../src/redaction/prepare.ts'
import { nationalRecognisers } from '../../../src/redaction/recognisers/national.ts'
import { growthOf, mostGrowth } from '../growth.ts'

/** The same digits in every run (mulberry32). */
const digitStrings = (count: number, length: number, seed: number): string[] => {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * 10)
  }
  return Array.from({ length: count }, () => Array.from({ length }, next).join(''))
}

const count = 40_000
const shareOf = (names: readonly string[], length: number): number => {
  const recognisers = nationalRecognisers.filter(({ name }) => names.includes(name))
  expect(recognisers).toHaveLength(names.length)
  const hits = digitStrings(count, length, 20_261_124).filter(digits => {
    const prepared = prepare(`se ${digits} ok`)
    return recognisers.some(recogniser => [...recogniser.find(prepared)].length > 0)
  })
  return (hits.length / count) * 100
}

describe('random digits in neutral text', () => {
  // Upper limits in per cent: measured on 400,000 digit strings each, with stdnum's rules where they are sound.
  it.each([
    ['SE with century', ['se-personnummer'], 12, 0.02],
    ['SE', ['se-personnummer'], 10, 0.71],
    ['DK', ['dk-cpr'], 10, 0.28],
    ['IS', ['is-kennitala'], 10, 1.1],
    ['SE or DK or IS', ['se-personnummer', 'dk-cpr', 'is-kennitala'], 10, 4],
    ['NO', ['no-fodselsnummer'], 11, 0.73],
    ['BE', ['be-rijksregisternummer'], 11, 0.19],
    ['DE', ['de-steuer-id'], 11, 0.33],
    ['PL', ['pl-pesel'], 11, 0.83],
    ['LT', ['lt-asmens-kodas'], 11, 1.1],
    ['EE', ['ee-isikukood'], 11, 1.1],
    ['LV', ['lv-personas-kods'], 11, 1.1],
    ['FR', ['fr-nir'], 15, 0.03],
    ['NL', ['nl-bsn', 'nl-onderwijsnummer'], 9, 0],
    ['NL 8', ['nl-bsn'], 8, 0],
    ['NHS', ['gb-nhs-number', 'nl-v-nummer'], 10, 0],
  ] as const)('%s: %s passes seldom enough', (_, names, length, limit) => {
    // Two standard errors of the sample on top.
    const error = 2 * Math.sqrt((limit * (100 - limit)) / count)
    expect(shareOf(names, length)).toBeLessThanOrEqual(limit + error)
  })

  it('is seldom hit with all countries on', () => {
    const names = nationalRecognisers.map(({ name }) => name)
    expect(shareOf(names, 11)).toBeLessThan(3.5)
    expect(shareOf(names, 10)).toBeLessThan(1.5)
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    'personnummer',
    'fnr',
    'CPR',
    'BSN',
    'konto',
    ' ',
    '-',
    '.',
    '+',
    '\n',
    '811228',
    '9874',
    '31129956715',
    'å',
    'AB',
    'C',
    '1',
    '00',
    '–',
    '\u200b',
  )
  it('gives findings inside the text, in order, none overlapping another of the same recogniser', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), pieces => {
        const prepared = prepare(pieces.join(''))
        for (const recogniser of nationalRecognisers) {
          let done = 0
          for (const { start, end, score } of recogniser.find(prepared)) {
            expect(start).toBeGreaterThanOrEqual(done)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(prepared.text.length)
            expect(score).toBeGreaterThan(0.3)
            done = end
          }
        }
      }),
      { numRuns: 200, seed: 3 },
    )
  })

  it.each(['1', '1 ', '12-', '1.', 'A', 'A1', '1A-', '+1'])('is read in linear time: %s repeated', unit => {
    const findAll = (text: string): void => {
      const prepared = prepare(text)
      for (const recogniser of nationalRecognisers) [...recogniser.find(prepared)]
    }
    expect(growthOf(unit, findAll)).toBeLessThan(mostGrowth)
  })
})
