import { atEnd } from '../at-end.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import { hitsAtWords, hitsInAnyCase, leadsOf } from '../word-starts.ts'
import { groupsOf, hitsInZones } from '../zones.ts'
import { addressEnd, town } from './address-tail.ts'
import { endSpan, findingOf } from './matches.ts'

/** Postcodes that lead to a handful of doors by themselves: British ones, Dutch ones beside their town. */
const narrow =
  /(?<![\p{L}\p{N}-])(?:(?:GIR 0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?[ ]\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}-])|(?:(?!19\d\d|20[0-3]\d)|(?<=[,\n] ?))[1-9]\d{3}[ ]?(?!SA|SD|SS|KR|TO)[A-Z]{2}[ ]\p{Lu}[\p{L}'’-]{2,30})/gu
const isCapital = (code: number): boolean => code > 64 && code < 91

/** Two capitals behind digits, which most texts have nowhere. */
const mayHoldPostcode = (prepared: PreparedText): boolean =>
  groupsOf(prepared).some(({ end }) => {
    const at = prepared.text[end] === ' ' ? end + 1 : end
    return isCapital(prepared.text.charCodeAt(at)) && isCapital(prepared.text.charCodeAt(at + 1))
  })

const boxes = 'box|postboks|postbox|postfach|postbus|po box|p\\.o\\. box|pl'
/** Nothing else is called so: it is an address without its town too. */
const sureBox = /^p(?:o |\.o\. |ost)/iu
const boxLeads = leadsOf(boxes)
const box = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${boxes})[ ]\\d{1,5}(?:[ ]\\d\\d){0,2}(?!\\d)(?:[ ]\\p{L}{3,21}(?=,|[ ]?\\r?\\n))?`,
  'uy',
)
const kinds =
  'leverans|hem|post|besöks|faktura|bostads|hjemme|leverings|bopæls|bolig|koti|toimitus|woon|lever|liefer|wohn|rechnungs|home|delivery|postal|billing|shipping'
const words =
  'adress(?:en|e)?|eircode|vejnavn|gatenavn|straatnaam|osoite(?:eni)?|adres(?: ?[1-3])?|anschrift|address(?: line)?(?: ?[1-3])?|toimitusosoite|laskutusosoite|adresse(?: ?[1-3])?|dirección|indirizzo|heimilisfang|postnr\\.?|postnummer|postort|poststed|plz|postcode|zip|zip code|zipcode|postal code|post code|town and postcode|gatuadress|gateadresse|street|street address|straße|strasse|straße/nr|katuosoite|postinumero|straat|gata|gade|vej|vei'
const labelLeads = leadsOf(kinds, words)
const label = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${kinds})[- ]?)?(?:${words})(?:[ ]?(?:/|,|_|och|og|and|&|\\+|ja|en|und)[ ]?-?\\p{L}{2,17}\\.?)?["'\`*_]{0,3}[ ]{0,2}(?::|=|>|\\.{3,30}|(?<=zip|postcode)[ ])[ ]{0,3}["'\`*]{0,3}([^\\n\\u0081"\`<|]{4,90}?)(?=[ ]{0,3}(?:\\n|$|[.;][ ]|[\\u0081"\`<|]))`,
  'uy',
)

/** `Address line 1:` is of an address whatever it says. */
const isLine =
  /^(?:address line|adresselinje|adresrad|adressrad) ?\d[^\n]{0,12}?[ ]?[:=](?![ ]?(?:n\/?a|none|-|ingen|inget)(?!\p{L}))/u

/** Said without a colon, `postnr 753 20 Uppsala`, `postcode 5611 ZT`: the code itself, and its town. */
const postWords =
  'postnr\\.?|postnummer(?:et)?|plz|postleitzahl|postinumero(?:ni)?|postcode|post code|postal code|zip|zip code'
const postLeads = leadsOf(postWords)
const saidPostcode = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${postWords})(?:[ ](?:och|og|and|en|und|ja|/)[ ]\\p{L}{2,15})?[ ](?:(?:är|er|on|is|ist)[ ])?((?:\\d{3}[ ]?\\d{2}|\\d{4}[ ]?(?:[A-Z]{2}|[a-z]{2})(?![\\p{L}\\p{N}])|\\d{4,5}|[A-Za-z]{1,2}\\d[A-Za-z\\d]?[ ]?\\d[A-Za-z]{2})(?:,?[ ](?=\\p{Lu})${town})?)(?![\\p{L}\\p{N}]|[.,:-]\\d)`,
  'uy',
)
/** Houses with a name and no number, before a British postcode: `Rose Cottage, Mill Lane, Ashby`. */
const namedHouse = atEnd(
  /(?<![\p{L}\p{N}])(?=[^\n\d]{0,60}(?:House|Cottage|Farm|Lodge|Hall|Manor|Barn|Mill|Rectory|Vicarage|Villa|Lane|Road|Street|Avenue|Close|Drive|Way|Court|Place|Row|Hill|Green)(?!\p{L}))(?:\p{Lu}[\p{L}'’.-]{1,20}(?:[ ](?:of|the|on|upon|in|le|by|\p{Lu}[\p{L}'’.-]{1,20})){0,4},?(?:[ ]|\n)){1,4}$/u,
)

/** Most have none of these, and are not searched for names. */
const holdsHouse =
  /House|Cottage|Farm|Lodge|Hall|Manor|Barn|Mill|Rectory|Vicarage|Villa|Lane|Road|Street|Avenue|Close|Drive|Way|Court|Place|Row|Hill|Green/

/** The street in one field of JSON, the house in the next: `"straat":"Prinsengracht","nr":"441-2"`. */
const streetKeys =
  'straatnaam|straat|street|strasse|straße|gata|gatuadress|gate|gateadresse|vej|vejnavn|katu|katuosoite|kadunnimi|gatenavn|gatunamn|road'
const streetField = new RegExp(
  `(?<=["'])(?:${streetKeys})["'][ ]?:[ ]?["'](?<street>[^"'\\n\\d:]{3,50})["'][ ]?,\\s{0,12}["'](?:nr|no|num|number|house_?number|house_?no|huisnr|huisnummer|hausnr|hausnummer|husnr|husnummer|talonumero)["'][ ]?:[ ]?["']?(?<house>\\d[\\p{L}\\d /-]{0,9})`,
  'diuy',
)
const streetLeads = leadsOf(streetKeys)

/** The lines below `Adress:`, up to the last one with a number. */
const block = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${kinds})[- ]?)?(?:${words})[ ]{0,2}:[ ]{0,3}\\n{1,2}((?:[^\\n:\\u0081]{3,60}\\n){0,3}[^\\n:\\d\\u0081]{0,40}\\d[^\\n:\\u0081]{0,60})(?=\\n|$)`,
  'uy',
)

/** What stands behind `Adress:`, boxes with their town, and postcodes so narrow that they are an address. */
export const postalAddress: Recogniser = {
  name: 'postal-address',
  entity: 'ADDRESS',
  fewestDigits: 1,
  examples: {
    finds: [
      'Leveransadress: ⟦Bygatan 3, 2 tr, 411 03 Göteborg⟧',
      'Osoite: ⟦Kylä 12, 90100 Oulu⟧',
      'postcode ⟦SW1A 1AA⟧',
      '⟦1017 GC Amsterdam⟧',
      'postcode ⟦8371ht⟧ huis',
      'postcode is ⟦bs27qt⟧',
      'Postnr och ort: ⟦50055 Örebro⟧',
      'PLZ/Ort ........ ⟦97827 Freiburg im Breisgau⟧',
      'PLZ, Ort: ⟦55116 Mainz⟧',
      '"plz_ort":"⟦07743 Jena⟧"',
      '<vej>⟦Klostervej 8⟧</vej><postnr>5700</postnr>',
      'Straße, Hausnr.: ⟦Große Bleiche 12-14⟧',
      'Eircode: ⟦T23 XK88⟧',
      'Address line 2: ⟦44 Pope’s Quay, Cork⟧',
      '"zip":"⟦41103⟧"',
      '"straat":"⟦Prinsengracht⟧","nr":"441-2"',
      'Address:\n⟦28 Castle Wynd\nLondon SE21 8XY⟧\nSigned X',
      '⟦Postboks 123 Sentrum, 0102 Oslo⟧',
      '⟦Postboks 77 Sentrum\n2602 LILLEHAMMER⟧\n',
      'Address line 1: ⟦Upper Maisonette⟧\nAddress line 2: 4 Mill Rd',
      '⟦Box 123, 111 22 Stockholm⟧',
    ],
    ignores: [
      'IP-adress: 12',
      'adress: saknas',
      'box 12',
      '1500 KR Totalt',
      'e-postadress: fel',
      'AB12 3CDE',
      'in 2010 AS Roma',
    ],
  },
  find(prepared) {
    const found: Finding[] = []
    const { text, has } = prepared
    if (!has.digit) return found
    if (has.upper && mayHoldPostcode(prepared))
      for (const { start, end } of hitsInZones(prepared, narrow)) {
        const before = text.slice(Math.max(0, start - 100), start)
        const house = holdsHouse.test(before) ? namedHouse.exec(before)?.[0] : undefined
        const isHouse = house !== undefined && /[,\n]/.test(house)
        found.push(findingOf(postalAddress, isHouse ? start - house.length : start, end, 0.6))
      }
    if (has.colon || /\.\.\.|[=>]/.test(text))
      for (const hit of hitsInAnyCase(prepared, label, labelLeads)) {
        const [start, end] = endSpan(hit)
        if (/\d/u.test(text.slice(start, end)) || isLine.test(hit[0]))
          found.push(findingOf(postalAddress, start, end, 0.6))
      }
    for (const hit of hitsAtWords(prepared, saidPostcode, postLeads)) {
      const [start, end] = endSpan(hit)
      found.push(findingOf(postalAddress, start, end, 0.6))
    }
    for (const { indices } of hitsAtWords(prepared, streetField, streetLeads))
      for (const [start, end] of [indices?.groups?.street ?? [0, 0], indices?.groups?.house ?? [0, 0]])
        found.push(findingOf(postalAddress, start, end, 0.6))
    const blocks = has.colon && /: {0,3}\n/.test(text) ? hitsInAnyCase(prepared, block, labelLeads) : []
    for (const hit of blocks) {
      const [start, end] = endSpan(hit)
      if (/\d/u.test(text.slice(start, end))) found.push(findingOf(postalAddress, start, end, 0.6))
    }
    for (const hit of hitsInAnyCase(prepared, box, boxLeads)) {
      const [at, end] = [hit.index + hit[0].length, addressEnd(text, hit.index + hit[0].length)]
      if (end > at || sureBox.test(hit[0])) found.push(findingOf(postalAddress, hit.index, end, 0.8))
    }
    return found
  },
}
