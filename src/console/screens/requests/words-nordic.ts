import type { RequestsWords } from './words.ts'

export const sv: RequestsWords = {
  intro:
    'Försenade först, sedan öppna efter sin tidsfrist, sedan avslutade. Den registrerade nämns inte här.',
  empty: 'Det finns ingen begäran.',
  ...{
    request: 'Begäran',
    reference: 'Referens',
    type: 'Gäller',
    due: 'Senast',
    overdue: 'försenad',
    ended: 'avslutad',
  },
  ...{
    blocked: 'Väntar på någon här',
    waits: 'Väntar och försöks igen av sig självt',
    timeline: 'Förlopp',
    done: 'Vad som är gjort',
  },
  ...{ found: 'funna', erased: 'raderade', anonymised: 'anonymiserade', rectified: 'rättade' },
  ...{ kept: 'Kvar', until: 'till', noEnd: 'utan slutdatum', doubts: 'Är det samma person?' },
  doubtsHint: 'Ingenting ändras i de här posterna förrän någon har avgjort det. Uppgifterna är maskerade.',
  ...{
    isThem: 'Det är personen',
    isNot: 'Det är någon annan',
    recipients: 'Mottagare',
    letters: 'Brev',
    attempts: 'försök',
  },
  ...{ certificate: 'Hämta intyget', approve: 'Godkänn begäran', refuse: 'Avslå begäran' },
  approveHint:
    'Det som begärs utförs då i alla ärendesystem. Den som har lagt in begäran får inte godkänna den.',
  refusals: {
    ...{
      'not-identified': 'personen har inte styrkt sin identitet',
      unfounded: 'uppenbart ogrundad',
      excessive: 'orimlig',
    },
    ...{
      'not-a-customer': 'vi har inga uppgifter om personen',
      'overriding-grounds': 'tvingande berättigade skäl',
    },
    ...{ 'rights-of-others': 'andras rättigheter', 'not-possible': 'går inte att utföra' },
  },
  ...{
    why: 'Skäl',
    note: 'Egna ord till personen',
    noteHint: 'Personen läser detta i sitt brev och på sin sida.',
  },
  ...{ retry: 'Försök igen', identify: 'Identiteten är styrkt', extend: 'Förläng tidsfristen' },
  identifyHint: 'Hur ni vet det. Inga personuppgifter.',
  extendHint: 'Två månader till (artikel 12.3). Personen läser skälet.',
  said: {
    ...{ approved: 'Begäran är godkänd.', refused: 'Begäran är avslagen.', settled: 'Det är noterat.' },
    ...{
      retried: 'Begäran går vidare.',
      identified: 'Identiteten är noterad som styrkt.',
      extended: 'Tidsfristen är förlängd.',
    },
  },
}

export const nb: RequestsWords = {
  intro: 'Forsinkede først, så åpne etter fristen, så avsluttede. Den registrerte nevnes ikke her.',
  empty: 'Det finnes ingen forespørsel.',
  ...{
    request: 'Forespørsel',
    reference: 'Referanse',
    type: 'Gjelder',
    due: 'Senest',
    overdue: 'forsinket',
    ended: 'avsluttet',
  },
  ...{
    blocked: 'Venter på noen her',
    waits: 'Venter og prøves igjen av seg selv',
    timeline: 'Forløp',
    done: 'Hva som er gjort',
  },
  ...{ found: 'funnet', erased: 'slettet', anonymised: 'anonymisert', rectified: 'rettet' },
  ...{ kept: 'Beholdt', until: 'til', noEnd: 'uten sluttdato', doubts: 'Er det samme person?' },
  doubtsHint: 'Ingenting endres i disse postene før noen har avgjort det. Opplysningene er maskert.',
  ...{
    isThem: 'Det er personen',
    isNot: 'Det er noen andre',
    recipients: 'Mottakere',
    letters: 'Brev',
    attempts: 'forsøk',
  },
  ...{ certificate: 'Hent attesten', approve: 'Godkjenn forespørselen', refuse: 'Avslå forespørselen' },
  approveHint:
    'Det som bes om, utføres da i alle saksystemer. Den som har lagt inn forespørselen, kan ikke godkjenne den.',
  refusals: {
    ...{
      'not-identified': 'personen har ikke godtgjort hvem de er',
      unfounded: 'åpenbart grunnløs',
      excessive: 'overdreven',
    },
    ...{
      'not-a-customer': 'vi har ingen opplysninger om personen',
      'overriding-grounds': 'tvingende berettigede grunner',
    },
    ...{ 'rights-of-others': 'andres rettigheter', 'not-possible': 'lar seg ikke utføre' },
  },
  ...{
    why: 'Grunn',
    note: 'Egne ord til personen',
    noteHint: 'Personen leser dette i brevet sitt og på siden sin.',
  },
  ...{ retry: 'Prøv igjen', identify: 'Identiteten er godtgjort', extend: 'Forleng fristen' },
  identifyHint: 'Hvordan dere vet det. Ingen personopplysninger.',
  extendHint: 'To måneder til (artikkel 12 nr. 3). Personen leser grunnen.',
  said: {
    ...{
      approved: 'Forespørselen er godkjent.',
      refused: 'Forespørselen er avslått.',
      settled: 'Det er notert.',
    },
    ...{
      retried: 'Forespørselen går videre.',
      identified: 'Identiteten er notert som godtgjort.',
      extended: 'Fristen er forlenget.',
    },
  },
}

export const da: RequestsWords = {
  intro: 'Forsinkede først, så åbne efter fristen, så afsluttede. Den registrerede nævnes ikke her.',
  empty: 'Der er ingen anmodning.',
  ...{
    request: 'Anmodning',
    reference: 'Reference',
    type: 'Gælder',
    due: 'Senest',
    overdue: 'forsinket',
    ended: 'afsluttet',
  },
  ...{
    blocked: 'Venter på nogen her',
    waits: 'Venter og forsøges igen af sig selv',
    timeline: 'Forløb',
    done: 'Hvad der er gjort',
  },
  ...{ found: 'fundet', erased: 'slettet', anonymised: 'anonymiseret', rectified: 'berigtiget' },
  ...{ kept: 'Beholdt', until: 'til', noEnd: 'uden slutdato', doubts: 'Er det samme person?' },
  doubtsHint: 'Intet ændres i disse poster, før nogen har afgjort det. Oplysningerne er maskeret.',
  ...{
    isThem: 'Det er personen',
    isNot: 'Det er en anden',
    recipients: 'Modtagere',
    letters: 'Breve',
    attempts: 'forsøg',
  },
  ...{ certificate: 'Hent attesten', approve: 'Godkend anmodningen', refuse: 'Afvis anmodningen' },
  approveHint:
    'Det, der anmodes om, udføres da i alle sagssystemer. Den, der har lagt anmodningen ind, må ikke godkende den.',
  refusals: {
    ...{
      'not-identified': 'personen har ikke godtgjort sin identitet',
      unfounded: 'åbenbart grundløs',
      excessive: 'overdreven',
    },
    ...{
      'not-a-customer': 'vi har ingen oplysninger om personen',
      'overriding-grounds': 'vægtige legitime grunde',
    },
    ...{ 'rights-of-others': 'andres rettigheder', 'not-possible': 'kan ikke udføres' },
  },
  ...{
    why: 'Grund',
    note: 'Egne ord til personen',
    noteHint: 'Personen læser dette i sit brev og på sin side.',
  },
  ...{ retry: 'Prøv igen', identify: 'Identiteten er godtgjort', extend: 'Forlæng fristen' },
  identifyHint: 'Hvordan I ved det. Ingen personoplysninger.',
  extendHint: 'To måneder mere (artikel 12, stk. 3). Personen læser grunden.',
  said: {
    ...{
      approved: 'Anmodningen er godkendt.',
      refused: 'Anmodningen er afvist.',
      settled: 'Det er noteret.',
    },
    ...{
      retried: 'Anmodningen går videre.',
      identified: 'Identiteten er noteret som godtgjort.',
      extended: 'Fristen er forlænget.',
    },
  },
}
