import { describe, expect, it } from 'vitest'
import { mark } from './marked.ts'

/** A text's language, and the text with marks round the names of people. */
type Case = readonly [lang: string, text: string]

const check = ([lang, text]: Case): void => {
  expect(mark(text, { lang })).toBe(text)
}

describe('somebody by what is said beside the name', () => {
  it.each<Case>([
    ['nl', 'De loodgieter en filiaalmanager ⟦Stuivenberg⟧ deed niets.'],
    ['nl', 'Volgens verkoper ⟦Kloosterboer⟧ was het gratis.'],
    ['en', 'The store manager ⟦Penhaligon⟧ refused.'],
    ['en', 'He asked the foreman ⟦Trelawny⟧ about it.'],
    ['sv', 'Enligt rådgivaren ⟦Zielińska⟧ är det klart.'],
    ['sv', 'Det var juristen ⟦Fagerhult⟧ som skrev.'],
    ['nb', 'Da kom montøren ⟦Kvammestø⟧ endelig.'],
    ['da', 'Det sagde sælgeren ⟦Stenhøj⟧ i butikken.'],
    ['fi', 'Näin sanoi myyjä ⟦Kuosmanen⟧ kassalla.'],
    ['de', 'Das war Ihr Mitarbeiter ⟦Neumann⟧ im Laden.'],
    ['sv', 'Medflyttande: ⟦Kibrom⟧ 4 år'],
    ['da', 'Børnene ⟦Fred⟧ og ⟦Kasper⟧ er med.'],
    ['en', 'Could you or ⟦Gwilym⟧ pop round?'],
    ['de', 'Ich bin weg, Vertretung macht ⟦Heike⟧.'],
    ['de', 'Bei der ⟦Gerlind⟧ (meine Frau) geht es.'],
    ['nl', 'Zijn collega noemde hem ⟦Machteld⟧.'],
    ['en', 'my bro ⟦anwen⟧ can vouch for that'],
    ['sv', 'Ring min chef.\n\nMed vänlig hälsning\n⟦Lo Vinter⟧'],
    ['nb', 'Vi venter.\n\nMvh\n⟦Vår Solberg⟧\nProsjektleder'],
    ['en', 'Starter: ⟦Jagdeep "Jag" Sandhu⟧, payroll'],
    ['en', 'See **"⟦Tiny" Tim Haddock⟧** about it'],
    ['en', 'Logged by ⟦Patience⟧, line 4.'],
    ['en', 'Please call ⟦April⟧ on 020 7946 0882'],
    ['en', '⟦Aoife⟧ 7:58 AM\nwho is on call\n⟦Deepak⟧ 8:01 AM\nme till nine'],
    ['de', '⟦Jo⟧ 09:15: wer sitzt da?\n⟦Annika⟧ 09:17: ich weiß nicht'],
    ['de', 'Es rief an: Frau ⟦Adelheid v. Bentheim⟧, sie wartet.'],
    ['en', 'First name(s): ⟦Ash Indigo⟧\nTown: Leeds'],
    ['nl', 'Voorletters: ⟦M.A.⟧\nTussenvoegsel: van\nAchternaam: ⟦Hofstee⟧'],
    ['sv', 'Ansvarig: Fastighetsskötare ⟦Nils-Erik⟧\n'],
    ['da', 'Min ekskone ⟦Bodil⟧ har stadig en nøgle.'],
    ['nb', 'Sønnen min ⟦Storm⟧ skal være med.'],
    ['fi', 'Poikapuoleni ⟦Eetu⟧ hakee sen. ⟦Onnin⟧ äiti soittaa.'],
    ['fi', 'Asiaa hoitaa ⟦Minna Ranta-aho⟧ tänään.'],
    ['nl', 'Met groet, ⟦Sofie v/d Berg⟧'],
    ['nl', '⟦Coenraad⟧ was mijn broer, hij is overleden.'],
    ['en', 'Nobody has come since Monday. - ⟦Joss⟧'],
    ['en', 'I spoke to "⟦Ronald⟧" in your shop.'],
    ['de', 'Ich bin ⟦Trần Thị Mai⟧ und wohne in Chemnitz.'],
    ['sv', 'Kommentar från ⟦Henrik⟧: ringde igen.'],
    ['nb', 'kan dere sperre kortet?\nagent ⟦gunnvor⟧: hei, så klart'],
  ])('%s %s', (...given) => check(given))
})

describe('the same without a name', () => {
  it.each<Case>([
    ['nb', 'Avgang 07:58\nAnkomst 09:15\nPause 10:00'],
    ['en', 'Opening times\nMonday 9:00\nTuesday 9:30'],
    ['da', 'Hans kone har ringet om sagen.'],
    ['da', 'Jeres mand i butikken var flink.'],
    ['fi', 'Toivon saavani vaimon avaimet.'],
    ['nl', 'De monteur Ziggo kwam niet.'],
    ['en', 'The driver Windows wants is missing.'],
    ['en', 'We have a customer Windows machine.'],
    ['sv', 'Kunden Telia har ringt.'],
    ['da', 'Jeg vil tale med en tekniker Mandag.'],
    ['fi', 'Myyjä Gigantti ei vastaa.'],
    ['de', 'Der Kunde Vodafone hat gekündigt.'],
    ['en', 'my app broke again, help'],
    ['sv', 'tack på förhand, mvh'],
  ])('%s %s', (...given) => check(given))
})
