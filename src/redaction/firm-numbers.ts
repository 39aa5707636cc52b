import { atEnd } from './at-end.ts'
import type { PreparedText } from './recogniser.ts'
import { endSpan } from './recognisers/matches.ts'
import type { Span } from './shields.ts'
import { countBegun } from './spans.ts'
import { hitsInAnyCase, leadsOf, mayBegin } from './word-starts.ts'

/** What stands before a version, a section or a rule of a law; each with two letters at least. */
export const versionWords =
  'ver|vers|version\\p{L}{0,3}|versjon\\p{L}{0,2}|versio\\p{L}{0,3}|versie|build|bygge|release|rev|revision|firmware|fw|software|programvara|programvare|mjukvara|mjukvaran|ohjelmisto|app\\p{L}{0,4}|app-?vers\\p{L}{0,8}|sovellusversio\\p{L}{0,3}|program(?:vare)?vers\\p{L}{0,8}|softwareversion|firmwareversion|update|uppdatering\\p{L}{0,2}|oppdatering\\p{L}{0,2}|opdatering\\p{L}{0,2}|päivity\\p{L}{1,4}|patch|driver|drivrutin|sdk|api|ios|android|chrome|firefox|edge|safari|windows|macos|linux|java|node|php|punkt\\p{L}{0,3}|pkt|ziffer|ziff|avsnitt|stycke|kapitel|kap|section|sec|clause|chapter|artikel\\p{L}{0,2}|article|abschnitt|kohta|koht\\p{L}{1,3}|kohda\\p{L}{1,4}|kohdan|luku|luvu\\p{L}{1,4}|pykälä\\p{L}{0,4}|hoofdstuk|paragraf\\p{L}{0,2}|mailer: \\p{L}{2,20}|bilaga|vedlegg|liite|charge|parti|kapittel|kapitlet|avsnittet|delen|opera|os|deploy|deployed|rollout|kassensystem|kassasystem\\p{L}{0,3}|kassesystem\\p{L}{0,3}|kassajärjestelm\\p{L}{1,6}|kassasysteem|till system|pos system|betriebssystem|operativsystem\\p{L}{0,3}|käyttöjärjestelm\\p{L}{1,6}|besturingssysteem|plugin|insticksprogram'
const number = 'n(?:r|o|um)\\p{L}{0,12}'
const firms = [
  `organisations${number}|organisasjons${number}|org\\.?[ -]?${number}|foretaks${number}`,
  `cvr(?:-?${number})?|se-${number}|moms(?:reg\\p{L}{0,12})?[ .-]?${number}|mva-?${number}`,
  `y-tunnu\\p{L}{0,12}|ytunnu\\p{L}{0,12}|yritystunnu\\p{L}{0,12}|alv-(?:tunnu\\p{L}{0,12}|${number})`,
  `kvk(?:-?${number})?|kamer van koophandel|rsin|vestigings${number}|btw(?:-?id|-?identificatie)?(?:-?${number})?`,
  `ust-?id(?:-?${number})?|umsatzsteuer-?id(?:entifikations)?(?:-?${number})?|handelsregister${number}|hrb|hra`,
  `vat(?:[ ](?:reg\\p{L}{0,12}|id))?(?:[ ]${number})?|company[ ](?:reg\\p{L}{0,12}[ ])?${number}`,
].join('|')
const goods = 'ean(?:-?(?:\\p{L}{1,12}|8|13))?|gtin(?:-\\d\\d?)?|upc|isbn(?:-1[03])?'
const orders = ['order-?', 'ordre-?', 'beställnings', 'bestillings', 'bestell', 'auftrags', 'tilaus']
  .map(order => order + number)
  .join('|')

const saying =
  'is|är|er|on|ist|was|var|lautet|lyder|luidt|has|har|hat|heeft|nr|no|id|number|nummer|numret|nummeret|numero|code|kod|koden|kode|deres|jeres|vores|eres|vårt|vår|mitt|mit|ditt|dit|min|din|hans|our|your|the'
/** A word of the label itself, or a sign between it and the number. */
const between = `(?:[ \\t:=#.,"'*|/-]|\\([^()\\n\\d]{2,30}\\)|(?<!\\p{L})(?:${saying})(?!\\p{L})){1,10}`

/** As the registers of the desk's countries write them: CVR, org.nr, Y-tunnus, KvK, USt-IdNr., VAT, HRB. */
const firmForm =
  '(?:\\d\\d(?:[ .]?\\d\\d){3}|\\d{3}[ .]?\\d{3}[ .]?\\d{3}|(?:16)?\\d{6}[ -]?\\d{4}|\\d{7}-?\\d|\\d\\d[ .]?\\d{3}[ .]?\\d{3}|\\d{3}[ ]\\d{4}[ ]\\d\\d|\\d{4,12})(?!\\d|[.-]\\d)'

const labelled = (words: string, form: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})${between}((?:\\p{L}{2}[ -]?)?${form})`, 'uy')

const kinds = [
  [labelled(firms, firmForm), leadsOf(firms)],
  [labelled(goods, '\\d(?:[ -]?\\d){7,21}(?!\\d)'), leadsOf(goods)],
  [labelled(versionWords, '\\d{1,5}(?:\\.\\d{1,6}){2,5}(?!\\d)'), leadsOf(versionWords)],
  [
    labelled(orders, '(?!0\\d{1,4}[ -])\\d{1,15}(?:[.-]\\d{1,8}|[ ]\\d\\d(?![\\d.-])){0,5}(?!\\d)'),
    leadsOf(orders),
  ],
] as const

/** `Personnummer/organisationsnummer:` is as often a person's. */
const orPerson = atEnd(
  /(?:person\p{L}{0,8}-?|pnr|fnr|cpr(?:-?nr\.?)?|fødselsn\p{L}{0,6}|hetu|henkilötunnus|bsn)[ ]?(?:\/|eller|or|og|och|tai|of)[ ]?$/iu,
)

const read = (prepared: PreparedText): readonly Span[] => {
  const spans: Span[] = []
  for (const [pattern, leads] of kinds) {
    if (!mayBegin(prepared, leads)) continue
    for (const hit of hitsInAnyCase(prepared, pattern, leads)) {
      if (orPerson.test(prepared.text.slice(Math.max(0, hit.index - 30), hit.index))) continue
      const [start, end] = endSpan(hit)
      spans.push({ start, end })
    }
  }
  spans.sort((a, b) => a.start - b.start)
  return spans.filter(({ start }, index) => start >= (spans[index - 1]?.end ?? 0))
}

/**
 * Do the digits belong to a number whose own label says that it is a firm's or a thing's: `Y-tunnuksenne on 2345678-0`,
 * `EAN 7391…`, `versiota 1.14.4.35`? Then no word farther away makes a piece of it a person's.
 */
export const isOfFirm = (prepared: PreparedText, { start, end }: Span): boolean => {
  prepared.shared.firmNumbers ??= read(prepared)
  const numbers = prepared.shared.firmNumbers
  return (numbers[countBegun(numbers, end - 1) - 1]?.end ?? 0) > start
}
