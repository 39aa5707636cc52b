import { describe, expect, it } from 'vitest'
import { casesOf, expectMarked, identifiersIn, type Texts } from './whole-redactor.ts'

/** Invented. */
const accounts: Texts = {
  sv: [
    'Mitt användarnamn är ⟦annberg⟧ och jag kommer inte in',
    'användarnamn: ⟦Lillan_73⟧',
    'Profilen ⟦eva-lotta.k⟧ syns inte',
    'logga in med användarnamnet ⟦kbengt⟧',
    'Instagram: ⟦@lillakatten_88⟧',
    'inloggad som ⟦persson.m⟧, ser inget',
    'användare ⟦pmattsson⟧ låst efter tre försök',
    'https://forum.exempel.se/user/⟦kattmamma⟧',
    'kund: kan inte logga in. ⟦jonte_94⟧',
    'spelar som ⟦DarkWolf1990⟧ på servern',
    'Spärrat ⟦mlindh⟧ i natt. Lindh ringde.',
    'slog ihop profilerna (⟦haval33⟧ och ⟦mlindh⟧) för Maria Lindh',
  ],
  nb: [
    'Brukernavnet mitt er ⟦solveigm⟧',
    'bruker-ID: ⟦olanor⟧',
    'Brukeren ⟦khansen⟧ får ikke logget på. Hansen prøvde tre ganger.',
    'Logg inn som ⟦kari_n⟧',
    'Nick: ⟦fjellgeita⟧',
    'Kontoen ⟦perolav82⟧ er stengt',
    'innlogging ⟦s.berge⟧ feilet',
    'Jeg bruker ⟦fjellrev77⟧ som brukernavn',
  ],
  da: [
    'Mit brugernavn er ⟦mettepigen⟧',
    'bruger-id: ⟦jensen42⟧',
    'Login ⟦mrasmussen⟧ er spærret, siger Rasmussen',
    'Min profil hedder ⟦havfruen_22⟧',
    'logget ind som ⟦k.lund⟧',
    'Brugernavn: ⟦Bjarne1957⟧ Kode: glemt',
    'to profiler (⟦mlund⟧ og gæst), Morten Lund',
  ],
  fi: [
    'Käyttäjätunnukseni on ⟦pvirtane⟧',
    'tunnus: ⟦matti.v⟧, salasana ei toimi',
    'käyttäjänimi ⟦kesäkissa⟧',
    'nimimerkki: ⟦Hirvimies67⟧',
    'kirjautuu tunnuksella ⟦ekorhonen⟧',
    'tunnus ⟦eeva.kor⟧ on lukittu',
  ],
  nl: [
    'Mijn gebruikersnaam is ⟦bloemenmeisje⟧',
    'gebruiker ⟦jdevries⟧ kan niet inloggen',
    'Inlognaam: ⟦p.bakker⟧',
    'account ⟦zonnetje88⟧ geblokkeerd',
    'ingelogd als ⟦mvdberg⟧',
    'loginnaam ⟦kees_j⟧ werkt niet',
  ],
  de: [
    'Mein Benutzername ist ⟦sonnenblume⟧',
    'Benutzer ⟦hmueller⟧ gesperrt',
    'Benutzerkennung: ⟦mu12345⟧',
    'angemeldet als ⟦k.weber⟧',
    'Nutzername ⟦Waldfee77⟧',
    'Login: ⟦tschmidt⟧, Passwort vergessen',
    'Mein Account heißt ⟦waldkauz_1⟧',
    'Profil ⟦bergfex88⟧ löschen bitte',
    'im CRM doppelt: einmal ⟦tschmidt⟧, einmal unter Thomas Schmidt',
  ],
  en: [
    'my username is ⟦sunflower⟧',
    'Username: ⟦Jsmith⟧',
    'user ID ⟦jsmith01⟧',
    'logged in as ⟦mjones⟧ from the office',
    'account ⟦kittycat22⟧ got banned',
    'my handle is ⟦@kitty.cat⟧',
    'Discord: ⟦foxy#1234⟧',
    'Reddit u/⟦foxy_lady⟧',
    'https://github.com/⟦foxylady⟧',
    'https://www.instagram.com/⟦foxy.lady⟧/',
    'https://x.com/⟦foxylady⟧/status/1234567',
    '{"user":"⟦jdoe⟧","action":"login"}',
    'login: ⟦bthompson⟧, Bob Thompson',
    'sign in with ⟦bthompson⟧, then it fails',
    "Please free ⟦bthompson⟧. I'm Bob Thompson's PA, his login is locked",
    'C:\\Users\\⟦bthompson⟧\\Documents',
    '/home/⟦bthompson⟧/.ssh/config',
    'gamertag ⟦xXShadowXx⟧',
    'PSN: ⟦ShadowHunter_9⟧',
    'Twitter ⟦@shadow_h⟧',
    'Two CRM entries, ⟦gdhaliwal⟧ and one under Gethin Dhaliwal',
  ],
}

/** Accounts are spoken of, and none is named. */
const nobodys: Texts = {
  sv: [
    'Kontot är spärrat, profilen syns inte och logga in går inte',
    'användare: kund, sen. kund: hej! agent: tack',
    'spara profilerna (gamla och nya) för konto och login',
    'Inloggning: misslyckad. Konto: aktivt. Profil: privat',
  ],
  nb: [
    'Innlogging feilet, kontoen er stengt og profilen borte',
    'bruker: hei, jeg får ikke logget inn. support: prøv igjen',
    'Kontoen vår er feil, brukeren finnes ikke lenger',
  ],
  da: [
    'Login virker ikke, profilen er slettet, kontoen er spærret',
    'bruger: hej. Login fejl. Profil: gæst. to profiler, gamle og nye',
  ],
  fi: [
    'tunnus ei toimi, kirjautuminen epäonnistui, tili lukittu',
    'käyttäjä: kiitti, sano terkkuja. tuki: hei',
    'Kaksi tunnusta, vanha ja uusi, molemmat lukittu',
  ],
  nl: [
    'account geblokkeerd, inloggen lukt niet, profiel leeg',
    'gebruiker: hallo. account: zakelijk. twee profielen, oud en nieuw',
  ],
  de: [
    'Login gesperrt, Profil leer, Konto gekündigt',
    'Benutzer: Hallo. Login: fehlgeschlagen. einmal hier, einmal dort im CRM doppelt',
    'Konto wurde gelöscht, Account ist weg, Login über Google',
  ],
  en: [
    'account locked, login failed, profile deleted, entries merged',
    'user: hello there. login: required. account: premium',
    'login page, login error, account settings, account manager, profile picture',
    'free delivery on my account; sign in with google, log in with facebook',
    'two accounts, personal and business; profiles are merged',
    'my handle broke and the handle is loose',
    'https://github.com/features https://www.facebook.com/help/contact',
    'windows11 iphone12 office365 mp3 utf8 on my account',
    'the account number and the account holder, the user manual, user guide',
  ],
}

describe('names of accounts', () => {
  it.each(casesOf(accounts))('%s: finds %j', (_, example) => {
    expectMarked(example)
  })

  it.each(casesOf(nobodys))('%s: leaves %j alone', (_, text) => {
    expect(identifiersIn(text)).toEqual([])
  })
})
