import { atEnd } from '../at-end.ts'
import { isUnheardOf, namesSomebody } from '../known-word.ts'
import type { Recogniser } from '../recogniser.ts'
import { hitsAtWords, hitsInAnyCase, leadsOf, mayBegin } from '../word-starts.ts'
import { isCodeWord } from './code-words.ts'
import { findingOf, matchAt } from './matches.ts'
import { isPlainWord } from './username-words.ts'

/** What one has an account as, or logs in with. */
const accounts =
  "kunde|kunden|kund|customer|klant|asiakas|asiakasta|username|user name|användarnamn(?:et)?|brukernavn(?:et)?|brugernavn(?:et)?|käyttäjätunnukseni|gebruikersnaam|benutzername|login|login'et|login'en|loginet|log-in|logon|log-on|inlogg|inloggning(?:en)?|innlogging(?:en)?|innlogginga|pålogging(?:en)?|inlog|inloggegevens|tunnus|tunnukse(?:n|ni|nsa|si|lla|llani|lle|t)|tunnusta|pelitunnus|pelaajanimi|käyttäjätunnukset|tili|tilini|tilin|tiliä|tilille|tilillä|nimim\\.|pelaaja|myyjä|ostaja|käyttäjän|käyttäjälle|verkkotunnu\\p{L}{1,6}|konto|kontot|kontoen|kontoa|account|acc|bruker|brukeren|brukar|bruger|brugeren|användare|användaren|anv|gebruiker|benutzer|benutzerkonto|nutzer|kennung|user|käyttäjä|käyttäjätili|profil|profilen|profilet|nick|ign|in-game name|ingame name|gamer ?tag|steam id|steam|handle|nimimerkki|nimimerkillä|discord|epic|brukerne|brukarane|brugerne|användarna|kontona|kontoene|accounts|users|logins|konten|gebruikers|säljaren?|köparen?|selger|selgeren|kjøper|kjøperen|sælger|sælgeren|køber|køberen|verkäufer|käufer|verkoper|koper|seller|buyer|player|spelare|spiller|speler|spieler|signatur(?:en)?|spelnick|spillnick|nicket|kundkonto|profilnamn|profilnavn|spelarnamn|spillernavn|kaldenavn|kallenavn|spielername|anzeigename|profilname|profielnaam|spelersnaam|display name|player name|character name|kürzel|zugang|posted by|reported|heter jag|heter jeg|hedder jeg|heiße ich|i am|i'm|im"
const entering =
  'logga(?:r|t|de)? in (?:som|med)|logg[ea]?r? inn (?:som|med)|logget inn (?:som|med)|logger? ind (?:som|med)|log ind (?:som|med)|logger? på (?:som|med)|logg? på (?:som|med)|logget på som|loggar på med|log(?:ging|ged|s)? ?(?:in|on) (?:as|with|using)|logt? in (?:met|als)|inloggen (?:met|als)|einloggen (?:mit|als)|er in met|erin met|er wel in met|er wél in met|er niet in met|rein mit|inn med|ind med|sisään tunnuksella|logge?n? (?:in|inn|ind|ein) (?:als|met|som|med|mit|as)|loggen (?:wij |we |ons )?in (?:als|met)|log (?:uns|mich) (?:als|mit)|logge (?:uns|mich) (?:als|mit)|uns (?:mit|als)|logging on as|sign(?:ing|ed)? in (?:as|with)|signs in (?:as|with)|kirjaudumme (?:nimellä|tunnuksella)|kirjautunut tunnuksella|anmelden (?:mit|als)|anmeldung (?:mit|als)|mich (?:mit|als)|kirjaudun (?:nimellä|tunnuksella)|password for|lösenordet för|passordet (?:til|for)|adgangskoden til|passwort für|passwort von|wachtwoord van|opened for user|geöffnet für|pålogget|innlogget|inloggad|komme? mit|kommer inn med|kommer in med|kommer ind med|get in with|getting in with|ingelogd|angemeldet|eingeloggt|closed for user'
const about =
  'mitt|min|mit|mein|my|mijn|din|hans|hennes|his|her|ditt|name|namn|navn|naam|hos|bei|bij|er|dere|jer|ihnen|euch|jullie|u|with|here|här|hier|her'
const is =
  'is|är|er|on|ist|heter|hedder|heet|heißt|heisst|lautet|lyder|luidt|var|was|war|oli|blijft|forblir|förblir|forbliver|bleibt|pysyy|remains|stays'
const leads = leadsOf(accounts, entering)
const token =
  '(?<value>_{0,2}\\p{Ll}[\\p{Ll}\\p{N}]{0,20}(?:[._-][\\p{Ll}\\p{N}]{1,20}){0,3}_?)(?![\\p{L}\\p{N}@\\\\/=(]|[.:]\\p{L})'
/** `brukerne oyotve og skjelbreida`: the other of two. */
const second = new RegExp(`["'\`”]?(?:,|[ ](?:och|og|ja|und|en|and))[ ]["'\`“”]?${token}`, 'duy')
const cued = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:${accounts})(?:[ ](?:${about})){0,3}(?:(?:'s|[ ](?:${is}))[ :]{1,2}|[ ]?[:=][ ]?|[ ]\\(|[ ]{1,2})|(?:${entering})[ ]{1,2})["'\`“”„«»*]{0,2}${token}`,
  'diuy',
)

/** `annaberg83 on Instagram`: where an account is used stands behind it. */
const sites =
  'instagram\\p{L}{0,4}|insta|facebook\\p{L}{0,4}|snapchat|discord\\p{L}{0,4}|twitter|tiktok|twitch|telegram|reddit|steam\\p{L}{0,4}|psn|xbox live|skype|linkedin|vinted|tradera|blocket|finn|dba|tori\\.?fi|marktplaats|kleinanzeigen|ebay'
const siteLeads = leadsOf(sites)
const site = new RegExp(`(?:${sites})(?![\\p{L}\\p{N}])`, 'uy')
const beforeSite = atEnd(
  /(?<![\p{L}\p{N}._@/-])(?<value>_{0,2}\p{Ll}[\p{Ll}\p{N}]{1,20}(?:[._-][\p{Ll}\p{N}]{1,20}){0,3}_?)["'”]?[ ](?:(?:på|on|auf|op|i|via)[ ])?$/du,
)

const isMarked = /\d|\p{L}_\p{L}|^_|\p{L}\.\p{L}{3}/u
/** Shortened words, and addresses of files and sites. */
const isShortened =
  /^(?:f\.eks|t\.ex|bl\.a|e\.g|i\.e|z\.b|d\.h|u\.a|m\.fl|o\.dyl|p\.g\.a|f\.ex|b\.v|n\.v|m\.a\.o|t\.o\.m|fr\.o\.m|v\.\d.*)$|\.(?:pdf|png|jpe?g|docx?|xlsx?|csv|txt|zip|log|html?|exe|com|net|org|info|eu|io|nu|se|no|dk|fi|nl|be|de|at|ch|uk|ie|fr|example|test|local|lan)$/
const isThing =
  /^(?:iphone|ipad|windows|win|office|android|ios|mac|step|steg|v|ver|version|ps|xbox|type|typ|test|level|id|nr|no|page|side|rad|error|fel|feil|kod|code|mp|h|x|b|g|w|kl|uge|uke|vecka|week)[-_ .]?\d+$/
/** Endings of words that no lexicon has all of: `spärrad`, `engångskod`, `blokkering`. */
const isInflected =
  /(?:[aeio]d|[aeiu]t|ade|ades|ats|ing|ung|het|heit|keit|isk|sk|ig|ligt|lich|lijk|koden?|nummer|numret|navn|namn|naam|name|passord|ord|word|wort|adress\p{L}*|konto|inen|minen|taan|tään|ssa|ssä|sta|stä|lla|llä|lta|ltä|ttu|tty|utui|ui|eert|iert|ieren|eren|ation|sion|ssword)$/u
/** An initial before a Finnish family: `mmeikalainen`. */
const initialed = /^[bcdfghjklmnpqrstvwxz]{2}\p{L}{3,}nen$/u
/** Where a name would be over: the clause ends, or goes on with what is the matter. */
const endsName =
  /^["'`“”»*]{0,2}(?:$|(?<=["'`”»])[ ]|[.,;:!?)\]}<]|\s*\n|[ ][-(|]|[ ]\p{L}{2,20}=|[ ](?:is|är|er|on|ist|ei|kan|can|cannot|can't|kann|staat|was|says|say|said|doesn't|isn't|won't|säger|sier|siger|zegt|sagt|sanoo|väittää|doet|nich|nicht|blir|bliver|wird|got|fungerar|funkar|virker|fungerer|toimii|werkt|geht|klappt|och|og|and|und|en|ja|an|every|but|men|aber|maar|mutta|gesperrt|not|has|had|hat|har|heeft|does|doesn't|could|salasana|findes|finnes|finns|saknas|existiert|bestaat|exists|authenticated|puuttuu|logged|locked|låst|sperret|spärrat|lukossa|lukittu|geblokkeerd|to|from|fra|från|von|van|by|instead|istället|i stedet|som|as|als)(?![\p{L}]))/u

/** `falkbygg_admin`, `cnossen-kantoor`: a part of it nobody has heard of, or only as a name. */
const isOwn = (value: string): boolean =>
  value.split(/[^\p{L}]+/u).some(part => part.length > 4 && (isUnheardOf(part) || namesSomebody(part)))

const isLogin = (value: string, after: string): boolean => {
  if (
    !/^_{0,2}\p{Ll}/u.test(value) ||
    value.length < 4 ||
    isPlainWord(value) ||
    isShortened.test(value) ||
    isThing.test(value)
  )
    return false
  if (isMarked.test(value)) return !isCodeWord(value) || isOwn(value)
  if (value.includes('-')) return endsName.test(after) && isOwn(value)
  if (!/^\p{Ll}{4,20}$/u.test(value) || (isInflected.test(value) && !initialed.test(value))) return false
  return endsName.test(after) && isUnheardOf(value)
}

/** A name of an account behind a word for the account: one with a sign in it, or a word that nobody has heard of. */
export const loginWord: Recogniser = {
  name: 'login-word',
  entity: 'USERNAME',
  examples: {
    finds: [
      'login is ⟦a.hughes⟧, email was',
      "my login's ⟦a.hughes⟧",
      'Tunnus on ⟦_jooel_n⟧. Lokilta:',
      'Tunnus on ⟦the.vainokalle⟧',
      'Tunnukseni on ⟦vainokalle⟧',
      'tunnus ⟦mmeikal⟧ on lukossa',
      'logg på med ⟦skjelbreida⟧, jeg er i 3.2 nå',
      'log på med ⟦dpoulsen⟧',
      'bruker ⟦oyotve⟧ er sperret',
      'kontot "⟦annbe⟧" är låst',
      'ik log in met ⟦jdevries⟧ en dan',
      'melde mich mit ⟦hmueller⟧ an',
      'Kennung: ⟦hmueller⟧',
      'I log in as ⟦ahughes⟧ every day',
      'session opened for user ⟦asmith⟧ by',
      'brukerne ⟦oyotve⟧ og kari er sperret',
      'tunnuksen ⟦mmeikal⟧ salasana on vanhentunut',
      'hiya im ⟦karen458⟧ right?',
      'Mitt nick hos er är ⟦_ebbe_s⟧ men appen',
      'får ikke logga inn med ⟦zerayl⟧. passord',
      'me inlog ⟦janhoo⟧ doet het niet',
      'komm mit ⟦nordlys8364⟧ nich rein',
      'WARN lockout account=⟦britur⟧ email=x',
      'my username ⟦lauwil⟧ says disabled',
      'Hon heter ⟦annaberg83⟧ på Instagram',
      'sama kuin ⟦ampari_fin⟧ Steamissa?',
      'find me, ⟦sky_fox⟧ on Discord',
      'Användaren (⟦annber⟧) kan inte',
      'tunnus: ⟦mmeikalainen⟧',
      'mein Nick ist ⟦skogfuchs⟧',
      "user '⟦kmikkelsen⟧' authenticated via",
      'bruger ⟦bamsemor⟧ findes ikke',
      'Mijn inlog blijft ⟦annahijl⟧.',
      'SyncJob - kunde ⟦nils.p.holte⟧ finnes ikke',
      "Hvem har login'et ⟦lager4-jsk⟧? Vi",
      'Faiza kan er wél in met ⟦fbenali⟧. Mijn',
      'med sitt brukernavn ⟦odha⟧ og kom inn',
      'gav sin signatur ⟦bjohan44⟧.',
      'en loggen in als ⟦cnossen-kantoor⟧. Ons vaste IP',
      'Brukeren er ⟦falkbygg_admin⟧, og vi',
      'Wir melden uns mit ⟦hmuellerk⟧ an.',
    ],
    ignores: [
      'logga in med BankID',
      'logga in med bankid funkar inte',
      'loggar in med samma uppgifter',
      'logg på med koden',
      'log på med mitid.',
      'Tunnus on väärä',
      'Tunnus on lukittu.',
      'kontot är spärrat.',
      'konto spärrad, ring',
      'login is broken.',
      'Login ist gesperrt.',
      'inlog is mislukt.',
      'account is f.eks. låst',
      'user is in config_file',
      'login: access_denied',
      'account is example.com',
      'konto 12345',
      'user experience.',
      'we saw it on instagram and on facebook',
      'version 3.2 on steam',
      'the account (savings) is',
      'the username field says required',
      'komme mit zahlungsart. nicht klar',
      'account=standard type=x',
      'log in with windows11',
      'log in with pre-paid.',
      'brukeren er group_admin, og',
    ],
  },
  mayFind: prepared => mayBegin(prepared, leads) || mayBegin(prepared, siteLeads),
  *find(prepared) {
    const { text } = prepared
    for (const { index } of hitsInAnyCase(prepared, site, siteLeads)) {
      const from = Math.max(0, index - 60)
      const [start, end] = beforeSite.exec(text.slice(from, index))?.indices?.groups?.value ?? [0, 0]
      const value = text.slice(from + start, from + end)
      if (end > 0 && isMarked.test(value) && isLogin(value, ''))
        yield findingOf(loginWord, from + start, from + end, 0.6)
    }
    for (const hit of hitsAtWords(prepared, cued, leads)) {
      const [start, end] = hit.indices?.groups?.value ?? [0, 0]
      if (!isLogin(text.slice(start, end), text.slice(end, end + 16))) continue
      // `im karen458`, typed without the sign; German `im` stands before any word.
      if (/^(?:im|komme? mit) /i.test(hit[0]) && !isMarked.test(text.slice(start, end))) continue
      // A customer's number has figures.
      if (
        /^(?:kunde?n?|customer|klant|asiakas)/i.test(hit[0]) &&
        !/^\p{L}+[._]\p{L}[\p{L}._]*$/u.test(text.slice(start, end))
      )
        continue
      yield findingOf(loginWord, start, end, 0.6)
      const [from, to] = matchAt(second, text, end)?.indices?.groups?.value ?? [0, 0]
      if (to > 0 && isLogin(text.slice(from, to), text.slice(to, to + 16)))
        yield findingOf(loginWord, from, to, 0.6)
    }
  },
}
