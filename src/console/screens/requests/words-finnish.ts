import type { RequestsWords } from './words.ts'

export const fi: RequestsWords = {
  intro:
    'Myöhässä olevat ensin, sitten avoimet määräajan mukaan, sitten päättyneet. Rekisteröityä ei nimetä täällä.',
  empty: 'Pyyntöjä ei ole.',
  ...{
    request: 'Pyyntö',
    reference: 'Viite',
    type: 'Koskee',
    due: 'Viimeistään',
    overdue: 'myöhässä',
    ended: 'päättynyt',
  },
  ...{
    blocked: 'Odottaa jotakuta täällä',
    waits: 'Odottaa ja yritetään uudelleen itsestään',
    timeline: 'Vaiheet',
    done: 'Mitä on tehty',
  },
  ...{ found: 'löydetty', erased: 'poistettu', anonymised: 'anonymisoitu', rectified: 'oikaistu' },
  ...{
    kept: 'Säilytetään',
    until: 'saakka',
    noEnd: 'ilman päättymispäivää',
    doubts: 'Onko kyseessä sama henkilö?',
  },
  doubtsHint: 'Näissä tietueissa ei muuteta mitään, ennen kuin joku on ratkaissut asian. Tiedot on peitetty.',
  ...{
    isThem: 'Se on henkilö',
    isNot: 'Se on joku muu',
    recipients: 'Vastaanottajat',
    letters: 'Kirjeet',
    attempts: 'yritystä',
  },
  ...{ certificate: 'Lataa todistus', approve: 'Hyväksy pyyntö', refuse: 'Hylkää pyyntö' },
  approveHint:
    'Pyydetty toteutetaan silloin kaikissa tikettijärjestelmissä. Pyynnön kirjannut ei saa hyväksyä sitä.',
  refusals: {
    ...{
      'not-identified': 'henkilö ei ole osoittanut henkilöllisyyttään',
      unfounded: 'ilmeisen perusteeton',
      excessive: 'kohtuuton',
    },
    ...{
      'not-a-customer': 'meillä ei ole tietoja henkilöstä',
      'overriding-grounds': 'huomattavan tärkeä ja perusteltu syy',
    },
    ...{ 'rights-of-others': 'muiden oikeudet', 'not-possible': 'ei voida toteuttaa' },
  },
  ...{ why: 'Syy', note: 'Omat sanat henkilölle', noteHint: 'Henkilö lukee tämän kirjeestään ja sivultaan.' },
  ...{ retry: 'Yritä uudelleen', identify: 'Henkilöllisyys on osoitettu', extend: 'Pidennä määräaikaa' },
  identifyHint: 'Mistä tiedätte sen. Ei henkilötietoja.',
  extendHint: 'Kaksi kuukautta lisää (12 artiklan 3 kohta). Henkilö lukee syyn.',
  said: {
    ...{ approved: 'Pyyntö on hyväksytty.', refused: 'Pyyntö on hylätty.', settled: 'Se on merkitty.' },
    ...{
      retried: 'Pyyntö jatkuu.',
      identified: 'Henkilöllisyys on merkitty osoitetuksi.',
      extended: 'Määräaikaa on pidennetty.',
    },
  },
}
