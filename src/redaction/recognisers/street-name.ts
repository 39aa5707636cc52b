import { atEnd } from '../at-end.ts'
import { endingsOf, hasEnding } from '../endings.ts'
import { isGivenToSomebody } from '../known-word.ts'
import { isLetterAt, isWordAt, lower } from '../units.ts'

/** Endings that nothing but a street has, in any case. */
const strongEndings =
  'gatan|gata|vägen|vagen|gränden|gränd|stigen|gaten|veien|vegen|vejen|gade|gaden|straat|straatweg|laan|gracht|kade|straße|strasse|str\\.|str|gasse|gässchen|katu|kuja|kaari|polku|raitti|puisto|puistikko|penger|aukio|esplanaden|esplanadi|bulevardi|boulevarden|bulevarden|alléen|allén|alléet|alleen|allé|stræde|strædet'
const strong = atEnd(new RegExp(`(?:\\p{L}{2}|\\p{L}-)(?:${strongEndings})$`, 'iu'))
/** Endings that other words have too: the word must be capitalised and long. */
const weakEndings =
  'väg|vei|veg|vej|plads|pladsen|plass|plassen|alle|torget|torg|torvet|torv|backen|bakken|gården|parken|kroken|svingen|lunden|tunet|stien|haven|terrassen|bryggan|brygge|kajen|hof|plantsoen|tie|tori|rinne|ranta|väylä|laita|kierto|portti|penkere|weg|platz|allee|damm|chaussee|steig|ufer|graben|plein|dijk|diep|burgwal|vaart|veste|singel|steeg|dreef|steenweg|vænget|vænge|kirkegate|torggate|strandgate|götu|gata|braut|vegur'
const weak = new RegExp(`^\\p{Lu}\\p{L}*\\p{L}{2}(?:${weakEndings})$`, 'u')
const weakSmall = new RegExp(`^[\\p{L}-]{3,}(?:${weakEndings})$`, 'iu')
const minWeak = 7
/** `Bgm.-Schmidt-Platz`, `Konrad-Adenauer-Ring`. */
const dashed = atEnd(
  /[\p{L}.]-(?:Weg|Platz|Allee|Ring|Damm|Ufer|Gasse|Steig|Park|Hof|Promenade|Chaussee|Markt|Bogen|Höhe)$/u,
)
/** Ways and places of another kind: `Umweg`, `Parkplatz`, `arbeidsplassen`; but the streets `Parkveien`, `Industrigatan`. */
const otherThings =
  /^(?:(?:um|aus|hin|rück|heim|halb|arbeits|schul|lösungs|mittel|rechts|dienst|kauf|meldungs)weg|(?:arbeits|park|sitz|stell|lager|sport|bau|liege|steh|park|an|studien|ausbildungs|speicher|kita|start|spiel|camping|markt)platz|(?:arbeids|arbejds|arbets|park|parkerings|parkering|sitt|lager|sports|om|lekeplass|lege|camping|hoved|disk)(?:plass|plassen|plads|pladsen|plats|platsen)|(?:om|gen|under|ut|inn|rund|in|ud)(?:väg|vei|veg|vej|vägen|veien|vegen|vejen)|(?:\p{L}*bahn|fried|innen|gast|gerichts|reit|bauern|schul|licht|hinter|pfarr|heid)hof|(?:kopenhagen|copenhagen)|(?:om)(?:gang|gata|gade)|(?:parkerings|park|bak|for|blomster|køkken|barne|børne|små)haven|(?:parke|wandel|fiets|snel|om)(?:plein|weg))$/iu

/** The kind of street as a word of its own: `Karl Johans gate 5`. */
const kinds =
  'gt|gt\\.|brygge|brygga|vag|esplanaden|esplanad|esplanadi|strand|höjden|väg|gata|gränd|plan|plats|torg|allé|backe|stig|gate|torggate|kirkegate|slottsgate|storgate|strandgate|vei|veg|plass|sti|gade|voldgade|vej|ringvej|plads|alle|stræde|torv|boulevard|katu|tie|kuja|kaari|polku|rinne|aukio|puisto|penger|raitti|bulevardi|straat|laan|plein|weg|gracht|kade|singel|dijk|dreef|steenweg|straße|strasse|str\\.|platz|allee|ring|damm|ufer|gasse|tänav|puiestee|maantee|mnt|pst|iela|gatvė|pr\\.|utca|náměstí|ulice|caddesi|sokak'
const kind = new RegExp(`^(?:${kinds})$`, 'iu')
/** All of them: most words before a number end in none. */
const endings = endingsOf(`${strongEndings}|${weakEndings}|${kinds}`.replaceAll('\\', '').split('|'))
const nameBefore = atEnd(
  /(?<![\p{L}\p{N}])(?:(?:\p{Lu}|\d{1,2}\.)(?![\p{L}'’-]{5,30}\.[ ])[\p{L}'’.-]{0,30}[ ](?:(?:von|van|der|den|de|av|af)[ ]){0,2}){1,4}$/u,
)

/** The same in small letters: `kong oscars gate`, `st. olavs gate`. */
const smallName = atEnd(
  /(?<![\p{L}\p{N}])(?:(?:st\.|dr\.|kong|dronning|kung|prins|sankt)[ ])?\p{L}{3,20}(?:s|er)[ ]$/u,
)

/** `Norra Storgatan`, `Sankt Eriksgatan`, `Alte Bahnhofstraße`, in any case. */
const attributes =
  'norra|södra|östra|västra|stora|lilla|gamla|nya|övre|nedre|yttre|inre|store|lille|gamle|nye|øvre|nordre|søndre|østre|vestre|nørre|sønder|øster|vester|sankt|sankta|sint|skt\\.?|sct\\.?|st\\.|s:t|s:ta|alte|alten|neue|neuen|große|kleine|obere|oberer|untere|unterer|lange|langen|ny|kromme|smalle|brede|hoge|lage|hohe|oude|nieuwe|korte|grote|eerste|tweede|derde|iso|pieni|vanha|uusi|itäinen|läntinen|pohjoinen|eteläinen'
/** Whom streets are called after, in full and short. */
const titles =
  'prins|prinses|prinsesse|prinsessan|prinz|kong|koning|koningin|dronning|drottning|kung|königin|graaf|graf|hertog|burgemeester|bürgermeister|pastoor|pater|dominee|generaal|general|admiraal|minister|president|professor|doktor|dokter|doctor|kardinaal|kapitein|kaptein|kapten|rådmann|biskop|(?:gl|ndr|sdr|nr|vestr|dr|prof|burg|bgm|kon|gen|kard|past|ds|ir|mr|pres|chr|fr|joh|wilh|friedr|adm|kapt|cap|min|st|kgl|gr|kl|ob|unt|n|s|ö|v|ø)\\.'
/** One of them, in small letters: the engine is slow to compile a pattern for four in any case. */
const attribute = atEnd(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:${attributes}|${titles})[ ]|(?:\\p{L}\\.[ ]?){1,2}|\\d{1,2}(?:e|de|ste|:a)[ ]|(?:van|von)[ ](?:(?:de|den|der|het)[ ])?|(?<=\\.[ ])de[ ]|(?:ten|ter|'t)[ ])$`,
    'u',
  ),
)
const mostAttributes = 4

/** Words of those; of others an attribute has a figure, or a point behind an initial. */
const ofAttribute: ReadonlySet<string> = new Set(
  `${attributes}|${titles.slice(0, titles.indexOf('|(?:'))}|van|von|de|den|der|het|ten|ter|'t`
    .replaceAll('\\.?', '')
    .split('|'),
)
/** Cheap: most words before a street are none of them. */
const mayBeAttribute = (left: string): boolean => {
  const end = left.length - 1
  if (left[end] !== ' ' || left[end - 1] === '.') return left[end] === '.' || left[end] === ' '
  let start = end
  while (start > 0 && (isWordAt(left, start - 1) || left[start - 1] === "'")) start--
  const word = left.slice(start, end)
  return left[start - 1] === ':' || /\d/.test(word) || ofAttribute.has(word.toLowerCase())
}
/** How much of what stands before belongs to the name. */
const attributeOf = (left: string): string => {
  let rest = left
  for (let count = 0; count < mostAttributes && mayBeAttribute(rest); count++) {
    const length = attribute.exec(lower(rest))?.[0].length
    if (length === undefined) break
    rest = rest.slice(0, rest.length - length)
  }
  return left.slice(rest.length)
}

/** Articles and prepositions that belong to the name are written big, `De Ruyterkade`; `in der Kirchgasse` is no name. */
const article = atEnd(
  /(?<=(?:^|\n|[\p{Ll},:(>|])[ ]?)(?:De|Het|'t|Am|An|Im|In|Auf|Zum|Zur|Alter|Van|Von)[ ](?:(?:der|den|dem|de|het)[ ])?$/u,
)
/** `Jan van der Heijdenstraat`. */
const beforeVan = atEnd(/(?<![\p{L}\p{N}])\p{Lu}\p{L}{2,20}[ ]$/u)
const namedAfter = (left: string): number => {
  const name = beforeVan.exec(left)?.[0] ?? ''
  // `uit Zundert van de Molenstraat`: from there.
  return isGivenToSomebody(name.trim()) ? name.length : 0
}
/** Given names before a street named after somebody: `aan de Constantijn Huygensstraat`, `i Trekroner Centervej`. */
const givenName = atEnd(
  /(?<=\p{Ll}[ ]|[:=|][ ]|\.\.[ ]|\t|\d(?:e|de|ste)[ ]|^|\n)\p{Lu}[\p{L}'’-]{2,20}[ ]$/u,
)
const takesGiven = atEnd(/(?:straat|laan|kade|plein|singel|weg|vej|vejen|veien|gade|gata|gatan)$/u)

/** `Straße des Friedens`, `Straße des 17. Juni`, `Laan van Meerdervoort`: the kind comes first. */
const kindFirst = atEnd(
  /(?<![\p{L}\p{N}-])(?:Stra(?:ß|ss)e|Str\.|Platz|Allee|Weg|Ufer|Gasse|Laan|Plein|Singel|Kade|Plac|Aleja|Bulevardul|Calea|Strada|Praça|Avenida|Náměstí|Allén|Allé)[ ](?:(?:des|der|den|dem|zum|zur|am|van|von|de|do|da|dos|das)[ ](?:(?:de|den|der|het|la)[ ])?)?(?:\d{1,2}\.[ ])?\p{Lu}[\p{L}'’.-]{1,30}(?:[ ]\p{Lu}[\p{L}'’.-]{1,30}){0,2}$/u,
)
/** `Am Alten Markt`, `Unter den Eichen`, `Hinterm Deich`: in the middle of a sentence only a name begins so. */
const prepositional = atEnd(
  /(?<=(?:^|[\p{Ll},:(>|!?]|\r?\n)[ ]?)(?:Am|An[ ]de[rn]|Auf[ ]de[rmn]|Im|In[ ]de[rn]|Zum|Zur|Unter[ ]de[rn]|Hinterm|Hinter[ ]de[rmn]|Vorm|Vor[ ]de[rm]|Beim|Bei[ ]de[rn]|Ved|Bag|Bak|Under|Over|Vid|Bakom|Langs|Achter[ ]de|Boven[ ]de|Onder[ ]de|Tussen[ ]de|Langs[ ]de|Aan[ ](?:de|het)|Op[ ](?:de|het)|Über[ ]de[rn]|Obere?[rn]?|Untere?[rn]?)[ ](?:\p{Lu}[\p{L}-]{1,20}[ ]){0,2}\p{Lu}[\p{L}-]{2,30}$/u,
)
/** Weekdays, months, and what else such words stand before with a number behind. */
const noPlace = atEnd(
  /(?:tag|woche|anhang|moment|gespräch|vergleich|internet|lager|schnitt|laden|geschäft|notfall|regel|linie|mitte|zukunft|zwischenzeit|verpackung|sendung|lieferung|kategorie|tabelle|spalte|zeile|stufe|runde|phase|größe|farbe|nähe|position|schreiben|chat|portal|shop|abend|morgen|monat|jahr|uhr|januar|februar|märz|april|mai|juni|juli|august|(?:septem|okto|novem|dezem)ber|paket|vertrag|auftrag|bestellung|rechnung|preis|wert|absatz|abschnitt|artikel|punkt|schritt|kapitel|seite|zimmer|raum|büro|fall|vorgang|ticket|konto|jahre|alter|zeitraum|stand|version|update|windows|gerät|modell)$/iu,
)

/** One of their beginnings, and a word written big at the end. */
const mayBegin =
  /(?:Stra|Str\.|Platz|Allee|Weg |Ufer|Gasse|Laan|Plein|Singel|Kade|Plac|Alej|Bulev|Calea|Praça|Aven|Nám|Allé|(?:^|[ \n(>|:,!?])(?:[AUHVOLTBÜ]\S{1,6}|I[mn]|Zu[mr]) ).*[A-ZÄÖÜÅÆØ][^ ]{2,30}$/s

const maxWord = 40

/** Where the word begins that ends at `end`, with the signs and full stops within it. */
const wordStart = (text: string, end: number): number => {
  let at = end
  while (at > 0 && end - at < maxWord && isOfWord(text, at - 1)) at--
  return at
}

const isOfWord = (text: string, at: number): boolean => {
  if (isLetterAt(text, at)) return true
  const sign = text[at] ?? ''
  return sign === '.' ? isLetterAt(text, at - 1) : /[\p{M}'’:-]/u.test(sign)
}

/** Behind a word in small letters; `aan de van der Lelijstraat` is in the street. */
const fromThere = atEnd(
  /(?<!(?:^|[ ])(?:de|den|der|het|die))(?<=\p{Ll})[ ](?:van|von)[ ](?:(?:de|den|der|het)[ ])?$/u,
)

/** What stands before the last word of the name and belongs to it. */
const beforeLast = (left: string, last: string): number => {
  let { length } = attributeOf(left)
  if (length > 0 && /^(?:van|von) /i.test(left.slice(left.length - length))) {
    const name = namedAfter(left.slice(0, left.length - length))
    if (name > 0) return length + name + attributeOf(left.slice(0, left.length - length - name)).length
    // `verhuist van Zuiderdiep 13`, `ziehen von der Bahnhofstr. 2`: from there, and no part of the name.
    if (fromThere.test(left)) return 0
  }
  const rest = left.slice(0, left.length - length)
  const given = takesGiven.test(last) ? givenName.exec(rest)?.[0].length : undefined
  if (given !== undefined) {
    const ordinal = attributeOf(rest.slice(0, rest.length - given))
    length += given + (/^\d/.test(ordinal) ? ordinal.length : 0)
  } else length += article.exec(rest)?.[0].length ?? 0
  return length
}

/** Where the street begins whose kind ends at `end`; undefined where there is none. `isSmall`: not only names written big. */
export const streetStart = (text: string, end: number, isSmall = false): number | undefined => {
  if (!hasEnding(endings, text, end)) return undefined
  const start = wordStart(text, end)
  if (end - start < 2) return undefined
  const [last, left] = [text.slice(start, end), text.slice(Math.max(0, end - 100), start)]
  if (kind.test(last)) {
    const name =
      nameBefore.exec(left)?.[0] ?? (attributeOf(left) || (isSmall ? smallName.exec(left)?.[0] : undefined))
    // `Potsdamer Platz 1`, but a band's `Platz 1` in the charts, and `Anna Madsen. Ring 33 06 72 48`.
    const isRank = /^platz$/iu.test(last) && !/er $/u.test(left)
    const isCall = /^ring$/iu.test(last) && (/[.!?] $/.test(left) || /^ ?\d\d \d\d/.test(text.slice(end)))
    return name === undefined || isRank || isCall ? undefined : end - last.length - name.length
  }
  const isStreet =
    strong.test(last) ||
    dashed.test(last) ||
    (last.length >= (/v[eä](?:j|i|g)$/iu.test(last) ? minWeak - 1 : minWeak) &&
      (isSmall ? weakSmall : weak).test(last))
  if (!isStreet || otherThings.test(last)) return undefined
  return end - last.length - beforeLast(left, last)
}

/** Where a street begins whose name ends at `end` and has its kind, or a preposition, in front. */
export const streetStartBefore = (text: string, end: number): number | undefined => {
  const left = text.slice(Math.max(0, end - 80), end)
  if (!mayBegin.test(left)) return undefined
  const street = kindFirst.exec(left)?.[0]
  if (street !== undefined) return end - street.length
  const name = prepositional.exec(left)?.[0]
  return name === undefined || noPlace.test(name) ? undefined : end - name.length
}
