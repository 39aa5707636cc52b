import type { Entity } from '../entities.ts'
import { atEnd } from './at-end.ts'
import type { ContextWords } from './recogniser.ts'
import { lower } from './units.ts'
import { wordSet } from './word-tree.ts'

/** What may follow an abbreviation that must not be taken for the start of a longer word (`nir`, Danish `ting`). */
const wordEnds = [' ', ':', '.', '=', '-', '/', ',', ')', '#', '"'] as const

/** Stems for words that count only when whole: `kt` meets `kt.` and `kt:`, not `ktm`. */
export const wholeWords = (...words: readonly string[]): string[] =>
  words.flatMap(word => wordEnds.map(end => `${word}${end}`))

/** Compiles context words once, at load: lower case, each once. Matched at a word start by `PreparedText.near`. */
export const contextWords = (...words: readonly string[]): ContextWords => {
  const stems = [...new Set(words.map(word => word.toLowerCase().replace(/\s+/gu, ' ')))]
  return { stems, number: wordSet(stems).number }
}

/** What people of any country write before an identity number, in the desk's languages. */
export const identityWords: readonly string[] = [
  'personnum',
  'person nr',
  'personal n',
  'personal id',
  'personal code',
  'id-num',
  'id num',
  'id-nr',
  'idnr',
  'id nr',
  'identity n',
  'identity code',
  'identification n',
  'national id',
  'national n',
  'tax id',
  'tax n',
  'social security',
]

/** For small letters, as all patterns of this file that look at what stands before or behind a number. */
const otherLabel = atEnd(
  /(?:#|(?:^|[^\p{L}])(?:order|ordre|bestel|bestil|beställ|tilau|commande|pedido|ordine|zamów|tellimu|užsak|pasūt|invoice|fa[ck]tur|factuur|rechnung|lasku|fattura|arve|sąskait|rēķin|ärende|arende|saksn|sagsn|saken(?= (?:har|er|fick|fikk) n)|sagen(?= (?:har|fik) n)|ticket|case|asianumero|zaak|vorgang|ocr|kid|kidnum|tracking|track & trace|sporing|spårning|seuranta|sendung|paket|kolli|articl|artik|vare?(?:nr|num)|vare(?= )|betalings|zahlungs|payment|kenmerk|serial|serien|sarjan|charge|batch|parti|erä|lot(?= )|part(?= )|polic|viite|varun|varen|retour|aanslag|vergunning|boeking|typeplaatje|sku|ref|refer|avtal|aftale|avtale|vertrag|contract|kontrakt|sopimus|mätar|måler|zähler|meter|mittari|polis|tel|mobil|phone|puh|gsm)\p{L}*)(?:[ .:#=-]|,[ ](?=n[ro])|(?<= )(?:har|hat|heeft|has|fick|fikk|fik)(?= n)|nr|no|num\p{L}*|id|is|ist|är|er|on)*$/u,
)

/** `hun nås på`, `tavoitatte numerosta`, `reach me at`: what follows is called, whatever its check digit says. */
const reachedAt = atEnd(
  /(?:^|[^\p{L}])(?:(?:nås|når|nå|træffes|treffes|ring|ringer|ringa|ringe)(?: (?:meg|mig|oss|os|henne|hende|ham|honom))?(?: g(?:ärna|jerne|erne))? på|numero(?:sta|on)|bereikbaar op|bel (?:mij|me|ons)(?: gerust)? op|erreichbar unter|erreichen sie (?:mich|uns) unter|reach(?:ed)?(?: me| us| her| him)? (?:at|on)|call (?:me|us) (?:at|on))[ :]{1,3}$/u,
)

/** What stands between a label and its number. */
const labelEnd = '\\p{L}*(?:[ .:#=-]|nr|no|num\\p{L}*|number|code|kod\\p{L}*|id|is|ist|är|er|on)*$'
const identityLabel = new RegExp(
  `(?<!\\p{L})(?:person(?:al|s|en)?[ -]?(?:n[oru]|id|code|kod)|persnr|pnr|f[øo]d(?:selsn|elsen)|fnr|cpr|henkil[öo]tun|hetu|sotu|bsn|burgerserv|rijksreg|insz|niss|steuer-?id|steuern|rentenvers|sozialvers|svnr|ssn|social sec|national (?:id|ins)|nino|nhs|pps|pesel|kennit|isikuk|asmens|personas|dni|nie|nif|codice fis|identi|id[ -]?n)${labelEnd}`,
  'u',
)
const cardLabel = new RegExp(
  `(?<!\\p{L})(?:kortn|kortin|kaartn|kartenn|card n|card(?=[ :]*$)|(?:kredit|credit|debit|bank|luotto|pankki|maksu)[ -]?(?:kort|card|kaart|karte))${labelEnd}`,
  'u',
)

/**
 * Does the word right before `start` say that the digits are an order, an invoice, a parcel or a phone? For an
 * account also: a personal number or a card, whatever is said of accounts farther away.
 */
export const isLabelledOtherwise = (text: string, start: number, entity?: Entity): boolean => {
  const before = lower(text.slice(Math.max(0, start - 32), start))
  if (otherLabel.test(before) || reachedAt.test(before)) return true
  return entity === 'IBAN' && (identityLabel.test(before) || cardLabel.test(before))
}

const labels =
  'TEL|TLF|TFN|TLFNR|MOB|MOBIL|PUH|GSM|SMS|FAX|WA|PNR|PERSNR|FNR|CPR|BSN|HETU|ID|IDNR|NR|NO|SSN|STNR|SVNR|INSZ|NISS|RRN|NIR|DNI|NIE|NIF|PPS|PPSN|NHS|NINO|PESEL|IK|AK|PK|KT|BG|PG'
const ofFirm =
  'kid|ocr|order|ordre|bestel|bestil|beställ|bestell|tilau|auftrag|invoice|fa[ck]tur|factuur|rechnung|lasku|referen|kenmerk|viite|payment|betaling|zahlung|maksu|girokort|avi|app|version|versjon|versio|serial|serie|sarja|tracking|sporing|spårning|seuranta|sendung|kolli|paket|pakke|pakk|artikel|article|vare|vara|tuote|product|ticket|case|ärende|sak|sag|zaak|vorgang|customer|kundn|kunden|klantn|asiakasn|meter|mätar|måler|zähler|mittari|contract|avtal|vertrag|polic|polis'
const article =
  'the|my|our|your|de|den|det|het|mijn|uw|jouw|onze|min|mitt|mit|din|deres|vår|vårt|vores|mein|meine|die|der|das|ihre|unsere|minun|meidän|teidän|a|an|en|et|ett|een|ein|eine'
const concerns =
  'avser|gäller|gjelder|gælder|vedrører|koskee|tarkoittaa|betreft|betrifft|bezeichnet|refers to|belongs to|hör till|hører til|gehört zu|hoort bij'
const calledSo = new RegExp(
  `^["')]{0,2}[ ]?(?:(?:is|är|er|on|ist|was|var|oli|war)[ ](?:(?:${article})[ ]){0,2}|(?:står|steht|staat)[ ](?:på|auf|op)[ ](?:(?:${article})[ ])?|(?:${concerns})[ ](?:(?:${article})[ ])?|=[ ]?)(?:${ofFirm})|^[ ](?:viite|viitenumero|kid|ocr|kenmerk|referanse|referens|reference)(?!\\p{L})`,
  'u',
)

/** `… är inget personnummer`, `… ei ole hetu vaan …`, `… is not anyone's SSN`: what does not pass is nobody's number. */
const nobodys = new RegExp(
  `^["')]{0,2},?[ ](?:[^.!?\\n]{0,48}?(?<!\\p{L}))?(?:${[
    "(?:inte|ikke|ikkje|not|never|isn't|nicht|niet)[ ](?:(?:ett|et|en|a|an|any|anyone's|anybody's|somebody's|someone's|noget|något|noe|nogens|någons|noens|een|ein|eine|als|as)[ ]){0,2}",
    '(?:inget|intet|ingen|no|kein|keine|geen|ei ole|eikä)[ ](?:(?:kenenkään|mikään|echte|echt|oikea|riktigt|real)[ ])?',
  ].join(
    '|',
  )})(?:personn|person n|fødselsn|födelsen|cpr|hetu|henkilötun|bsn|burgerserv|steuer-?id|steueridentifikation|sozialvers|ssn|social sec|nhs|ni number|nino|national ins|id-n|identi)`,
  'u',
)
const negation = [
  'inte',
  'ikk',
  'not',
  "n't",
  'never',
  'nich',
  'niet',
  'ing',
  'no ',
  'kein',
  'geen',
  'ei ole',
  'eikä',
]

/** Does the sentence go on to say that the digits before `end` are no number of identity? */
export const isSaidNobodys = (text: string, end: number): boolean => {
  const rest = lower(text.slice(end, end + 90))
  return negation.some(word => rest.includes(word)) && nobodys.test(rest)
}

/** What may stand before the words, and how they begin: most numbers are followed by others. */
const [quoting, begins] = ['"\') ', '=iIäÄeEoOwWvVsSkKrRaAgGbBtThH']

/** Does the text go on to say that the digits before `end` are the firm's: `4512 is de order`, `… = Zahlungsreferenz`? */
export const isCalledOtherwise = (text: string, end: number): boolean => {
  let at = end
  while (at < end + 3 && quoting.includes(text[at] ?? '-')) at++
  return begins.includes(text[at] ?? '-') && calledSo.test(lower(text.slice(end, end + 40)))
}

const creditor = atEnd(/(?<![\p{L}\p{N}])RF\d{2}(?:[ ]?[\dA-Z]{1,4}){0,5}[ ]?$/u)

/** Do the digits at `start` belong to a creditor's reference, `RF18 5390 0754 7034` (ISO 11649)? */
export const isInCreditorReference = (text: string, start: number): boolean =>
  text.slice(Math.max(0, start - 28), start).includes('RF') &&
  creditor.test(text.slice(Math.max(0, start - 28), start))

const codeStart = atEnd(new RegExp(`(?<![\\p{L}\\p{N}])(?!(?:${labels}|T|M|P)-)\\p{Lu}{1,6}-$`, 'u'))

/** `ORD-2247-0939`, `SO-2026-74109`: digits behind letters of their own are a code of somebody's system. */
export const isInCode = (text: string, start: number): boolean =>
  text[start - 1] === '-' && codeStart.test(text.slice(Math.max(0, start - 8), start))

/** What is written before a number plate in more than one country. */
export const plateWords: readonly string[] = [
  'regnr',
  'reg.nr',
  'reg.-n',
  'reg nr',
  'reg-n',
  'regnum',
  'registrer',
  'registration',
  'kjennem',
  'kännetecken',
  'nummerpla',
  'nummerskylt',
  'number plate',
  'license plate',
  'licence plate',
]

/** In running text `och 123` is no plate: lower case counts only in one piece. */
export const isPlateCase = (raw: string): boolean => !/ /.test(raw) || raw === raw.toUpperCase()
