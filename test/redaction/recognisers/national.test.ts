import { stdnum } from 'stdnum'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../../src/redaction/prepare.ts'
import type { Finding } from '../../../src/redaction/recogniser.ts'
import { nationalRecognisers } from '../../../src/redaction/recognisers/national.ts'
import { samples } from './national-numbers.ts'

const findIn = (text: string, country?: string): Finding[] => {
  const prepared = prepare(text)
  return nationalRecognisers
    .filter(({ countries }) => country === undefined || countries?.includes(country))
    .flatMap(recogniser => [...recogniser.find(prepared)])
}

const neutral = (value: string): string => `Hej, ${value} gäller fortfarande.`

/** What is found covers the value and nothing else. */
const expectCovered = (text: string, value: string, country: string): void => {
  const start = text.indexOf(value)
  const found = findIn(text, country).filter(({ entity }) => entity === 'ID_NUMBER')
  const places = found.map(finding => [finding.start, finding.end])
  expect(places, text).toContainEqual([start, start + value.length])
}

const rows = (pick: 'valid' | 'weak' | 'invalid') =>
  samples.flatMap(sample => (sample[pick] ?? []).map(value => [sample.country, value, sample.label] as const))

describe('a valid number', () => {
  it.each(rows('valid'))(
    '%s %s is found in neutral text, at the edges, in brackets, beside its label',
    (country, value, label) => {
      expectCovered(neutral(value), value, country)
      expectCovered(value, value, country)
      expectCovered(`(${value})`, value, country)
      expectCovered(`${label}: ${value}.`, value, country)
      expectCovered(`é ${value}\nö`, value, country)
    },
  )

  it.each(rows('valid'))('%s %s is no number inside a longer word or number', (country, value) => {
    for (const text of [`ä${value}`, `${value}ö`, `7${value}`, `${value}7x`]) {
      const whole = findIn(text, country).filter(({ start, end }) => text.slice(start, end) === value)
      expect(whole, text).toEqual([])
    }
  })
})

describe('a number with a weak check', () => {
  it.each(rows('weak'))(
    '%s %s is found alone and beside its label, not in running text',
    (country, value, label) => {
      expectCovered(value, value, country)
      expectCovered(` ${value}\n`, value, country)
      expectCovered(`${label}: ${value}`, value, country)
      expect(findIn(neutral(value), country)).toEqual([])
    },
  )
})

/** Invalid at home and a true PESEL by date and check (1 January 1901, 30 January 1938; stdnum says so too). */
const validElsewhere: Readonly<Record<string, string>> = {
  '01010112345': 'pl-pesel',
  '38013085710': 'pl-pesel',
}

describe('an invalid number', () => {
  it.each(rows('invalid'))(
    '%s %s is left alone in neutral text, whatever countries are on',
    (country, value) => {
      const expected = validElsewhere[value] ? [validElsewhere[value]] : []
      for (const text of [neutral(value), value]) {
        expect(findIn(text).map(({ by }) => by)).toEqual(expected)
        expect(findIn(text, country)).toEqual([])
      }
    },
  )

  it.each(Object.keys(validElsewhere))('%s is a PESEL by another program too', value => {
    expect(stdnum.PL?.pesel?.validate(value).isValid).toBe(true)
  })

  it.each(rows('invalid'))('%s %s is found beside a context word', (country, value, label) => {
    expectCovered(`${label} ${value}`, value, country)
    expectCovered(`${label.toUpperCase()}: ${value}, ok`, value, country)
  })
})

describe('what stands before a number', () => {
  it.each([
    'ordernummer 8112289874',
    'Order: 8112289874',
    'faktura nr 8112289874',
    'tel. 8112289874',
    'OCR 8112289874',
    '#8112289874',
    'ring +8112289874',
    'tracking number 8112289874',
    'the order no is 8112289874',
  ])('makes bare digits something else: %s', text => {
    expect(findIn(text, 'SE')).toEqual([])
  })

  it('does not make the usual spelling something else', () => {
    expectCovered('order 811228-9874', '811228-9874', 'SE')
    expectCovered('personnummer (order) 8112289874', '8112289874', 'SE')
  })
})

describe('several numbers', () => {
  it('are each found', () => {
    const text = '811228-9874/670919-9530,670919-9530;701063-2391 191212121212 811228 9874'
    expect(findIn(text, 'SE').map(({ start, end }) => text.slice(start, end))).toEqual([
      '811228-9874',
      '670919-9530',
      '670919-9530',
      '701063-2391',
      '191212121212',
      '811228 9874',
    ])
  })

  it('beside one label are found though one is mistyped', () => {
    const text = 'Personnummer: 811228-9873, 670919-9530'
    expect(findIn(text, 'SE')).toHaveLength(2)
  })
})

describe('a sole trader', () => {
  it.each([
    ['SE', 'Org.nr 811228-9874', '811228-9874'],
    ['SE', 'Moms: SE811228987401', 'SE811228987401'],
    ['NL', 'btw-id NL111222333B01', 'NL111222333B01'],
    ['ES', 'NIF ES12345678Z', 'ES12345678Z'],
  ])('%s is found by a number of the firm: %s', (country, text, value) => {
    expectCovered(text, value, country)
  })

  it.each(['Org.nr 556036-0793', 'SE556036079301', 'personnummer saknas, 556036-0793'])(
    'is no company: %s',
    text => {
      expect(findIn(text, 'SE')).toEqual([])
    },
  )
})

describe('slips of the pen', () => {
  it.each([
    ['SE', 'personnummer 811228-987', '811228-987'],
    ['SE', 'personnummer 811228-98745', '811228-98745'],
    ['NO', 'fnr 3112995671', '3112995671'],
    ['DK', 'CPR 070761-42855', '070761-42855'],
    ['PL', 'PESEL 440514013591', '440514013591'],
  ])('%s: %s', (country, text, value) => {
    expectCovered(text, value, country)
  })

  it('are not looked for in a phone number', () => {
    expect(findIn('personnummer? ring 070-123 45 67', 'SE')).toEqual([])
    expect(findIn('personnummer? +46 70 123 45 67', 'SE')).toEqual([])
    expect(findIn('BSN? bel +31 6 1112 2233', 'NL')).toEqual([])
  })
})
