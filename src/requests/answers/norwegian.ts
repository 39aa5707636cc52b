import type { Words } from './words.ts'

const details = `Nummer: {number}
Gjelder: {type}
Mottatt: {received}`

export const norwegian: Words = {
  receipt: `Vi har mottatt henvendelsen din {number}

Vi har mottatt henvendelsen din og behandler den.

${details}
Svar senest: {due}

Hvis vi må kontrollere at det er du som har sendt henvendelsen, tar vi kontakt. Tiden vi venter på dette, regnes ikke med.

Her kan du følge henvendelsen din: {status}`,
  'identity-asked': `Bekreft henvendelsen din {number}

Vi har fått en henvendelse om personopplysningene dine ({type}). For at ingen andre skal få se eller endre opplysningene dine, må vi vite at den kommer fra deg.

Koden din: {code}

Koden er gyldig i {minutes} minutter og kan brukes én gang. Ikke gi den til noen andre. Vi ringer aldri for å spørre etter den.

Hvis du ikke har sendt noen henvendelse, trenger du ikke å gjøre noe. Uten koden skjer det ingenting.`,
  extension: `Vi trenger mer tid til henvendelsen din {number}

Vi blir ikke ferdige med henvendelsen din innen en måned og forlenger derfor fristen, slik personvernforordningen artikkel 12 nr. 3 gir adgang til.

${details}
Ny svarfrist: {due}

Begrunnelse: {reason}`,
  'completed-erasure': `Opplysningene dine er slettet – henvendelse {number}

Vi har gjort det du ba om i henvendelsen {number}, som vi mottok {received}. Personopplysningene dine er slettet fra kundeservicesystemene våre, eller gjort om slik at de ikke lenger kan knyttes til deg.

Hvis vi har utlevert opplysningene til andre, har vi så langt det har vært mulig gitt dem beskjed om at de også skal slette dem. Du kan spørre oss hvem de er (personvernforordningen artikkel 19). I sikkerhetskopier finnes opplysninger inntil kopiene overskrives. Hvis en kopi gjenopprettes, slettes opplysningene på nytt.

Bekreftelsen på hva som er gjort, finner du her: {status}`,
  'completed-access': `Personopplysningene dine – henvendelse {number}

Her får du en kopi av personopplysningene vi har om deg, slik du ba om i henvendelsen {number}, som vi mottok {received}. Der står det også hvorfor vi har opplysningene, hvem vi har utlevert dem til, og hvor lenge vi lagrer dem. Opplysninger om andre personer er fjernet.

Last ned opplysningene dine: {link}

Lenken virker én gang, til og med {expires}.`,
  'completed-rectification': `Opplysningene dine er rettet – henvendelse {number}

Vi har rettet personopplysningene dine slik du ba om i henvendelsen {number}, som vi mottok {received}. Hvis vi har utlevert opplysningene til andre, har vi så langt det har vært mulig gitt dem beskjed om hva som er endret. Du kan spørre oss hvem de er (personvernforordningen artikkel 19).

Bekreftelsen på hva som er gjort, finner du her: {status}`,
  'completed-restriction': `Behandlingen av opplysningene dine er begrenset – henvendelse {number}

Vi har begrenset behandlingen av personopplysningene dine slik du ba om i henvendelsen {number}, som vi mottok {received}. Opplysningene lagres, men brukes ikke til annet enn det personvernforordningen artikkel 18 nr. 2 tillater. Vi gir beskjed før begrensningen oppheves.

Bekreftelsen på hva som er gjort, finner du her: {status}`,
  'completed-portability': `Opplysningene dine til å ta med deg – henvendelse {number}

Her får du personopplysningene du har gitt oss, i et format som andre systemer kan lese, slik du ba om i henvendelsen {number}, som vi mottok {received}.

Last ned opplysningene dine: {link}

Lenken virker én gang, til og med {expires}.`,
  'completed-objection': `Vi har sluttet å bruke opplysningene dine – henvendelse {number}

Vi har tatt protesten din {number}, som vi mottok {received}, til følge. Vi behandler ikke lenger personopplysningene dine for de formålene du protesterte mot: De er slettet fra kundeservicesystemene våre, eller gjort om slik at de ikke lenger kan knyttes til deg (personvernforordningen artikkel 17 nr. 1 bokstav c).

Bekreftelsen på hva som er gjort, finner du her: {status}`,
  'partly-withheld': `Svar på henvendelsen din {number}

Vi har gjort det du ba om, bortsett fra en del. Her står det hva som er unntatt, hvorfor og hvor lenge.

${details}

{kept}

Last ned opplysningene dine: {link}

Lenken virker én gang, til og med {expires}.

{rest}`,
  refused: `Svar på henvendelsen din {number}

Vi kan ikke gjøre det du ba om i henvendelsen din.

${details}

Begrunnelse: {why}

{note}`,
  revoked: `Henvendelsen din {number} er trukket tilbake

Henvendelsen din {number} ({type}) er trukket tilbake, og vi gjør ikke mer med den. Du kan når som helst sende en ny.`,
  expired: `Henvendelsen din {number} er avsluttet

Vi ba om en bekreftelse på at henvendelsen kom fra deg, men har ikke fått noen. Derfor har vi avsluttet den uten å gjøre noe. Det sier ikke noe om hvorvidt vi har opplysninger om deg.

${details}

Du kan når som helst sende en ny henvendelse.`,
  'nothing-found': `Svar på henvendelsen din {number}

Med opplysningene vi har fått, finner vi ingen personopplysninger i kundeservicesystemene våre som vi kan knytte til deg.

${details}

Hvis du har vært i kontakt med oss med en annen e-postadresse, et annet telefonnummer eller kundenummer, kan du oppgi det, så søker vi på nytt (personvernforordningen artikkel 11 nr. 2).`,
  greeting: 'Hei!',
  rights: `Du kan klage til en tilsynsmyndighet for personvern (artikkel 77) og bringe saken inn for domstolene (personvernforordningen artikkel 79).

Tilsynsmyndighet: {authority}`,
  closing: `Vennlig hilsen
{controller}
{contact}`,
  kept: '– {what}: {why}. {until}',
  'kept-until': 'Lagres til og med {until}.',
  'kept-open': 'Lagres så lenge grunnen består.',
  'kept-rest': 'Når tiden for et unntak er ute, gjør vi resten uten at du trenger å be om det igjen.',
  'in-part': 'delvis',
  'kind-ticket': 'Saker',
  'kind-contact': 'Kontaktopplysninger',
  'kind-other': 'Andre oppføringer',
  'page-title': 'Henvendelsen din',
  'page-code': 'Kode for å følge henvendelsen din',
  'page-show': 'Vis',
  'page-number': 'Nummer',
  'page-type': 'Gjelder',
  'page-state': 'Status',
  'page-received': 'Mottatt',
  'page-due': 'Svar senest',
  'page-unknown': 'Koden hører ikke til noen henvendelse. Kontroller at den er skrevet riktig.',
  'page-proof': 'Koden i meldingen vi sendte deg',
  'page-confirm': 'Bekreft',
  'page-wrong': 'Koden er feil eller gjelder ikke lenger.',
  'page-again': 'Er koden utløpt, eller ble den skrevet feil for mange ganger?',
  'page-send': 'Send en ny kode',
  'page-sent':
    'Hvis det kan sendes en ny kode, er den på vei til adressen vi har. En kode som fortsatt gjelder, blir ikke byttet ut. Ta kontakt med oss hvis det ikke kommer noen.',
  'page-certificate': 'Bekreftelse på hva som er gjort',
  'page-wait': 'For mange forsøk. Vent et minutt og prøv igjen.',
  'page-language': 'Språk',
  'page-promise': 'Vi mottok henvendelsen din {received} og svarer senest {due}.',
  'page-identity':
    'Vi mottok henvendelsen din {received}. Vi kan gå videre først når du har bekreftet at den kommer fra deg: skriv inn koden fra meldingen vår nedenfor. Inntil da løper ikke svarfristen.',
  'page-longer': 'Det tar mer enn en måned. Hvorfor står i meldingen vi sendte deg.',
  'page-late':
    'Vi mottok henvendelsen din {received} og skulle ha svart innen {due}. Vi beklager forsinkelsen.',
  'page-answered': 'Vi mottok henvendelsen din {received} og svarte {ended}.',
  'page-closed': 'Vi mottok henvendelsen din {received}. Den ble avsluttet {ended}.',
  'ground-hold':
    'må bevares på grunn av en pågående rettslig sak, et tilsyn eller en begrensning av behandlingen',
  'ground-statute': 'må lagres etter loven (personvernforordningen artikkel 17 nr. 3 bokstav b)',
  'ground-claims':
    'trengs for å fastsette, gjøre gjeldende eller forsvare rettskrav (personvernforordningen artikkel 17 nr. 3 bokstav e)',
  'ground-other-basis':
    'behandles på et annet rettslig grunnlag, som det ikke er noen rett til å protestere mot (personvernforordningen artikkel 21 nr. 1)',
  'ground-doubtful':
    'det er ikke sikkert at opplysningene gjelder deg, og de endres ikke før dette er avklart',
  'ground-operator': 'er unntatt etter en vurdering i det enkelte tilfellet',
  'ground-not-possible': 'kan for tiden ikke endres av tekniske grunner',
  'refused-not-identified':
    'Vi har ikke kunnet fastslå at henvendelsen kommer fra personen opplysningene gjelder (personvernforordningen artikkel 11 nr. 2 og artikkel 12 nr. 2).',
  'refused-unfounded': 'Henvendelsen er åpenbart grunnløs (personvernforordningen artikkel 12 nr. 5).',
  'refused-excessive':
    'Henvendelsen er overdreven, særlig fordi det samme er bedt om gjentatte ganger (personvernforordningen artikkel 12 nr. 5).',
  'refused-not-a-customer':
    'Med opplysningene vi har fått, finner vi ingen personopplysninger som vi er ansvarlige for og kan knytte til deg (personvernforordningen artikkel 11).',
  'refused-overriding-grounds':
    'Det finnes tvingende berettigede grunner for behandlingen som går foran dine interesser, rettigheter og friheter, eller den er nødvendig for rettskrav (personvernforordningen artikkel 21 nr. 1).',
  'refused-rights-of-others':
    'Det ville krenke andres rettigheter og friheter (personvernforordningen artikkel 15 nr. 4 og artikkel 20 nr. 4).',
  'refused-not-possible': 'Det du ber om, lar seg ikke gjøre med opplysningene det gjelder.',
  'type-erasure': 'sletting av personopplysninger',
  'type-access': 'innsyn i personopplysninger',
  'type-portability': 'dataportabilitet',
  'type-rectification': 'retting av personopplysninger',
  'type-restriction': 'begrensning av behandlingen',
  'type-objection': 'protest mot behandlingen',
  'status-received': 'Vi har mottatt henvendelsen din.',
  'status-identity-asked': 'Vi venter på en bekreftelse på at henvendelsen kommer fra deg.',
  'status-searching': 'Vi søker etter opplysningene som henvendelsen gjelder.',
  'status-reviewing': 'Vi går gjennom hva som skal gjøres.',
  'status-carrying-out': 'Vi utfører det du ba om, og kontrollerer resultatet.',
  'status-telling-others': 'Vi gir beskjed til dem vi har utlevert opplysningene til.',
  'status-completed': 'Ferdig. Vi har sendt et svar.',
  'status-partly-withheld': 'Ferdig, bortsett fra en del. I svaret står det hva som er unntatt og hvorfor.',
  'status-refused': 'Henvendelsen er avslått. I svaret står det hvorfor.',
  'status-revoked': 'Henvendelsen er trukket tilbake.',
  'status-expired': 'Henvendelsen er avsluttet, fordi vi ikke fikk bekreftet at den kom fra deg.',
}
