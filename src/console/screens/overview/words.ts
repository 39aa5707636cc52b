import type { Duty } from '../../../health/workers.ts'
import type { Counted } from '../../formats.ts'
import type { InLanguages } from '../../languages.ts'

export interface OverviewWords {
  /** `#` is who. */
  readonly paused: string
  readonly since: string
  readonly goOn: string
  readonly stop: string
  readonly stopHint: string
  readonly waiting: string
  readonly next: string
  readonly noSchedule: string
  readonly last: string
  readonly noRuns: string
  readonly requests: string
  readonly open: string
  readonly overdue: string
  readonly dueSoon: string
  readonly toDecide: string
  readonly health: string
  readonly duties: Readonly<Record<Duty, string>>
  readonly alive: Counted
  readonly nobody: string
  readonly queue: string
  readonly noQueue: string
  readonly left: Counted
}

export const overviewWords: InLanguages<OverviewWords> = {
  sv: {
    ...{ paused: 'Allt är pausat av', since: 'sedan', goOn: 'Fortsätt', stop: 'Pausa allt' },
    stopHint:
      'Inget som skriver till ett ärendesystem påbörjas, och inget schema planerar, förrän någon fortsätter.',
    ...{
      waiting: 'Planer som väntar på beslut',
      next: 'Nästa körningar',
      noSchedule: 'Ingen policy har ett schema.',
    },
    ...{ last: 'Senaste körningarna', noRuns: 'Ingenting har körts än. Gör en plan först.' },
    ...{
      requests: 'Registrerades begäranden',
      open: 'öppna',
      overdue: 'försenade',
      dueSoon: 'förfaller inom sju dagar',
      toDecide: 'väntar på någon här',
    },
    health: 'Arbetare',
    duties: { retention: 'gallring', requests: 'begäranden', scheduler: 'schema' },
    ...{
      alive: ['# arbetar', '# arbetar'],
      nobody: 'ingen arbetar',
      queue: 'i kö',
      noQueue: 'Redis svarar inte',
    },
    left: ['# post har något kvar som skulle bort', '# poster har något kvar som skulle bort'],
  },
  nb: {
    ...{ paused: 'Alt er satt på pause av', since: 'siden', goOn: 'Fortsett', stop: 'Sett alt på pause' },
    stopHint:
      'Ingenting som skriver til et saksystem begynnes, og ingen tidsplan planlegger, før noen fortsetter.',
    ...{
      waiting: 'Planer som venter på avgjørelse',
      next: 'Neste kjøringer',
      noSchedule: 'Ingen policy har en tidsplan.',
    },
    ...{ last: 'Siste kjøringer', noRuns: 'Ingenting er kjørt ennå. Lag en plan først.' },
    ...{
      requests: 'Forespørsler fra registrerte',
      open: 'åpne',
      overdue: 'forsinket',
      dueSoon: 'forfaller innen sju dager',
      toDecide: 'venter på noen her',
    },
    health: 'Arbeidere',
    duties: { retention: 'sletting', requests: 'forespørsler', scheduler: 'tidsplan' },
    ...{
      alive: ['# arbeider', '# arbeider'],
      nobody: 'ingen arbeider',
      queue: 'i kø',
      noQueue: 'Redis svarer ikke',
    },
    left: ['# post har noe igjen som skulle bort', '# poster har noe igjen som skulle bort'],
  },
  da: {
    ...{ paused: 'Alt er sat på pause af', since: 'siden', goOn: 'Fortsæt', stop: 'Sæt alt på pause' },
    stopHint:
      'Intet, der skriver til et sagssystem, begyndes, og ingen tidsplan planlægger, før nogen fortsætter.',
    ...{
      waiting: 'Planer, der venter på afgørelse',
      next: 'Næste kørsler',
      noSchedule: 'Ingen politik har en tidsplan.',
    },
    ...{ last: 'Seneste kørsler', noRuns: 'Intet er kørt endnu. Lav en plan først.' },
    ...{
      requests: 'Anmodninger fra registrerede',
      open: 'åbne',
      overdue: 'forsinkede',
      dueSoon: 'forfalder inden syv dage',
      toDecide: 'venter på nogen her',
    },
    health: 'Arbejdere',
    duties: { retention: 'sletning', requests: 'anmodninger', scheduler: 'tidsplan' },
    ...{
      alive: ['# arbejder', '# arbejder'],
      nobody: 'ingen arbejder',
      queue: 'i kø',
      noQueue: 'Redis svarer ikke',
    },
    left: ['# post har noget tilbage, der skulle væk', '# poster har noget tilbage, der skulle væk'],
  },
  fi: {
    ...{ paused: 'Kaikki on tauolla, tauottaja', since: 'alkaen', goOn: 'Jatka', stop: 'Tauota kaikki' },
    stopHint:
      'Mitään tikettijärjestelmään kirjoittavaa ei aloiteta eikä mikään aikataulu suunnittele, ennen kuin joku jatkaa.',
    ...{
      waiting: 'Päätöstä odottavat suunnitelmat',
      next: 'Seuraavat ajot',
      noSchedule: 'Millään käytännöllä ei ole aikataulua.',
    },
    ...{ last: 'Viimeisimmät ajot', noRuns: 'Mitään ei ole vielä ajettu. Tee ensin suunnitelma.' },
    ...{
      requests: 'Rekisteröityjen pyynnöt',
      open: 'avoinna',
      overdue: 'myöhässä',
      dueSoon: 'erääntyy seitsemän päivän sisällä',
      toDecide: 'odottaa jotakuta täällä',
    },
    health: 'Työprosessit',
    duties: { retention: 'säilytys', requests: 'pyynnöt', scheduler: 'aikataulu' },
    ...{
      alive: ['# työssä', '# työssä'],
      nobody: 'kukaan ei ole työssä',
      queue: 'jonossa',
      noQueue: 'Redis ei vastaa',
    },
    left: [
      '# tietueessa on jäljellä jotain, minkä piti lähteä',
      '# tietueessa on jäljellä jotain, minkä piti lähteä',
    ],
  },
  nl: {
    ...{ paused: 'Alles is gepauzeerd door', since: 'sinds', goOn: 'Hervatten', stop: 'Alles pauzeren' },
    stopHint: 'Niets dat naar een helpdesk schrijft wordt begonnen, en geen schema plant, tot iemand hervat.',
    ...{
      waiting: 'Plannen die op een besluit wachten',
      next: 'Volgende uitvoeringen',
      noSchedule: 'Geen beleid heeft een schema.',
    },
    ...{ last: 'Laatste uitvoeringen', noRuns: 'Er is nog niets uitgevoerd. Maak eerst een plan.' },
    ...{
      requests: 'Verzoeken van betrokkenen',
      open: 'open',
      overdue: 'te laat',
      dueSoon: 'vervallen binnen zeven dagen',
      toDecide: 'wachten op iemand hier',
    },
    health: 'Werkers',
    duties: { retention: 'bewaartermijnen', requests: 'verzoeken', scheduler: 'schema' },
    ...{
      alive: ['# aan het werk', '# aan het werk'],
      nobody: 'niemand aan het werk',
      queue: 'in de wachtrij',
      noQueue: 'Redis antwoordt niet',
    },
    left: ['# record heeft nog iets wat weg moest', '# records hebben nog iets wat weg moest'],
  },
  de: {
    ...{ paused: 'Alles ist angehalten von', since: 'seit', goOn: 'Fortsetzen', stop: 'Alles anhalten' },
    stopHint:
      'Nichts, was in ein Ticketsystem schreibt, wird begonnen, und kein Zeitplan plant, bis jemand fortsetzt.',
    ...{
      waiting: 'Pläne, die auf eine Entscheidung warten',
      next: 'Nächste Läufe',
      noSchedule: 'Keine Richtlinie hat einen Zeitplan.',
    },
    ...{ last: 'Letzte Läufe', noRuns: 'Noch ist nichts gelaufen. Machen Sie zuerst einen Plan.' },
    ...{
      requests: 'Anträge betroffener Personen',
      open: 'offen',
      overdue: 'überfällig',
      dueSoon: 'fällig in sieben Tagen',
      toDecide: 'warten auf jemanden hier',
    },
    health: 'Arbeiter',
    duties: { retention: 'Löschfristen', requests: 'Anträge', scheduler: 'Zeitplan' },
    ...{
      alive: ['# bei der Arbeit', '# bei der Arbeit'],
      nobody: 'niemand bei der Arbeit',
      queue: 'in der Schlange',
      noQueue: 'Redis antwortet nicht',
    },
    left: [
      '# Datensatz enthält noch etwas, das weg sollte',
      '# Datensätze enthalten noch etwas, das weg sollte',
    ],
  },
  en: {
    ...{ paused: 'Everything is paused by', since: 'since', goOn: 'Go on', stop: 'Pause everything' },
    stopHint: 'Nothing that writes to a help desk is begun, and no schedule plans, until somebody goes on.',
    ...{
      waiting: 'Plans that wait for a decision',
      next: 'Next runs',
      noSchedule: 'No policy has a schedule.',
    },
    ...{ last: 'Last runs', noRuns: 'Nothing has run yet. Make a plan first.' },
    ...{
      requests: 'Requests of data subjects',
      open: 'open',
      overdue: 'overdue',
      dueSoon: 'due within seven days',
      toDecide: 'wait for somebody here',
    },
    health: 'Workers',
    duties: { retention: 'retention', requests: 'requests', scheduler: 'schedule' },
    ...{
      alive: ['# at work', '# at work'],
      nobody: 'nobody at work',
      queue: 'queued',
      noQueue: 'Redis does not answer',
    },
    left: ['# record has something left that had to go', '# records have something left that had to go'],
  },
}
