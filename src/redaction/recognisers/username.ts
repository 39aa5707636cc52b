import type { Recogniser } from '../recogniser.ts'
import { hitsAtWords, leadsOf } from '../word-starts.ts'
import { findingOf, matchAt, matches } from './matches.ts'

/** Words that mean nothing else: `brukernavnet er ola` will do. */
const sure = [
  'användarnamn(?:et)?|användar-?id|inlogg(?:nings)?namn(?:et)?',
  'brukernavn(?:et)?|bruker-?id|brukarnamn(?:et)?|brukar-?id|påloggingsnavn(?:et)?|innloggingsnavn(?:et)?',
  'brugernavn(?:et)?|bruger-?id|loginnavn(?:et)?|käyttäjätunnu\\p{L}{1,8}|käyttäjänim\\p{L}{1,8}',
  'gebruikersna(?:am|men)|inlognaam|benutzernamen?|nutzernamen?|benutzer-?id|benutzerkennung|nutzerkennung|anmeldenamen?|loginnamen?',
  "username|user name|user-?id|login name|screen ?name|nickname|nom d'utilisateur|identifiant",
  'nombre de usuario|nome utente|nazwa użytkownika|kasutajanimi|lietotājvārds|vartotojo vardas|notandanafn',
].join('|')
/** Others want a colon. */
const loose =
  'användare|inloggning|bruker|bruger|käyttäjä|gebruiker|benutzer|user|log-?in|nick|usuario|skype|discord|telegram|instagram|insta|snapchat|snap|twitter|steam|signal|teams|github'
/** Whose it is and where it is used: `brukernavnet mitt hos dere er …`. */
const about =
  'mitt|min|mit|mein|meine|mijn|my|ditt|din|dein|ihr|jouw|uw|your|our|vårt|vores|vår|jag|jeg|ich|ik|i|hos|er|dere|jer|dem|her|här|hier|here|på|bei|bij|at|för|for|für|voor|ihnen|euch|jullie|u|you|us|ons|oss|os|har|bruker|bruger|använder|use|used|verwende|gebruik|have|habe|heb|kontoen|kontot|konto|account|the|det|den|som|that|which'
const is = 'är|er|is|on|ist|est|es|lautet|lyder|heter|hedder|heißt|heisst|luidt|var|was|war|oli'
const join = [
  '[ ]{0,2}[:=][ ]{0,2}',
  `(?<=${sure})(?:[ ](?:${about})){0,4}[ ](?:${is})(?:[ ]?:[ ]?|[ ])`,
  `(?<=${sure})(?:[ ](?:${about})){1,4}[ ]?[:=][ ]?`,
  `(?<=${sure})(?:[ ](?:${about})){0,4}[ ](?=[\\p{L}._-]{1,20}\\d)`,
  '[ ](?=\\p{L}{2,20}\\d)',
].join('|')
const told = new RegExp(
  `(?<![\\p{L}\\p{N}_@.])(?:${sure}|${loose})(?:${join})["'“”„«»@]?(?<value>[\\p{L}\\p{N}][\\p{L}\\p{N}._\\\\-]{1,38}[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}@])`,
  'diuy',
)
const toldLeads = leadsOf(sure, loose)
/** `anna15 är mitt användarnamn`. A plain word in this order is mostly a question: `what is my username`. */
const toldAfter = new RegExp(
  `(?<![\\p{L}\\p{N}._@/\\\\-])(?<value>(?=\\p{L}[\\p{L}-]{0,37}[\\d._])\\p{L}[\\p{L}\\p{N}._-]{1,38}[\\p{L}\\p{N}_])["'”“»]?[ ](?:(?:${is}|som|as|als|=)[ ](?:(?:${about})[ ]){0,3}(?:${sure})|käyttäjä(?:tunnuksena|nimenä)(?:ni)?)(?!\\p{L})`,
  'dgiu',
)
const label = new RegExp(`(?:${sure}|käyttäjä)`, 'iuy')
const afterLeads = leadsOf(sure, 'käyttäjä')

const handle =
  /(?<![\p{L}\p{N}._%+@/\\-])@(?<value>[\p{L}_][\p{L}\p{N}_.-]{1,28}[\p{L}\p{N}_])(?![\p{L}\p{N}@/_-]|\.\p{L})/duy
/** Everyone, and words of programs. */
const nobody =
  /^(?:all|alla|alle|here|channel|everyone|team|todos|kaikki|allemaal|media|import|font-face|keyframes|override|param|return|returns|throws|author|see|todo|supports|charset|context|type|id|graph)$/iu
/** What follows the label but is no name. */
const word =
  /^(?:och|eller|og|eller|ja|tai|en|of|und|oder|and|or|is|är|er|not|inte|ikke|ei|niet|nicht|the|a|my|mitt|min|unknown|okänd|ukjent|saknas|mangler|puuttuu|fehlt|missing|blocked|locked|spärra[dt]|sperret|låst|lost|borta|glömt|glemt|vergessen|forgotten|already|redan|allerede|bereits|schon|taken|upptaget|opptatt|optaget|vergeben|correct|incorrect|korrekt|riktig|rätt|rigtig|richtig|falsch|valid|invalid|ungültig|ugyldig|ogiltig|required|needed|case|wie|same|samma|samme|still|now|just|only|also|också|også|auch|ook|what|vad|hva|hvad|for|für|för|til|av|of|wrong|fel|feil|error|failed|id|name|namn|navn|password|lösenord|none|null|true|false|admin|root|guest|user)$/iu

/** User names where the text says so, and @handles. */
export const username: Recogniser = {
  name: 'username',
  entity: 'USERNAME',
  examples: {
    finds: [
      'Användarnamn: ⟦annberg⟧',
      'brukernavn er ⟦ola_n⟧',
      'username = "⟦j.smith42⟧"',
      'käyttäjätunnus: ⟦pekkav⟧.',
      'Benutzername: ⟦h.mueller⟧',
      'gebruikersnaam: ⟦jan-de-vries⟧',
      'hälsa ⟦@anna_b⟧ från mig',
      'user: ⟦EXEMPEL\\annberg⟧',
      'login: ⟦annab⟧',
      'mitt användarnamn är: ⟦anna_b⟧',
      'användarnamnet ⟦annb77⟧ funkar inte',
      'user ⟦anna77⟧ kan inte logga in',
      '⟦annawallg15⟧ är mitt användarnamn.',
      'Brukernavnet mitt er ⟦karihanse17⟧.',
      '⟦ola_n⟧ er brukernavnet mitt hos dere',
      'brugernavnet jeg bruger er ⟦mettej⟧',
      'Jeg er logget ind med ⟦jens.s⟧ som brugernavn',
      'Käyttäjätunnukseni on ⟦pekkav⟧',
      'kirjautuu tunnuksella ⟦pekka88⟧ käyttäjätunnuksena',
      '⟦pekka88⟧ on käyttäjätunnukseni',
      'Mijn gebruikersnaam luidt ⟦jandevries⟧',
      '⟦jan-88⟧ is mijn gebruikersnaam',
      'mein Benutzername lautet ⟦hmueller⟧',
      'Mein Nutzername bei Ihnen ist „⟦h.mueller⟧“',
      '⟦hmueller3⟧ ist mein Benutzername',
      'the username I use is ⟦jsmith⟧',
      '⟦j.smith⟧ is my username',
    ],
    ignores: [
      'användarnamn och lösenord',
      'username: unknown',
      '@media print',
      '@faker-js/faker',
      'a@b',
      'användare: 3 st',
      '@here',
      'login: failed',
      'the user is angry',
      'vad är mitt användarnamn?',
      'Hva er brukernavnet mitt?',
      'Benutzername ist bereits vergeben',
      'username is already taken',
      'version 3.2 as username',
    ],
  },
  *find(prepared) {
    const { text, has } = prepared
    for (const hit of hitsAtWords(prepared, told, toldLeads)) {
      const [start, end] = hit.indices?.groups?.value ?? [0, 0]
      const value = text.slice(start, end)
      if (!word.test(value) && !/^\d+$/u.test(value)) yield findingOf(username, start, end, 0.7)
    }
    if (hitsAtWords(prepared, label, afterLeads).length > 0) yield* matches(username, text, toldAfter, 0.7)
    if (!has.at) return
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      const [start, end] = matchAt(handle, text, at)?.indices?.groups?.value ?? [0, 0]
      if (end === 0) continue
      if (!nobody.test(text.slice(start, end))) yield findingOf(username, start - 1, end, 0.5)
    }
  },
}
