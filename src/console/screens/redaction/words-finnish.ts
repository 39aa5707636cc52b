import type { RedactionWords } from './words.ts'

export const fi: RedactionWords = {
  intro:
    'Liitä teksti ja katso, mitä siitä löytyy ja mitä siitä jää. Teksti luetaan tätä vastausta varten, eikä sitä tallenneta minnekään, ei tietokantaan eikä lokiin.',
  ...{ example: 'Keksitty esimerkki, kielenä', text: 'Teksti' },
  textHint: ['Enintään # merkki.', 'Enintään # merkkiä.'],
  tooLong: [
    'Teksti on liian pitkä: enintään # merkki luetaan.',
    'Teksti on liian pitkä: kerralla luetaan enintään # merkkiä.',
  ],
  nothingTyped: 'Kirjoita tai liitä ensin teksti.',
  ...{ desk: 'Lue kuten järjestelmässä', noDesk: 'Ei tikettijärjestelmää, kaikki kielet' },
  deskHint:
    'Tikettijärjestelmän kanssa käytetään sen kieliä, luetteloita, työntekijöitä ja asiakkaita, kuten taustatyössä.',
  ...{ language: 'Tekstin kieli', format: 'Kirjoitettu muodossa', guess: 'Arvaa' },
  formats: {
    ...{ plain: 'pelkkä teksti', html: 'HTML', markdown: 'Markdown', email: 'sähköposti' },
    ...{ json: 'JSON', filename: 'tiedostonimi' },
  },
  ...{ recall: 'Kuinka paljon', recalls: { balanced: 'harkiten', high: 'myös epävarmat' } },
  ...{ entities: 'Poista', operators: 'Ja kirjoita tilalle' },
  operatorWords: {
    replace: 'mikä se oli',
    mask: 'yksi kirjain tai kaksi numeroa jää',
    token: 'samalle henkilölle sama merkki',
    surrogate: 'jotakin keksittyä, joka näyttää samalta',
    hash: 'pidempi merkki',
    truncate: 'IP-osoitteesta verkko, päiväyksestä vuosi',
    drop: 'ei mitään',
  },
  ...{ read: 'Lue teksti', result: 'Mitä löytyi' },
  found: ['# löytö poistetaan.', '# löytöä poistetaan.'],
  nothing: 'Mitään ei löytynyt.',
  ...{ kind: 'Laji', value: 'Löytö', score: 'Varmuus', by: 'Löytäjä', place: 'Paikka' },
  ...{ taken: 'poistetaan', notTaken: 'jää, epävarma' },
  ...{ sideBySide: 'Rinnakkain', empty: 'Tekstiä ei jäänyt.' },
  slow: 'Tekstin lukeminen kesti liian kauan, ja siitä luovuttiin. Ota siitä lyhyempi osa.',
  busy: 'Useat muut lukevat tekstejä juuri nyt. Yritä hetken päästä uudelleen.',
  failed: 'Tekstiä ei voitu lukea.',
  report: 'Ilmoita virheestä',
  reportHint:
    'Valitse sana yllä olevasta tekstistä tai kirjoita se. Se säilytetään sinetöitynä enintään 30 päivää, kunnes pääkäyttäjä ottaa sen tikettijärjestelmän luetteloon tai hylkää sen.',
  phrase: 'Sana',
  phraseHint:
    'Kuten se on tekstissä, enintään 200 merkkiä. Pelkkä nimi jäisi kaikkiin teksteihin: ota mukaan sanat, jotka tekevät siitä yrityksen tai tuotteen.',
  ...{ should: 'Sana pitää', deny: 'poistaa aina', allow: 'jättää aina' },
  ...{ propose: 'Ehdota sanaa', proposed: 'Sanaa on ehdotettu, ja se odottaa pääkäyttäjää.' },
  proposals: 'Ehdotetut sanat',
  proposalsIntro:
    'Sanoja, jotka joku haluaa tikettijärjestelmän aina poistavan tai aina jättävän. Joku muu kuin ehdottaja ottaa ne luetteloon. Taustatyö lukee luettelon käynnistyessään.',
  noProposals: 'Yksikään sana ei odota.',
  ...{ expires: 'Raukeaa', look: 'Näytä sana', accept: 'Ota luetteloon', decline: 'Hylkää' },
  own: 'Ehdotit sanaa itse; joku muu ottaa sen luetteloon.',
  said: {
    accepted: 'Sana on luettelossa. Käynnistä taustatyö uudelleen, niin se lukee luettelon.',
    declined: 'Sana on hylätty ja poistettu.',
  },
}
