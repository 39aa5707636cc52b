import { describe, expect, it } from 'vitest'
import { scanText } from '../../../src/redaction/engine.ts'

const peopleIn = (text: string): string[] =>
  scanText(text)
    .filter(({ entity }) => entity === 'PERSON')
    .map(({ start, end }) => text.slice(start, end))

describe('a name that the address beside it spells', () => {
  it.each([
    [
      'invoice to ngozika abernethwaite abernethwaite.ngozika@company.example please',
      'ngozika abernethwaite',
    ],
    ['12;Qwenta Oskaldir;qwenta_oskaldir70@mail.example;45', 'Qwenta Oskaldir'],
    ['Zorvald Ylä-Tokkonen, z.ylatokkonen@example.org', 'Zorvald Ylä-Tokkonen'],
    ['kontakt: Heimke Wüllenkotter (heimkewuellenkotter@example.org)', 'Heimke Wüllenkotter'],
  ])('is found: %s', (text, name) => {
    expect(peopleIn(text)).toEqual([name])
  })

  it.each([
    'Nordljus Kundservice, nordljus.kundservice@example.org',
    'mail your order number to order.number@example.org',
    'Lund Inkasso AB, lundinkasso@example.org',
  ])('is none where firms and teams have theirs: %s', text => {
    expect(peopleIn(text)).toEqual([])
  })
})
