import type { PageWords } from './page-words.ts'

export const sv: PageWords = {
  ...{ identity: 'Identitet', proof: 'Bevis', notAsked: 'Bevis har inte begärts ännu.' },
  methods: {
    attested: 'avsändaren går i god för det',
    code: 'en engångskod till en känd adress',
    operator: 'någon här har kontrollerat det',
  },
  codes: ['# kod skickad', '# koder skickade'],
  ...{ lastCode: 'Den senaste', validUntil: 'Gäller till', triesLeft: 'Försök kvar' },
  ...{ checkedBy: 'Kontrollerat av', checkedAt: 'Styrkt' },
  ...{ stoodStill: 'Tidsfristen stod stilla', outstanding: 'beviset saknas ännu' },
  person: 'Visa vem det gäller',
  personal: {
    ...{ names: 'Namn', emails: 'E-postadresser', phones: 'Telefonnummer' },
    ...{ ids: 'Poster', changes: 'Ska rättas' },
  },
  code: 'Kod som personen läser upp',
  codeHint: 'Ur brevet som gick till den kända adressen.',
  checkCode: 'Kontrollera koden',
  letterNames: {
    ...{ receipt: 'mottagningsbevis', 'identity-asked': 'begäran om bevis', extension: 'förlängning' },
    ...{ completed: 'utförd', 'partly-withheld': 'utförd i delar', refused: 'avslag' },
    ...{ revoked: 'återkallelse', expired: 'förfallen', 'nothing-found': 'inget hittat' },
  },
  noLetters: 'Inget brev är skrivet ännu.',
  mailStates: { waiting: 'väntar på att skickas', sent: 'skickat', dead: 'kunde inte levereras' },
  nextTry: 'nästa försök',
  readLetter: 'Visa vad som står i brevet',
  readAnswer: 'Visa hur svaret skulle lyda nu',
  ...{ language: 'Språk', to: 'Till' },
  again:
    'Det som skickades sparas ingenstans. Det här är samma brev, skrivet på nytt ur begäran som den är nu; en länk som stod i det saknas.',
  sendAnswer: 'Skicka svaret',
  sendHint: 'Brevet om hur begäran står nu, till adressen i begäran.',
  toRequest: 'Till begäran',
  files: 'Filer',
  archive: 'Hämta en kopia av alla uppgifter om personen',
  download: 'Hämta',
  archiveHint:
    'En ZIP-fil med allt som är funnet om personen; andras uppgifter är dolda. Den är för er: personen får en egen.',
  archiveGone: 'Kopian av uppgifterna är inte sparad: begäran är avslutad.',
  handOver: 'Kopian är överlämnad',
  handOverHint:
    'Kopian kunde inte skickas. Hämta den, ge den till personen och säg till här. Sedan går begäran vidare, och kopian kan inte göras mer.',
  said: {
    answered: 'Svaret är på väg.',
    unmailed: 'Inget skickas till personen: ingen e-post är inställd, eller ingen adress är känd.',
    'handed-over': 'Det är noterat att kopian är överlämnad.',
  },
  failed: { 'code-wrong': 'Koden är fel.', 'code-expired': 'Koden gäller inte längre.' },
}

export const nb: PageWords = {
  ...{ identity: 'Identitet', proof: 'Bevis', notAsked: 'Det er ikke bedt om bevis ennå.' },
  methods: {
    attested: 'avsenderen går god for det',
    code: 'en engangskode til en kjent adresse',
    operator: 'noen her har sjekket det',
  },
  codes: ['# kode sendt', '# koder sendt'],
  ...{ lastCode: 'Den siste', validUntil: 'Gjelder til', triesLeft: 'Forsøk igjen' },
  ...{ checkedBy: 'Sjekket av', checkedAt: 'Godtgjort' },
  ...{ stoodStill: 'Fristen sto stille', outstanding: 'beviset mangler ennå' },
  person: 'Vis hvem det gjelder',
  personal: {
    ...{ names: 'Navn', emails: 'E-postadresser', phones: 'Telefonnumre' },
    ...{ ids: 'Poster', changes: 'Skal rettes' },
  },
  code: 'Kode som personen leser opp',
  codeHint: 'Fra brevet som gikk til den kjente adressen.',
  checkCode: 'Sjekk koden',
  letterNames: {
    ...{ receipt: 'mottaksbekreftelse', 'identity-asked': 'anmodning om bevis', extension: 'forlengelse' },
    ...{ completed: 'utført', 'partly-withheld': 'delvis utført', refused: 'avslag' },
    ...{ revoked: 'trukket tilbake', expired: 'bortfalt', 'nothing-found': 'ingenting funnet' },
  },
  noLetters: 'Det er ikke skrevet noe brev ennå.',
  mailStates: { waiting: 'venter på å bli sendt', sent: 'sendt', dead: 'kunne ikke leveres' },
  nextTry: 'neste forsøk',
  readLetter: 'Vis hva som står i brevet',
  readAnswer: 'Vis hvordan svaret ville lyde nå',
  ...{ language: 'Språk', to: 'Til' },
  again:
    'Det som ble sendt, lagres ingen steder. Dette er det samme brevet, skrevet på nytt ut fra forespørselen slik den er nå; en lenke som sto i det, mangler.',
  sendAnswer: 'Send svaret',
  sendHint: 'Brevet om hvordan forespørselen står nå, til adressen i forespørselen.',
  toRequest: 'Til forespørselen',
  files: 'Filer',
  archive: 'Hent en kopi av alle opplysninger om personen',
  download: 'Hent',
  archiveHint:
    'En ZIP-fil med alt som er funnet om personen; andres opplysninger er skjult. Den er til dere: personen får en egen.',
  archiveGone: 'Kopien av opplysningene er ikke lagret: forespørselen er avsluttet.',
  handOver: 'Kopien er overlevert',
  handOverHint:
    'Kopien kunne ikke sendes. Hent den, gi den til personen og si fra her. Da går forespørselen videre, og kopien kan ikke lages mer.',
  said: {
    answered: 'Svaret er på vei.',
    unmailed: 'Det skrives ikke til personen: ingen e-post er satt opp, eller ingen adresse er kjent.',
    'handed-over': 'Det er notert at kopien er overlevert.',
  },
  failed: { 'code-wrong': 'Koden er feil.', 'code-expired': 'Koden gjelder ikke lenger.' },
}

export const da: PageWords = {
  ...{ identity: 'Identitet', proof: 'Bevis', notAsked: 'Der er endnu ikke bedt om bevis.' },
  methods: {
    attested: 'afsenderen står inde for det',
    code: 'en engangskode til en kendt adresse',
    operator: 'nogen her har kontrolleret det',
  },
  codes: ['# kode sendt', '# koder sendt'],
  ...{ lastCode: 'Den seneste', validUntil: 'Gælder til', triesLeft: 'Forsøg tilbage' },
  ...{ checkedBy: 'Kontrolleret af', checkedAt: 'Godtgjort' },
  ...{ stoodStill: 'Fristen stod stille', outstanding: 'beviset mangler endnu' },
  person: 'Vis, hvem det drejer sig om',
  personal: {
    ...{ names: 'Navne', emails: 'E-mailadresser', phones: 'Telefonnumre' },
    ...{ ids: 'Poster', changes: 'Skal berigtiges' },
  },
  code: 'Kode, som personen læser op',
  codeHint: 'Fra brevet, der gik til den kendte adresse.',
  checkCode: 'Kontrollér koden',
  letterNames: {
    ...{ receipt: 'kvittering', 'identity-asked': 'anmodning om bevis', extension: 'forlængelse' },
    ...{ completed: 'udført', 'partly-withheld': 'delvis udført', refused: 'afvisning' },
    ...{ revoked: 'trukket tilbage', expired: 'bortfaldet', 'nothing-found': 'intet fundet' },
  },
  noLetters: 'Der er endnu ikke skrevet noget brev.',
  mailStates: { waiting: 'venter på at blive sendt', sent: 'sendt', dead: 'kunne ikke leveres' },
  nextTry: 'næste forsøg',
  readLetter: 'Vis, hvad der står i brevet',
  readAnswer: 'Vis, hvordan svaret ville lyde nu',
  ...{ language: 'Sprog', to: 'Til' },
  again:
    'Det, der blev sendt, gemmes ingen steder. Dette er det samme brev, skrevet på ny ud fra anmodningen, som den er nu; et link, der stod i det, mangler.',
  sendAnswer: 'Send svaret',
  sendHint: 'Brevet om, hvordan anmodningen står nu, til adressen i anmodningen.',
  toRequest: 'Til anmodningen',
  files: 'Filer',
  archive: 'Hent en kopi af alle oplysninger om personen',
  download: 'Hent',
  archiveHint:
    'En ZIP-fil med alt, hvad der er fundet om personen; andres oplysninger er skjult. Den er til jer: personen får en egen.',
  archiveGone: 'Kopien af oplysningerne er ikke gemt: anmodningen er afsluttet.',
  handOver: 'Kopien er overdraget',
  handOverHint:
    'Kopien kunne ikke sendes. Hent den, giv den til personen, og sig til her. Så går anmodningen videre, og kopien kan ikke laves mere.',
  said: {
    answered: 'Svaret er på vej.',
    unmailed: 'Der skrives ikke til personen: ingen e-mail er sat op, eller ingen adresse er kendt.',
    'handed-over': 'Det er noteret, at kopien er overdraget.',
  },
  failed: { 'code-wrong': 'Koden er forkert.', 'code-expired': 'Koden gælder ikke længere.' },
}
