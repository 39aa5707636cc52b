import { describe, expect, it } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { countriesOf, knownLocales, localeFor } from '../../src/redaction/locales.ts'

const errorOf = (run: () => unknown): unknown => {
  try {
    return run()
  } catch (error) {
    return error
  }
}

describe('locales', () => {
  it('switch on countries, each once, in their order', () => {
    expect(countriesOf(['nb-NO', 'sv-SE', 'nn-NO', 'fr-BE'])).toEqual(['NO', 'SE', 'BE'])
  })

  it.each([
    ['SE', 'NO', 'DK', 'FI', 'IS', 'NL', 'BE', 'DE', 'GB', 'IE', 'FR', 'ES', 'IT', 'PL', 'EE', 'LV', 'LT'],
  ])('know every country that has identifiers of its own', (...countries) => {
    expect(countriesOf(knownLocales)).toEqual(expect.arrayContaining(countries))
  })

  it.each([['sv'], ['sv-XX'], ['constructor'], ['']])('refuse %j and name the valid ones', locale => {
    const error = errorOf(() => countriesOf(['sv-SE', locale]))
    expect(error).toBeInstanceOf(AppError)
    expect(error).toMatchObject({ code: 'CONFIG_INVALID', message: expect.stringContaining('nb-NO') })
  })

  it('refuse to be none', () => {
    expect(errorOf(() => countriesOf([]))).toMatchObject({ code: 'CONFIG_INVALID' })
  })

  it.each([
    ['sv', 'sv-SE'],
    ['no', 'nb-NO'],
    ['nb-NO', 'nb-NO'],
    ['en', undefined],
    [undefined, undefined],
  ])('of the language %s is %s', (lang, expected) => {
    expect(localeFor(lang, ['da-DK', 'nb-NO', 'sv-SE'])).toBe(expected)
  })
})
