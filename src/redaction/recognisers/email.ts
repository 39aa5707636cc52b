import { atEnd } from '../at-end.ts'
import { isUnheardOf } from '../known-word.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { isLetterAt, isWordAt } from '../units.ts'
import { leadsOf, leadsOfWords, mayBegin } from '../word-starts.ts'
import { hitsOf } from '../zones.ts'
import { localStart, withSpelled } from './email-local.ts'
import { findingOf, matchAt } from './matches.ts'
import { isPlainWord } from './username-words.ts'

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,61}[\\p{L}\\p{N}])?'
/** `exempel.se`, `mail.exempel.xn--p1ai`, `[192.0.2.1]`. */
const domain = new RegExp(
  `(?:${label}\\.){1,8}(?:[xX][nN]--[A-Za-z0-9-]{2,59}|\\p{L}{2,63})|\\[[0-9A-Fa-f.:]{3,45}\\]`,
  'uy',
)

/** Looks outwards from each sign, so that the work grows with the number of signs and not with the text. */
const addPlain = (found: Finding[], text: string, sign: string): void => {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
    // `rich@@example.com`: the key was held too long.
    const after = at + sign.length + (text[at + 1] === '@' ? 1 : 0)
    const right = matchAt(domain, text, after)
    const start = right ? localStart(text, at) : undefined
    if (right && start !== undefined)
      found.push(findingOf(email, withSpelled(text, start), after + right[0].length, 0.99))
  }
}

const atWord =
  'at|a|ät|æt|snabel-? ?a|snabeln|snabelen|alfakrøll|kr[øo]llalfa|alfakr[øo]ll|miukumauku|kissanh[äa]nt[äa]|ät-merkki|apenstaartje|apenstaart|apestaart|klammeraffe|arroba|arobase|chiocciola'
const dotWord = 'dot|punkt(?:um)?|piste|punt|point|punto|kropka|ponto'
/** `(at)`, `[snabel-a]`, ` @ `; ` at ` alone only where ` dot ` follows. */
const spelledAt = new RegExp(
  `[ ]{0,2}[(\\[{<][ ]?(?:${atWord}|@)[ ]?[)\\]}>][ ]{0,2}|[ ]{1,2}@[ ]{0,2}|@[ ]{1,2}|@\\r?\\n>?[ ]?|\\r?\\n>?[ ]?@(?=[\\p{L}\\p{N}])|[ _]?-?_at_|[ ]?-at-[ ]?|[ ](?:${atWord})[ ]`,
  'giu',
)
const dot = `(?:[ ]?[(\\[{][ ]?(?:${dotWord}|\\.)[ ]?[)\\]}][ ]?|[ ](?:${dotWord})[ ]|[ ]\\.[ ]|[ ]?\\.)`
const spelledDomain = new RegExp(
  `[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}(?:${dot}[\\p{L}\\p{N}-]{1,63}){0,5}${dot}\\p{L}{2,24}(?![\\p{L}\\p{N}])`,
  'iuy',
)
/** Of `at` as a bare word only a spelled dot and a common ending make an address: `meet me at the dot on the map`. */
const hasDotWord = atEnd(
  new RegExp(
    `(?:${dotWord})[)\\]}]?[ ](?:com|net|org|info|eu|io|nu|se|no|dk|fi|is|nl|be|de|at|ch|uk|ie|fr|es|it|pl|ee|lv|lt|us)$`,
    'iu',
  ),
)
const saidDot = atEnd(new RegExp(`[ ](?:${dotWord})[ ]\\p{L}{2,24}$`, 'iu'))
const isOnlySign = /snabel|kr[øo]ll|miuku|kissan|merkki|ap(?:en)?sta|klammer|arroba|arobase|chiocciola/iu
/** With a sign that has no other meaning, or a name like `h.ward` before `at`, a plain point will do. */
const hasPoint = atEnd(
  /[\p{L}\p{N}]\.(?:com|net|org|info|eu|io|nu|se|no|dk|fi|is|nl|be|de|at|ch|uk|ie|fr|es|it|pl|ee|lv|lt|us|example)$/iu,
)
const plainAt = /^ (?:at|a) $/iu
const mailBefore = atEnd(
  /(?:mail|mejl|meil|post|address|adress|osoite)\p{L}{0,8}[:= ]{1,3}(?:(?:är|er|on|is|ist|lautet|lyder|luidt|still|noch|nog|nog steeds|fortfarande|framdeles|fremdeles|fortsatt|stadig|yhä|edelleen|immer noch)[: ]{1,2}){0,2}$/iu,
)
/** Whereto something went, as it is told of mail: `reset link gone to ahughes at example.com`. */
const sentBefore = atEnd(
  /(?:^|[^\p{L}])(?:to|till|til|an|naar|aan|osoitteeseen|osoitteesta|cc|from|from:|från|fra|von|van)[: ]{1,2}$/iu,
)
/** The given name said before: `email is john smith at …`. */
const wordBefore = atEnd(/\p{L}{2,20}[ ]$/u)

/** Another way to reach somebody: `07700 900640, or chiamaka at example.co.uk`. */
const otherWay = atEnd(/[\d\u0081],? (?:or|eller|el\.|oder|of|tai)[ ]$/i)

const isTold = (text: string, start: number, sign: string, local: string, domain: string): boolean => {
  if (hasDotWord.test(domain)) return true
  // Any ending, where the sign has no other meaning or mail is spoken of.
  if (
    saidDot.test(domain) &&
    (isOnlySign.test(sign) ||
      saidDot.test(` ${local}`) ||
      mailBefore.test(text.slice(Math.max(0, start - 30), start)))
  )
    return true
  if (saidDot.test(domain) && /\d$/.test(local)) return true
  if (!hasPoint.test(domain)) return false
  return (
    !plainAt.test(sign) ||
    (/[^ ]{6}$/.test(local) && otherWay.test(text.slice(Math.max(0, start - 12), start))) ||
    /[\d._+-]/u.test(local) ||
    mailBefore.test(text.slice(Math.max(0, start - 30), start)) ||
    (/^\p{Ll}{5,}$/u.test(local) &&
      sentBefore.test(text.slice(Math.max(0, start - 16), start)) &&
      isUnheardOf(local))
  )
}

const localOf = (text: string, start: number): number => {
  const before = text.slice(Math.max(0, start - 60), start)
  const word = wordBefore.exec(before)
  return word && mailBefore.test(before.slice(0, word.index)) && !mailBefore.test(before)
    ? start - word[0].length
    : start
}

const spelledLocal = atEnd(
  new RegExp(
    `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}][\\p{L}\\p{N}_+.-]{0,40}(?:(?:[ ](?:${dotWord}|underscore|understreck|bindestreck)[ ]|[ ]\\.[ ]|[ ]?[(\\[](?:${dotWord})[)\\]][ ]?)[\\p{L}\\p{N}_+.-]{1,40}){0,3}$`,
    'iu',
  ),
)
/** `anna@exempel .se`, `anna@exempel,se`, `anna@gmail`: slips that are met often. */
const slip =
  /@(?:[\p{L}\p{N}-]{1,63}(?:[ ]\.[ ]?|\.[ ]|,)(?:com|net|org|eu|nu|se|no|dk|fi|is|nl|be|de|uk|fr|es|it|pl)|(?:gmail|hotmail|outlook|yahoo|icloud|live|msn|proton|protonmail|telia|gmx|ziggo|kpnmail|luukku))(?![\p{L}\p{N}@-]|\.\p{L})/iuy

/** Behind the sign comes a name and a point, and a letter: no slip. */
const isWhole = (text: string, at: number): boolean => {
  let end = at + 1
  while (isWordAt(text, end) || text[end] === '-') end++
  return text[end] === '.' && isLetterAt(text, end + 1)
}

const addSlips = (found: Finding[], text: string): void => {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const hit = isWhole(text, at) ? null : matchAt(slip, text, at)
    const start = hit ? localStart(text, at) : undefined
    if (hit && start !== undefined) found.push(findingOf(email, start, at + hit[0].length, 0.7))
  }
}

const dotLeads = leadsOf(
  'dot|punkt|piste|punt|point|punto|at|ät|snabel|krøll|kröll|alfa|miuku|kissa|apen|apes|klam|arro|arob|chioc',
)
const maySpell =
  /[([{<] ?[^\s\d)\]}>]|@ | @|@\r?\n|\n>? ?@|_at_|-at-| (?:dot|punkt|punktum|piste|punt|point|punto|snabel-? ?a|snabeln|snabelen|kr[øo]llalfa|alfakr[øo]ll|miukumauku|kissanh[äa]nt[äa]|apenstaartj?e?|apestaart|klammeraffe) | (?:at|ät|æt) [^\s.]{1,40}\./i

const atLeads = leadsOfWords([
  ...['a', 'at', 'ät', 'æt'].flatMap(word => [...' )]}>_-'].map(sign => word + sign)),
  ...'snabel krøllalfa krollalfa alfakrøll alfakroll miukumauku kissanh apenst apest klammeraffe'.split(' '),
  ...['arroba', 'arobase', 'chiocciola'],
])
const spacing = new Set(' \r\n>()[]{}<')

/** Is there a sign with a space, a break or a bracket beside it? */
const holdsSpacedAt = (text: string): boolean => {
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1))
    if (spacing.has(text[at - 1] ?? '') || spacing.has(text[at + 1] ?? '')) return true
  return false
}

const addSpelled = (found: Finding[], prepared: PreparedText): void => {
  const { text, has } = prepared
  if (!mayBegin(prepared, atLeads) && !(has.at && holdsSpacedAt(text))) return
  if (!has.at && !has.opening && !mayBegin(prepared, dotLeads)) return
  if (!maySpell.test(text)) return
  for (const { start: index, end, value: sign } of hitsOf(text, spelledAt)) {
    const right = matchAt(spelledDomain, text, end)
    if (!right) continue
    const isBare = /^ \p{L}/u.test(sign)
    const window = text.slice(Math.max(0, index - 100), index)
    const left = spelledLocal.exec(window)
    if (!left) continue
    const start = index - left[0].length
    // `my handle is @kitty.cat`.
    if (/^ +@$/.test(sign) && isPlainWord(left[0])) continue
    // `thanks @kalle.pihl`: a handle, unless it ends as a domain does.
    if (/^(?: +|\r?\n>? ?)@$/.test(sign) && !hasPoint.test(right[0]) && !saidDot.test(right[0])) continue
    if (isBare && !isTold(text, start, sign, left[0], right[0])) continue
    found.push(findingOf(email, isBare ? localOf(text, start) : start, end + right[0].length, 0.9))
  }
}

/** RFC 5322 addresses as people write them, international ones and quoted local parts too, and spelled-out ones. */
export const email: Recogniser = {
  name: 'email',
  entity: 'EMAIL',
  examples: {
    finds: [
      'skriv till ⟦anna.berg@exempel.se⟧.',
      'fra:⟦ole@eksempel.no⟧',
      '⟦åsa.öberg+kund@exämpel.se⟧',
      '<mailto:⟦anna@exempel.se⟧>',
      'e-mail=⟦anna@exempel.se⟧&x=1',
      '⟦"anna berg"@exempel.se⟧',
      '⟦anna@exempel.xn--p1ai⟧',
      '⟦anna@[192.0.2.1]⟧',
      '⟦anna%40exempel.se⟧',
      '⟦anna＠exempel.se⟧',
      '⟦anna @ exempel.se⟧',
      '⟦anna.berg (at) exempel.se⟧',
      '⟦anna[at]exempel[dot]se⟧',
      '⟦anna (snabel-a) exempel punkt se⟧',
      '⟦anna punkt berg(a)exempel.se⟧',
      '⟦anna snabel-a exempel punkt se⟧',
      '⟦pekka (miukumauku) esimerkki piste fi⟧',
      '⟦anna@exempel .se⟧',
      '⟦anna@exempel,se⟧',
      'min är ⟦anna.berg@gmail⟧.',
      'mail me: ⟦anna at example dot com⟧ please',
      'email is ⟦john smith at gmail dot com⟧',
      '⟦john.smith at example dot co dot uk⟧',
      'or ⟦h.ward at mail.example.org⟧?',
      'email: ⟦john at example.com⟧',
      '⟦mette snabel-a eksempel punktum dk⟧',
      '⟦anna snabela exempel.se⟧',
      '⟦anna.berg@\nexempel.se⟧ tack',
      '⟦anna.berg_at_exempel.se⟧',
      '⟦anna . berg @ exempel . se⟧',
      "*⟦o'brien@example.ie⟧*",
      'lasku meiliin ⟦info+salmela at koulu.example.org⟧ kiitos',
      'mun meili on ⟦salmelank at koulu.example.org⟧',
      'the link was sent to ⟦kthorvaldsen at example.com⟧.',
      "she'll email photos from ⟦pilar dot castellanos at casapilar dot example⟧. Her",
      '07700-900-337 / ⟦patsingh1950 at mailer dot example⟧',
      'E-mail: ⟦rich.ph@@mailer.example⟧',
      'of mail ⟦ans(punt)deboer@voorbeeld.nl⟧',
      'Rechnung ging an ⟦bkrasniqi at example.org⟧ raus',
    ],
    ignores: [
      'vi ses @ kontoret',
      '@anna är här',
      'npm i @faker-js/faker@10.6.0',
      'meet me at the dot on the map',
      '5 kg @ 20 kr',
      'a@b',
      'look at example.com',
      'my handle is @kitty.cat',
      'mein Profil @leo.der.loewe bitte',
      'fick lila\n@kalle.pihl: ja',
      'vi ses at noon. De kommer',
      'go to checkout at example.com',
      'welcome to shopping at example.com',
    ],
  },
  mayFind: prepared => prepared.has.at || mayBegin(prepared, atLeads) || prepared.text.includes('%40'),
  find(prepared) {
    const { text, has } = prepared
    const found: Finding[] = []
    if (has.at) {
      addPlain(found, text, '@')
      addSlips(found, text)
    }
    if (text.includes('%40')) addPlain(found, text, '%40')
    addSpelled(found, prepared)
    return found
  },
}
