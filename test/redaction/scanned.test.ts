import { describe, expect, it } from 'vitest'
import { prepare } from '../../src/redaction/prepare.ts'
import { unscanned } from '../../src/redaction/scanned.ts'

describe('the text of a scanned page', () => {
  it('has digits for the letters that a scanner took them for, and letters for digits', () => {
    const scanned =
      'Tlf  98  4O  l2  7O\nlNGER-LlSE  D0YLE\nOrdre 8OO1l42\nIBAN DEO5 1OO1 OO1O 6383\nPris l0O kr'
    const read = unscanned(scanned)
    expect(read).toBe(
      'Tlf  98  40  12  70\nINGER-LISE  DOYLE\nOrdre 8001142\nIBAN DE05 1001 0010 6383\nPris 100 kr',
    )
    expect(read).toHaveLength(scanned.length)
  })

  it.each([
    'Drik 10l vand, 5l mere og en iPhone 4I',
    'Model XO1 and O2, that is all',
    'Il lO l0 er alt',
    'no digits at all, OIl',
    '',
  ])('is left alone where fewer than three words are mixed so: %s', text => {
    expect(unscanned(text)).toBe(text)
  })

  it('keeps its places in the original', () => {
    const { text, toOriginal } = prepare('Te\u00adl O7O-l74 O6 O5, HANNEL0RE')
    expect(text).toBe('Tel 070-174 06 05, HANNELORE')
    expect(toOriginal(text.indexOf('070'))).toBe(5)
  })
})
