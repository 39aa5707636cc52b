import type { RecordWords } from './record-words.ts'

export const nl: RecordWords = {
  records: ['# record', '# records'],
  actions: {
    redact: 'maskeren',
    anonymise: 'anonimiseren',
    delete: 'verwijderen',
    forget: 'persoon weghalen',
    rectify: 'rectificeren',
  },
  people: 'personen',
  planStates: {
    planned: 'te beoordelen',
    approved: 'goedgekeurd',
    rejected: 'afgewezen',
    started: 'gestart',
    finished: 'klaar',
  },
  runStates: {
    running: 'bezig',
    paused: 'gepauzeerd',
    finished: 'klaar',
    failed: 'mislukt',
    stopped: 'gestopt',
  },
  ...{
    policy: 'Beleid',
    plan: 'Plan',
    run: 'Uitvoering',
    madeBy: 'Door',
    made: 'Gemaakt',
    state: 'Status',
    none: 'niets',
  },
}

export const de: RecordWords = {
  records: ['# Datensatz', '# Datensätze'],
  actions: {
    redact: 'schwärzen',
    anonymise: 'anonymisieren',
    delete: 'löschen',
    forget: 'Person entfernen',
    rectify: 'berichtigen',
  },
  people: 'Personen',
  planStates: {
    planned: 'zu genehmigen',
    approved: 'genehmigt',
    rejected: 'abgelehnt',
    started: 'begonnen',
    finished: 'fertig',
  },
  runStates: {
    running: 'läuft',
    paused: 'angehalten',
    finished: 'fertig',
    failed: 'gescheitert',
    stopped: 'gestoppt',
  },
  ...{
    policy: 'Richtlinie',
    plan: 'Plan',
    run: 'Lauf',
    madeBy: 'Von',
    made: 'Gemacht',
    state: 'Stand',
    none: 'nichts',
  },
}

export const en: RecordWords = {
  records: ['# record', '# records'],
  actions: {
    redact: 'redact',
    anonymise: 'anonymise',
    delete: 'delete',
    forget: 'take the person out',
    rectify: 'rectify',
  },
  people: 'people',
  planStates: {
    planned: 'to be decided',
    approved: 'approved',
    rejected: 'rejected',
    started: 'started',
    finished: 'finished',
  },
  runStates: {
    running: 'running',
    paused: 'paused',
    finished: 'finished',
    failed: 'failed',
    stopped: 'stopped',
  },
  ...{
    policy: 'Policy',
    plan: 'Plan',
    run: 'Run',
    madeBy: 'By',
    made: 'Made',
    state: 'State',
    none: 'nothing',
  },
}
