import { expect, test } from 'vitest'
import { clean, foldings } from '../../../src/requests/spelling/fold.ts'
import {
  foldedForms,
  isFullName,
  nameForms,
  nameKey,
  sharesWord,
} from '../../../src/requests/spelling/name.ts'

const forms = (name: string, weak: boolean): string[] =>
  nameForms(name)
    .filter(each => each.weak === weak)
    .map(({ words }) => words.join(' '))

test.each([
  ['åsa', ['asa', 'aasa']],
  ['aasa', ['aasa', 'asa']],
  ['müller', ['muller', 'mueller']],
  ['sørensen', ['sorensen', 'soerensen']],
  ['strauß', ['strauss']],
  ['kjær', ['kjaer', 'kjar']],
  ['rafael', ['rafael']],
  ['zoë', ['zoe', 'zo']],
])('%s may be folded to %s', (word, expected) => {
  expect([...foldings(word)].sort()).toEqual(expect.arrayContaining([...expected].sort()))
})

test('what is not seen or only looks different is cleaned', () => {
  expect(clean('A\u030As\u200Ba\u00A0ＬＩＮＤ\u00ADqvist')).toBe('åsa lindqvist')
})

test('a name is written in either order, and as one word', () => {
  expect(forms('Åsa Lindqvist', false)).toEqual(['åsa lindqvist', 'lindqvist åsa', 'åsalindqvist'])
  expect(forms('Lindqvist, Åsa', false)).toContain('åsa lindqvist')
})

test('an initial or a middle name with the family name is less sure', () => {
  expect(forms('Anna-Karin Lind', false)).toEqual(
    expect.arrayContaining(['anna karin lind', 'anna lind', 'anna k lind', 'lind anna karin']),
  )
  expect(forms('Anna-Karin Lind', true)).toEqual(expect.arrayContaining(['karin lind', 'a lind', 'lind a']))
})

test('a first name with a middle name is nobody’s name, nor is a particle with anything', () => {
  const all = [...forms('Anna Karin Lind', false), ...forms('Anna Karin Lind', true)]
  expect(all).not.toContain('anna karin')
  expect(forms('Femke de Wit', true).concat(forms('Femke de Wit', false))).not.toContain('de wit')
  expect(forms('Femke de Wit', false)).toContain('de wit femke')
})

test.each(['Åsa', 'Å. Lindqvist', 'de Wit', '', 'van der Berg'])('%s is no full name', name => {
  expect(isFullName(name)).toBe(false)
  expect(nameForms(name)).toEqual([])
})

test('foldings mix', () => {
  expect(foldedForms(['aasa', 'sjöberg'])).toEqual(
    expect.arrayContaining(['asa sjoberg', 'aasa sjoeberg', 'asa sjoeberg', 'aasa sjoberg']),
  )
})

test('equal names have one key, whatever the order and the accents', () => {
  expect(nameKey('Lindqvist, Åsa')).toBe(nameKey('åsa LINDQVIST'))
  expect(nameKey('Aasa Lindqvist')).toBe(nameKey('Asa Lindqvist'))
  expect(nameKey('Åsa Lindqvist')).not.toBe(nameKey('Åsa Lind'))
})

test('names agree by a word that tells', () => {
  expect(sharesWord('Åsa Lindqvist', 'Asa L.')).toBe(true)
  expect(sharesWord('Jan de Wit', 'Piet de Boer')).toBe(false)
})
