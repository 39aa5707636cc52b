import type { QueuesWords } from './words.ts'

export const sv: QueuesWords = {
  intro:
    'Arbete på väg till arbetarna. Köerna bär bara id:n och krypterade begäranden; vad som ska göras står i databasen, så här ändras ingenting.',
  ...{ queue: 'Kö', carries: 'Bär' },
  queues: {
    retention: 'körningarnas omgångar',
    requests: 'meddelanden med begäranden',
    'request-steps': 'begärandenas nästa steg',
  },
  states: {
    active: 'pågår',
    waiting: 'väntar',
    prioritized: 'väntar med förtur',
    delayed: 'försöks senare',
    failed: 'uppgivna',
  },
  ...{ oldest: 'Längsta väntan', seconds: ['# sekund', '# sekunder'] },
  noRedis: 'Redis svarar inte. Ingenting går förlorat: arbetet står i databasen och läggs tillbaka.',
  job: 'Jobb',
  kinds: {
    batch: 'omgång',
    step: 'steg',
    message: 'meddelande',
    canary: 'livstecken',
    'not-ours': 'inte vårt, görs aldrig',
  },
  ...{ tries: 'Försök', added: 'Tillagt', taken: 'Senast taget', failure: 'Felkod' },
  empty: 'Kön är tom.',
  ...{ earlier: 'Föregående', later: 'Nästa', back: 'Till köerna' },
}

export const nb: QueuesWords = {
  intro:
    'Arbeid på vei til arbeiderne. Køene bærer bare id-er og krypterte forespørsler; hva som skal gjøres, står i databasen, så her endres ingenting.',
  ...{ queue: 'Kø', carries: 'Bærer' },
  queues: {
    retention: 'partier av kjøringer',
    requests: 'meldinger med forespørsler',
    'request-steps': 'neste steg i forespørsler',
  },
  states: {
    active: 'pågår',
    waiting: 'venter',
    prioritized: 'venter med forrang',
    delayed: 'prøves senere',
    failed: 'oppgitt',
  },
  ...{ oldest: 'Lengste ventetid', seconds: ['# sekund', '# sekunder'] },
  noRedis: 'Redis svarer ikke. Ingenting går tapt: arbeidet står i databasen og legges tilbake.',
  job: 'Jobb',
  kinds: {
    batch: 'parti',
    step: 'steg',
    message: 'melding',
    canary: 'livstegn',
    'not-ours': 'ikke vår, gjøres aldri',
  },
  ...{ tries: 'Forsøk', added: 'Lagt til', taken: 'Sist tatt', failure: 'Feilkode' },
  empty: 'Køen er tom.',
  ...{ earlier: 'Forrige', later: 'Neste', back: 'Til køene' },
}

export const da: QueuesWords = {
  intro:
    'Arbejde på vej til arbejderne. Køerne bærer kun id’er og krypterede anmodninger; hvad der skal gøres, står i databasen, så her ændres intet.',
  ...{ queue: 'Kø', carries: 'Bærer' },
  queues: {
    retention: 'partier af kørsler',
    requests: 'beskeder med anmodninger',
    'request-steps': 'næste trin i anmodninger',
  },
  states: {
    active: 'i gang',
    waiting: 'venter',
    prioritized: 'venter med forrang',
    delayed: 'prøves senere',
    failed: 'opgivet',
  },
  ...{ oldest: 'Længste ventetid', seconds: ['# sekund', '# sekunder'] },
  noRedis: 'Redis svarer ikke. Intet går tabt: arbejdet står i databasen og lægges tilbage.',
  job: 'Job',
  kinds: {
    batch: 'parti',
    step: 'trin',
    message: 'besked',
    canary: 'livstegn',
    'not-ours': 'ikke vores, udføres aldrig',
  },
  ...{ tries: 'Forsøg', added: 'Tilføjet', taken: 'Sidst taget', failure: 'Fejlkode' },
  empty: 'Køen er tom.',
  ...{ earlier: 'Forrige', later: 'Næste', back: 'Til køerne' },
}

export const fi: QueuesWords = {
  intro:
    'Työt matkalla työntekijöille. Jonoissa on vain tunnisteita ja salattuja pyyntöjä; tehtävä työ on kirjattu tietokantaan, joten täällä ei muuteta mitään.',
  ...{ queue: 'Jono', carries: 'Sisältö' },
  queues: {
    retention: 'ajojen erät',
    requests: 'viestit, joissa on pyyntöjä',
    'request-steps': 'pyyntöjen seuraavat vaiheet',
  },
  states: {
    active: 'käynnissä',
    waiting: 'odottaa',
    prioritized: 'odottaa etusijalla',
    delayed: 'yritetään myöhemmin',
    failed: 'luovutettu',
  },
  ...{ oldest: 'Pisin odotus', seconds: ['# sekunti', '# sekuntia'] },
  noRedis: 'Redis ei vastaa. Mitään ei katoa: työt ovat tietokannassa ja palautetaan jonoon.',
  job: 'Työ',
  kinds: {
    batch: 'erä',
    step: 'vaihe',
    message: 'viesti',
    canary: 'elonmerkki',
    'not-ours': 'ei meidän, ei koskaan tehdä',
  },
  ...{ tries: 'Yrityksiä', added: 'Lisätty', taken: 'Viimeksi otettu', failure: 'Virhekoodi' },
  empty: 'Jono on tyhjä.',
  ...{ earlier: 'Edelliset', later: 'Seuraavat', back: 'Jonoihin' },
}
