import { atEnd } from '../at-end.ts'
import { mayName } from '../known-word.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { isLetterAt } from '../units.ts'
import { hitsAt, hitsInAnyCase, leadsOf, mayBegin } from '../word-starts.ts'
import { groupsOf, hitsOf } from '../zones.ts'
import { access } from './account-words.ts'
import { isCodeWord } from './code-words.ts'
import { endSpan, findingOf } from './matches.ts'
import { isPlainWord, sureWords } from './username-words.ts'

/** Who is in: a word of letters alone is a name after these. */
const within =
  'inloggad(?:e)? som|innlogget som|logged in from [^ \\n]{3,45} as|entsperren:|unlock:|lås upp:|låse opp:|låse op:|deblokkeren:|logget inn som|logget ind som|loggad som|pålogget som|ingelogd als|aangemeld als|angemeldet als|eingeloggt als|logged in as|logged on as|signed in as|sign in as|signs in as|kirjautuneena tunnuksella|kirjautuu tunnuksella|kirjaudun tunnuksella|kirjautunut tunnuksella|kirjautunut nimellä|failed password for(?: invalid user)?|accepted password for|accepted publickey for|invalid user|spelar som|spiller som|playing as|speel als|spiele als|pelaan nimellä'
/** After these it has a digit or a sign, as `logga in med BankID` is met often. */
const entering =
  'logga(?:r|t|de)? in (?:som|med)|logge?r? inn (?:som|med)|logget inn med|logger? ind (?:som|med)|kirjaudun tunnuksella|tunnuksella(?:ni)?|tunnus:|konto:|account:|inlog(?:gen)? (?:als|met)|logt? in (?:als|met)|einloggen (?:als|mit)|anmelden (?:als|mit)|logg?e mich (?:als|mit)|log(?:ging)? ?in (?:as|with|using)|login (?:as|with)|password for|lösenordet för|passordet til|adgangskoden til|passwort für|wachtwoord van|profilen?|kontoen|kontot|kontoa|brukeren|brugeren|användaren|käyttäjä|gebruiker|benutzer(?:konto)?|nutzer|the user|account|innlogging|inloggning|login|tunnus|profil|profile'
const leads = leadsOf(within, entering)
const token =
  '(?:<[a-z]{1,10}>)?["\'`“”„«»*_@]{0,3}([\\p{L}\\p{N}][\\p{L}\\p{N}._\\\\-]{1,38}[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}@])'
const cued = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${words})[ ]{1,2}(?:(?:user|användare|bruker|bruger|benutzer|gebruiker)[ ])?${token}`,
    'uy',
  )
const [inside, entry] = [cued(within), cued(entering)]

/** `två profiler (karin.eri och …)`, `kaksi tunnusta, pekka.kuz ja vanha`. */
const accounts =
  'konton|kontoer|konti|profiler(?:na|ne)?|profielen|profile|profiles|accounts|entries|tunnusta|tiliä|logins|inloggningar|konten'
const severalLeads = leadsOf(accounts)
const several = new RegExp(`(?<![\\p{L}\\p{N}])(?:${accounts})(?:[,:][ ]|[ ]\\()${token}`, 'uy')

/** `username?` and the answer on the line below. */
const asked = new RegExp(
  `(?:${sureWords})[^\\n?]{0,20}\\?[^\\n]{0,30}\\n{1,2}(?:[\\[(][^\\])\\n]{1,30}[\\])][ ]?)?(?:[^\\n:]{1,30}:[ ]?)?(?:(?:ja|yes|sure|det är|det er|it's|it is|is|es ist|se on|het is|ok|äh|eh|um)[, ]{1,2}){0,3}${token}`,
  'uy',
)
const askedLeads = leadsOf(sureWords)

/** From where somebody logs in: an address, which U+0081 stands for. */
const fromHost =
  /^,?[ ](?:ip|von|from|fra|från|van|vanaf|at|osoitteesta)[ :]{1,2}(?:ip[ :]{1,2})?[\d\u0081]/iu

/** Who logs in as somebody, and the clause is over: `logga in som kbengt.` */
const asWhom = atEnd(/(?:som|as|als|tunnuksella|nimellä)[ ]{1,2}$/iu)
const isOver = /^(?:$|[.,;!?)]?\s*(?:\n|$)|[.,;!)][ ])/u
/** As what people log in when no name is meant. */
const roles =
  /^(?:medlem|privatperson|privatkund|företag\p{L}*|nykund|administrat\p{L}*|besökare|agent|anonym|member|business|private|person|bedrift\p{L}*|virksomhed|privatkunde|mitglied|firma|zakelijk|particulier|bruker|bruger|benutzer|gebruiker|användare|owner|superuser|moderator|editor|tidigare|tidligere|vanlig|önskat|expected|described|before|beskrevet|beschrieben|innan|lovat|previously|yksityis\p{L}*|yritys\p{L}*)$/iu

const sign = /[\d_]|\p{L}[.-]\p{L}/u

/** Shapes of a name of one's own choice: `anna_berg`, `anna85`, `berg-c0`. */
const withDigits =
  /(?<![\p{L}\p{N}._@/\\#&=%+:-])\p{Ll}{2,20}(?:[._-]?\p{Ll}{1,20}){0,2}[._-]?\p{Ll}?\d{1,4}(?![\p{L}\p{N}@/=(%+-]|[._:]\p{L}|[._:,]\d)/uy
/** `NattUgglan99`, `Grandad_Gamer47`, `Kokkie_D`, `BoDerek`: written big, where names of accounts are spoken of. */
const withCapitals =
  /(?<![\p{L}\p{N}._@/\\#&=%+:-])\p{Lu}\p{Ll}{1,15}(?:_(?:\p{Lu}\p{Ll}{0,15}|\p{Ll}{1,15})\d{0,4}|\p{Lu}\p{Ll}{2,15}(?:\d{1,4})?|\p{Ll}\d{2,4})(?![\p{L}\p{N}@/=(%+_-]|[._:]\p{L}|[._:,]\d)/gu
const mayBeBig = /[A-Z][a-z]+(?:_[A-Za-z]|[A-Z][a-z]|\d\d)/
/** Nearer than for small letters: products are written so too. */
const bigReach = 60

const withLine =
  /(?<![\p{L}\p{N}._@/\\#&=%+:-])\p{Ll}{1,20}(?:_\p{Ll}{1,20}){1,2}\d{0,4}(?![\p{L}\p{N}@/=(%+-]|[._:]\p{L}|["']\s?:)/gu
/** Words of programs and devices. */
const technical =
  /^(?:pool|thread|worker|exec|task|queue|utf|iso|mp|mpeg|sha|md|win|windows|ip|ipv|base|x|oauth|http|html|css|es|web|iphone|ipad|ps|usb|wifi|office|co|dns|vlan|eth|wlan|port|android|ios|macos|version|ver|v|php|python|java|node|step|steg|trinn|trin|schritt|stap|vaihe|del|sida|side|seite|page|rad|line|nr|no|kl|kap|nummer|case|order|ordre|ticket|id|covid|error|err|code|fel|feil|fejl|tr|lgh|uge|uke|vecka|week|kw|q|h|a|b|c|d|e|f|s|m|l|sp|ep|ssh|sshd|tls|ssl|tcp|udp|prod|test|dev|demo|srv|server|host|gw|fw|rtr|sw|lb|vm|ns|mx|web|nas|pc|laptop|desktop|db|app|api|abo|pro|plus|guest|gast|agent|user|client|bot)[-._]?\d+$/u
/** Where the words begin that have a few digits behind letters. */
const tokenStarts = (prepared: PreparedText): number[] => {
  const starts: number[] = []
  for (const { start, end } of groupsOf(prepared)) {
    let at = start
    if (end - start > 4 || !isInName(prepared.text, at - 1)) continue
    while (isInName(prepared.text, at - 1)) at--
    if (at > (starts.at(-1) ?? -1)) starts.push(at)
  }
  return starts
}

const isInName = (text: string, at: number): boolean => {
  const sign = text[at]
  return sign === '_' || sign === '.' || sign === '-' || isLetterAt(text, at)
}

/** `"error": "invalid_grant"`: what it is says its key. */
/** `cpr_nr: …` at the beginning of a line: the name of a field, as JSON is read and YAML written. */
const isField = (text: string, start: number, end: number): boolean =>
  text[end] === ':' &&
  (start === 0 || text[start - 1] === '\n') &&
  /^\p{L}+(?:_\p{L}+)+$/u.test(text.slice(start, end))

/** `Nov  3 08:44:12 mail01 dovecot: …`: a line of syslog says the host first. */
const isHost = (text: string, start: number): boolean =>
  /\d:\d\d $/.test(text.slice(Math.max(0, start - 5), start))

const isValueOfKey = (text: string, start: number): boolean =>
  /["']\s?:\s?["']$/.test(text.slice(Math.max(0, start - 5), start))

/** Half of it nobody has heard of, or it is somebody's name. */
const isBigName = (value: string): boolean => {
  if (
    isCodeWord(value) ||
    technical.test(value.toLowerCase()) ||
    /^(?:Mc|Mac|De|Le|La|Van)\p{Lu}/u.test(value)
  )
    return false
  const parts = value.split(/[_\d]+|(?<=\p{Ll})(?=\p{Lu})/u).filter(part => part.length > 2)
  return (
    parts.length > 0 &&
    (/_.*\d\d/.test(value) || (/_|\d\d/.test(value) ? parts.some(mayName) : parts.every(mayName)))
  )
}

const byShape = (prepared: PreparedText): Finding[] => {
  const found: Finding[] = []
  if (!prepared.mayBeNear(access)) return found
  const hits = [
    ...hitsAt(prepared.text, withDigits, tokenStarts(prepared)).map(({ index, 0: value }) => ({
      start: index,
      end: index + value.length,
      value,
    })),
    ...(prepared.text.includes('_') ? hitsOf(prepared.text, withLine) : []),
  ]
  if (mayBeBig.test(prepared.text))
    for (const { start, end, value } of hitsOf(prepared.text, withCapitals))
      if (isBigName(value) && prepared.near(start, end, access, bigReach))
        found.push(findingOf(loginName, start, end, 0.6))
  for (const { start, end, value } of hits)
    if (
      !technical.test(value) &&
      !isCodeWord(value) &&
      !isValueOfKey(prepared.text, start) &&
      !isHost(prepared.text, start) &&
      !isField(prepared.text, start, end) &&
      prepared.near(start, end, access, 60)
    )
      found.push(findingOf(loginName, start, end, 0.6))
  return found
}

const isName = (value: string, isSure: boolean): boolean =>
  !isPlainWord(value) && /\p{L}/u.test(value) && (sign.test(value) || (isSure && /^\p{Ll}/u.test(value)))

/** A name of an account where somebody logs in with it, is locked out, or answers what it is. */
export const loginName: Recogniser = {
  name: 'login-name',
  entity: 'USERNAME',
  examples: {
    finds: [
      'inloggad som ⟦annberg⟧.',
      'logget inn som ⟦ola.nordmann⟧',
      'angemeldet als ⟦hmueller⟧',
      'Logged in from 192.0.2.1: signed in as ⟦asidebotham⟧',
      'Failed password for ⟦tjorve.woh⟧ from 192.0.2.1',
      'Prova att logga in som ⟦mohamed_hedlund⟧.',
      'log in as `⟦ifeoma_mwangi⟧`, click',
      'kontot ⟦anna.berg⟧ är låst',
      'username?\n(09:15) guest: ⟦sarah.woo⟧ , name is',
      'wie lautet dein benutzername?\n[user] ⟦heimke91⟧',
      'Spärrat konto: ⟦anna21⟧.',
      'so profilerna (⟦thilan_wennerholt⟧) och',
      'kontot heter ⟦NattUgglan99⟧ tror jag',
      'ik zie 2 accounts, ook ⟦Kokkie_D⟧, vanaf',
      'shared account with ⟦Grandad_Gamer47⟧ and',
      'tunnuksella ⟦pekka88⟧ ei pääse',
    ],
    ignores: [
      'logga in med BankID',
      'logga in som vanligt',
      'log in as admin',
      'kontot är låst',
      'password for the user_id is wrong',
      'användare i windows11',
      'username?\nAgent: what do you mean',
      'konto 12345',
      'ring anna21',
      'plz_ort: Jena\nbenutzerkonto: x',
      'Nov  3 08:44:12 mail01 dovecot: imap-login failed',
      'Y-tunnus 1234567-8',
      'login to PayPal or YouTube with Windows11',
      'account of Anna McDonald at LinkedIn',
    ],
  },
  mayFind: prepared =>
    prepared.mayBeNear(access) || mayBegin(prepared, leads) || mayBegin(prepared, askedLeads),
  find(prepared) {
    const found: Finding[] = []
    const { text } = prepared
    for (const [pattern, isSure, starts] of [
      [inside, true, leads],
      [entry, false, leads],
      [asked, true, askedLeads],
    ] as const)
      for (const hit of hitsInAnyCase(prepared, pattern, starts)) {
        const [start, end] = endSpan(hit)
        const before = text.slice(Math.max(0, start - 14), start)
        const isWhom =
          asWhom.test(before) && isOver.test(text.slice(end, end + 4)) && !roles.test(text.slice(start, end))
        const isCertain =
          isSure || isWhom || text[start - 1] === '`' || fromHost.test(text.slice(end, end + 14))
        if (isName(text.slice(start, end), isCertain)) found.push(findingOf(loginName, start, end, 0.7))
      }
    for (const hit of hitsInAnyCase(prepared, several, severalLeads)) {
      const [start, end] = endSpan(hit)
      if (sign.test(text.slice(start, end)) && !isPlainWord(text.slice(start, end)))
        found.push(findingOf(loginName, start, end, 0.6))
    }
    for (const each of byShape(prepared)) found.push(each)
    return found
  },
}
