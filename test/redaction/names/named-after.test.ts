import { describe, expect, it } from 'vitest'
import { mark } from './marked.ts'

/** A text's language, and the text with marks round the names of people. */
type Case = readonly [lang: string, text: string]

const check = ([lang, text]: Case): void => {
  expect(mark(text, { lang })).toBe(text)
}

describe('what bears the name of a person and is a firm', () => {
  it.each<Case>([
    ['sv', 'Vi har fått en faktura från Lundqvist Måleri.'],
    ['sv', 'Offerten kom från Karin Svenssons Bageri i går.'],
    ['nb', 'Takk til Hansen & Solberg Rørlegger for hjelpen.'],
    ['da', 'Regningen er fra Jensen Vinduespolering A/S.'],
    ['fi', 'Tilasimme sen Virtasen Leipomosta viime viikolla.'],
    ['nl', 'De rekening van Jansen Installatie B.V. klopt niet.'],
    ['de', 'Wir haben Neumann Heizungsbau beauftragt.'],
    ['en', "The quote came from Hannah's Bakery, not from you."],
    ['en', 'We called Walker & Hill Solicitors about it.'],
    ['de', 'Ich habe mit ⟦Peter Brinkhaus⟧ gesprochen.'],
    ['fi', 'Rouva ⟦Korhonen⟧ täällä, soititte minulle.'],
    ['sv', 'Hälsningar ⟦Anna Lundqvist⟧ Kundservice'],
    ['en', 'Regards, ⟦Emma Smith⟧ Customer Support'],
    ['sv', 'Det var ⟦Anna Lundqvist⟧ och Lundqvist Måleri som kom.'],
  ])('%s %s', (...given) => check(given))
})

describe('what bears a given name and is a thing', () => {
  it.each<Case>([
    ['sv', 'Min Ulrika soffa kom i fel färg.'],
    ['nb', 'Ingrid kontorstol knirker.'],
    ['da', 'Drejer det sig om Ida køleskab?'],
    ['fi', 'Emma-patja painui ja Liisa-tuoli rikkoutui.'],
    ['nl', 'De Sophie eettafel is beschadigd.'],
    ['de', 'Der Sessel Ludwig wackelt.'],
    ['en', 'The Charlotte table arrived broken.'],
    ['da', 'Jeg har købt en Hans Wegner-stol hos jer.'],
    ['de', 'Eine Margarete Steiff-Puppe ist beschädigt.'],
    ['fi', 'Tilasin Maija Vilkkumaa -levyn viikko sitten.'],
    ['sv', '{"kanal":"telefon","henrik":"ja"}'],
    ['sv', 'Hade du nytta av Ebba, vår robot?'],
    ['nl', 'Heeft Sanne, onze digitale assistent, geholpen?'],
    ['sv', 'Jag heter ⟦Ulrika⟧ och köpte en soffa.'],
    ['nb', 'Vi har sendt et nytt eksemplar av Stockviken.'],
    ['sv', 'Artikeln Ulrika har EAN 7301485714073.'],
    ['fi', 'Tuotteen Liisa EAN on 7301485714073.'],
    ['da', 'Jeg købte Freja for 500 kr. i sidste uge.'],
    ['sv', 'Sedan köpte ⟦Ulrika⟧ en ny soffa.'],
    ['de', 'Ich habe Stockviken am 22.10.2024 für 1.264,00 € gekauft.'],
    ['de', 'Ich habe ⟦Ulrike⟧ am Montag getroffen, und dann ein Sofa gekauft.'],
    ['sv', 'Reklamation av Stockviken - ⟦Christel Berg⟧'],
    ['nl', 'Klacht over Bjørk lampe - ⟦Sara Bakker⟧'],
    ['fi', 'Reklamaatio Aurora Mini - ⟦Mohamed Lindqvist⟧'],
    ['fi', 'Reklamaatio Bjørk lampe - ⟦Kaisa Virtanen⟧'],
    ['nb', 'Reklamaatio Bjørk lampe - [PERSON]'],
    ['nb', 'Kontakt oss hvis feilen fortsetter. Vi har sendt et nytt eksemplar av Aurora Mini. Mvh'],
  ])('%s %s', (...given) => check(given))
})

describe('what bears a family name and is a place', () => {
  it.each<Case>([
    ['nb', 'Pakken ble hentet ut i Berg.'],
    ['sv', 'Vi bor i Lund och har stuga i Norra Berg.'],
    ['da', 'Sted/dato: Holm, 2.5.2025'],
    ['fi', 'Paikka ja aika: Salo, 2.5.2025'],
    ['da', 'Jeg fik fat i ⟦Nielsen⟧ i går.'],
  ])('%s %s', (...given) => check(given))
})

describe('words that are no name, however they stand', () => {
  it.each<Case>([
    ['nb', 'Pikenavn: ⟦Solberg⟧'],
    ['nl', 'Patiënt: ja, dat klopt'],
    ['sv', 'Ärende: dubbeldragning'],
    ['en', 'Received: from mail (helo=laptop); Mon, 03 Mar 2025 08:11:52 +0100'],
    ['sv', 'Fakturan för jan-mar 2025 är fel.'],
    ['da', 'Opdater til version 2.8.3.235.'],
    ['nb', 'Jeg kjøpte KAARNA-500 den 23.8.2021.'],
    ['de', 'Der Artikel KAARNA-500 hat die EAN 7391296163030.'],
    ['nl', 'NISS 85.07.30-033.28'],
    ['en', 'NINO: JG103759A'],
    ['fr', 'Numéro de sécurité sociale 255081416802538'],
    ['pl', 'Mój PESEL to 44051401359. Chodzi o fakturę.'],
    ['et', 'Minu isikukood on 37605030299.'],
    ['lt', 'Mano asmens kodas yra 33309240064.'],
    ['lv', 'Mans personas kods ir 161175-19997.'],
    ['sv', 'Det var ⟦Måns⟧ som ringde.'],
  ])('%s %s', (...given) => check(given))
})

describe('where the tagger alone would not say it', () => {
  it.each<Case>([
    ['sv', 'Polisen, inspektör ⟦Zetterblom⟧, vill ha loggarna.'],
    ['nb', 'Rørleggeren, ⟦Abdullahi-Nur⟧ het han, kom aldri.'],
    ['de', 'Liebe Grüße aus Wolfsburg, ⟦Dilbirin⟧'],
    ['da', 'Underskrift: ⟦T.S.⟧'],
    ['sv', 'Adress noterad. / ⟦Y.W.⟧'],
    ['en', 'Payroll asked. Signed: ⟦K.A.⟧'],
    ['nb', '{"kunde":{"fornavn":"⟦Ødis⟧","etternavn":"⟦Krarupholt⟧"}}'],
    ['de', 'Laut ⟦Mia Schneider⟧ sollte es gehen. ⟦Mia⟧ wartet noch.'],
    ['nb', 'Naboen min ⟦Eirik Rasmussen-Vågen⟧ har samme problem.'],
    ['sv', 'Ordern lades i ⟦Nova Ströms⟧ namn.'],
    ['nb', 'hjemstaten til ⟦Mitt Romney⟧ stemte i går'],
  ])('%s %s', (...given) => check(given))
})

describe('what is called after people and is read, watched or heard', () => {
  it.each<Case>([
    ['sv', 'Filmen Fanny och Alexander går inte att spela.'],
    ['nb', 'Boka Kristin Lavransdatter kom skadet.'],
    ['da', 'Serien Anna Pihl hakker.'],
    ['fi', 'Sarja Heikki ja Kaija pätkii.'],
    ['nl', 'Het boek Max Havelaar is kwijt.'],
    ['de', 'Das Buch Emil und die Detektive kam kaputt.'],
    ['en', 'The book Jane Eyre came torn.'],
    ['sv', 'Jag vill byta boken "Emil i Lönneberga".'],
    ['sv', 'Boken ⟦Anna Berg⟧ skickade kom trasig.'],
    ['en', 'Please book ⟦Jane Smith⟧ for Monday.'],
    ['en', 'The book that ⟦Jane Smith⟧ sent came torn.'],
  ])('%s %s', (...given) => check(given))
})

describe('where goods go and people live', () => {
  it.each<Case>([
    ['sv', 'Levererar ni till Lund, Berg eller Holm?'],
    ['nb', 'Leverer dere til Lund, Moen eller Vik?'],
    ['sv', 'Levererar ni snart till Berg?'],
    ['nb', 'Leverer dere til Moen, Berg eller Vik?'],
    ['nb', 'Pakken ligger i butikken på Moen.'],
    ['nl', 'Bezorgt u in Vries, Dijk of Leeuwen?'],
    ['nl', 'We wonen vlak bij Bakkum, dus ver is het niet.'],
    ['fi', 'Toimitatteko Salolle, Saloon vai Laaksoon?'],
    ['fi', 'Paketti on Niemessä.'],
    ['fi', 'Puhuin ⟦Virtaselle⟧ eilen.'],
    ['sv', 'Hon flyttade till ⟦Anna Berg⟧ i våras.'],
    ['nb', 'Ring på til ⟦Kari Moen⟧ eller ⟦Ola Berg⟧.'],
  ])('%s %s', (...given) => check(given))
})

describe('what is made or sold under a name', () => {
  it.each<Case>([
    ['nb', 'Velkommen til Dahl Strøm, hva gjelder det?'],
    ['nl', 'De pas is geweigerd bij Visser Vis in het dorp.'],
    ['nl', 'De fiets is een Batavus Fonk.'],
    ['nb', 'Jeg har en Jøtul F 305 i stua.'],
    ['sv', 'Byxan Signe Slim och klänningen Elsa kom aldrig.'],
    ['de', 'Der Gutachter von der Dekra war da.'],
    ['nb', 'Ordre 12345\nProdukt: Elin\nAntall: 2'],
    ['de', 'Die Lampe heißt Alma und ist kaputt.'],
    ['en', 'The lamp is called Alma and it broke.'],
    ['en', 'My sister is called ⟦Alma⟧ and she paid.'],
    ['nb', 'Kunde: ⟦Elin⟧\nProdukt: Lampe'],
    ['de', 'Betreff: Re: Heizung Wolf CGB-2'],
    ['en', 'Marks and Spencer had none left.'],
    ['en', 'INVOICE 12\nClarke & Daughters Joinery\nBill to'],
    ['en', 'AGENT: And the plate? CALLER: Juliet Victor something.'],
    ['sv', 'Kunden undrar om leverans till Lund, Berg eller Holm. Svarade.'],
    ['nb', 'Hei ⟦Skog⟧,\n\nTakk for din henvendelse.'],
    ['en', 'Regards, ⟦Victor Marks⟧'],
    ['de', 'Die Heizung hat Herr ⟦Wolf⟧ eingebaut.'],
    ['nb', 'Hilsen ⟦Anne Strøm⟧'],
    ['nl', 'Met vriendelijke groet, ⟦Jan Vis⟧'],
  ])('%s %s', (...given) => check(given))
})
