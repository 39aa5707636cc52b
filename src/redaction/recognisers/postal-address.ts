import type { Recogniser } from '../recogniser.ts'
import { hitsAtWords, leadsOf } from '../word-starts.ts'
import { hitsInZones } from '../zones.ts'
import { addressEnd } from './address-tail.ts'
import { findingOf } from './matches.ts'

/** Postcodes that lead to a handful of doors by themselves: British ones, Dutch ones beside their town. */
const narrow =
  /(?<![\p{L}\p{N}-])(?:(?:GIR 0AA|[A-PR-UWYZ][A-HK-Y]?\d[A-Z\d]?[ ]\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}-])|(?:(?!19\d\d|20[0-3]\d)|(?<=[,\n] ?))[1-9]\d{3}[ ]?(?!SA|SD|SS|KR|TO)[A-Z]{2}[ ]\p{Lu}[\p{L}'’-]{2,30})/gu
const boxes = 'box|postboks|postbox|postfach|postbus|po box|p\\.o\\. box|PL'
const boxLeads = leadsOf(boxes)
const box = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${boxes})[ ]\\d{1,5}(?:[ ]\\d\\d)?(?!\\d)(?:[ ]\\p{Lu}\\p{L}{2,20}(?=,))?`,
  'iuy',
)
const kinds =
  'leverans|hem|post|besöks|faktura|bostads|hjemme|leverings|bopæls|bolig|koti|toimitus|woon|lever|liefer|wohn|rechnungs|home|delivery|postal|billing|shipping'
const words =
  'adress(?:en|e)?|osoite(?:eni)?|adres|anschrift|address|adresse|dirección|indirizzo|heimilisfang|postnr|postnummer|postnr og sted|postnr och ort|postort|poststed|plz|plz/ort|postcode|zip|zip code|zipcode|postal code|post code|town and postcode|gatuadress|gateadresse|street|street address|straße|strasse|straße/nr|katuosoite|postinumero|straat|gata|gade'
const labelLeads = leadsOf(kinds, words)
const label = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${kinds})[- ]?)?(?:${words})(?:[ ]?(?:/|och|og|and|&|ja|en|und)[ ]?\\p{L}{2,12}\\.?)?["'\`*_]{0,3}[ ]{0,2}(?::|=|\\.{3,30}|(?<=zip|postcode)[ ])[ ]{0,3}["'\`*]{0,3}(?<value>[^\\n\\u0081"\`<|]{4,90}?)(?=[ ]{0,3}(?:\\n|$|[.;][ ]|[\\u0081"\`<|]))`,
  'diuy',
)

/** The lines below `Adress:`, up to the last one with a number. */
const block = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?:${kinds})[- ]?)?(?:${words})[ ]{0,2}:[ ]{0,3}\\n{1,2}(?<value>(?:[^\\n:\\u0081]{3,60}\\n){0,3}[^\\n:\\d\\u0081]{0,40}\\d[^\\n:\\u0081]{0,60})(?=\\n|$)`,
  'diuy',
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
      'Postnr och ort: ⟦50055 Örebro⟧',
      'PLZ/Ort ........ ⟦97827 Freiburg im Breisgau⟧',
      '"zip":"⟦41103⟧"',
      'Address:\n⟦28 Castle Wynd\nLondon SE21 8XY⟧\nSigned X',
      '⟦Postboks 123 Sentrum, 0102 Oslo⟧',
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
  *find(prepared) {
    const { text, has } = prepared
    if (!has.digit) return
    if (has.upper)
      for (const { start, end } of hitsInZones(prepared, narrow))
        yield findingOf(postalAddress, start, end, 0.6)
    if (has.colon || /\.\.\.|=/.test(text))
      for (const hit of hitsAtWords(prepared, label, labelLeads)) {
        const [start, end] = hit.indices?.groups?.value ?? [0, 0]
        if (/\d/u.test(text.slice(start, end))) yield findingOf(postalAddress, start, end, 0.6)
      }
    const blocks = has.colon && /: {0,3}\n/.test(text) ? hitsAtWords(prepared, block, labelLeads) : []
    for (const hit of blocks) {
      const [start, end] = hit.indices?.groups?.value ?? [0, 0]
      if (/\d/u.test(text.slice(start, end))) yield findingOf(postalAddress, start, end, 0.6)
    }
    for (const hit of hitsAtWords(prepared, box, boxLeads)) {
      const [at, end] = [hit.index + hit[0].length, addressEnd(text, hit.index + hit[0].length)]
      if (end > at) yield findingOf(postalAddress, hit.index, end, 0.8)
    }
  },
}
