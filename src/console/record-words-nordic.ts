import type { RecordWords } from './record-words.ts'

export const sv: RecordWords = {
  records: ['# post', '# poster'],
  actions: {
    redact: 'maskera',
    anonymise: 'anonymisera',
    delete: 'radera',
    forget: 'ta bort personen',
    rectify: 'rätta',
  },
  people: 'personer',
  planStates: {
    planned: 'att godkänna',
    approved: 'godkänd',
    rejected: 'avslagen',
    started: 'påbörjad',
    finished: 'klar',
  },
  runStates: {
    running: 'pågår',
    paused: 'pausad',
    finished: 'klar',
    failed: 'misslyckad',
    stopped: 'stoppad',
  },
  ...{
    policy: 'Policy',
    plan: 'Plan',
    run: 'Körning',
    madeBy: 'Av',
    made: 'Gjord',
    state: 'Läge',
    none: 'inget',
  },
}

export const nb: RecordWords = {
  records: ['# post', '# poster'],
  actions: {
    redact: 'sladde',
    anonymise: 'anonymisere',
    delete: 'slette',
    forget: 'ta ut personen',
    rectify: 'rette',
  },
  people: 'personer',
  planStates: {
    planned: 'til godkjenning',
    approved: 'godkjent',
    rejected: 'avslått',
    started: 'påbegynt',
    finished: 'ferdig',
  },
  runStates: {
    running: 'pågår',
    paused: 'satt på pause',
    finished: 'ferdig',
    failed: 'mislykket',
    stopped: 'stoppet',
  },
  ...{
    policy: 'Policy',
    plan: 'Plan',
    run: 'Kjøring',
    madeBy: 'Av',
    made: 'Laget',
    state: 'Status',
    none: 'ingenting',
  },
}

export const da: RecordWords = {
  records: ['# post', '# poster'],
  actions: {
    redact: 'sløre',
    anonymise: 'anonymisere',
    delete: 'slette',
    forget: 'fjerne personen',
    rectify: 'rette',
  },
  people: 'personer',
  planStates: {
    planned: 'til godkendelse',
    approved: 'godkendt',
    rejected: 'afvist',
    started: 'påbegyndt',
    finished: 'færdig',
  },
  runStates: {
    running: 'i gang',
    paused: 'på pause',
    finished: 'færdig',
    failed: 'mislykket',
    stopped: 'stoppet',
  },
  ...{
    policy: 'Politik',
    plan: 'Plan',
    run: 'Kørsel',
    madeBy: 'Af',
    made: 'Lavet',
    state: 'Status',
    none: 'intet',
  },
}

export const fi: RecordWords = {
  records: ['# tietue', '# tietuetta'],
  actions: {
    redact: 'peitä',
    anonymise: 'anonymisoi',
    delete: 'poista',
    forget: 'poista henkilö',
    rectify: 'oikaise',
  },
  people: 'henkilöt',
  planStates: {
    planned: 'odottaa hyväksyntää',
    approved: 'hyväksytty',
    rejected: 'hylätty',
    started: 'aloitettu',
    finished: 'valmis',
  },
  runStates: {
    running: 'käynnissä',
    paused: 'tauolla',
    finished: 'valmis',
    failed: 'epäonnistui',
    stopped: 'pysäytetty',
  },
  ...{
    policy: 'Käytäntö',
    plan: 'Suunnitelma',
    run: 'Ajo',
    madeBy: 'Tekijä',
    made: 'Tehty',
    state: 'Tila',
    none: 'ei mitään',
  },
}
