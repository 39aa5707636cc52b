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
    'Meine IdNr. ist ⟦ID_NUMBER 86095742719⟧. Tel. ⟦PHONE 0049 160 64916327⟧',
    'Mijn BSN is ⟦ID_NUMBER 182696297⟧. Tel. ⟦PHONE +31 (0)6 88018091⟧',
    'Mijn BSN is ⟦ID_NUMBER 182696297⟧. Bel mij op ⟦PHONE 06-75512294⟧.',
    'Meine IdNr. ist ⟦ID_NUMBER 86095742719⟧. Tel. ⟦PHONE 0049 160 47989470⟧',
    'Puhelinnumeroni on ⟦PHONE +358404995831⟧.\nKortin numero on ⟦CARD 4317 0075 2428 7443⟧',
    'unter ⟦PHONE 0049 160 21697139⟧. Die Kartennummer ist ⟦CARD 5100-1153-4344-5338⟧.',
    'Ring ⟦PHONE 490 29 461⟧ etter 17.30. Personnummer [ID_NUMBER]',
    'Ring ⟦PHONE 490 29 461⟧ etter 17.30. Personnummeret er ⟦ID_NUMBER 54036006830⟧',
  ])('%s', text => {
    expect(marked(text.replace(/⟦[A-Z_]+ |⟧/gu, ''))).toBe(text)
  })
})

describe('a number with a label of its own that says it is nobody’s belongs to that label', () => {
  it.each([
    'Jeres CVR-nummer er 28 51 64 09, ikke? Ring gerne til mig på ⟦PHONE 40 19 10 57⟧',
    'CVR-nr. 28 51 64 09, tlf. ⟦PHONE 40191057⟧',
    'Uw KvK-nummer is 34567812, toch? Mijn BSN: ⟦ID_NUMBER 182696297⟧',
    'KvK 34567812. Bel mij op ⟦PHONE 06-14810921⟧',
    'Y-tunnuksenne on 2345678-0, eikö? Soittakaa minulle numeroon ⟦PHONE 040 1234567⟧',
    'Organisasjonsnummeret deres er 987 654 325, ikke sant? Mobilnummeret mitt er ⟦PHONE 412 34 567⟧',
    'Ert organisationsnummer är 556677-8899. Personnr: ⟦ID_NUMBER 850709-9805⟧',
    'Org.nr 556677-8899, eller hur? Mitt personnummer är ⟦ID_NUMBER 850709-9805⟧',
    'Mijn BSN is ⟦ID_NUMBER 182696297⟧. Uw KvK is 37793901.',
    'Appversjonen er 13.3.3.43. Mobilen min er ⟦PHONE 412 34 567⟧',
    'USt-IdNr. DE123456789, Tel. ⟦PHONE 0151 23456789⟧',
    'Company number 07104534. Call me on ⟦PHONE 020 7946 0958⟧',
    'Käytän sovelluksen versiota 1.14.4.35. Soittakaa minulle ⟦PHONE 040 1234567⟧',
    'Jeg bruker versjon 9.15.4.35 av appen. Mobilnummeret mitt er ⟦PHONE 412 34 567⟧',
    'login ok from ⟦IP 81.2.69.142⟧ app 9.20.1.35\nBel mij op ⟦PHONE 06-14810921⟧',
    'Die Lampe hat die EAN 7391296163030. Meine IdNr. ist ⟦ID_NUMBER 86095742719⟧',
    'Lampan har EAN 7391296163030. Mitt personnummer är ⟦ID_NUMBER 850709-9805⟧',
    'Ordrenummeret mitt er 48 23 45 67. Ring meg på ⟦PHONE 412 34 567⟧',
    // A sole trader's is a person's own.
    'Vårt organisationsnummer är ⟦ID_NUMBER 811228-9874⟧',
    'Ring angående ordernummer 12345 på ⟦PHONE 070-174 06 41⟧',
  ])('%s', text => {
    expect(marked(text.replace(/⟦[A-Z_]+ |⟧/gu, ''))).toBe(text)
  })
})
