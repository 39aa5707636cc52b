import { describe, expect, test } from 'vitest'
import { isTelling, spellingsOf } from '../../src/requests/spellings.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { nobody } from '../support/nobody.ts'

const names = ['Åsa Lindqvist']

test.each([
  ['asa.lindqvist', true],
  ['asa85', false],
  ['asalind85', true],
  ['asalindqvist', true],
  ['asa@example.se', true],
  ['lindqvist', false],
  ['support1', false],
  ['helsingborg', false],
  ['12345678', false],
])('the login %s is telling: %s', (username, telling) => {
  expect(isTelling(username, names)).toBe(telling)
})

describe('what goes with a person is looked for as what it is:', () => {
  const of = (value: string) => spellingsOf({ ...nobody, values: [value] })

  test('an address of e-mail', () => {
    expect(of('Asa.Lindqvist+shop@Example.SE').emails).toEqual(['asa.lindqvist@example.se'])
  })
  test('a telephone number', () => {
    expect(of('070-123 45 67').phones).toContain('46701234567')
  })
  test.each([
    ['19850101-1234', ['198501011234', '8501011234']],
    ['850101-1234', ['8501011234', '198501011234', '208501011234']],
    ['4155201234', ['4155201234']],
    ['131052-308T', ['131052308']],
    ['SE45 5000 0000 0583 9825 7466', ['4550000000058398257466']],
    ['4111 1111 1111 1111', ['4111111111111111']],
  ])('the number %s', (value, numbers) => {
    expect(of(value).numbers).toEqual(numbers)
  })
  test('the bank account inside a Dutch IBAN', () => {
    expect(of('NL91 ABNA 0417 1643 00').numbers).toContain('0417164300')
  })
  test('an address, whatever numbers it holds', () => {
    expect(of('Storgatan 123, 12345 Uppsala')).toMatchObject({
      numbers: [],
      phrases: [['storgatan', '123', '12345', 'uppsala']],
    })
  })
  test('nothing of a small number or a word', () => {
    const spellings = [of('1042'), of('Uppsala')]
    expect(spellings.flatMap(each => Object.values(each).flat())).toEqual([])
  })
})

test('keys count when they are long enough to be nothing else', () => {
  const ids = ['665f1c0e8b3e4a0012345678', '17', '20240131'].map(id => ({
    store: storeId('helpdesk'),
    id: recordId(id),
  }))
  expect(spellingsOf({ ...nobody, ids }).ids).toEqual(['665f1c0e8b3e4a0012345678'])
})

test('an address that serves as login counts as address', () => {
  expect(spellingsOf({ ...nobody, usernames: ['Asa@example.se'] })).toMatchObject({
    emails: ['asa@example.se'],
    usernames: ['asa@example.se'],
  })
})
