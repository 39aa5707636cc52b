import type { RunsWords } from './words.ts'

export const nl: RunsWords = {
  ...{
    empty: 'Er is nog niets uitgevoerd.',
    progress: 'Voortgang',
    left: 'ongeveer te gaan',
    began: 'Begonnen',
    ended: 'Geëindigd',
  },
  ...{
    batches: ['# van # partijen', '# van # partijen'],
    rate: ['# partij per minuut', '# partijen per minuut'],
  },
  ...{
    pause: 'Pauzeren',
    goOn: 'Hervatten',
    retry: 'Opnieuw proberen',
    gaveUp: 'Opgegeven na herhaalde pogingen, foutcode',
  },
  stopped:
    'De uitvoering stopte na de eerste records: te veel mislukten of hielden iets wat weg moest. Kijk ernaar en naar het beleid voordat je hervat.',
  ...{ changed: 'Gewijzigd', skipped: 'Overgeslagen', found: 'Uit teksten gehaald' },
  skips: {
    changed: 'de helpdesk schreef intussen',
    held: 'vastgehouden',
    gone: 'bestaat niet meer',
    'no-longer-due': 'niet meer aan de beurt',
    waiting: 'wacht op een ticket',
    failed: 'mislukt',
  },
  residual: ['# waarde is na het schrijven nog gevonden', '# waarden zijn na het schrijven nog gevonden'],
  unreachable: ['# plaats die niet bereikt kon worden', '# plaatsen die niet bereikt konden worden'],
  ...{
    equal: 'De statistiek is voor en na gelijk.',
    unequal: 'De statistiek is veranderd.',
    toPlan: 'Naar het plan',
    noWorker: 'Er is geen werker actief: start er een (gallra work).',
  },
  ...{ outcomes: 'Wat er van elk record geworden is', outcome: 'Uitkomst', all: 'alle' },
  fates: {
    planned: 'nog niet',
    applied: 'gedaan',
    left: 'gedaan, met iets achtergebleven',
    unknown: 'niet bekend',
  },
}

export const de: RunsWords = {
  ...{
    empty: 'Noch ist nichts gelaufen.',
    progress: 'Fortschritt',
    left: 'etwa noch',
    began: 'Begonnen',
    ended: 'Beendet',
  },
  ...{
    batches: ['# von # Stapeln', '# von # Stapeln'],
    rate: ['# Stapel in der Minute', '# Stapel in der Minute'],
  },
  ...{
    pause: 'Anhalten',
    goOn: 'Fortsetzen',
    retry: 'Noch einmal versuchen',
    gaveUp: 'Aufgegeben nach wiederholten Versuchen, Fehlercode',
  },
  stopped:
    'Der Lauf hielt nach seinen ersten Datensätzen an: zu viele scheiterten oder behielten etwas, das weg sollte. Sehen Sie sie und die Richtlinie an, bevor Sie fortsetzen.',
  ...{ changed: 'Geändert', skipped: 'Übersprungen', found: 'Aus Texten entfernt' },
  skips: {
    changed: 'das Ticketsystem schrieb inzwischen',
    held: 'gesperrt',
    gone: 'nicht mehr da',
    'no-longer-due': 'nicht mehr fällig',
    waiting: 'wartet auf ein Ticket',
    failed: 'gescheitert',
  },
  residual: [
    '# Wert wurde nach dem Schreiben noch gefunden',
    '# Werte wurden nach dem Schreiben noch gefunden',
  ],
  unreachable: ['# Stelle, die nicht erreichbar war', '# Stellen, die nicht erreichbar waren'],
  ...{
    equal: 'Die Statistik ist vorher und nachher gleich.',
    unequal: 'Die Statistik hat sich geändert.',
    toPlan: 'Zum Plan',
    noWorker: 'Kein Arbeiter läuft: starten Sie einen (gallra work).',
  },
  ...{ outcomes: 'Was aus jedem Datensatz wurde', outcome: 'Ergebnis', all: 'alle' },
  fates: {
    planned: 'noch nicht',
    applied: 'erledigt',
    left: 'erledigt, etwas blieb übrig',
    unknown: 'nicht bekannt',
  },
}

export const en: RunsWords = {
  ...{
    empty: 'Nothing has run yet.',
    progress: 'Progress',
    left: 'about to go',
    began: 'Began',
    ended: 'Ended',
  },
  ...{ batches: ['# of # batches', '# of # batches'], rate: ['# batch a minute', '# batches a minute'] },
  ...{
    pause: 'Pause',
    goOn: 'Go on',
    retry: 'Try again',
    gaveUp: 'Given up after repeated tries, error code',
  },
  stopped:
    'The run stopped after its first records: too many of them failed, or kept what had to go. Look at them and at the policy before you go on.',
  ...{ changed: 'Changed', skipped: 'Skipped', found: 'Taken out of texts' },
  skips: {
    changed: 'the desk wrote meanwhile',
    held: 'held',
    gone: 'no longer there',
    'no-longer-due': 'no longer due',
    waiting: 'wait for a ticket',
    failed: 'failed',
  },
  residual: ['# value was still found after the write', '# values were still found after the write'],
  unreachable: ['# place that could not be reached', '# places that could not be reached'],
  ...{
    equal: 'Statistics before and after are equal.',
    unequal: 'Statistics changed.',
    toPlan: 'To the plan',
    noWorker: 'No worker is running: start one (gallra work).',
  },
  ...{ outcomes: 'What became of each record', outcome: 'Outcome', all: 'all' },
  fates: {
    planned: 'not yet',
    applied: 'done',
    left: 'done, with something left in it',
    unknown: 'not known',
  },
}
