import type { QueuesWords } from './words.ts'

export const nl: QueuesWords = {
  intro:
    'Werk op weg naar de werkers. De wachtrijen bevatten alleen id’s en versleutelde verzoeken; wat er moet gebeuren staat in de database, dus hier verandert niets.',
  ...{ queue: 'Wachtrij', carries: 'Bevat' },
  queues: {
    retention: 'partijen van uitvoeringen',
    requests: 'berichten met verzoeken',
    'request-steps': 'volgende stappen van verzoeken',
  },
  states: {
    active: 'bezig',
    waiting: 'wacht',
    prioritized: 'wacht met voorrang',
    delayed: 'later opnieuw',
    failed: 'opgegeven',
  },
  ...{ oldest: 'Langste wachttijd', seconds: ['# seconde', '# seconden'] },
  noRedis: 'Redis antwoordt niet. Er gaat niets verloren: het werk staat in de database en wordt teruggezet.',
  job: 'Taak',
  kinds: {
    batch: 'partij',
    step: 'stap',
    message: 'bericht',
    canary: 'teken van leven',
    'not-ours': 'niet van ons, wordt nooit gedaan',
  },
  ...{ tries: 'Pogingen', added: 'Toegevoegd', taken: 'Laatst gepakt', failure: 'Foutcode' },
  empty: 'De wachtrij is leeg.',
  ...{ earlier: 'Vorige', later: 'Volgende', back: 'Naar de wachtrijen' },
}

export const de: QueuesWords = {
  intro:
    'Arbeit auf dem Weg zu den Arbeitern. Die Warteschlangen tragen nur Kennungen und verschlüsselte Anträge; was zu tun ist, steht in der Datenbank, also ändert sich hier nichts.',
  ...{ queue: 'Warteschlange', carries: 'Trägt' },
  queues: {
    retention: 'Stapel von Läufen',
    requests: 'Nachrichten mit Anträgen',
    'request-steps': 'nächste Schritte von Anträgen',
  },
  states: {
    active: 'läuft',
    waiting: 'wartet',
    prioritized: 'wartet mit Vorrang',
    delayed: 'wird später versucht',
    failed: 'aufgegeben',
  },
  ...{ oldest: 'Längste Wartezeit', seconds: ['# Sekunde', '# Sekunden'] },
  noRedis:
    'Redis antwortet nicht. Nichts geht verloren: Die Arbeit steht in der Datenbank und wird wieder eingereiht.',
  job: 'Auftrag',
  kinds: {
    batch: 'Stapel',
    step: 'Schritt',
    message: 'Nachricht',
    canary: 'Lebenszeichen',
    'not-ours': 'nicht von uns, wird nie ausgeführt',
  },
  ...{ tries: 'Versuche', added: 'Hinzugefügt', taken: 'Zuletzt genommen', failure: 'Fehlercode' },
  empty: 'Die Warteschlange ist leer.',
  ...{ earlier: 'Vorherige', later: 'Nächste', back: 'Zu den Warteschlangen' },
}

export const en: QueuesWords = {
  intro:
    'Work on its way to the workers. Queues carry ids and encrypted requests alone; what is to be done stands in the database, so nothing is changed here.',
  ...{ queue: 'Queue', carries: 'Carries' },
  queues: {
    retention: 'batches of runs',
    requests: 'messages with requests',
    'request-steps': 'next steps of requests',
  },
  states: {
    active: 'in hand',
    waiting: 'waiting',
    prioritized: 'waiting before others',
    delayed: 'to be tried later',
    failed: 'given up',
  },
  ...{ oldest: 'Longest wait', seconds: ['# second', '# seconds'] },
  noRedis: 'Redis does not answer. Nothing is lost: the work stands in the database and is put back.',
  job: 'Job',
  kinds: {
    batch: 'batch',
    step: 'step',
    message: 'message',
    canary: 'sign of life',
    'not-ours': 'not ours, never done',
  },
  ...{ tries: 'Tries', added: 'Added', taken: 'Last taken', failure: 'Error code' },
  empty: 'The queue is empty.',
  ...{ earlier: 'Previous', later: 'Next', back: 'To the queues' },
}
