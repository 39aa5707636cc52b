import type { ShellWords } from './words.ts'

export const nl: ShellWords = {
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
  oidc: 'Inloggen met het account van de organisatie',
  oidcRefused:
    'De aanmelding bij de identiteitsprovider is niet geaccepteerd, of er hoort hier geen rol bij. Vraag een beheerder.',
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
  navigation: {
    overview: 'Overzicht',
    plans: 'Plannen',
    runs: 'Uitvoeringen',
    requests: 'Verzoeken',
    policies: 'Beleid',
    redaction: 'Anonimiseren',
    statistics: 'Statistiek en bewijs',
    inventory: 'Gegevensoverzicht',
    queues: 'Wachtrijen',
    users: 'Gebruikers',
    keys: 'Sleutels',
  },
}

export const de: ShellWords = {
  ...{ skip: 'Zum Inhalt', menu: 'Menü', signIn: 'Anmelden', signOut: 'Abmelden' },
  ...{ login: 'Benutzername', password: 'Passwort', account: 'Konto', save: 'Speichern', apply: 'Ändern' },
  refused:
    'Benutzername und Passwort gehören nicht zusammen, oder es waren zu viele Versuche. Warten Sie dann etwas.',
  noAccounts: 'Es gibt noch kein Konto. Legen Sie das erste auf der Kommandozeile an:',
  oidc: 'Mit dem Konto der Organisation anmelden',
  oidcRefused:
    'Die Anmeldung beim Identitätsanbieter wurde nicht angenommen, oder es gehört hier keine Rolle dazu. Fragen Sie eine Administratorin oder einen Administrator.',
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
  navigation: {
    overview: 'Überblick',
    plans: 'Pläne',
    runs: 'Läufe',
    requests: 'Anträge',
    policies: 'Richtlinien',
    redaction: 'Schwärzung',
    statistics: 'Statistik und Nachweis',
    inventory: 'Datenbestand',
    queues: 'Warteschlangen',
    users: 'Benutzer',
    keys: 'Schlüssel',
  },
}

export const en: ShellWords = {
  ...{ skip: 'Skip to content', menu: 'Menu', signIn: 'Sign in', signOut: 'Sign out' },
  ...{ login: 'User name', password: 'Password', account: 'Account', save: 'Save', apply: 'Change' },
  refused: 'User name and password do not belong together, or there were too many tries. Wait a while then.',
  noAccounts: 'There is no account yet. Make the first one on the command line:',
  oidc: "Sign in with your organisation's account",
  oidcRefused:
    'The sign-in at the identity provider was not accepted, or no role here belongs to it. Ask an admin.',
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
  navigation: {
    overview: 'Overview',
    plans: 'Plans',
    runs: 'Runs',
    requests: 'Requests',
    policies: 'Policies',
    redaction: 'Redaction',
    statistics: 'Statistics and proof',
    inventory: 'Inventory',
    queues: 'Queues',
    users: 'Users',
    keys: 'Keys',
  },
}
