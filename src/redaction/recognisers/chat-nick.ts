import { isUnheardOf } from '../known-word.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { isCodeWord } from './code-words.ts'
import { findingOf, isFree, matchAt } from './matches.ts'
import { isPlainWord } from './username-words.ts'

/** Who says the line, behind the time and a word for a user: `[14:02] fjellrev_92: …`, `<foxy.lady> …`. */
const nick = '[\\p{L}_](?:[\\p{L}\\p{N}_.-]{0,28}[\\p{L}\\p{N}_])?'
const day = '(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}(?:[./](?:\\d{2,4})?)?)'
const clock = '(?:kl\\.?[ ]|klo[ ]|um[ ]|at[ ]|om[ ])?\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?(?:[ ]Uhr)?'
/** `nick 2.11.:`, `nick, 3.2.2024 kl. 14:02:`, as forums say when it was written. */
const written = `(?:[ ,·|-]{1,3}(?:${day}(?:[ ,]{1,2}${clock})?|${clock}))`
const speaker = new RegExp(
  `[ >*-]{0,4}(?:[[(](?:[Pp][MmNnBb]|[Dd][Mm]|[Yy][Vv])[)\\]][ ])?(?:[[(]?(?:(?:\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}(?:[./]\\d{2,4})?)(?:,?[ T]|(?=[ \\])])))?(?:\\d{1,2}[:.]\\d\\d(?:[:.]\\d\\d)?)?[\\])]?[ ,-]{0,3})?(?:(?:anv|användare|bruker|bruger|user|gebruiker|benutzer|käyttäjä)[ ])?(?:<@?(${nick})>|\\*{0,2}@?(${nick})\\*{0,2}(?:[ ]\\([^()\\n]{1,20}\\)|(${written})|[ ](?:->|→)[ ][^:\\n]{1,30})?(?::\\*{0,2}|[ ]((?:wrote|replied|answered|said|skrev|svarade|svarte|svarede|schrieb|antwortete|schreef|antwoordde|kirjoitti|vastasi)):))[ ](?=\\S)`,
  'uy',
)
/** What nobody is called by nature: a figure, a line, a point or a capital within. */
const isMade = /\p{L}\d|\d\p{L}|_\p{L}|\p{L}_|\p{L}\.\p{L}|\p{Ll}\p{Lu}/u
/** Labels with a figure, and names of fields: `Address2:`, `line1:`, `FirstName:`. */
const isLabel =
  /^(?:guest|visitor|customer|user|member|agent|client|bot|anon|gast|gäst|gjest|gæst|vieras|kunde?|kundin|klant|asiakas|besökare|besøkende|bezoeker|besucher|adress?e?|address|line|linje|rad|phone|tel|tlf|e?mail|name|namn|navn|kontakt|contact|vare|item|artikel|option|alternativ|bilag|vedlegg|bilaga|anlage|punkt|point|fråga|spørsmål|spørgsmål|frage|vraag|question|answer|svar|step|steg|trin|schritt|stap|vaihe|sida|side|seite|page|del|part|uke|uge|vecka|week|kw|dag|day|tag|case|sak|sag|ticket|order|ordre|windows|win|office|iphone|ipad|android|ios|ipv|utf|sha|md|mp|covid|eth|wlan|usb|ps|version|build|level|kap|chapter|test|port|node|server|host|srv|gw|db|app|web|api|cpu|gpu|disk|sensor|zone|room|rum|kanal|channel|phase|fase|error|fel|feil|fejl|code|kod|kode)[._-]?\d+$|\p{Ll}(?:Name|Number|No|Nr|Id|ID|Date|Time|Code|Type|Mail|Address|Phone|Status|Version|Url|URL|Key|Value|Count|Agent|At|By)$|\.(?:pdf|png|jpe?g|docx?|xlsx?|csv|txt|zip|log|html?|exe|js|ts|py|com|net|org|se|no|dk|fi|nl|de|uk|example)$/iu
/** `schattenwolf_ → mondkalb7`: what somebody calls himself now. */
const renamed = new RegExp(`[ ](?:->|→)[ ](${nick})(?![\\p{L}\\p{N}@:]|[ ]\\p{L}{1,20}:)`, 'uy')
/** What people say to one another: two words beside each other, a question, an answer. */
const isSaid =
  /^(?:[^\n:={[]*\p{Ll}{2,}[,.!?]?[ ]\p{Ll}{1,}|[^\n]{0,60}[?!]|(?:ja|nei|nej|no|yes|yep|ok|hei|hej|hi|nee|nein|joo|ei|moi)(?!\p{L}))/iu

interface Speaker {
  count: number
  isHeard: boolean
  /** A day or a time stands behind the name, as in forums, or it stands in angle brackets. */
  isDated: boolean
  /** `havkat_1966 skrev:`: a forum says so itself. */
  isQuoted: boolean
}

/** Any turn of anybody, by two words or three too: `[21:14] Mod Hope: …`. */
const turn =
  /[ >*-]{0,4}(?:[[(]?(?:\d{1,4}[-./]\d{1,2}[-./]\d{0,4}[ ,T]{0,2})?(?:\d{1,2}[:.]\d\d(?:[:.]\d\d)?)?[\])]?[ ,-]{0,3})?\p{L}[\p{L}\p{N}_.-]{0,20}(?:[ ][\p{L}\p{N}_.-]{1,20}){1,2}:[ ](?=\S)/uy

const speakersOf = (text: string): { readonly found: Map<string, Speaker>; readonly others: number } => {
  const found = new Map<string, Speaker>()
  let others = 0
  for (let at = 0; at >= 0 && at < text.length; at = text.indexOf('\n', at) + 1 || -1) {
    const hit = matchAt(speaker, text, at)
    const name = hit?.[1] ?? hit?.[2]
    if (!hit || name === undefined) {
      const other = matchAt(turn, text, at)
      if (other && isSaid.test(text.slice(at + other[0].length, at + other[0].length + 80))) others++
      continue
    }
    const known = found.get(name) ?? { count: 0, isHeard: false, isDated: false, isQuoted: false }
    known.count++
    known.isDated ||= hit[3] !== undefined || hit[1] !== undefined
    known.isQuoted ||= hit[4] !== undefined
    known.isHeard ||= isSaid.test(text.slice(at + hit[0].length, at + hit[0].length + 80))
    found.set(name, known)
  }
  return { found, others }
}

/** Two turns of somebody, or two who are heard: a list of fields has neither. */
const isTalk = (speakers: ReadonlyMap<string, Speaker>, others: number): boolean => {
  let heard = others
  for (const { count, isHeard } of speakers.values()) if (isHeard) heard += count
  return heard > 2
}

/** What looks like a program's is a nick where others turn to it: `old_man_river`, `@old_man_river`. */
const isNick = (text: string, name: string, { isHeard, isDated, isQuoted }: Speaker): boolean =>
  (isHeard || isQuoted) &&
  name.length > 3 &&
  (isMade.test(name) || (isDated && isUnheardOf(name))) &&
  !isLabel.test(name) &&
  !isPlainWord(name) &&
  (!isCodeWord(name) || text.includes(`@${name}`))

/** What people call themselves in a chat or a forum: who says its lines, and wherever else that name is said. */
export const chatNick: Recogniser = {
  name: 'chat-nick',
  entity: 'USERNAME',
  isNotForFileNames: true,
  examples: {
    finds: [
      '⟦fjellrev_92⟧: noen som vet?\nmoderator: hvilken app?\nfjellrev_92: den nye',
      '14:02 ⟦bamsemor67⟧: er der nogen her?\n14:03 TeknikTorben: ja da, log ind\n14:05 bamsemor67: tak for det',
      '14/10 ⟦annlin3⟧: kunden ringt två gånger, ej svar\n15/10 mohbre: talat med frun\n21/10 annlin3: kunden återkom',
      '⟦havkat_1966⟧ skrev: Har I også fået rykker?\nNordjydenBo svarede: ja',
      'x: hello there you\nanv ⟦Norrlandsguld_77⟧: box hos mig\nanv Norrlandsguld_77: vet ej, kan du',
      '⟦pikkumyy77⟧ 2.11.: kuitua ei näy\nJopezz 2.11.: sama täällä\npikkumyy77 3.11.: ja hintakin nousi',
      'tuuli9 3.11.: ei kuulu mitään\n⟦Jopezz⟧ 2.11.: sama täällä on\ntuuli9 3.11.: ja hinta nousi',
      '(PM) ⟦kalle_p7⟧: here you go\nMod: thanks for that\nkalle_p7, 3.2.2024 kl. 14:02: no problem at all',
      '[21:14] ⟦Pixel_UK⟧: hey i got banned\n[21:14] Mod Hope: hi, one sec\n[21:18] Pixel_UK -> Mod Hope: here you go',
      '⟦NachtBraker88⟧: ik kan niet meer\nMod Niels: ik zie twee accounts\nNachtBraker88 -> Mod Niels: dat ben ik',
      'wolf_7: bitte ändern, wolf_7 -> ⟦mondkalb7⟧\nMod: mach ich gleich\nwolf_7: danke dir sehr',
      '<ludde_k> någon här?\n<⟦snöängeln⟧> samma här hos mig\n<ludde_k> ok då',
      '<⟦foxy.lady⟧> anyone here today?\n<bob> yes, what is it\n<foxy.lady> my app is dead',
    ],
    ignores: [
      'order_id: 12\nuser_name: anna\norder_id: 13\nuser_name: ola',
      'Address2: the old mill\nLine1: in the yard\nAddress2: by the sea',
      'FirstName: anna maria\nLastName: berg dahl\nFirstName: ola per',
      '(09:14) guest889: my account got lost\nagent: which one was that?\n(09:16) guest889: no thats mine',
      'Anna: hej på dig\nOla: hej du\nAnna: hur mår du',
      'Windows11: works for me\nWindows10: works not at all\nWindows11: is the best',
      'see anna_b: she knows',
    ],
  },
  mayFind: ({ text, has }) =>
    (has.colon || text.includes('>')) && text.includes('\n', text.indexOf('\n') + 1 || text.length),
  *find({ text }: PreparedText): Iterable<Finding> {
    const { found: speakers, others } = speakersOf(text)
    const isChat = isTalk(speakers, others)
    for (const [name, speaker] of speakers) {
      if (!(isChat || speaker.isQuoted) || !isNick(text, name, speaker)) continue
      for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
        if (isFree(text, at, at + name.length)) {
          yield findingOf(chatNick, at, at + name.length, 0.6)
          const next = matchAt(renamed, text, at + name.length)
          const start = at + name.length + (next?.[0].length ?? 0) - (next?.[1]?.length ?? 0)
          if (next?.[1] !== undefined && isMade.test(next[1]))
            yield findingOf(chatNick, start, start + next[1].length, 0.6)
        }
    }
  },
}
