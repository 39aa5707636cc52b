import type { Finding, Recogniser } from '../recogniser.ts'
import { hitsInAnyCase, leadsOf, lowOf, mayBegin } from '../word-starts.ts'
import { endSpan, findingOf, matchAt, matches } from './matches.ts'
import { isPlainWord, sureWords } from './username-words.ts'

/** Others want a colon. */
const loose =
  'användare|inloggning|bruker|bruger|käyttäjä|gebruiker|benutzer|user|log-?in|nick|usuario|skype|kayttaja|alias|nickname|owner|actor|login_?name|discord|telegram|psn|xbox|gamer ?tag|steam name|epic name|tiktok|twitch|reddit|instagram|insta|usr|uid|snapchat|snap|twitter|steam|signal|teams|github'
/** Whose it is and where it is used: `brukernavnet mitt hos dere er …`. */
const about =
  'mitt|min|mit|mein|meine|mijn|my|ditt|din|dein|ihr|jouw|uw|your|our|vårt|vores|vår|jag|jeg|ich|ik|i|hos|er|dere|jer|dem|her|här|hier|here|på|bei|bij|at|för|for|für|voor|ihnen|euch|jullie|u|you|us|ons|oss|os|har|bruker|bruger|använder|use|used|verwende|gebruik|have|habe|heb|kontoen|kontot|konto|account|the|det|den|som|that|which'
const is = 'är|er|is|on|ist|est|es|lautet|lyder|heter|hedder|heißt|heisst|luidt|var|was|war|oli'
const join = [
  '["\'`*_]{0,3}[ \\t]{0,16}[:=][ \\t]{0,4}(?:[*_`]{1,2}[ ]?)?',
  '[ ]?\\.{3,30}[ ]?',
  `(?<=${sureWords})[ ]\\([^()\\n]{2,30}\\)[ ]?[:=][ ]?`,
  `(?<=${sureWords})(?:[ ](?:${about})){0,4}[ ](?:${is})(?:[ ]?:[ ]?|[ ])(?:(?:enten|either|antingen|entweder|joko)[ ])?`,
  `(?<=${sureWords})(?:[ ](?:${about})){1,4}[ ]?[:=][ ]?`,
  `(?<=${sureWords})(?:[ ](?:${about})){0,4}[ ](?=[\\p{L}._-]{1,20}[\\d_]|_\\p{L}|\\p{L}{1,20}[.-]\\p{L}{2})`,
  `(?<=<(?:${sureWords}))>`,
  `(?<=${sureWords})[ ](?:<[a-z]{1,10}>|(?=["'\`“”„«»@]))`,
  `(?<=${sureWords})[ ](?=\\p{Ll}{4,20}(?:[.,;)!]?(?:\\n|$)|[.,;)][ ]))`,
  `[ ](?:${is})[ ](?=@|[\\p{L}]{2,20}[._-]?\\d|[\\p{L}]{2,20}_)`,
  '[ ](?=\\p{L}{2,20}[\\d#_])',
].join('|')
const told = new RegExp(
  `(?<![\\p{L}\\p{N}_@.])(?:${sureWords}|${loose})(?:${join})["'\`“”„«»@]?(_{0,2}[\\p{L}\\p{N}][\\p{L}\\p{N}._\\\\-]{1,38}[\\p{L}\\p{N}_](?:#\\d{4})?)(?![\\p{L}\\p{N}@])`,
  'uy',
)
const toldLeads = leadsOf(sureWords, loose)
/** `anna15 är mitt användarnamn`. A plain word in this order is mostly a question: `what is my username`. */
const toldAfter = new RegExp(
  `(?<![\\p{L}\\p{N}._@/\\\\-])(?<value>(?=\\p{L}[\\p{L}-]{0,37}[\\d._])\\p{L}[\\p{L}\\p{N}._-]{1,38}[\\p{L}\\p{N}_])["'”“»]?[ ](?:(?:${is}|som|as|als|=)[ ](?:(?:${about})[ ]){0,3}(?:${sureWords})|käyttäjä(?:tunnuksena|nimenä)(?:ni)?)(?!\\p{L})`,
  'dgu',
)
const label = new RegExp(`(?:${sureWords}|käyttäjä)`, 'uy')
const afterLeads = leadsOf(sureWords, 'käyttäjä')

const handle =
  /(?<![\p{L}\p{N}._%+@/\\-])@(?<value>[\p{L}_][\p{L}\p{N}_.-]{1,28}[\p{L}\p{N}_])(?![\p{L}\p{N}@/_-]|\.\p{L})/duy
/** Everyone, and words of programs. */
const nobody =
  /^(?:all|alla|alle|allen|iedereen|everybody|folk|folkens|gutta|leute|porukka|väki|samtliga|mods?|moderators?|admins?|support|kundservice|kundeservice|kundenservice|klantenservice|asiakaspalvelu|helpdesk|servicedesk|here|channel|everyone|team|todos|kaikki|allemaal|media|import|font-face|keyframes|override|param|return|returns|throws|author|see|todo|supports|charset|context|type|id|graph)$/iu
const sure = new RegExp(sureWords, 'iuy')
/** After a name the line or the clause is over, or it is said what the password is. */
const afterName =
  /^(?:$|\s*\n|[;|)"'<&/\]}`*_]|[ ]{2}|[ ][/|(-]|,[ ](?:\p{Lu}|salasan|lösen|pass|wachtw|kode|kod |kennwort|adgang|pin)|[.!?](?:\s|$))/u
/** `user: please help`, in a chat: a label that is not sure has the words of a message behind it. */
const isSentence = (text: string, label: number, value: string, end: number): boolean =>
  /^\p{L}+$/u.test(value) &&
  !text.slice(label, end).includes('=') &&
  matchAt(sure, text, label) === null &&
  !afterName.test(text.slice(end, end + 12))

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
      '"username":"⟦annberg⟧"',
      'brugernavn er enten ⟦lone.mortensen58⟧ eller',
      '<brukernavn>⟦imstole⟧</brukernavn>',
      'Benutzer ....... ⟦wunibald_k⟧',
      'username <code>⟦eilidh41⟧</code>',
      'brugernavn ⟦mette_j⟧',
      'discord ⟦annab#1234⟧',
      'Brukernavn ⟦olanor⟧',
      'my gamertag: ⟦SkyFox99⟧',
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
      'käyttäjä: kiitti, sano terkkuja',
      'user: please help me',
      'the handle is loose',
      '"uid":"c56a4180-65aa-42ec-a945-5fd21dec0538"',
      'version 3.2 as username',
    ],
  },
  mayFind: prepared => prepared.has.at || mayBegin(prepared, toldLeads) || mayBegin(prepared, afterLeads),
  find(prepared) {
    const found: Finding[] = []
    const { text, has } = prepared
    for (const hit of hitsInAnyCase(prepared, told, toldLeads)) {
      const [start, end] = endSpan(hit)
      const value = text.slice(start, end)
      if (isSentence(text, hit.index, value, end)) continue
      if (!isPlainWord(value) && !/^\d+$|^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/iu.test(value))
        found.push(findingOf(username, start, end, 0.7))
    }
    if (hitsInAnyCase(prepared, label, afterLeads).length > 0)
      for (const each of matches(username, lowOf(prepared), toldAfter, 0.7)) found.push(each)
    if (!has.at) return found
    for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      const [start, end] = matchAt(handle, text, at)?.indices?.groups?.value ?? [0, 0]
      if (end === 0) continue
      if (!nobody.test(text.slice(start, end))) found.push(findingOf(username, start - 1, end, 0.5))
    }
    return found
  },
}
