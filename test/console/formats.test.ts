import { expect, it } from 'vitest'
import { formatsOf } from '../../src/console/formats.ts'
import { languages } from '../../src/languages.ts'
import { askedFor } from '../../src/requests/answers/languages.ts'

const at = new Date('2026-11-29T23:30:00Z')

it.each([
  ['sv', '12\u00a0345', '30 nov. 2026'],
  ['nb', '12\u00a0345', '30. nov. 2026'],
  ['da', '12.345', '30. nov. 2026'],
  ['fi', '12\u00a0345', '30.11.2026'],
  ['nl', '12.345', '30 nov 2026'],
  ['de', '12.345', '30.11.2026'],
  ['en', '12,345', '30 Nov 2026'],
] as const)('%s: %s, %s', (language, number, day) => {
  const show = formatsOf(language, 'Europe/Stockholm')
  expect([show.number(12_345), show.day(at)]).toEqual([number, day])
})

it('counts in one and in many, in every language', () => {
  for (const language of languages) {
    const { count } = formatsOf(language, 'Europe/Stockholm')
    expect([0, 1, 2].map(value => count(['# one', '# other'], value))).toEqual([
      '0 other',
      '1 one',
      '2 other',
    ])
  }
})

it.each([
  [undefined, 'en'],
  ['', 'en'],
  ['sv', 'sv'],
  ['no-NO', 'nb'],
  ['fr-FR,de;q=0.5,en;q=0.4', 'de'],
  ['en-US,sv;q=0.9', 'en'],
  ['*', 'en'],
  ['fr;q=x,,;q=1', 'en'],
])('%s asks for %s', (header, language) => {
  expect(askedFor(header)).toBe(language)
})
