import { expect, test } from 'vitest'
import { inflect } from '../../../bench/conversations/inflect.ts'
import type { Case, Language } from '../../../bench/conversations/template.ts'

const finnish: readonly (readonly [string, Case, string])[] = [
  ['Anna Virtanen', 'gen', 'Anna Virtasen'],
  ['Virtanen', 'par', 'Virtasta'],
  ['Virtanen', 'ill', 'Virtaseen'],
  ['Hämäläinen', 'all', 'Hämäläiselle'],
  ['Hämäläinen', 'ade', 'Hämäläisellä'],
  ['Hämäläinen', 'par', 'Hämäläistä'],
  ['Pekka', 'gen', 'Pekan'],
  ['Pekka', 'ill', 'Pekkaan'],
  ['Pekka', 'ess', 'Pekkana'],
  ['Matti', 'abl', 'Matilta'],
  ['Matti', 'par', 'Mattia'],
  ['Riitta', 'all', 'Riitalle'],
  ['Seppo', 'ela', 'Seposta'],
  ['Mika', 'gen', 'Mikan'],
  ['Aino', 'all', 'Ainolle'],
  ['Päivi', 'ade', 'Päivillä'],
  ['Heini', 'par', 'Heiniä'],
  ['Markus', 'gen', 'Markuksen'],
  ['Markus', 'par', 'Markusta'],
  ['Elias', 'ill', 'Eliakseen'],
  ['Mäki', 'gen', 'Mäen'],
  ['Isomäki', 'ade', 'Isomäellä'],
  ['Isomäki', 'ill', 'Isomäkeen'],
  ['Lahti', 'gen', 'Lahden'],
  ['Niemi', 'all', 'Niemelle'],
  ['Saari', 'par', 'Saarta'],
  ['Ranta', 'gen', 'Rannan'],
  ['Ranta', 'ess', 'Rantana'],
  ['Kangas', 'gen', 'Kankaan'],
  ['Kangas', 'ill', 'Kankaaseen'],
  ['Lindholm', 'gen', 'Lindholmin'],
  ['Johansson', 'par', 'Johanssonia'],
  ['Nguyen', 'all', 'Nguyenille'],
  ['Hans', 'gen', 'Hansin'],
  ['Harry', 'par', 'Harrya'],
  ['Lee', 'ill', 'Leehen'],
  ['Mäki-Virtanen', 'all', 'Mäki-Virtaselle'],
  ['A.B.', 'gen', 'A.B:n'],
  ['K.', 'par', 'K:ta'],
  ['Rousseaux', 'gen', 'Rousseaux’n'],
  ['VIRTANEN', 'gen', 'VIRTASEN'],
  ['virtanen', 'abl', 'virtaselta'],
  ['McDonald', 'ela', 'McDonaldista'],
  ['Pekka', 'tra', 'Pekaksi'],
  ['Heikki', 'ine', 'Heikissä'],
]

test.each(finnish)('Finnish %s takes %s as %s', (name, form, expected) => {
  expect(inflect(name, 'fi', form)).toBe(expected)
})

const genitives: readonly (readonly [Language, string, string])[] = [
  ['sv', 'Anna Berg', 'Anna Bergs'],
  ['sv', 'Hans', 'Hans'],
  ['sv', 'A.', 'A:s'],
  ['nb', 'Hans', "Hans'"],
  ['nb', 'Kari Moen', 'Kari Moens'],
  ['da', 'Lars', "Lars'"],
  ['da', 'Mette', 'Mettes'],
  ['nl', 'Anna', "Anna's"],
  ['nl', 'Willy', "Willy's"],
  ['nl', 'Joey', 'Joeys'],
  ['nl', 'Sophie', 'Sophies'],
  ['nl', 'Jan de Vries', "Jan de Vries'"],
  ['de', 'Max', "Max'"],
  ['de', 'Hans Voß', "Hans Voß'"],
  ['de', 'Anna Krüger', 'Anna Krügers'],
  ['en', 'James', "James'"],
  ['en', 'Priya Nair', "Priya Nair's"],
]

test.each(genitives)('the genitive in %s of %s is %s', (language, name, expected) => {
  expect(inflect(name, language, 'gen')).toBe(expected)
})

test('a name without cases in its language stays as it is', () => {
  expect(inflect('Anna', 'sv', 'all')).toBe('Anna')
})
