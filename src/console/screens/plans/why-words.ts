import type { Decision } from '../../../policies/decision.ts'
import type { Clock } from '../../../tickets/record.ts'
import type { InLanguages } from '../../languages.ts'

type NamedClock = Exclude<Clock, `event:${string}`>
type Because = Extract<Decision, { readonly verdict: 'kept' }>['because']

/** Why something happens to a record, or nothing: what `gallra explain` says, in the words of whoever reads. */
export interface WhyWords {
  readonly why: string
  readonly rule: string
  readonly counted: string
  readonly clocks: Readonly<Record<NamedClock, string>>
  readonly event: string
  readonly basis: string
  readonly now: string
  /** Before an action and the moment since when. */
  readonly due: string
  readonly since: string
  readonly notDue: string
  readonly done: string
  readonly held: string
  readonly without: string
  readonly kept: Readonly<Record<Because, string>>
  readonly later: string
  readonly nothing: string
  readonly noRuleMatched: string
  readonly postponed: string
  readonly byRequest: string
}

export const whyWords: InLanguages<WhyWords> = {
  sv: {
    ...{ why: 'Varför', rule: 'Regel', counted: 'Räknat från', basis: 'Rättslig grund', now: 'Nu' },
    clocks: {
      closed_at: 'när ärendet stängdes',
      last_activity_at: 'senaste aktivitet',
      created_at: 'när det skapades',
      delivered_at: 'leveransen',
      last_ticket_closed_at: 'när personens senaste ärende stängdes',
    },
    ...{ event: 'händelsen', due: 'Aktuell för att', since: 'sedan', notDue: 'Inte aktuell än.' },
    ...{ done: 'Gjort redan:', held: 'Spärrad:', without: 'Utan spärren:' },
    kept: {
      open: 'Behålls: ärendet är inte stängt.',
      agent: 'Behålls: det här är en handläggare.',
      'open-tickets': 'Behålls: personen har ett ärende som inte är stängt.',
      'no-clock': 'Behålls: datumet som regeln räknar från saknas.',
      'no-rule': 'Behålls: policyn har ingen regel för sådana poster.',
    },
    ...{ later: 'Sedan', nothing: 'ingenting mer är planerat' },
    noRuleMatched: 'Ingen regel passar posten; den med kortast frist används.',
    postponed: 'Uppskjutet: en lagstadgad minsta tid har inte gått ut.',
    byRequest: 'Planen hör till en registrerads begäran:',
  },
  nb: {
    ...{ why: 'Hvorfor', rule: 'Regel', counted: 'Regnet fra', basis: 'Rettslig grunnlag', now: 'Nå' },
    clocks: {
      closed_at: 'da saken ble lukket',
      last_activity_at: 'siste aktivitet',
      created_at: 'da den ble opprettet',
      delivered_at: 'leveringen',
      last_ticket_closed_at: 'da personens siste sak ble lukket',
    },
    ...{ event: 'hendelsen', due: 'Aktuell for å', since: 'siden', notDue: 'Ikke aktuell ennå.' },
    ...{ done: 'Gjort allerede:', held: 'Sperret:', without: 'Uten sperren:' },
    kept: {
      open: 'Beholdes: saken er ikke lukket.',
      agent: 'Beholdes: dette er en saksbehandler.',
      'open-tickets': 'Beholdes: personen har en sak som ikke er lukket.',
      'no-clock': 'Beholdes: datoen som regelen regner fra, mangler.',
      'no-rule': 'Beholdes: policyen har ingen regel for slike poster.',
    },
    ...{ later: 'Deretter', nothing: 'ingenting mer er planlagt' },
    noRuleMatched: 'Ingen regel passer posten; den med kortest frist brukes.',
    postponed: 'Utsatt: en lovbestemt minstetid er ikke gått ut.',
    byRequest: 'Planen hører til en forespørsel fra en registrert:',
  },
  da: {
    ...{ why: 'Hvorfor', rule: 'Regel', counted: 'Regnet fra', basis: 'Retsgrundlag', now: 'Nu' },
    clocks: {
      closed_at: 'da sagen blev lukket',
      last_activity_at: 'seneste aktivitet',
      created_at: 'da den blev oprettet',
      delivered_at: 'leveringen',
      last_ticket_closed_at: 'da personens seneste sag blev lukket',
    },
    ...{ event: 'hændelsen', due: 'Aktuel til at', since: 'siden', notDue: 'Ikke aktuel endnu.' },
    ...{ done: 'Gjort allerede:', held: 'Spærret:', without: 'Uden spærringen:' },
    kept: {
      open: 'Beholdes: sagen er ikke lukket.',
      agent: 'Beholdes: det er en sagsbehandler.',
      'open-tickets': 'Beholdes: personen har en sag, der ikke er lukket.',
      'no-clock': 'Beholdes: datoen, som reglen regner fra, mangler.',
      'no-rule': 'Beholdes: politikken har ingen regel for sådanne poster.',
    },
    ...{ later: 'Derefter', nothing: 'intet mere er planlagt' },
    noRuleMatched: 'Ingen regel passer på posten; den med den korteste frist bruges.',
    postponed: 'Udskudt: en lovbestemt mindstetid er ikke udløbet.',
    byRequest: 'Planen hører til en registrerets anmodning:',
  },
  fi: {
    ...{ why: 'Miksi', rule: 'Sääntö', counted: 'Laskettu alkaen', basis: 'Oikeusperuste', now: 'Nyt' },
    clocks: {
      closed_at: 'tiketin sulkemisesta',
      last_activity_at: 'viimeisestä tapahtumasta',
      created_at: 'luomisesta',
      delivered_at: 'toimituksesta',
      last_ticket_closed_at: 'henkilön viimeisen tiketin sulkemisesta',
    },
    ...{ event: 'tapahtumasta', due: 'Ajankohtainen:', since: 'alkaen', notDue: 'Ei vielä ajankohtainen.' },
    ...{ done: 'Tehty jo:', held: 'Pidossa:', without: 'Ilman pitoa:' },
    kept: {
      open: 'Säilytetään: tikettiä ei ole suljettu.',
      agent: 'Säilytetään: tämä on asiakaspalvelija.',
      'open-tickets': 'Säilytetään: henkilöllä on tiketti, jota ei ole suljettu.',
      'no-clock': 'Säilytetään: päivämäärä, josta sääntö laskee, puuttuu.',
      'no-rule': 'Säilytetään: käytännössä ei ole sääntöä tällaisille tietueille.',
    },
    ...{ later: 'Sen jälkeen', nothing: 'mitään muuta ei ole suunniteltu' },
    noRuleMatched: 'Mikään sääntö ei sovi tietueeseen; käytetään sitä, jonka määräaika on lyhin.',
    postponed: 'Lykätty: lakisääteinen vähimmäisaika ei ole kulunut.',
    byRequest: 'Suunnitelma kuuluu rekisteröidyn pyyntöön:',
  },
  nl: {
    ...{ why: 'Waarom', rule: 'Regel', counted: 'Geteld vanaf', basis: 'Rechtsgrond', now: 'Nu' },
    clocks: {
      closed_at: 'het sluiten van het ticket',
      last_activity_at: 'de laatste activiteit',
      created_at: 'het aanmaken',
      delivered_at: 'de levering',
      last_ticket_closed_at: 'het sluiten van het laatste ticket van de persoon',
    },
    ...{ event: 'de gebeurtenis', due: 'Aan de beurt:', since: 'sinds', notDue: 'Nog niet aan de beurt.' },
    ...{ done: 'Al gedaan:', held: 'Vastgehouden:', without: 'Zonder dat:' },
    kept: {
      open: 'Blijft: het ticket is niet gesloten.',
      agent: 'Blijft: dit is een medewerker.',
      'open-tickets': 'Blijft: de persoon heeft een ticket dat niet gesloten is.',
      'no-clock': 'Blijft: de datum waarvan de regel telt ontbreekt.',
      'no-rule': 'Blijft: het beleid heeft geen regel voor zulke records.',
    },
    ...{ later: 'Daarna', nothing: 'er is niets meer gepland' },
    noRuleMatched: 'Geen regel past op het record; die met de kortste termijn wordt gebruikt.',
    postponed: 'Uitgesteld: een wettelijke minimumtermijn is niet verstreken.',
    byRequest: 'Het plan hoort bij een verzoek van een betrokkene:',
  },
  de: {
    ...{ why: 'Warum', rule: 'Regel', counted: 'Gezählt ab', basis: 'Rechtsgrundlage', now: 'Jetzt' },
    clocks: {
      closed_at: 'Schließen des Tickets',
      last_activity_at: 'letzter Aktivität',
      created_at: 'Anlegen',
      delivered_at: 'Lieferung',
      last_ticket_closed_at: 'Schließen des letzten Tickets der Person',
    },
    ...{ event: 'Ereignis', due: 'Fällig:', since: 'seit', notDue: 'Noch nicht fällig.' },
    ...{ done: 'Schon erledigt:', held: 'Gesperrt:', without: 'Ohne die Sperre:' },
    kept: {
      open: 'Bleibt: das Ticket ist nicht geschlossen.',
      agent: 'Bleibt: das ist ein Mitarbeiter.',
      'open-tickets': 'Bleibt: die Person hat ein Ticket, das nicht geschlossen ist.',
      'no-clock': 'Bleibt: das Datum, ab dem die Regel zählt, fehlt.',
      'no-rule': 'Bleibt: die Richtlinie hat keine Regel für solche Datensätze.',
    },
    ...{ later: 'Danach', nothing: 'nichts weiter ist geplant' },
    noRuleMatched: 'Keine Regel passt auf den Datensatz; die mit der kürzesten Frist wird genommen.',
    postponed: 'Aufgeschoben: eine gesetzliche Mindestfrist ist nicht abgelaufen.',
    byRequest: 'Der Plan gehört zum Antrag einer betroffenen Person:',
  },
  en: {
    ...{ why: 'Why', rule: 'Rule', counted: 'Counted from', basis: 'Legal basis', now: 'Now' },
    clocks: {
      closed_at: 'when the ticket was closed',
      last_activity_at: 'the last activity',
      created_at: 'when it was created',
      delivered_at: 'the delivery',
      last_ticket_closed_at: 'when the person’s last ticket was closed',
    },
    ...{ event: 'the event', due: 'Due:', since: 'since', notDue: 'Not due yet.' },
    ...{ done: 'Done already:', held: 'Held:', without: 'Without the hold:' },
    kept: {
      open: 'Kept: the ticket is not closed.',
      agent: 'Kept: this is an agent.',
      'open-tickets': 'Kept: the person has a ticket that is not closed.',
      'no-clock': 'Kept: the date that the rule counts from is missing.',
      'no-rule': 'Kept: the policy has no rule for such records.',
    },
    ...{ later: 'Next', nothing: 'nothing more is planned' },
    noRuleMatched: 'No rule fits the record; the one with the shortest deadline is used.',
    postponed: 'Postponed: a statutory minimum period has not run out.',
    byRequest: 'The plan belongs to a request of a data subject:',
  },
}
