import type { InLanguages } from './languages.ts'

/** Words of the frame around every screen. */
export interface ShellWords {
  readonly skip: string
  readonly menu: string
  readonly signIn: string
  readonly signOut: string
  readonly login: string
  readonly password: string
  /** The same whatever was wrong. */
  readonly refused: string
  readonly noAccounts: string
  readonly account: string
  readonly newPassword: string
  readonly passwordRule: string
  readonly mustChange: string
  readonly changed: string
  readonly save: string
  readonly language: string
  readonly theme: string
  readonly themes: { readonly auto: string; readonly light: string; readonly dark: string }
  readonly apply: string
  readonly roles: Readonly<Record<'viewer' | 'operator' | 'approver' | 'admin' | 'auditor', string>>
  readonly notFound: string
  readonly forbidden: string
  readonly formExpired: string
  readonly tooMany: string
  readonly failed: string
  readonly back: string
  readonly navigation: Readonly<Record<'overview' | 'plans' | 'runs' | 'users', string>>
}

const sv: ShellWords = {
  ...{ skip: 'Hoppa till innehållet', menu: 'Meny', signIn: 'Logga in', signOut: 'Logga ut' },
  ...{ login: 'Användarnamn', password: 'Lösenord', account: 'Konto', save: 'Spara', apply: 'Byt' },
  refused: 'Användarnamn och lösenord hör inte ihop, eller så var försöken för många. Vänta en stund då.',
  noAccounts: 'Det finns inget konto än. Skapa det första på kommandoraden:',
  ...{ newPassword: 'Nytt lösenord', changed: 'Lösenordet är bytt.' },
  passwordRule: 'Minst 15 tecken. En mening du minns är bättre än ett ord med siffror i.',
  mustChange: 'Någon annan har satt ditt lösenord. Välj ett eget innan du går vidare.',
  ...{
    language: 'Språk',
    theme: 'Utseende',
    themes: { auto: 'Som systemet', light: 'Ljust', dark: 'Mörkt' },
  },
  roles: {
    viewer: 'läsare',
    operator: 'operatör',
    approver: 'godkännare',
    admin: 'administratör',
    auditor: 'revisor',
  },
  notFound: 'Den sidan finns inte.',
  forbidden: 'Din roll får inte göra det här. En administratör kan ge dig en annan.',
  formExpired:
    'Formuläret hör inte till den här inloggningen, eller är för gammalt. Öppna sidan igen och försök en gång till.',
  tooMany: 'För många anrop. Vänta en minut.',
  failed: 'Det gick inte. Felet är loggat med numret nedan.',
  back: 'Tillbaka',
  navigation: { overview: 'Översikt', plans: 'Planer', runs: 'Körningar', users: 'Användare' },
}

const nb: ShellWords = {
  ...{ skip: 'Hopp til innholdet', menu: 'Meny', signIn: 'Logg inn', signOut: 'Logg ut' },
  ...{ login: 'Brukernavn', password: 'Passord', account: 'Konto', save: 'Lagre', apply: 'Bytt' },
  refused: 'Brukernavn og passord hører ikke sammen, eller det var for mange forsøk. Vent i så fall litt.',
  noAccounts: 'Det finnes ingen konto ennå. Opprett den første på kommandolinjen:',
  ...{ newPassword: 'Nytt passord', changed: 'Passordet er byttet.' },
  passwordRule: 'Minst 15 tegn. En setning du husker er bedre enn et ord med tall i.',
  mustChange: 'Noen andre har satt passordet ditt. Velg et eget før du går videre.',
  ...{ language: 'Språk', theme: 'Utseende', themes: { auto: 'Som systemet', light: 'Lyst', dark: 'Mørkt' } },
  roles: {
    viewer: 'leser',
    operator: 'operatør',
    approver: 'godkjenner',
    admin: 'administrator',
    auditor: 'revisor',
  },
  notFound: 'Denne siden finnes ikke.',
  forbidden: 'Rollen din kan ikke gjøre dette. En administrator kan gi deg en annen.',
  formExpired:
    'Skjemaet hører ikke til denne påloggingen, eller er for gammelt. Åpne siden på nytt og prøv igjen.',
  tooMany: 'For mange kall. Vent et minutt.',
  failed: 'Det gikk ikke. Feilen er logget med nummeret under.',
  back: 'Tilbake',
  navigation: { overview: 'Oversikt', plans: 'Planer', runs: 'Kjøringer', users: 'Brukere' },
}

const da: ShellWords = {
  ...{ skip: 'Gå til indholdet', menu: 'Menu', signIn: 'Log ind', signOut: 'Log ud' },
  ...{ login: 'Brugernavn', password: 'Adgangskode', account: 'Konto', save: 'Gem', apply: 'Skift' },
  refused:
    'Brugernavn og adgangskode hører ikke sammen, eller der var for mange forsøg. Vent i så fald lidt.',
  noAccounts: 'Der er ingen konto endnu. Opret den første på kommandolinjen:',
  ...{ newPassword: 'Ny adgangskode', changed: 'Adgangskoden er ændret.' },
  passwordRule: 'Mindst 15 tegn. En sætning, du husker, er bedre end et ord med tal i.',
  mustChange: 'En anden har sat din adgangskode. Vælg din egen, før du går videre.',
  ...{ language: 'Sprog', theme: 'Udseende', themes: { auto: 'Som systemet', light: 'Lyst', dark: 'Mørkt' } },
  roles: {
    viewer: 'læser',
    operator: 'operatør',
    approver: 'godkender',
    admin: 'administrator',
    auditor: 'revisor',
  },
  notFound: 'Den side findes ikke.',
  forbidden: 'Din rolle må ikke gøre dette. En administrator kan give dig en anden.',
  formExpired:
    'Formularen hører ikke til denne pålogning, eller den er for gammel. Åbn siden igen, og prøv en gang til.',
  tooMany: 'For mange kald. Vent et minut.',
  failed: 'Det gik ikke. Fejlen er logget med nummeret nedenfor.',
  back: 'Tilbage',
  navigation: { overview: 'Overblik', plans: 'Planer', runs: 'Kørsler', users: 'Brugere' },
}

const fi: ShellWords = {
  ...{ skip: 'Siirry sisältöön', menu: 'Valikko', signIn: 'Kirjaudu', signOut: 'Kirjaudu ulos' },
  ...{ login: 'Käyttäjätunnus', password: 'Salasana', account: 'Tili', save: 'Tallenna', apply: 'Vaihda' },
  refused: 'Tunnus ja salasana eivät kuulu yhteen, tai yrityksiä oli liikaa. Odota siinä tapauksessa hetki.',
  noAccounts: 'Tilejä ei ole vielä. Luo ensimmäinen komentorivillä:',
  ...{ newPassword: 'Uusi salasana', changed: 'Salasana on vaihdettu.' },
  passwordRule: 'Vähintään 15 merkkiä. Lause, jonka muistat, on parempi kuin sana, jossa on numeroita.',
  mustChange: 'Joku muu on asettanut salasanasi. Valitse oma ennen kuin jatkat.',
  ...{
    language: 'Kieli',
    theme: 'Ulkoasu',
    themes: { auto: 'Kuten järjestelmä', light: 'Vaalea', dark: 'Tumma' },
  },
  roles: {
    viewer: 'lukija',
    operator: 'käyttäjä',
    approver: 'hyväksyjä',
    admin: 'pääkäyttäjä',
    auditor: 'tarkastaja',
  },
  notFound: 'Sivua ei ole.',
  forbidden: 'Roolisi ei salli tätä. Pääkäyttäjä voi antaa sinulle toisen.',
  formExpired:
    'Lomake ei kuulu tähän istuntoon tai on liian vanha. Avaa sivu uudelleen ja yritä vielä kerran.',
  tooMany: 'Liian monta kutsua. Odota minuutti.',
  failed: 'Se ei onnistunut. Virhe on kirjattu lokiin alla olevalla numerolla.',
  back: 'Takaisin',
  navigation: { overview: 'Yleiskuva', plans: 'Suunnitelmat', runs: 'Ajot', users: 'Käyttäjät' },
}

const nl: ShellWords = {
  ...{ skip: 'Naar de inhoud', menu: 'Menu', signIn: 'Inloggen', signOut: 'Uitloggen' },
  ...{
    login: 'Gebruikersnaam',
    password: 'Wachtwoord',
    account: 'Account',
    save: 'Opslaan',
    apply: 'Wijzigen',
  },
  refused:
    'Gebruikersnaam en wachtwoord horen niet bij elkaar, of er waren te veel pogingen. Wacht dan even.',
  noAccounts: 'Er is nog geen account. Maak het eerste aan op de opdrachtregel:',
  ...{ newPassword: 'Nieuw wachtwoord', changed: 'Het wachtwoord is gewijzigd.' },
  passwordRule: 'Minstens 15 tekens. Een zin die je onthoudt is beter dan een woord met cijfers.',
  mustChange: 'Iemand anders heeft je wachtwoord ingesteld. Kies een eigen wachtwoord voordat je verdergaat.',
  ...{
    language: 'Taal',
    theme: 'Weergave',
    themes: { auto: 'Als het systeem', light: 'Licht', dark: 'Donker' },
  },
  roles: {
    viewer: 'lezer',
    operator: 'operator',
    approver: 'goedkeurder',
    admin: 'beheerder',
    auditor: 'auditor',
  },
  notFound: 'Deze pagina bestaat niet.',
  forbidden: 'Je rol mag dit niet. Een beheerder kan je een andere geven.',
  formExpired:
    'Het formulier hoort niet bij deze sessie, of is te oud. Open de pagina opnieuw en probeer het nog eens.',
  tooMany: 'Te veel aanroepen. Wacht een minuut.',
  failed: 'Dat is niet gelukt. De fout staat in het logboek met het nummer hieronder.',
  back: 'Terug',
  navigation: { overview: 'Overzicht', plans: 'Plannen', runs: 'Uitvoeringen', users: 'Gebruikers' },
}

const de: ShellWords = {
  ...{ skip: 'Zum Inhalt', menu: 'Menü', signIn: 'Anmelden', signOut: 'Abmelden' },
  ...{ login: 'Benutzername', password: 'Passwort', account: 'Konto', save: 'Speichern', apply: 'Ändern' },
  refused:
    'Benutzername und Passwort gehören nicht zusammen, oder es waren zu viele Versuche. Warten Sie dann etwas.',
  noAccounts: 'Es gibt noch kein Konto. Legen Sie das erste auf der Kommandozeile an:',
  ...{ newPassword: 'Neues Passwort', changed: 'Das Passwort ist geändert.' },
  passwordRule: 'Mindestens 15 Zeichen. Ein Satz, den Sie sich merken, ist besser als ein Wort mit Ziffern.',
  mustChange: 'Jemand anderes hat Ihr Passwort gesetzt. Wählen Sie ein eigenes, bevor Sie weitergehen.',
  ...{
    language: 'Sprache',
    theme: 'Darstellung',
    themes: { auto: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  },
  roles: {
    viewer: 'Leser',
    operator: 'Bediener',
    approver: 'Genehmiger',
    admin: 'Verwalter',
    auditor: 'Prüfer',
  },
  notFound: 'Diese Seite gibt es nicht.',
  forbidden: 'Ihre Rolle darf das nicht. Ein Verwalter kann Ihnen eine andere geben.',
  formExpired:
    'Das Formular gehört nicht zu dieser Anmeldung oder ist zu alt. Öffnen Sie die Seite neu und versuchen Sie es noch einmal.',
  tooMany: 'Zu viele Aufrufe. Warten Sie eine Minute.',
  failed: 'Das ging nicht. Der Fehler steht unter der Nummer unten im Protokoll.',
  back: 'Zurück',
  navigation: { overview: 'Überblick', plans: 'Pläne', runs: 'Läufe', users: 'Benutzer' },
}

const en: ShellWords = {
  ...{ skip: 'Skip to content', menu: 'Menu', signIn: 'Sign in', signOut: 'Sign out' },
  ...{ login: 'User name', password: 'Password', account: 'Account', save: 'Save', apply: 'Change' },
  refused: 'User name and password do not belong together, or there were too many tries. Wait a while then.',
  noAccounts: 'There is no account yet. Make the first one on the command line:',
  ...{ newPassword: 'New password', changed: 'The password is changed.' },
  passwordRule:
    'At least 15 characters. A sentence that you remember is better than a word with digits in it.',
  mustChange: 'Somebody else has set your password. Choose one of your own before you go on.',
  ...{
    language: 'Language',
    theme: 'Appearance',
    themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  },
  roles: { viewer: 'viewer', operator: 'operator', approver: 'approver', admin: 'admin', auditor: 'auditor' },
  notFound: 'There is no such page.',
  forbidden: 'Your role may not do this. An admin can give you another one.',
  formExpired:
    'The form does not belong to this session, or is too old. Open the page again and try once more.',
  tooMany: 'Too many calls. Wait a minute.',
  failed: 'That did not work. The error is in the log under the number below.',
  back: 'Back',
  navigation: { overview: 'Overview', plans: 'Plans', runs: 'Runs', users: 'Users' },
}

export const shellWords: InLanguages<ShellWords> = { sv, nb, da, fi, nl, de, en }
