import type { PageWords } from './page-words.ts'

export const fi: PageWords = {
  ...{ identity: 'Henkilöllisyys', proof: 'Osoitus', notAsked: 'Osoitusta ei ole vielä pyydetty.' },
  methods: {
    attested: 'lähettäjä vastaa siitä',
    code: 'kertakäyttökoodi tiedossa olevaan osoitteeseen',
    operator: 'joku täällä on tarkistanut sen',
  },
  codes: ['# koodi lähetetty', '# koodia lähetetty'],
  ...{ lastCode: 'Viimeisin', validUntil: 'Voimassa', triesLeft: 'Yrityksiä jäljellä' },
  ...{ checkedBy: 'Tarkistaja', checkedAt: 'Osoitettu' },
  ...{ stoodStill: 'Määräaika seisoi', outstanding: 'osoitus puuttuu vielä' },
  person: 'Näytä, ketä pyyntö koskee',
  personal: {
    ...{ names: 'Nimet', emails: 'Sähköpostiosoitteet', phones: 'Puhelinnumerot' },
    ...{ ids: 'Tietueet', changes: 'Oikaistavaa' },
  },
  code: 'Henkilön lukema koodi',
  codeHint: 'Kirjeestä, joka lähti tiedossa olevaan osoitteeseen.',
  checkCode: 'Tarkista koodi',
  letterNames: {
    ...{
      receipt: 'vastaanottoilmoitus',
      'identity-asked': 'osoituspyyntö',
      extension: 'määräajan pidennys',
    },
    ...{ completed: 'toteutettu', 'partly-withheld': 'toteutettu osittain', refused: 'hylkäys' },
    ...{ revoked: 'peruutus', expired: 'raukeaminen', 'nothing-found': 'mitään ei löytynyt' },
  },
  noLetters: 'Kirjeitä ei ole vielä kirjoitettu.',
  mailStates: { waiting: 'odottaa lähettämistä', sent: 'lähetetty', dead: 'ei voitu toimittaa' },
  noticeStates: {
    ...{ waiting: 'odottaa ilmoitusta', sent: 'ilmoitettu, ei vielä vastausta', dead: 'ei tavoitettu' },
    ...{ acknowledged: 'on vahvistanut', 'written-off': 'poistettu seurannasta' },
  },
  nextTry: 'seuraava yritys',
  readLetter: 'Näytä, mitä kirjeessä lukee',
  readAnswer: 'Näytä, mikä vastaus olisi nyt',
  ...{ language: 'Kieli', to: 'Vastaanottaja' },
  again:
    'Lähetettyä tekstiä ei säilytetä. Tämä on sama kirje kirjoitettuna uudelleen pyynnön nykyisestä tilasta; siinä ollut linkki puuttuu.',
  sendAnswer: 'Lähetä vastaus',
  sendHint: 'Kirje pyynnön nykyisestä tilasta pyynnössä olevaan osoitteeseen.',
  toRequest: 'Pyyntöön',
  files: 'Tiedostot',
  archive: 'Lataa jäljennös kaikista henkilön tiedoista',
  download: 'Lataa',
  archiveHint: 'ZIP-tiedosto, jossa on kaikki henkilöstä löydetty; muiden tiedot on peitetty.',
  archiveOwn: 'Se on teitä varten: henkilö saa oman.',
  archiveGone: 'Tietojen jäljennöstä ei ole säilytetty: pyyntö on päättynyt.',
  handOver: 'Jäljennös on luovutettu',
  handOverHint:
    'Jäljennöstä ei voitu lähettää. Lataa se, anna se henkilölle ja ilmoita siitä tässä. Sitten pyyntö jatkuu, eikä jäljennöstä voi enää tehdä.',
  given: 'Henkilöllä on jäljennös.',
  said: {
    answered: 'Vastaus on matkalla.',
    unmailed: 'Henkilölle ei kirjoiteta: sähköpostia ei ole määritetty tai osoitetta ei tunneta.',
    'handed-over': 'Jäljennös on merkitty luovutetuksi.',
  },
  failed: { 'code-wrong': 'Koodi on väärä.', 'code-expired': 'Koodi ei ole enää voimassa.' },
}
