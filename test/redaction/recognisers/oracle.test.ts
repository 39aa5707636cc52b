import { stdnum } from 'stdnum'
import { describe, expect, it } from 'vitest'
import { prepare } from '../../../src/redaction/prepare.ts'
import { nationalRecognisers } from '../../../src/redaction/recognisers/national.ts'

const isFound = (country: string, text: string): boolean =>
  nationalRecognisers
    .filter(({ countries, entity }) => entity === 'ID_NUMBER' && countries?.includes(country))
    .some(recogniser => [...recogniser.find(prepare(text))].length > 0)

/** Every value of the last sign, for a body; one of them is right. */
const endings = (bodies: readonly string[], signs: string): string[] =>
  bodies.flatMap(body => [...signs].map(sign => body + sign))

const two = (value: number): string => String(value).padStart(2, '0')

/** Born on made-up days of 1951 to 1999, serials counted up. */
const dates = Array.from({ length: 40 }, (_, at) => ({
  year: 51 + (at % 49),
  month: 1 + (at % 12),
  day: 1 + ((at * 7) % 28),
  serial: 101 + at * 19,
}))
const digits = '0123456789'

// Only where the library is right (it wants no SE, NO, IS, EE, LV of ours, and has no repeat rule for DE).
const cells = [
  {
    country: 'FI',
    validator: 'hetu',
    values: endings(
      dates.map(d => `${two(d.day)}${two(d.month)}${d.year}-${d.serial}`),
      `${digits}ABCDEFHJKLMNPRSTUVWXY`,
    ),
  },
  {
    country: 'PL',
    validator: 'pesel',
    values: endings(
      dates.map(d => `${d.year}${two(d.month)}${two(d.day)}0${d.serial}`),
      digits,
    ),
  },
  {
    country: 'LT',
    validator: 'asmens',
    values: endings(
      dates.map(d => `3${d.year}${two(d.month)}${two(d.day)}${d.serial}`),
      digits,
    ),
  },
  {
    country: 'BE',
    validator: 'nn',
    values: dates.flatMap(d =>
      Array.from({ length: 97 }, (_, at) => `${d.year}${two(d.month)}${two(d.day)}${d.serial}${two(at + 1)}`),
    ),
  },
  {
    country: 'FR',
    validator: 'nir',
    values: dates.flatMap(d =>
      Array.from(
        { length: 97 },
        (_, at) => `2${d.year}${two(d.month)}75${d.serial}0${d.day < 10 ? '1' : '2'}7${two(at + 1)}`,
      ),
    ),
  },
  {
    country: 'ES',
    validator: 'nif',
    values: endings(
      dates.map(d => `${two(d.day)}${d.serial}${d.serial}`),
      'TRWAGMYFPDXBNJZSQVHLCKE',
    ),
  },
  {
    country: 'IT',
    validator: 'codicefiscale',
    values: endings(
      dates.map(d => `RSSMRA${d.year}T${two(d.day)}A${d.serial}`),
      'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    ),
  },
  {
    country: 'IE',
    validator: 'pps',
    values: endings(
      dates.map(d => `${two(d.day)}${two(d.month)}${d.serial}`),
      'WABCDEFGHIJKLMNOPQRSTUV',
    ).map(value => `${value}A`),
  },
] as const

describe.each(cells)('$country, as stdnum reads it', ({ country, validator, values }) => {
  it('says yes and no to the same numbers in neutral text', () => {
    const check = stdnum[country]?.[validator]
    expect(check).toBeDefined()
    const sound = new Set(values.filter(value => check?.validate(value).isValid))
    expect(sound.size).toBeGreaterThanOrEqual(dates.length / 2)
    expect(sound.size).toBeLessThan(values.length / 2)
    const differing = values.filter(value => isFound(country, `Hej, ${value} ok`) !== sound.has(value))
    expect(differing).toEqual([])
  })
})
