import { describe, expect, it } from 'vitest'
import { casesOf, expectMarked, identifiersIn, type Texts } from './whole-redactor.ts'

/** The word before is a name or a time of the day, and only begins or ends like one for a number of a thing. */
const beside: Texts = {
  sv: [
    'Tel dagtid: ⟦070-174 06 41⟧',
    'ring i morgon, ⟦070-174 06 41⟧ går bra',
    'jag står på torget, ⟦070-174 06 41⟧',
    'Kvällstid ⟦031-390 06 12⟧',
  ],
  nb: ['Tlf. kveldstid: ⟦41234567⟧', 'Ring i morgen på ⟦412 34 567⟧'],
  da: ['Telefon dagtid: ⟦26 39 64 14⟧'],
  fi: ['terveisin Sakari ⟦040 123 4567⟧', 'Arto ⟦040 123 4567⟧'],
  nl: ['Elke ochtend bereikbaar op ⟦06-14810921⟧'],
  de: ['Ich warte auf Bescheid: ⟦0171 39200 12⟧', 'Norderstedt ⟦040 66969 123⟧'],
  en: ['She said ⟦07700 900123⟧ is best', 'All paid, ⟦07700 900123⟧ if not'],
}

/** Whose it is, or that it is new, or that there is one more. */
const whose: Texts = {
  sv: [
    'Nytt nr ⟦070-174 06 41⟧',
    'Anhörig: Stina Holm, dotter, ⟦070-174 06 41⟧',
    'min bror Sven, han har fullmakt, ⟦070, 17, 406, 4, 1⟧. Tack',
    'Mobil .................. ⟦070-174 06 41⟧',
  ],
  nb: [
    'Mobil ..................... ⟦55334106⟧',
    'nr til meg ⟦412.34.567⟧ takk',
    'Det hemmelige nr. ⟦41234567⟧ skal ikke gis ut',
    'ring ⟦41 23 45 67⟧, eller til søsteren hennes, hun heter Siv, på ⟦98 736 74 8⟧. Takk',
  ],
  da: ['Kontaktperson: Ejnar Fisker, mor, ⟦25032118⟧\nMedlem', 'nyt nummer ⟦28763023⟧'],
  fi: ['uusi numero ⟦040 1234567⟧', 'Yhteyshenkilö: Aino Salmela, vaimo, ⟦040 1234567⟧'],
  nl: ['het geheime nummer ⟦06-14810921⟧'],
  de: ['neue Nummer ⟦0171 3920012⟧', 'mein Bruder Jens, ⟦017, 139, 20, 0, 8, 2⟧. Danke'],
  en: ['new number ⟦07700 900123⟧'],
}

/** In a column of phones, under a longer label, of whom the sentence speaks, or at home. */
const placed: Texts = {
  sv: [
    'Telefon dag / kväll: ⟦070-174 06 41⟧',
    '| Namn | Mobil |\n|---|---|\n| Siv | ⟦070-174 06 41⟧ |',
    'Hemma: ⟦031-390 06 12⟧',
  ],
  nb: [
    '| Vakt | Navn | Mobil |\n|---|---|---|\n| natt | Siv Dal | ⟦55230134⟧ |',
    'Telefon privat / arbeid: ⟦91820188⟧',
    'Ta kontakt på ⟦436.23.397⟧.',
    'Du kan snakke med samboeren, hun har ⟦98 7 9 24 92⟧. Ha det',
  ],
  da: ['MobilePay blev sendt til ⟦28341817⟧ ved en fejl', 'Herhjemme: ⟦86 06 76 84⟧'],
  nl: ['Tel. (overdag en avond): ⟦06-14810921⟧', "m'n man kan ook, ⟦06, 959, 866, 56⟧. Daag"],
  de: ['Telefon tagsüber / abends: ⟦0171 3920012⟧'],
  en: ["Try my wife, she's ⟦077, 00, 900, 12, 3⟧. Ta"],
}

describe('a phone whose neighbours are no label of another number', () => {
  it.each([...casesOf(beside), ...casesOf(whose), ...casesOf(placed)])('%s: %s', (_, text) =>
    expectMarked(text, 'PHONE'),
  )
})

const left: Texts = {
  sv: [
    'Fakturan har fått nytt nummer 41234567 sedan sist.',
    'Ref. 070-174 06 41',
    'OCR-numret 0701740641',
    'radnummer 070-174 06',
    'kund-ID: 0701740641',
  ],
  nb: [
    'Ny nr. 41234567 på fakturaen',
    'KID-en 038389987555 gjaldt naboen',
    'saksnr 41234567',
    'sak 41234567',
  ],
  da: ['sagen 41234567', 'varenr. 41234567'],
  fi: ['rivinumero 010199-557', 'erä 0401234567'],
  nl: ['Boeking 0290-2882', 'Betalingskenmerk\t0691 1954 4589 8181', 'zaaknr 0612345678'],
  de: ['Kunden-ID 0171 3920012', 'Art.-Nr. 0171 3920012'],
  en: [
    '| Item | Stock |\n|---|---|\n| 07700 | 41234567 |',
    'case 07700 900123',
    'deviceID 07700900123',
    'the error codes 012, 045, 078, 091',
  ],
}

describe('a number with a label of its own', () => {
  it.each(casesOf(left))('%s: leaves %j alone', (_, text) => expect(identifiersIn(text)).toEqual([]))
})
