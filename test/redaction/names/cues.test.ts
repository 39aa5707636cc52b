import { describe, expect, it } from 'vitest'
import { mark } from './marked.ts'

/** Names that no list knows: only the cue can tell. */
const byLanguage: Readonly<Record<string, readonly string[]>> = {
  sv: [
    'Hej ⟦Zorvald⟧,\njag undrar',
    'Hej ⟦Zorvald⟧ jag undrar',
    'hej ⟦anna⟧, när kommer den',
    'tjena ⟦micke⟧, har du tid',
    'Hej ⟦Zorvald⟧ och ⟦Kvilla⟧!',
    'Tack.\n\nMvh\n⟦Kvilla Brontgren⟧\nKundtjänst',
    'Mvh ⟦Kvilla⟧',
    'Med vänlig hälsning,\n\n⟦Kvilla Zorv⟧',
    'MVH/⟦Kvilla⟧',
    'Med vänliga hälsningar\nKundtjänst\n⟦Kvilla Zorv⟧',
    'Tack ⟦Kvilla⟧!',
    'Jag heter ⟦Kvilla Zorv⟧ och ringde',
    'mitt namn är ⟦Kvilla⟧',
    'min man ⟦Zorvald⟧ ringde',
    'jag pratade med ⟦Sten⟧ igår',
    'Namn: ⟦Kvilla Zorv⟧\nOrt: Malmö',
    'Förnamn: ⟦Kvilla⟧',
    'namn: ⟦anna zorv⟧',
    'Från: ⟦Kvilla Zorv⟧ <kv@exempel.se>',
    'Den 3 maj 2024 kl. 10:12 skrev ⟦Kvilla Zorv⟧ <kv@exempel.se>:',
    '⟦Kvilla Zorv⟧ skrev:',
    'hos fru ⟦Zorv⟧ och herr ⟦Brontgren⟧',
  ],
  nb: [
    'Hei ⟦Zorvald⟧!',
    'Kjære ⟦Kvilla⟧,',
    'Vennlig hilsen\n⟦Kvilla Zorv⟧',
    'Mvh ⟦Kvilla⟧',
    'Jeg heter ⟦Kvilla Zorv⟧ og',
    'navnet mitt er ⟦Kvilla⟧',
    'mannen min, og min kone ⟦Kvilla⟧ sa',
    'snakket med ⟦Stein⟧ i går',
    'Navn: ⟦Kvilla Zorv⟧',
    'Fra: ⟦Kvilla Zorv⟧ <kv@eksempel.no>',
    'tor. 3. mai 2024 kl. 10:12 skrev ⟦Kvilla Zorv⟧ <kv@eksempel.no>:',
    'hos fru ⟦Zorv⟧',
  ],
  da: [
    'Kære ⟦Kvilla⟧',
    'Hej ⟦Zorvald⟧,',
    'Venlig hilsen\n⟦Kvilla Zorv⟧',
    'De bedste hilsner\n\n⟦Kvilla⟧',
    'Jeg hedder ⟦Mette Zorv⟧ og',
    'mit navn er ⟦Kvilla Zorv⟧',
    'min mand ⟦Zorvald⟧ ringede',
    'talte med ⟦Bent⟧ i går',
    'Navn: ⟦Kvilla Zorv⟧',
    'Den tors. 3. maj 2024 kl. 10.12 skrev ⟦Kvilla Zorv⟧ <kv@eksempel.dk>:',
    'hos fru ⟦Zorv⟧',
  ],
  fi: [
    'Hei ⟦Zorvald⟧!',
    'Hyvä ⟦Kvillanen⟧,',
    'Ystävällisin terveisin\n⟦Kvilla Zorvinen⟧',
    'Terveisin ⟦Kvilla⟧',
    'Yst. terv. ⟦Kvilla Zorvinen⟧',
    'nimeni on ⟦Kvilla Zorvinen⟧ ja',
    'Kiitos ⟦Mikko⟧!',
    'mieheni ⟦Zorvald⟧ soitti',
    'Nimi: ⟦Kvilla Zorvinen⟧',
    'Lähettäjä: ⟦Kvilla Zorvinen⟧ <kv@esimerkki.fi>',
    'pe 3. toukok. 2024 klo 10.12 ⟦Kvilla Zorvinen⟧ (kv@esimerkki.fi) kirjoitti:',
    '⟦Kvilla Zorvinen⟧ kirjoitti:',
    'rouva ⟦Zorvinen⟧ soitti',
    'Numero on oikea.\n\nT. ⟦Ville⟧',
    'Numero on oikea.\n\nT. ⟦Maria⟧',
    'Terveisin ⟦Ville⟧',
    'Terveisin\n⟦Ville Zorvinen⟧',
    'Hei ⟦Ville⟧, kiitos',
    'Hei ⟦Mika⟧!',
    'puhuin ⟦Mikon⟧ kanssa',
  ],
  nl: [
    'Beste ⟦Zorvald⟧,',
    'Geachte heer ⟦Zorvald⟧,',
    'Geachte mevrouw ⟦van der Zorv⟧,',
    'Met vriendelijke groet,\n\n⟦Kvilla de Zorv⟧',
    'Groetjes ⟦Kvilla⟧',
    "Met vriendelijke groet\n⟦Daan van 't Bront⟧\nKerkplein",
    "mevrouw '⟦t Bront⟧ belde",
    'mijn naam is ⟦Kvilla⟧ en',
    'mijn man ⟦Zorvald⟧ belde',
    'gesproken met ⟦Bas⟧ over',
    'Naam: ⟦Kvilla Zorv⟧',
    'Van: ⟦Kvilla Zorv⟧ <kv@voorbeeld.nl>',
    'Op 3 mei 2024 om 10:12 schreef ⟦Kvilla Zorv⟧ <kv@voorbeeld.nl>:',
    'dhr. ⟦de Zorv⟧ en mevr. ⟦Zorvald⟧ kwamen',
  ],
  de: [
    'Sehr geehrte Frau ⟦Zorvald⟧,',
    'Sehr geehrter Herr Dr. ⟦Zorvald⟧,',
    'Hallo ⟦Kvilla⟧,',
    'Liebe ⟦Kvilla⟧,',
    'Mit freundlichen Grüßen\n⟦Kvilla Zorvald⟧\nMuster GmbH',
    'MfG\n⟦Kvilla⟧',
    'Viele Grüße ⟦Kvilla⟧',
    'mein Name ist ⟦Kvilla Zorvald⟧ und',
    'ich heiße ⟦Kvilla⟧.',
    'meine Frau ⟦Anna⟧ hat',
    'Herr ⟦Zorvald⟧ und Frau ⟦Brontmann⟧ haben',
    'Name: ⟦Kvilla Zorvald⟧',
    'Von: ⟦Kvilla Zorvald⟧ <kv@beispiel.de>',
    'Am 03.05.2024 um 10:12 schrieb ⟦Kvilla Zorvald⟧:',
  ],
  en: [
    'Dear Ms ⟦Zorvald⟧,',
    'Hi ⟦Kvilla⟧,',
    'Hi ⟦Kvilla⟧ the printer is broken',
    'Kind regards,\n⟦Kvilla Zorvald⟧\nSales Manager',
    'Thanks,\n⟦Kvilla⟧',
    'Best,\n⟦Kvilla⟧',
    'my name is ⟦Kvilla Zorvald⟧ and',
    'this is ⟦Emma⟧ calling about',
    'my husband ⟦Zorvald⟧ called',
    'I spoke with ⟦Mark⟧ yesterday',
    'Name: ⟦Kvilla Zorvald⟧',
    'Full name: ⟦Kvilla Zorvald⟧',
    'From: ⟦Kvilla Zorvald⟧ <kv@example.com>',
    'To: ⟦Kvilla Zorvald⟧ <kv@example.com>; ⟦Mira Bront⟧ <mb@example.com>',
    'On Mon, 3 May 2024 at 10:12, ⟦Kvilla Zorvald⟧ wrote:',
    '"⟦Zorvald, Kvilla⟧" <kv@example.com> wrote:',
    'Mr. ⟦Zorvald⟧ and Dr ⟦Bront⟧ said',
    'Best wishes,\n⟦Kara⟧, customer service',
    'Kind regards,\n⟦Till⟧',
    'Kind regards, ⟦Can⟧ / Support',
  ],
}

describe.each(Object.entries(byLanguage))('cues in %s', (lang, texts) => {
  it.each(texts)('%j', text => {
    expect(mark(text, { lang })).toBe(text)
  })
  it('need no hint of the language', () => {
    const missed = texts.filter(text => mark(text) !== text)
    // Without the hint a Finnish case is not undone in a text of three words.
    expect(missed.filter(text => !text.includes('Mikon'))).toEqual([])
  })
})

describe('what follows a cue and is nobody', () => {
  it.each([
    'Hej Support,',
    'Hej Kundtjänst!',
    'Hej alla,',
    'hej allihopa, hej igen, hej hej! tack!',
    'Hej igen, Faktura 123 saknas',
    'Hi Team,',
    'Hello World',
    'Dear Customer,',
    'Dear Sir or Madam,',
    'Hallo zusammen,',
    'Hallo Drucker geht nicht',
    'Sehr geehrte Damen und Herren,',
    'Hei kaikki,',
    'Hyvä asiakas,',
    'Geachte klant,',
    'Tack på förhand',
    'Tack!\nFaktura bifogas',
    'Mvh\nKundtjänst',
    'Mvh\nExempel Bygg AB',
    'Mit freundlichen Grüßen\nIhr Support Team',
    'Kind regards,\nCustomer Service',
    'Filnamn: Rapport',
    'User name: Printer',
    'Kunde: Muster GmbH',
    '{"name": "Printer"}',
    'Från: Kundservice',
    'jag heter inte så',
    'my husband and I',
    'spoke to Microsoft',
    'God morgon Måndag',
    'Hej [PERSON], Tack för allt',
    'Mvh\n[PERSON]\nSäljare',
    'Namn: [PERSON-3f9a2c41]',
    'skrev [PERSON]:',
    'Hej Anonymised,',
    'Hej till alla, hallo till dig',
    'Hej! Till Malmö går det inte',
    'Mvh\nName: saknas',
    'Thanks,\nCan you call',
  ])('%j', text => {
    expect(mark(text)).toBe(text)
  })
})

describe('what is written on a parcel', () => {
  it.each([
    ['sv', 'Paketet är märkt ⟦Michaelsen⟧.'],
    ['nb', 'Pakken er merket ⟦Müller⟧.'],
    ['nl', 'Op het pakket staat ⟦Bakker⟧.'],
    ['de', 'Auf dem Paket steht ⟦Richter⟧.'],
    ['fi', 'Paketissa lukee ⟦Jääskeläinen⟧.'],
    ['en', 'The parcel was addressed to ⟦Walker⟧.'],
    ['sv', 'Paketet är märkt Bräckligt.'],
    ['nb', 'Pakken er merket Express.'],
    ['de', 'Auf dem Paket steht Vorsicht.'],
  ])('%s %s', (lang, text) => expect(mark(text, { lang })).toBe(text))
})

describe('a closing behind a number, which is no date', () => {
  it.each([
    ['en', 'My locker is 12. Regards, ⟦Padraig Wetherby⟧'],
    ['nl', 'Het kastje is nummer 12. Groeten, ⟦Hidde Zwartveld⟧'],
    ['sv', 'Skåpet är nummer 12. Hälsningar, ⟦Torvald Kvistmark⟧'],
    ['da', 'Skabet er nummer 12. Hilsen, ⟦Ejnar Skovlund⟧'],
    ['nl', 'Vergadering 9 mei, Leeuwen'],
  ])('%s %s', (lang, text) => expect(mark(text, { lang })).toBe(text))
})

describe('who stands behind a label of a form', () => {
  it.each([
    ['de', 'Abholberechtigt: ⟦Ernst Wachendörfer⟧'],
    ['de', 'Zahlungspflichtige/r: ⟦Swantje Wachendörfer⟧'],
    ['nb', 'Fullmakt: ⟦Anlaug Vågslid⟧'],
    ['fi', 'Varahakija: ⟦Aino Salmenkallio⟧'],
    ['nl', 'Gemachtigde: ⟦Hidde Zwartveld⟧'],
    ['en', 'Referee: ⟦Merryn Wetherby⟧'],
  ])('%s %s', (lang, text) => expect(mark(text, { lang })).toBe(text))
})
