import type { Recogniser } from '../recogniser.ts'
import { findingOf, matches } from './matches.ts'

/** Words that mean nothing else: `brukernavnet er ola` will do. */
const sure =
  "användarnamn(?:et)?|användar-?id|inloggningsnamn(?:et)?|brukernavn(?:et)?|bruker-?id|brukarnamn(?:et)?|brukar-?id|brugernavn(?:et)?|bruger-?id|käyttäjätunnu(?:s|kseni|ksella)|käyttäjänimi|gebruikersnaam|benutzername|benutzer-?id|benutzerkennung|username|user name|user-?id|login name|screen ?name|nickname|nom d'utilisateur|identifiant|nombre de usuario|nome utente|nazwa użytkownika|kasutajanimi|lietotājvārds|vartotojo vardas|notandanafn"
/** Others want a colon. */
const loose =
  'användare|inloggning|bruker|bruger|käyttäjä|gebruiker|benutzer|user|log-?in|nick|usuario|skype|discord|telegram|instagram|insta|snapchat|snap|twitter|steam|signal|teams|github'
const join = `[ ]{0,2}[:=][ ]{0,2}|(?<=${sure})[ ](?:är|er|is|on|ist|est|es)(?:[ ]?:[ ]?|[ ])|(?<=${sure})[ ](?=[\\p{L}._-]{1,20}\\d)|[ ](?=\\p{L}{2,20}\\d)`
const told = new RegExp(
  `(?<![\\p{L}\\p{N}_@.])(?:${sure}|${loose})(?:${join})["'@]?(?<value>[\\p{L}\\p{N}][\\p{L}\\p{N}._\\\\-]{1,38}[\\p{L}\\p{N}_])(?![\\p{L}\\p{N}@])`,
  'dgiu',
)
const mayTell =
  /anv[äa]nd|bruger|bruker|user|login|log-?in|inlogg|k[äa]ytt|gebrui|benutz|nick|screen|identif|usuario|utente|u[żz]ytk|kasut|lietot|vartot|notand|skype|discord|telegram|insta|snap|twitter|steam|signal|teams|github/iu

const handle =
  /(?<![\p{L}\p{N}._%+@/\\-])@(?<value>[\p{L}_][\p{L}\p{N}_.-]{1,28}[\p{L}\p{N}_])(?![\p{L}\p{N}@/_-]|\.\p{L})/dgu
/** Everyone, and words of programs. */
const nobody =
  /^(?:all|alla|alle|here|channel|everyone|team|todos|kaikki|allemaal|media|import|font-face|keyframes|override|param|return|returns|throws|author|see|todo|supports|charset|context|type|id|graph)$/iu
/** What follows the label but is no name. */
const word =
  /^(?:och|eller|og|eller|ja|tai|en|of|und|oder|and|or|is|är|er|not|inte|ikke|ei|niet|nicht|the|a|my|mitt|min|unknown|okänd|ukjent|saknas|mangler|puuttuu|fehlt|missing|blocked|locked|spärrad|sperret|låst|borta|wrong|fel|feil|error|failed|id|name|namn|navn|password|lösenord|none|null|true|false|admin|root|guest|user)$/iu

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
    ],
  },
  *find({ text, has }) {
    if (mayTell.test(text)) {
      for (const finding of matches(username, text, told, 0.7)) {
        const value = text.slice(finding.start, finding.end)
        if (!word.test(value) && !/^\d+$/u.test(value)) yield finding
      }
    }
    if (!has.at) return
    for (const hit of text.matchAll(handle)) {
      const [start, end] = hit.indices?.groups?.value ?? [0, 0]
      if (!nobody.test(text.slice(start, end))) yield findingOf(username, start - 1, end, 0.5)
    }
  },
}
