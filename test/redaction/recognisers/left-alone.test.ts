import { describe, expect, it } from 'vitest'
import { casesOf, identifiersIn, type Texts } from './whole-redactor.ts'

/** What firms, things and programs are numbered and called by. */
const left: Texts = {
  sv: [
    'Vi möts på Plan 3, rum 12, i hus 5.',
    'Steg 3 fungerar inte på Samsung Galaxy 22 eller Windows 11.',
    'Version 4.18.2.2 och avsnitt 9.4.3.12 i handboken',
    'Beställning 4567890 kostade 1 299 kr, faktura 20240133, OCR 7312 8890 1234 5678 90',
    'Kolli-id 373 500 123 456 789 012, spårning UA123456789SE',
    'Ärendenummer 2024-11-0934 skapades 2024-11-09 kl 14.30-15.00',
    'Artikelnr 811-228 98 och serienummer SN 8112 2898 74',
    'Parkplatsen 5 min bort, genvägen 3 km',
    'Ring 112 vid olycka, eller 1177 för vård',
    'Vi har öppet måndag-fredag 8.00-17.00, lunch 12-13',
    'Elmätaren 735999 1234 5678 9012 visar 46472 kWh',
    'IMEI saknas men modellen är XR-20 450 W',
    'Kundnummer 12345678 och avtal 0701-2024-33',
    'login fungerar inte, login failed, konto låst',
    'logga in med BankID eller med kod',
    'streckkoden 7312345678904 går inte att skanna',
    'loggar in med samma uppgifter, kontot är spärrat.',
    'kontrollera verion 4.12.0.66',
    'på väg 77 mot Lund',
    'Användare: saknas. Konto: standard',
  ],
  nb: [
    'Kundenummer 10293847, KID 003456789012345678 forfaller 15.05.2024',
    'Ordre 41 23 45 67 er sendt, sporing 70300492845123456',
    'org.nr 987 654 321 MVA, konto for innbetaling på fakturaen',
    'Målerstand 45 678 kWh, målernr 7070575 00012345678',
    'Polisenr 0852039-04, skadenr 23-004512',
    'Versjon 12.0.3.1 og kapittel 3.1.4.2',
    'Plass 14, rad 3, vogn 5, avgang 08.15',
    'Vi er på plass 3 i køen, omvei 5 km',
    'ring på dag 12, 13, 14, 15',
    'logg på med koden',
  ],
  da: [
    'FIK +71<123456789012345+81234567< og kreditornr 81234567',
    'CVR 12 34 56 78, EAN 5790000123456, ordre 45 67 89 01',
    'Sag 2024-12345, gadget 3 virker ikke, side 4',
    'Køkkenhaven 3 poser muld, vare 41234567',
    'Elmåler 571313 1234 5678 9012, aflæst 12.345 kWh',
    'Garantinummer 123456-7890 på kvitteringen',
  ],
  fi: [
    'Viitenumero 12 34561 23456 78907 eräpäivä 1.2.2025, 1 234,50 €',
    'Viite RF18 5390 0754 7034, Y-tunnus 1234567-8',
    'Tilaus 20504-9040, erä 020504 904E, tuote 131052-308Ö',
    'Versio 4.18.2.2, luku 9.4.3.12, sivu 12',
    'Käyttöpaikka 643007 123456 789012, lukema 45678',
  ],
  nl: [
    'Betalingskenmerk 5629 4464 0323 6928, factuur 2024-00123, KvK 12345678, btw NL001234567B01',
    'Bestelling 9999 93 206 is verzonden met track & trace 3SABCD123456789',
    'Meterstand 45678, EAN 871687 1234 5678 9012',
    'Polisnummer 0612345678 en klantnummer 06-123456',
    'ik heb 12 stuks 1234 ab nodig in doos',
    'plein 3 keer gebeld; Stap 5, hoofdstuk 3.1.4.2',
  ],
  de: [
    'Seriennummer 86 095 742 718, Charge 15-070649-C, Abschnitt 3.1.4.2',
    'Vorgang 24-43434, Vertrag 040800072, Kundennummer 030567384',
    'Zahlungsreferenz 0993-4193-5816, Rechnung RE-2024-0815 über 1.234,56 EUR',
    'Zählernummer 1 EMH00 1234 5678, Zählerstand 45678',
    'Am Montag 5 Stunden gewartet, am Umweg 3 km, im Paket 3 Teile',
    'Im Juni 2024 und zum Preis 50 Euro, Auf der Rechnung 2024 steht das',
    'Steuernummer 217/5831/7290, USt-ID DE123456789, HRB 12345',
    'Die Abteilung Einkauf 3 im Haus 4, Zimmer 12, Platz 5',
    'Am Gerät 3 blinkt Lampe 2, In der App 4.18.2.2 nicht',
  ],
  en: [
    'Serial no. 999 940 7152, part AB-123412-C, model 4521 NE',
    'Order 2024-1234567, tracking 1Z 999 AA1 01 2345 6784, invoice INV-00123',
    'Payment reference RF18 7093 0436, sort code on the invoice, VAT GB 123 4567 89',
    'Policy number 0123456789 and claim 7700 900 123 45',
    'from 10 Highway stops to 3 gates; at 5 outside the gateway',
    'ISBN 978-0-306-40615-7, EAN 4006381333931, part 123-456-789',
    'v2.14.0.3 build 1234.5678, ticket #48213, 12-10-2024',
    'Please see section 9.4.3.12 and figure 3, pages 10-12',
    'user: please help. owner: nobody. account: locked',
    'the variables my_var and foo_bar, config_file, invalid_grant and max_retries',
    'pass 12345678 on to order 1234567',
    'page 12 of order nr28 1pl8, login is broken.',
    'login failed, login with Google, login page broken',
    'the handle broke, the handle is loose, my screen name field is empty',
    '12 Month Plan, Family Place 4, Unit 3 of the course',
  ],
}

describe('numbers of firms and things', () => {
  it.each(casesOf(left))('%s: leaves %j alone', (_, text) => {
    expect(identifiersIn(text)).toEqual([])
  })
})
