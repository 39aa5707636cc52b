import type { EntryWords } from './entry-words.ts'

export const fi: EntryWords = {
  title: 'Kirjaa pyyntö',
  intro:
    'Pyynnölle, joka tuli kirjeitse, puhelimitse tai sähköpostilla. Se kulkee samaa tietä kuin muutkin: ensin osoitus henkilöllisyydestä, ellette jo tunne sitä.',
  labels: {
    ...{ type: 'Koskee', emails: 'Henkilön sähköpostiosoitteet', ids: 'Kontakti tikettijärjestelmässä' },
    ...{ phones: 'Puhelinnumerot', names: 'Nimet', changes: 'Mitä on oikaistava' },
    ...{ received: 'Vastaanotettu', locale: 'Vastauksen kieli', stores: 'Tikettijärjestelmät' },
    ...{ reference: 'Oma viite', reason: 'Mistä tiedätte, että se on henkilö' },
  },
  hints: {
    type: 'Valitse, mitä henkilö haluaa.',
    emails: 'Kukin omalla rivillään: asa@example.se. Osoite tai kontakti on oltava.',
    ids: 'Kukin omalla rivillään: JÄRJESTELMÄ/ID.',
    phones: 'Kukin omalla rivillään, mieluiten maatunnuksella: +46 70 123 45 67.',
    names: 'Kukin omalla rivillään. Nimi yksin ei koskaan riitä.',
    changes: 'Vain oikaisussa, ja silloin aina: mitä siinä lukee ja mitä sen pitää olla.',
    received: 'Kuukausi kuluu siitä päivästä. Tyhjä: tänään. Ei tulevaisuudessa.',
    locale: 'Henkilölle kirjoitetaan tällä kielellä.',
    stores: 'Mitään ei valittu: kaikki.',
    reference: 'Ilman henkilötietoja, eikä aiemmin käytetty. Tyhjä: viite tehdään.',
    reason: 'Ilman henkilötietoja, enintään 500 merkkiä. Tyhjä: osoitusta pyydetään.',
  },
  ...{ choose: 'Valitse', line: 'Rivi', from: 'Nyt', into: 'Pitää olla', moreRows: 'Lisää rivejä oikaisuun' },
  enter: 'Kirjaa',
  wrong: 'Pyyntöä ei kirjattu. Katso:',
  taken: 'Toisella pyynnöllä on jo tämä viite.',
  entered: 'Pyyntö on kirjattu.',
  statusCode: 'Tilasivun koodi',
  statusHint:
    'Anna tämä koodi henkilölle: sillä pyyntöä voi seurata. Se on vain tässä ja henkilölle lähetettävissä kirjeissä.',
}
