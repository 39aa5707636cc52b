import { expect, test } from 'vitest'
import type { Subject } from '../../src/requests/model.ts'
import { createComparison } from '../../src/requests/same-person.ts'
import { nobody } from '../support/nobody.ts'

const asa: Subject = {
  ...nobody,
  names: ['Åsa Lindqvist'],
  emails: ['asa@firma.example', 'info+asa@shared.example', 'asa.lindqvist@gmail.com'],
  phones: ['+46 70 174 06 01'],
  usernames: ['asa.l85'],
}
const long: Subject = { ...nobody, names: ['Anna Karin Maria Lindqvist'], emails: ['anna@lindqvist.example'] }
const compare = createComparison(
  new Map([
    ['asa', asa],
    ['long', long],
  ]),
)
const known = { names: [], emails: [], phones: [], usernames: [] }

const judged = (other: Partial<Parameters<typeof compare>[0]>): string[] =>
  compare({ ...known, ...other }).map(({ key, doubtful }) => `${key} ${doubtful ? 'doubtful' : 'certain'}`)

test.each([
  [
    'an equal address, whatever the name',
    { emails: ['ASA@firma.example'], names: ['Bo Berg'] },
    ['asa certain'],
  ],
  [
    'another tag and the same name',
    { emails: ['info@shared.example'], names: ['Å Lindqvist'] },
    ['asa certain'],
  ],
  [
    'another tag and another name',
    { emails: ['info+bo@shared.example'], names: ['Bo Berg'] },
    ['asa doubtful'],
  ],
  ['dots where they do not matter', { emails: ['asalindqvist@googlemail.com'] }, ['asa certain']],
  ['a number and the name', { phones: ['070-174 06 01'], names: ['LINDQVIST, ÅSA'] }, ['asa certain']],
  ['a number of the family', { phones: ['070-174 06 01'], names: ['Bo Lindqvist'] }, ['asa doubtful']],
  ['a number without a name', { phones: ['0046701740601'] }, ['asa certain']],
  ['a telling login', { usernames: ['Asa.L85'] }, ['asa certain']],
  ['a login that is the address', { usernames: ['asa@firma.example'] }, ['asa certain']],
  ['the name at the same firm', { names: ['Asa Lindqvist'], emails: ['al@firma.example'] }, ['asa certain']],
  ['the name at a public provider', { names: ['Asa Lindqvist'], emails: ['al@gmail.com'] }, ['asa doubtful']],
  ['the name alone', { names: ['Aasa Lindqvist'] }, ['asa doubtful']],
  ['a name cut off by the desk', { names: ['Anna Karin Maria Lindqvis'], cutAt: 25 }, ['long doubtful']],
  ['an initial', { names: ['Å. Lindqvist'] }, []],
  ['a first name', { names: ['Åsa'] }, []],
  ['somebody else', { names: ['Åsa Berg'], emails: ['bo@firma.example'], phones: ['070-174 06 02'] }, []],
])('%s', (_, other, expected) => {
  expect(judged(other)).toEqual(expected)
})
