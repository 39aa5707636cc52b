import type { EntryWords } from './entry-words.ts'

export const sv: EntryWords = {
  title: 'Lägg in en begäran',
  intro:
    'För en begäran som kom med brev, telefon eller e-post. Den går samma väg som alla andra: först bevis på identiteten, om ni inte redan känner den.',
  labels: {
    ...{ type: 'Gäller', emails: 'Personens e-postadresser', ids: 'Kontakt i ett ärendesystem' },
    ...{ phones: 'Telefonnummer', names: 'Namn', changes: 'Vad som ska rättas' },
    ...{ received: 'Mottagen', locale: 'Svarets språk', stores: 'Ärendesystem' },
    ...{ reference: 'Egen referens', reason: 'Hur ni vet att det är personen' },
  },
  hints: {
    type: 'Välj vad personen vill.',
    emails: 'Var och en på en egen rad: asa@example.se. En adress eller en kontakt måste finnas.',
    ids: 'Var och en på en egen rad: ÄRENDESYSTEM/ID.',
    phones: 'Vart och ett på en egen rad, helst med landsnummer: +46 70 123 45 67.',
    names: 'Vart och ett på en egen rad. Ett namn ensamt räcker aldrig.',
    changes: 'Bara vid rättelse, och då alltid: vad som står och vad det ska vara.',
    received: 'Månaden löper från den dagen. Tomt: i dag. Inte i framtiden.',
    locale: 'På det språket skrivs det till personen.',
    stores: 'Inget ikryssat: alla.',
    reference: 'Utan personuppgifter, och inte använd tidigare. Tomt: en skapas.',
    reason: 'Utan personuppgifter, högst 500 tecken. Tomt: bevis begärs.',
  },
  ...{ choose: 'Välj', line: 'Rad', from: 'Nu', into: 'Ska vara', moreRows: 'Fler rader för rättelse' },
  enter: 'Lägg in',
  wrong: 'Begäran är inte inlagd. Se:',
  taken: 'En annan begäran har redan den referensen.',
  entered: 'Begäran är inlagd.',
  statusCode: 'Statussidans kod',
  statusHint:
    'Ge koden till personen: med den går det att följa begäran. Den står ingen annanstans än i breven till personen.',
}

export const nb: EntryWords = {
  title: 'Legg inn en forespørsel',
  intro:
    'For en forespørsel som kom med brev, telefon eller e-post. Den går samme vei som alle andre: først bevis på identiteten, om dere ikke kjenner den allerede.',
  labels: {
    ...{ type: 'Gjelder', emails: 'Personens e-postadresser', ids: 'Kontakt i et saksystem' },
    ...{ phones: 'Telefonnumre', names: 'Navn', changes: 'Hva som skal rettes' },
    ...{ received: 'Mottatt', locale: 'Svarets språk', stores: 'Saksystemer' },
    ...{ reference: 'Egen referanse', reason: 'Hvordan dere vet at det er personen' },
  },
  hints: {
    type: 'Velg hva personen vil.',
    emails: 'Hver på en egen linje: asa@example.se. En adresse eller en kontakt må finnes.',
    ids: 'Hver på en egen linje: SAKSYSTEM/ID.',
    phones: 'Hvert på en egen linje, helst med landkode: +46 70 123 45 67.',
    names: 'Hvert på en egen linje. Et navn alene er aldri nok.',
    changes: 'Bare ved retting, og da alltid: hva som står, og hva det skal være.',
    received: 'Måneden løper fra den dagen. Tomt: i dag. Ikke i fremtiden.',
    locale: 'På det språket skrives det til personen.',
    stores: 'Ingenting krysset av: alle.',
    reference: 'Uten personopplysninger, og ikke brukt før. Tomt: en lages.',
    reason: 'Uten personopplysninger, høyst 500 tegn. Tomt: det bes om bevis.',
  },
  ...{ choose: 'Velg', line: 'Linje', from: 'Nå', into: 'Skal være', moreRows: 'Flere rader for retting' },
  enter: 'Legg inn',
  wrong: 'Forespørselen er ikke lagt inn. Se:',
  taken: 'En annen forespørsel har allerede den referansen.',
  entered: 'Forespørselen er lagt inn.',
  statusCode: 'Kode til statussiden',
  statusHint:
    'Gi koden til personen: med den kan forespørselen følges. Den står ikke noe annet sted enn i brevene til personen.',
}

export const da: EntryWords = {
  title: 'Læg en anmodning ind',
  intro:
    'Til en anmodning, der kom med brev, telefon eller e-mail. Den går samme vej som alle andre: først bevis på identiteten, medmindre I kender den allerede.',
  labels: {
    ...{ type: 'Gælder', emails: 'Personens e-mailadresser', ids: 'Kontakt i et sagssystem' },
    ...{ phones: 'Telefonnumre', names: 'Navne', changes: 'Hvad der skal berigtiges' },
    ...{ received: 'Modtaget', locale: 'Svarets sprog', stores: 'Sagssystemer' },
    ...{ reference: 'Egen reference', reason: 'Hvordan I ved, at det er personen' },
  },
  hints: {
    type: 'Vælg, hvad personen vil.',
    emails: 'Hver på sin egen linje: asa@example.se. En adresse eller en kontakt skal være der.',
    ids: 'Hver på sin egen linje: SAGSSYSTEM/ID.',
    phones: 'Hvert på sin egen linje, helst med landekode: +46 70 123 45 67.',
    names: 'Hvert på sin egen linje. Et navn alene er aldrig nok.',
    changes: 'Kun ved berigtigelse, og da altid: hvad der står, og hvad det skal være.',
    received: 'Måneden løber fra den dag. Tomt: i dag. Ikke i fremtiden.',
    locale: 'På det sprog skrives der til personen.',
    stores: 'Intet krydset af: alle.',
    reference: 'Uden personoplysninger, og ikke brugt før. Tomt: en laves.',
    reason: 'Uden personoplysninger, højst 500 tegn. Tomt: der bedes om bevis.',
  },
  ...{
    choose: 'Vælg',
    line: 'Linje',
    from: 'Nu',
    into: 'Skal være',
    moreRows: 'Flere rækker til berigtigelse',
  },
  enter: 'Læg ind',
  wrong: 'Anmodningen er ikke lagt ind. Se:',
  taken: 'En anden anmodning har allerede den reference.',
  entered: 'Anmodningen er lagt ind.',
  statusCode: 'Statussidens kode',
  statusHint:
    'Giv koden til personen: med den kan anmodningen følges. Den står ikke andre steder end i brevene til personen.',
}
