import fc from 'fast-check'
import { getCountryCallingCode, isPossiblePhoneNumber, isValidPhoneNumber } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { everyCountry } from '../../../src/redaction/recognisers/phone-context.ts'
import { isNationalNumber, judgeInternational } from '../../../src/redaction/recognisers/phone-plans.ts'

describe('isNationalNumber', () => {
  it.each(everyCountry)('says what the library says: %s', country => {
    const digits = fc.tuple(
      fc.constantFrom('0', '', '8', '3', '07', '06', '4', '2', '9', '7'),
      fc.stringMatching(/^\d{5,10}$/u),
    )
    fc.assert(
      fc.property(digits, ([start, rest]) => {
        const value = start + rest
        // The library also reads a country code or the way out of the country in front; those are no national numbers.
        const code = getCountryCallingCode(country)
        const isAbroad = value.startsWith(code) || value.startsWith(`0${code}`)
        fc.pre(!isAbroad && !/^(?:0[01]|9)/u.test(value))
        const ours = isNationalNumber(value, country)
        // Twenty countries share the American plan; we know one of them.
        if (ours || country !== 'US') expect(ours).toBe(isValidPhoneNumber(value, country))
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    ['0701740605', 'SE', true],
    ['0701', 'SE', false],
    ['41234567', 'NO', true],
    ['11234567', 'NO', false],
    ['0612345678', 'FR', true],
    ['0012345678', 'FR', false],
    ['123', 'XX', false],
  ])('%s in %s: %s', (digits, country, expected) => {
    expect(isNationalNumber(digits, country)).toBe(expected)
  })
})

describe('judgeInternational', () => {
  it.each(everyCountry)('says what the library says: %s', country => {
    const code = getCountryCallingCode(country)
    fc.assert(
      fc.property(fc.stringMatching(/^\d{5,11}$/u), rest => {
        const judged = judgeInternational(code + rest)
        if (!judged) return
        expect(judged === 'valid').toBe(isValidPhoneNumber(`+${code}${rest}`))
        if (judged !== 'valid') expect(judged === 'possible').toBe(isPossiblePhoneNumber(`+${code}${rest}`))
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['46701740605', 'valid'],
    ['3584012345678', 'valid'],
    ['46991111111', 'possible'],
    ['4611111', 'impossible'],
    ['460701740605', undefined],
    ['12015550123', undefined],
  ])('%s: %s', (digits, expected) => {
    expect(judgeInternational(digits)).toBe(expected)
  })
})
