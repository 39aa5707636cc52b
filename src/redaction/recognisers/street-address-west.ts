import { atEnd } from '../at-end.ts'
import { contextWords } from '../context.ts'
import { endingsOf, hasEnding } from '../endings.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import type { Span } from '../shields.ts'
import { isLetterAt, isWordAt } from '../units.ts'
import { hitsAt, hitsAtWords, leadsOf, lowOf, wordsWith } from '../word-starts.ts'
import { groupsOf } from '../zones.ts'
import { addressEnd } from './address-tail.ts'
import { findingOf, matchAt } from './matches.ts'
import { townBehind } from './town-behind.ts'

const proper = "\\p{Lu}[\\p{L}'’.-]{0,24}"
const small =
  "(?:(?:de la|de l'|de los|de las|de|du|des|del|della|dello|dei|degli|delle|di|da|la|le|les|el|los|las|l'|d'|dell'|san|santa|st|saint)[ ]?)"
const name = `${small}{0,2}${proper}(?:[ ]${small}{0,2}${proper}){0,3}`

const english =
  'Street|St\\.?|Road|Rd\\.?|Lane|Ln\\.?|Avenue|Ave\\.?|Close|Drive|Dr\\.?|Way|Court|Ct\\.?|Gardens|Place|Terrace|Crescent|Square|Hill|Grove|Mews|Row|Walk|Boulevard|Blvd\\.?|Parkway|Circle|Green|Wynd|Yard|View|Park|Rise|Vale|Quay|Mount|Meadows?|Wharf|Loop|Trail|Pike|Highway|Hwy|Plaza|Pl|Sq|Cres|Gdns|Brae|Gate|Croft|Fold|Heath|Parade|Broadway|Bridge|Paddocks?|Reach|Orchards?|Willows|Limes|Oaks|Elms|Cedars|Beeches|Firs|Maltings|Spinney|Glebe|Leas|Villas|Cottages|Promenade|Embankment|Causeway|Coppice|Copse|Pastures'
const french =
  'rue|avenue|av\\.|boulevard|bd\\.?|place|chemin|allée|impasse|quai|route|cours|square|passage|faubourg'
const southern =
  'Calle|C/|C\\.|Avda\\.?|Avenida|Av\\.|Plaza|Pza\\.?|Paseo|Camino|Carrer|Ronda|Travesía|Via|Viale|V\\.le|Piazza|P\\.zza|Corso|Vicolo|Largo|Strada|Piazzale|Rua|ul\\.|al\\.|pl\\.|os\\.|ulica|aleja|Rue|rue|Avenue|avenue|Boulevard|boulevard|Chaussée|chaussée|Place|place'

const before = '(?<![\\p{L}\\p{N}]|\\p{N}[.,:-])'
const after = '(?![\\p{L}\\p{N}])'
const flat = 'Flat|Apt|Apartment|Unit|Suite|Studio'
/** The flat before the house, on a line of its own too; in Scotland as `3/2`. */
const flatFirst =
  '(?:(?:(?:Flat|Apt\\.?|Apartment|Unit|Suite|Studio)[ ](?:\\d{1,2}/\\d{1,2}|\\w{1,5})|\\d{1,2}/\\d{1,2}),?(?:[ ]|\\r?\\n))?'
const ordinal = '\\d{1,3}(?:st|nd|rd|th)'
const compass = '(?:[NSEW]{1,2}\\.?[ ])?'
/** `Flat 2, 14b Rose Lane`. */
const numbered = new RegExp(
  `${before}${flatFirst}\\d{1,5}[A-Za-z]?,?[ ]${compass}(?:(?:${proper}|${ordinal})[ ]){1,3}(?:${english})(?:[ ][NSEW]{1,2}(?=[ ,\\n]))?${after}`,
  'uy',
)
/** `12 bis, rue de la Paix`. */
const numberedFrench = new RegExp(
  `${before}\\d{1,4}(?:[ ]?(?:bis|ter|[A-D]))?,?[ ](?:${french})[ ]${name}`,
  'uy',
)
/** The same written big, as in letters in English: `10 Rue des Lilas`, `31 Calle Mayor`. */
const numberedBig = new RegExp(
  `${before}\\d{1,4}(?:[ ]?(?:bis|ter|[A-D]))?,?[ ](?:Rue|Avenue|Boulevard|Chemin|Allée|Impasse|Quai|Calle|Avenida|Plaza|Paseo|Carrer|Via|Viale|Piazza|Corso)[ ]${name}`,
  'uy',
)
/** Without a word for its kind, a street is one before a British or American postcode: `62 Queensway, Cardiff CF48 8LT`. */
const beforePostcode = new RegExp(
  `${before}(?:${flatFirst}|(?:Flat|Apartment|Unit|Suite)[ ])\\d{1,5}[A-Za-z]?,?[ ]${compass}(?:${proper}|${ordinal})(?:[ ](?:of[ ]|the[ ])?(?:${proper})){0,3}(?=,|[ ]?\\r?\\n)`,
  'uy',
)
const mayHoldPostcode = /[A-Z]\d[A-Z\d]? ?\d[A-Z\d]{2}|[A-Z]{2} \d{5}/
const holdsPostcode = /[ ](?:[A-Z]{1,2}\d[A-Z\d]?[ ]?\d[A-Z\d]{2}|[A-Z]{2}[ ]\d{5})(?:[^\p{L}\p{N}]|$)/u
const flatLeads = leadsOf(flat)
/** `Flat 12, Sunrise Apartments, MG Road`, before a town and its country or postcode. */
const inHouse = new RegExp(
  `${before}(?:Flat|Apartment|Unit|Suite|Studio)[ ](?:No\\.?[ ])?\\w{1,5}(?:,[ ]${proper}(?:[ ]${proper}){0,3}){1,3}?(?=,[ ]${proper}(?:[ ]${proper})?(?:[ ]\\d{6})?,[ ]|,?[ ][A-Z]{1,2}\\d)`,
  'uy',
)
const placeWords = 'at|from|to|address|address is|opposite|outside|near|for'
const places = endingsOf(placeWords.split('|'))
/** Behind a word for where somebody is, in small letters: `from 84 Queensway`, `live at 12 high street`. */
const placed = new RegExp(
  `(?<=(?:^|[:\\n,]|[:,][ ]|(?<!\\p{L})(?:${placeWords})[ :]{1,2}))\\d{1,4}[a-z]?[ ](?!high(?![ ])|motor|rail|sub|drive|gate|door|half|walk|run|free|out|in|up|be|along|propa|investi|dele|aggre|navi|feed|play)(?:\\p{L}{4,12}(?:way|gate|side|bank|croft|hurst|wood|mead|lands|field)|(?:the[ ])?(?:\\p{L}[\\p{L}'’]{2,14}[ ]){1,2}(?:street|road|rd|lane|ln|avenue|ave|close|drive|crescent|cres|terrace|gardens|gdns|grove|mews|square|court|view|hill|row|walk))${after}`,
  'uy',
)
/** Large towns, which stand behind a street without comma or postcode, and on a line of their own. */
const knownTown =
  /,?(?:[ ]|[ ]?\r?\n[ \t>]{0,40})(?:London|Dublin|Cork|Galway|Limerick|Waterford|Kilkenny|Sligo|Belfast|Derry|Londonderry|Edinburgh|Glasgow|Aberdeen|Dundee|Inverness|Stirling|Perth|Cardiff|Swansea|Newport|Wrexham|Manchester|Salford|Birmingham|Coventry|Wolverhampton|Leeds|Bradford|Sheffield|York|Hull|Liverpool|Newcastle|Sunderland|Durham|Nottingham|Leicester|Derby|Lincoln|Bristol|Bath|Exeter|Plymouth|Southampton|Portsmouth|Brighton|Oxford|Cambridge|Norwich|Ipswich|Reading|Cheltenham|Gloucester|Worcester|Chester|Preston|Bolton|Carlisle)(?![\p{L}\p{N}’'-])/uy
const named = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${southern})[ ]?${name},?[ ](?:n[º°o]\\.?[ ]?|s/n|nr[ ])?\\d{1,4}[A-Za-z]?(?:/\\d{1,4})?(?!\\.\\d)${after}`,
  'uy',
)
const namedLeads = leadsOf(southern)

/** What follows a number that may begin an address. */
const [noWord, smallWord, bigWord] = [0, 1, 2]

/** Behind a letter (`14b`), a word (`12bis`), a comma, or the number of a flat (`3/2`) at most. A figure is as good as a word written big. */
const follows = (text: string, { start, end }: Span): number => {
  if (end - start > 5) return noWord
  let at = end
  if (text[at] === '/') return bigWord
  while (at < end + 3 && isLetterAt(text, at)) at++
  if (text[at] === ',') at++
  if (text[at] !== ' ' || !isWordAt(text, at + 1)) return noWord
  const code = text.charCodeAt(at + 1)
  return code > 96 && code < 123 ? smallWord : bigWord
}

/** `12 B, rue de la Paix`. */
const isLetterBehind = (text: string, end: number): boolean =>
  text[end] === ' ' && isLetterAt(text, end + 1) && !isWordAt(text, end + 2)

/** The answer where an address was asked for: `…, 134 Queensway`. */
const asked = contextWords('address', 'post code', 'postcode', 'what street', 'where do you live')

const isAnswer = (prepared: PreparedText, start: number): boolean =>
  /(?:^|[:\n,]|[:,][ ])$/.test(prepared.text.slice(Math.max(0, start - 2), start)) &&
  prepared.near(start, start, asked, 120)

/** `flat 3, 118 saltwell rd`, in small letters. */
const isFlatBefore = (text: string, start: number): boolean =>
  text[start - 2] === ',' &&
  /(?<!\p{L})(?:flat|apt|unit) \w{1,4}, $/iu.test(text.slice(Math.max(0, start - 14), start))

const isPlaced = (text: string, start: number): boolean => {
  let end = start
  while (end > start - 2 && (text[end - 1] === ' ' || text[end - 1] === ':')) end--
  return end < start && (hasEnding(places, text, end) || isFlatBefore(text, start))
}

/** Where numbers begin that may begin an address, by what stands beside them. */
interface Starts {
  /** A name written big may follow. Where the word before a number begins, too. */
  readonly big: readonly number[]
  /** A word written small may follow. */
  readonly small: readonly number[]
  /** Behind a word for where somebody is. */
  readonly placed: readonly number[]
}

const startsIn = (prepared: PreparedText): Starts => {
  const { text } = prepared
  const [bigs, smalls, behind]: [number[], number[], number[]] = [wordsWith(prepared, flatLeads), [], []]
  const flats = bigs.length
  const isAsked = prepared.mayBeNear(asked)
  for (const group of groupsOf(prepared)) {
    const size = follows(text, group)
    if (size === noWord) continue
    if (size === bigWord) bigs.push(group.start)
    if (size === smallWord || isLetterBehind(text, group.end)) smalls.push(group.start)
    if (isPlaced(text, group.start) || (size === bigWord && isAsked && isAnswer(prepared, group.start)))
      behind.push(group.start)
  }
  if (flats > 0) bigs.sort((a, b) => a - b)
  return { big: bigs, small: smalls, placed: behind }
}

/** The house by its name, or the flat, in front: `Rose Cottage, 2 The Street`, `flat 3, 118 saltwell rd`. */
const inFront = atEnd(
  /(?<![\p{L}\p{N}])(?:(?:(?:Flat|Apt|Apartment|Unit|Room|Suite|Studio)[ ]\w{1,4},[ ])?(?:The[ ])?(?:\p{Lu}[\p{L}'’-]{1,15}[ ]){0,2}(?:House|Cottage|Farm|Lodge|Hall|Manor|Barn|Mill|Forge|Rectory|Vicarage|Villa|Bungalow|Granary|Stables|Court|Mansions|Apartments|Buildings|Brewery|Maltings|Tower|Point|Wharf|Works|Place)(?:[ ](?:Care|Nursing)[ ]Home,[ ]R(?:oo)?m\.?[ ]\w{1,4})?|(?<=^|\n)The[ ]\p{Lu}\p{Ll}{2,15}(?:[ ]\p{Lu}\p{Ll}{2,15})?|(?:Block|Building|Bldg\.?|Plot|Entrance|Staircase)[ ]\w{1,3}|(?:flat|apt|unit)[ ](?:\d\w{0,3}|[a-h])),?(?:[ ]|\r?\n)$/u,
)

const lengthBefore = (text: string, at: number): number =>
  text[at - 1] === ' ' || text[at - 1] === '\n'
    ? (inFront.exec(text.slice(Math.max(0, at - 60), at))?.[0].length ?? 0)
    : 0

const addressOf = (text: string, { index, 0: value }: RegExpExecArray): Finding => {
  const at = index + value.length
  const end = addressEnd(text, at)
  const town = end === at ? townBehind(text, at) || (matchAt(knownTown, text, at)?.[0].length ?? 0) : 0
  return findingOf(streetAddressWest, index - lengthBefore(text, index), end + town, 0.7)
}

/** British, American, French, Spanish, Italian and Polish addresses, whose kind of street is a word of its own. */
export const streetAddressWest: Recogniser = {
  name: 'street-address-west',
  entity: 'ADDRESS',
  fewestDigits: 1,
  examples: {
    finds: [
      'at ⟦12 High Street, London SW1A 1AA⟧',
      '⟦Flat 2, 14b Rose Lane⟧',
      'Lift stuck at ⟦Block C, 14 Marchmont Crescent⟧. Mrs',
      '⟦Apt 3/2\n118 Great Western Road\nGLASGOW\nG4 9XX⟧\nContact',
      '⟦73 Sycamore Court\n  Galway⟧\nPO 45',
      'cheque to ⟦60 Station Road Galway⟧.',
      'first line of your address?\nVisitor 8417\nfionnuala price, ⟦134 Queensway⟧',
      '⟦1600 Pine Avenue, Springfield, IL 62704⟧',
      'at ⟦62 Queensway, Cardiff CF48 8LT⟧. Can',
      '⟦1269 Maple Hollow Drive\nSpringfield\nIL 62758\nUSA⟧\n\nTel',
      '⟦84b Castle Wynd, Cardiff CF68 3LT⟧',
      '⟦12 bis, rue de la Paix, 75002 Paris⟧',
      'we live at ⟦10 Rue des Lilas, 75020 Paris⟧ until',
      'details: B. Price, ⟦Rose Cottage, 2 The Street, Walberswick, Suffolk IP18 6UG⟧, tel',
      'now at ⟦Room 7, Fernlea Court, 31 Victoria Rd, Swindon SN1 3AS⟧. Post',
      'Mr P. Ravenscroft\n⟦The Gables\n14 Orchard Way\nLudlow\nShropshire\nSY8 1TT⟧\n',
      "we're at ⟦7 canal view⟧",
      'Moved, its ⟦flat 3, 118 saltwell rd⟧ now',
      '⟦Rue de la Loi 16, 1000 Bruxelles⟧',
      '⟦Calle Mayor, 12, 28013 Madrid⟧',
      '⟦Calle de Alcalá 45, 3º B, 28014 Madrid⟧',
      '⟦Via Giuseppe Verdi 5, 20121 Milano⟧',
      '⟦ul. Kwiatowa 7/12, 00-001 Warszawa⟧',
    ],
    ignores: ['2 ways to do it', 'place 3', '3 Green Apples', 'via e-post 5', 'Via Rail'],
  },
  find(prepared) {
    const { text, has } = prepared
    const found: Finding[] = []
    const starts = startsIn(prepared)
    if (starts.placed.length > 0)
      for (const hit of hitsAt(lowOf(prepared), placed, starts.placed)) found.push(addressOf(text, hit))
    if (!has.upper) return found
    for (const hit of hitsAt(text, numbered, starts.big)) found.push(addressOf(text, hit))
    for (const hit of hitsAt(text, numberedFrench, starts.small)) found.push(addressOf(text, hit))
    for (const hit of hitsAt(text, numberedBig, starts.big)) found.push(addressOf(text, hit))
    const postcoded = starts.big.length > 0 && mayHoldPostcode.test(text) ? starts.big : []
    for (const hit of hitsAt(text, beforePostcode, postcoded)) {
      const address = addressOf(text, hit)
      if (holdsPostcode.test(text.slice(hit.index + hit[0].length, address.end))) found.push(address)
    }
    for (const hit of hitsAtWords(prepared, inHouse, flatLeads)) {
      const address = addressOf(text, hit)
      if (address.end > hit.index + hit[0].length) found.push(address)
    }
    for (const hit of hitsAtWords(prepared, named, namedLeads)) found.push(addressOf(text, hit))
    return found
  },
}
