import { endingsOf, hasEnding } from '../endings.ts'
import { isUnheardOf, mayName } from '../known-word.ts'
import type { Finding, Recogniser } from '../recogniser.ts'
import { isLetterAt } from '../units.ts'
import { isCodeWord } from './code-words.ts'
import { findingOf, isFree, matchAt } from './matches.ts'
import { isPlainWord } from './username-words.ts'

/** In what the label of a field ends that holds the name of an account: `kundenlogin=`, `Medlemsnamn:`, `portal_user:`. */
const tails = endingsOf(
  `login logon log-in inlogg inloggning innlogging pålogging indlogging inlog inlognaam loginname logonname
  loginnavn loginnamn user username user-name user_name userid user_id user-id användare användarnamn användarid
  bruker brukernavn brukarnamn brukerid bruger brugernavn brugerid gebruiker gebruikersnaam gebruikersid benutzer
  benutzername benutzerkennung benutzerid nutzer nutzername nutzerkennung kennung käyttäjä käyttäjätunnus
  käyttäjänimi jäsentunnus pelaajatunnus kirjautumistunnus verkkotunnus verkkopalvelutunnus pelitunnus nimimerkki
  medlemsnamn medlemsnavn medlemsbruker mitgliedsname mitgliedname lidnaam ledennaam membername member_name jäsennimi
  kontonamn kontonavn kontoname accountname account_name accountnaam tilinimi profilnamn profilnavn profilname
  kundkonto kundekonto kundenkonto portalkonto webbkonto nettkonto spelkonto spilkonto spillkonto
  profielnaam profilenavn visningsnamn visningsnavn spelarnamn spillernavn spelersnaam spielername playername
  screenname nick nickname alias handle`.split(/\s+/u),
)
const value = /(?:[\p{L}\p{N}_]|\.(?=[\p{L}\p{N}]))[\p{L}\p{N}_.-]{1,38}[\p{L}\p{N}_]/uy
const isMarked = /\p{L}\d|\d\p{L}|\p{L}[._-]\p{L}|^_/u
const isFile =
  /\.(?:pdf|png|jpe?g|docx?|xlsx?|csv|txt|zip|log|html?|exe|com|net|org|se|no|dk|fi|nl|de|uk|eu|io)$/iu
/** What stands between a label and its sign: the columns of a form are padded. */
const widest = 20
const isPadding = (sign: string): boolean =>
  sign === ' ' || sign === '\t' || sign === '"' || sign === "'" || sign === '*' || sign === '.'

/** Where the label before a sign ends. */
const labelEnd = (text: string, sign: number): number => {
  let at = sign
  while (at > 0 && sign - at < widest && isPadding(text.charAt(at - 1))) at--
  return at
}

/** Where what the sign says begins. */
const valueStart = (text: string, sign: number): number => {
  let at = sign + 1
  while (at < sign + 6 && (isPadding(text.charAt(at)) || text[at] === '@' || text[at] === '`')) at++
  return at
}

/** Behind a word of letters alone the field is over: more words are a sentence. */
const isOver =
  /^["'`*)\]}]{0,3}(?:$|[ \t]*[\r\n]|[;&|]|,[ "\p{L}]|[ ]{2}|[ ][-–/|][ ]|[ ][\p{L}_]{2,20}[:=])/u

const isLogin = (text: string, start: number, end: number): boolean => {
  const token = text.slice(start, end)
  if (!/\p{L}/u.test(token) || isPlainWord(token) || isFile.test(token)) return false
  if (isMarked.test(token)) return !isCodeWord(token)
  return (
    isOver.test(text.slice(end, end + 24)) &&
    (isUnheardOf(token) || (text[start - 1] !== ' ' && mayName(token)))
  )
}

/** The name of an account behind a label that is a word of its own make, in a form, a log, a query or JSON. */
export const labelledLogin: Recogniser = {
  name: 'labelled-login',
  entity: 'USERNAME',
  isNotForFileNames: true,
  examples: {
    finds: [
      'kundenlogin=⟦knut_nordsee⟧\nzahlart=Lastschrift',
      'Naam   : Berg\nInlog  : ⟦abergsma⟧\nProduct: X',
      'Medlemsnamn: ⟦skogstrollet⟧\n',
      'Kundelogin: ⟦mols_birger⟧ og mer',
      '"portalUser":"⟦k.oduya⟧"',
      'jäsentunnus: ⟦lumiukko7⟧',
      'kontonavn: ⟦hvidebirk77⟧, tak',
      'Mitgliedsname : ⟦waldkauz3⟧',
      'customer_login=⟦teal-leaf⟧&x=1',
      'minside-bruker: ⟦fjellrev9⟧',
    ],
    ignores: [
      'kundenlogin: nicht möglich',
      'Login: failed',
      'asiakastunnus: 10223',
      'Y-tunnus: 1234567-8',
      'webblogin: fungerar inte längre',
      'kontonavn: order_id',
      'portal user: please help me',
      'Profilname: bild.png',
    ],
  },
  mayFind: ({ text, has }) => has.colon || text.includes('='),
  find({ text }) {
    const found: Finding[] = []
    for (const sign of ':=')
      for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
        const label = labelEnd(text, at)
        if (!isLetterAt(text, label - 1) || !hasEnding(tails, text, label)) continue
        const start = valueStart(text, at)
        const end = start + (matchAt(value, text, start)?.[0].length ?? 0)
        if (end > start && text[end] !== '@' && isFree(text, start, end) && isLogin(text, start, end))
          found.push(findingOf(labelledLogin, start, end, 0.6))
      }
    return found
  },
}
