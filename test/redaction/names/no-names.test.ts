import { describe, expect, it } from 'vitest'
import { mark } from './marked.ts'

/** A text's language, and the text with marks round the names of people. */
type Case = readonly [lang: string, text: string]

const check = ([lang, text]: Case): void => {
  expect(mark(text, { lang })).toBe(text)
}

describe('a word where a name would stand', () => {
  it.each<Case>([
    ['nl', 'Klant: nee top, dank'],
    ['nl', 'Spreek ik met de heer ⟦Jansen⟧?\nKlant: nee dat is mijn vader'],
    ['nl', 'Hoi ⟦Ilse⟧,\n\nNee dat klopt niet.'],
    ['de', 'Vielen Dank, Wiederhören.'],
    ['de', 'Rufen Sie mich an. Auf Wiedersehen, Danke'],
    ['de', 'Von: ⟦Petra Klein⟧\nAn: Personalabteilung <personal@example.de>'],
    ['de', 'Bestätigung auch an unsere Tochter (tochter@example.de)'],
    ['de', 'An: Buchhaltung <rechnung@example.de>'],
    ['sv', 'Till: Löneavdelningen <lon@example.se>'],
    ['nb', 'Til: Lønningskontoret <lonn@example.no>'],
    ['da', 'Til: Bogholderiet <bog@example.dk>'],
    ['fi', 'Vastaanottaja: Palkkatoimisto <palkat@example.fi>'],
    ['nl', 'Aan: Personeelszaken <hr@example.nl>'],
    ['en', 'To: Payroll <payroll@example.com>'],
    ['en', 'cc: Facilities (facilities@example.com)'],
    ['sv', 'Elavtal: Rörligt Vind 12 mån'],
    ['sv', 'Bindningstid: 12 mån\nFakturasätt: Autogiro'],
    ['fi', 'Lokilta:\n[18/Feb/2026:08:00:38]'],
    ['de', 'Sorgeberechtigt: beide Eltern\nEssensgeld: 48 Euro'],
    ['nb', 'Angreskjema\nOrdre 12345'],
    ['en', 'AGENT: And the bill? CALLER: Right, it is paid. AGENT: Lovely, thanks. CALLER: Bye'],
    ['da', 'AGENT: Hvordan vil du betale? KUNDE: Kort, tak. AGENT: Måleren? KUNDE: 47262.'],
    ['nb', 'AGENT: Betaling? KUNDE: Kortet, takk. AGENT: Måleren? KUNDE: 47262.'],
    ['nl', 'MEDEWERKER: Meterstand? BELLER: 42052. MEDEWERKER: Hoe betaalt u? BELLER: Creditcard, graag.'],
    ['de', 'AGENT: Zählerstand? ANRUFER: 48192. AGENT: Danke. ANRUFER: Tschüss, danke.'],
    ['sv', 'Agent: Absolut. Kund: Toppen! Agent: Klart! Kund: Hejdå'],
    ['fi', 'Vastaus: Harmi, kiitos tiedosta! Laita viesti.'],
    ['en', 'He stopped the Ramipril but put him back on Atorvastatin and Bisoprolol.'],
    ['de', 'Sie nimmt Ramipril, Metoprolol und Pantoprazol.'],
    ['sv', 'Han äter Simvastatin och Omeprazol varje dag.'],
    ['nl', 'Mijn vader slikt Metformine en Amlodipine.'],
  ])('%s %s', (...given) => check(given))
})

describe('codes, titles and trades', () => {
  it.each<Case>([
    ['en', 'Claim ref: CLM/69/176131'],
    ['sv', 'Batch L240119-07, bäst före 19.01.25'],
    ['de', 'Charge L240119-07, MHD 19.01.25'],
    ['de', 'Verison 10.16.3.40 war besser.'],
    ['de', 'Der Koch hat den Herd, der Fischer die Theke.'],
    ['de', 'Der ⟦Koch⟧ ist krank, sagt Herr ⟦Koch⟧.'],
    ['fi', 'Terveisin ⟦Anna Virtanen⟧\nTalousassistentti'],
    ['sv', 'Svar från Regionchef Syd dröjer.'],
    ['fi', 'Vahinkonumero 26-79729-V. ⟦Ylikankaan⟧ mukaan poliisi tuli.'],
    ['fi', 'ti 4. helmik. 2025 klo 9.12 ⟦Maria Nieminen⟧ kirjoitti:'],
    ['sv', 'Hej. ean-kod 7310865004703 på lådan tack.'],
    ['nl', 'ean stroom 871687120000123456'],
    ['nl', 'Hej. retournummer 612345'],
    ['en', 'Thanks, ⟦Ean Murphy⟧'],
    ['sv', 'Hälsningar ⟦Anna L⟧'],
  ])('%s %s', (...given) => check(given))
})
