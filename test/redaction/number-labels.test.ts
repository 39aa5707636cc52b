import { describe, expect, it } from 'vitest'
import { scanText } from '../../src/redaction/engine.ts'

const locales = ['sv-SE', 'nb-NO', 'da-DK', 'fi-FI', 'nl-NL', 'de-DE', 'en-GB']

/** Marks of the kind that is found: `⟦ID_NUMBER 26927926821⟧`. */
const marked = (text: string): string => {
  let [out, done] = ['', 0]
  for (const { entity, start, end } of scanText(text, { locales })) {
    if (entity === 'PERSON') continue
    out += `${text.slice(done, start)}⟦${entity} ${text.slice(start, end)}⟧`
    done = end
  }
  return out + text.slice(done)
}

describe('of two words before a number the nearer one says what it is', () => {
  it.each([
    'Kontrollerte hennes konto: fødselsnummer ⟦ID_NUMBER 26927926821⟧ stemmer',
    'Kontrollerte kontoen: personnummer ⟦ID_NUMBER 04877013826⟧ stemmer',
    'Till mitt konto: personnummer ⟦ID_NUMBER 850709-9805⟧',
    'Konto låst, CPR-nr. er ⟦ID_NUMBER 070761-4285⟧',
    'Konto ⟦IBAN 86011117947⟧, fødselsnummer ⟦ID_NUMBER 26927926821⟧',
    'Fødselsnummer ⟦ID_NUMBER 26927926821⟧, kontonummer ⟦IBAN 8601 11 17947⟧',
    'Mitt personnummer är bytt. Mitt nummer är ⟦PHONE 070-174 06 41⟧.',
    'ring ⟦PHONE 070-174 06 41⟧, mitt personnummer är ⟦ID_NUMBER 850709-9805⟧',
    '⟦PHONE 070-174 06 41⟧',
    'U bereikt mij op ⟦PHONE 06-14810921⟧.\nBSN: ⟦ID_NUMBER 182.696.297⟧',
    'bel ⟦PHONE 06-14810921⟧ BSN ⟦ID_NUMBER 182.696.297⟧',
    'Kontoen er sperret, mobil ⟦PHONE 41234567⟧',
    'Mijn nieuwe pas. Uw KvK-nummer is 34567812, toch?\n\nKaart: ⟦CARD 5563 1612 2143 1784⟧',
    'Wat is uw BSN?\nKaart: ⟦CARD 5563 1612 2143 1784⟧',
    'BSN ⟦CARD 5563 1612 2143 1784⟧',
    'unter ⟦PHONE 0049 160 21697139⟧. Die Kartennummer ist ⟦CARD 5100-1153-4344-5338⟧.',
    'Ring ⟦PHONE 490 29 461⟧ etter 17.30. Personnummer [ID_NUMBER]',
    'Ring ⟦PHONE 490 29 461⟧ etter 17.30. Personnummeret er ⟦ID_NUMBER 54036006830⟧',
  ])('%s', text => {
    expect(marked(text.replace(/⟦[A-Z_]+ |⟧/gu, ''))).toBe(text)
  })
})
