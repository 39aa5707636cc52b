import { atEnd } from '../at-end.ts'

/** Below a name, an address or behind a closing: `Mvh Kari 41234567`, `Kari Nordmann⏎41234567`. */
const below = atEnd(
  /(?:(?:^|\n)[> ]{0,4}\p{Lu}[\p{L}'’.-]{1,20}(?:[ ]\p{Lu}[\p{L}'’.-]{1,25}){1,3}|\u0081)[ ,]{0,3}\r?\n[> ]{0,4}$/u,
)
const closing = atEnd(
  /(?<!\p{L})(?:mvh|m\.v\.h\.|vh|mh|hilsen|hälsningar|regards|gruß|grüße|groet(?:en|jes)?|terveisin|t\.)[ ,]{1,2}\p{L}[\p{L}'’-]{1,20}(?:[ ]\p{L}[\p{L}'’-]{1,25})?,?[ ]$/iu,
)
/** `M: 41234567` in a signature, `Hilde (ny, 41234567)`, `Hilde (41234567)`. */
const beside = atEnd(/(?:(?:^|[\s|,])[MTPD]:|\p{Lu}\p{L}{1,20}[ ]\((?:\p{L}{2,12},[ ])?)[ ]?$/u)

/** `Ejnar Fisker, mor, 25 …`, `Ida Holm (datter) …`: who it is to somebody. */
const relation =
  'mor|far|mamma|pappa|datter|dotter|son|sønn|søn|hustru|kone|kona|mand|make|maka|samboer|sambo|ektefelle|ægtefælle|kæreste|søster|syster|bror|broder|mormor|farmor|farfar|morfar|nabo|granne|verge|værge|god man|anhörig|pårørende|äiti|isä|vaimo|mies|puoliso|avopuoliso|tytär|poika|sisko|veli|naapuri|edunvalvoja|moeder|vader|dochter|zoon|vrouw|man|echtgenoot|echtgenote|partner|zus|broer|buurvrouw|buurman|Mutter|Vater|Tochter|Sohn|Frau|Ehefrau|Mann|Ehemann|Schwester|Bruder|Nachbar|Nachbarin|wife|husband|mother|father|mum|dad|daughter|sister|brother|neighbour|carer|guardian'
const related = atEnd(
  new RegExp(
    `\\p{Lu}[\\p{L}'’-]{1,20}(?:[ ]\\p{Lu}[\\p{L}'’-]{1,25}){1,2}(?:,[ ]|[ ]\\()(?:\\p{L}{2,8}[ ])?(?:${relation})(?:\\)?,?|\\))[ :]{1,2}$`,
    'u',
  ),
)

/** `kona har 48 12 …`, `min kones 30 12 …`: whose, and no more. */
const kin = atEnd(
  new RegExp(
    `(?<!\\p{L})(?:${relation}|mannen|manden|moren|moderen|faren|faderen|sønnen|søsteren|broren|hustruen|konen|frun)(?:e?s|'s|ns)?(?:[ ](?:har|hat|heeft|has|er|är|is|ist))?[ :]{1,2}$`,
    'u',
  ),
)

/** `hos naboen Kaj: `, `min sambo Siv har `: whose, by name. */
const kinNamed = atEnd(
  new RegExp(
    `(?<!\\p{L})(?:${relation}|naboen|grannen|samboeren|sambon|kæresten|kona|mannen|manden|sønnen|sonen|datteren|dottern|buurvrouw|buurman)[ ]\\p{Lu}[\\p{L}'’-]{1,20}(?:[ ]\\p{Lu}[\\p{L}'’-]{1,25})?(?:,?[ ](?:(?:hon|han|hun|she|he|hij|zij|sie|er)[ ])?(?:har|hat|heeft|has|på|on|at|op|auf|unter))?[ :,(]{1,2}$`,
    'u',
  ),
)
/** `…, han har 41234567.` */
const hasIt = atEnd(
  /,[ ](?:og |och |en |und |and )?(?:han|hun|hon|she|he|hij|zij|sie|er)[ ](?:har|has|hat|heeft)[ ]$/u,
)

/** Does what stands before a number say whose it is: a name, a relation, a closing, a list of what one is reached by? U+0081 stands for what was found before. */
export const isOfPerson = (before: string): boolean =>
  below.test(before) ||
  beside.test(before) ||
  closing.test(before) ||
  related.test(before) ||
  kin.test(before) ||
  kinNamed.test(before) ||
  hasIt.test(before) ||
  /\u0081[,;] $|\p{Lu}\p{Ll}[\p{L}'’-]{1,20}[ ]\p{Lu}\p{Ll}[\p{L}'’-]{1,25}, $/u.test(before)
