import { describe, expect, it } from 'vitest'
import { findTableNames } from '../../../src/redaction/names/table-names.ts'

const marked = (text: string): string[] =>
  findTableNames(text).map(({ start, end }) => text.slice(start, end))

describe('names in the columns of a table', () => {
  it.each<[string, string[]]>([
    [
      'name,email,order\nSizwe Bairstow,sizwe@example.org,12\n"Hall, Grace",g@example.org,13',
      ['Sizwe Bairstow', 'Hall, Grace'],
    ],
    ['Nr;Nachname;Vorname;IBAN\n4028;Kolbenschlag;Rose;DE22', ['Kolbenschlag', 'Rose']],
    ['| Namn | Telefon |\n|---|---|\n| Shahrzad Bäck | 070 |', ['Shahrzad Bäck']],
    ['voorletters\tachternaam\tplaats\nJ.\tvan den Hoek\tEde', ['J.', 'van den Hoek']],
    ['hetu;nimi\n;Meerika Ylä-Rautio\n;', ['Meerika Ylä-Rautio']],
  ])('are found by the head: %j', (text, names) => {
    expect(marked(text)).toEqual(names)
  })

  it.each([
    'Name;Preis\nIda Lampe;12\nBruno;13',
    'Namn, telefon och adress saknas.\nRing mig, tack, Anna.',
    'kund: Anna, telefon saknas\nvara; antal; pris\nStol; 3; 20',
    'name,email\n12,13\n-,x',
    `name,email\n${'x'.repeat(700)},y`,
  ])('are not looked for where no head says so: %j', text => {
    expect(marked(text)).toEqual([])
  })

  it('end where the table does', () => {
    expect(marked('fornamn;efternamn\nAnna;Berg\n\nHej; Sten')).toEqual(['Anna', 'Berg'])
  })
})
