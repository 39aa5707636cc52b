import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { closingDays, isWorkingDay, publicHolidays } from '../../src/requests/holidays.ts'
import { holidayCountries } from '../../src/requests/settings.ts'

const years = Array.from({ length: 21 }, (_, index) => 2020 + index)

/** Weekends do not count: whether a substitute or the Sunday itself is named differs, and no time limit ends there. */
const weekdaysOf = (days: readonly string[]): string[] =>
  days.filter(day => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay()))

describe.each(holidayCountries)('public holidays of %s', country => {
  // Of the United Kingdom the oracle needs a part: its summer holiday differs, and England's is the one meant.
  const oracle = country === 'GB' ? new Holidays('GB', 'ENG') : new Holidays(country)
  test('2020 to 2040 as the oracle has them', () => {
    for (const year of years) {
      const expected = oracle
        .getHolidays(year)
        .filter(({ type }) => type === 'public')
        .map(({ date }) => date.slice(0, 10))
      const told = weekdaysOf(publicHolidays(country, year))
      expect(told).toEqual(weekdaysOf([...new Set(expected)].sort()))
    }
  })
})

test.each([
  ['SE', 2026, '2026-06-19', 'Midsummer Eve'],
  ['SE', 2026, '2026-12-24', 'Christmas Eve'],
  ['SE', 2026, '2026-12-31', 'New Year’s Eve'],
  ['DK', 2026, '2026-06-05', 'Constitution Day'],
  ['FI', 2026, '2026-06-19', 'Midsummer Eve'],
  ['NL', 2026, '2026-04-03', 'Good Friday'],
  ['NL', 2026, '2026-05-05', 'Liberation Day'],
] as const)('%s %i: no time limit ends on %s, %s', (country, year, day, _name) => {
  expect(closingDays(country, year)).toContain(day)
  expect(publicHolidays(country, year)).not.toContain(day)
  expect(isWorkingDay(day, country)).toBe(false)
})

test.each([
  ['DK', '2023-05-05', false],
  ['DK', '2024-04-26', true],
  ['SE', '2026-05-25', true],
  ['NO', '2026-05-25', false],
  ['FI', '2026-12-31', true],
  ['NO', '2026-12-24', true],
  ['GB', '2022-06-03', false],
  ['GB', '2021-12-28', false],
  ['GB', '2027-01-01', false],
  ['NL', '2025-04-26', false],
  ['DE', '2026-10-31', false],
  ['DE', '2025-10-31', true],
] as const)('%s %s is a working day: %s', (country, day, works) => {
  expect(isWorkingDay(day, country)).toBe(works)
})
