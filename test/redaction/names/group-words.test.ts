import { describe, expect, it } from 'vitest'
import { mark } from './marked.ts'

/** A text's language, and the text with marks round the names of people. */
type Case = readonly [lang: string, text: string]

const check = ([lang, text]: Case): void => {
  expect(mark(text, { lang })).toBe(text)
}

describe('firms, teams, products, schools that bear a name', () => {
  it.each<Case>([
    ['sv', 'Bouppteckningen skickas av Familjejuristen Palm & Falk.'],
    ['sv', 'Vi anlitade Svensson & Söner för taket.'],
    ['sv', 'Hon går på förskolan Lilla Anna, avdelning Björk.'],
    ['sv', 'Jag kör en Renault Zoe.'],
    ['sv', 'Frakten sköter Schenker och kravet kom från Sergel.'],
    ['nb', 'Sikringen er en Hager.'],
    ['da', 'Vi købte en Stelton termokande.'],
    ['en', 'The jacket is from Jack Wills.'],
    ['nb', 'Linje 1: Frida garderobe hvit'],
    ['nb', 'Mvh regnskap (Vik & Sønner)'],
    ['nb', 'Send saken til Team Fjord, takk.'],
    ['nb', 'Du sier at «Storm vinterdress» er utsolgt.'],
    ['da', 'Til grin Andersen Byg & Bolig!!!'],
    ['da', 'Ønsket institution: Børnehuset Hans Grønært'],
    ['da', 'Taget er lagt af Jensen & Søn.'],
    ['fi', 'Tilasin polkupyörän Jopo Timo.'],
    ['fi', 'Lapsi on päiväkoti Tuulikissa, ryhmä Satu.'],
    ['nl', 'We bestelden een keuken bij Van Dijk Keukens.'],
    ['nl', 'De auto is een Renault Zoe, kenteken 80-XX-B0.'],
    ['nl', 'De dakdekker was De Vries & Zonen uit Ede.'],
    ['de', 'Das Dach machte Krämer & Söhne.'],
    ['de', 'Die Klasse 3b der Käthe-Kollwitz-Schule.'],
    ['de', 'Er arbeitet im Team Falke bei uns.'],
    ['de', 'Wir wohnen neben dem Café Anna und dem Hotel Karl.'],
    ['en', 'Our solicitor is at Hughes & Daughter.'],
    ['en', 'We are insured with Taylor Wood Mutual.'],
    ['en', 'The report is by Ward Loss Adjusters.'],
    ['en', 'I drive a Renault Zoe.'],
    ['en', "My daughter is at St. Anne's Primary School."],
    ['en', 'She works in Team Phoenix upstairs.'],
    ['en', '⟦Anna Hughes⟧ and ⟦Peter Wood⟧ signed.'],
    ['de', '⟦Anna Klein⟧ und ⟦Peter Wolf⟧ haben unterschrieben.'],
  ])('%s %s', (...given) => check(given))
})
