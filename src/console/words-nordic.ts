import type { ShellWords } from './words.ts'

export const sv: ShellWords = {
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
  navigation: {
    overview: 'Översikt',
    plans: 'Planer',
    runs: 'Körningar',
    requests: 'Begäranden',
    users: 'Användare',
  },
}

export const nb: ShellWords = {
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
  navigation: {
    overview: 'Oversikt',
    plans: 'Planer',
    runs: 'Kjøringer',
    requests: 'Forespørsler',
    users: 'Brukere',
  },
}

export const da: ShellWords = {
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
  navigation: {
    overview: 'Overblik',
    plans: 'Planer',
    runs: 'Kørsler',
    requests: 'Anmodninger',
    users: 'Brugere',
  },
}

export const fi: ShellWords = {
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
  navigation: {
    overview: 'Yleiskuva',
    plans: 'Suunnitelmat',
    runs: 'Ajot',
    requests: 'Pyynnöt',
    users: 'Käyttäjät',
  },
}
