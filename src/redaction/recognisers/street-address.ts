import { atEnd } from '../at-end.ts'
import type { Finding, PreparedText, Recogniser } from '../recogniser.ts'
import type { Span } from '../shields.ts'
import { isLetterAt } from '../units.ts'
import { hitsAt } from '../word-starts.ts'
import { groupsOf } from '../zones.ts'
import { withCareOf, withTownFirst } from './address-front.ts'
import { addressEnd, isBeforeFloor, lowTownEnd, townEnd } from './address-tail.ts'
import { lives } from './lives-words.ts'
import { codeOfFive, lowStart, noStreet } from './low-street.ts'
import { findingOf } from './matches.ts'
import { placedTown } from './placed-town.ts'
import { streetStart, streetStartBefore } from './street-name.ts'
import { townBehind } from './town-behind.ts'

/** House numbers are looked for first: there are fewer of them than of words. None begins with 0 (`Ring 070-174`). */
const number =
  /(?<=\p{L}\.?)[ ]{1,2}(?:(?:nr|No)[.:]?[ ])?[1-9]\d{0,3}(?:[ ]?[-/][ ]?\d{1,4}){0,2}(?:-(?:[IVX]{1,4}|i{1,3}|iv|hs|huis|bis|boven|[1-9]-?hoog|[A-Ha-h])(?![\p{L}\p{N}])|(?:[A-Za-z]|[ ][A-HJ-Za-hj-n])(?![\p{L}\p{N}]))?(?![\p{L}\p{N}%]|[.,:-]\d)/uy

/** Where the space or two before a number begin, behind a letter, or a letter and a full stop; `nr` before it is a word too. */
const gapBefore = (text: string, { start }: Span): number | undefined => {
  if (text[start - 1] !== ' ') return undefined
  const at = text[start - 2] === ' ' ? start - 2 : start - 1
  return isLetterAt(text, at - 1) || text[at - 1] === '.' || text[at - 1] === ':' ? at : undefined
}

const numberWord = atEnd(/[ ]{1,2}(?:nr|No)[.:]?$/)

/** Where a house number may begin, with the space before it, and the word for it. */
const numberStarts = (prepared: PreparedText): number[] => {
  const { text } = prepared
  const starts: number[] = []
  for (const group of groupsOf(prepared)) {
    const at = text[group.start] === '0' ? undefined : gapBefore(text, group)
    if (at === undefined) continue
    const word = numberWord.exec(text.slice(Math.max(0, at - 5), at))?.[0]
    if (word !== undefined) starts.push(at - word.length)
    starts.push(at)
  }
  return starts
}

const properName = atEnd(
  /(?<![\p{L}\p{N}])(?:'t[ ])?\p{Lu}[\p{L}'’.-]{1,30}(?:[ ](?:den|der|dem|de|la|van|von|het|i|på|av|af|\p{Lu}[\p{L}'’.-]{0,30})){0,3}$/u,
)

const small = 'a|am|an|auf|in|im|zum|zur|der|dem|den|des|die|de|het|van|op|i|på|av|af|la|du|von|beim|bei'
const anyName = atEnd(
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?:Am|An|Auf|In|Im|Zum|Zur|Beim|Bei|Unter|Op|De|Het|Ved|På|The)[ ](?:(?:der|dem|den|de|het)[ ])?)?\\p{Lu}[\\p{L}'’.-]{2,30}(?:[ ](?:(?:${small})[ ]){0,2}\\p{Lu}[\\p{L}'’.-]{1,30}){0,3}$`,
    'u',
  ),
)
const afterDoor =
  /^(?:[ ]\d{1,3}(?=[.,;:)\n]|$)|$|[.,;:)\n<"|]|[ ](?:och|og|ja|en|und|and|i|in|nu|nå|to|till|til|naar|nach|from|fra|från|van|von|lgh|leil|which|som|der|since)(?!\p{L}))/u
/** In small letters, as in chats, where somebody says that it is where he lives: `vi bor på kvarnbacken 29`. */
const smallStreet = (
  prepared: PreparedText,
  from: number,
  at: number,
  isCued: boolean,
): number | undefined => {
  const isTowned = lowTownEnd(prepared.text, at) !== undefined || placedTown(prepared.text, at) > 0
  if (!isTowned && !isCued) return undefined
  const start =
    streetStart(prepared.text, from, true) ??
    (isTowned && codeOfFive.test(prepared.text.slice(at, at + 40))
      ? lowStart(prepared.text, from)
      : undefined)
  return start !== undefined && (isTowned || (isCued && prepared.near(start, start, lives, 30)))
    ? start
    : undefined
}

/** With the town behind a comma, where there is no postcode. */
const withTown = (text: string, end: number): number =>
  isTownless(text, end) ? end + townBehind(text, end) : end

/** Where somebody says that he lives there, any name with a small number is a street. */
const cuedStreet = (prepared: PreparedText, from: number, at: number, isCued: boolean): Finding[] => {
  const found: Finding[] = []
  const { text } = prepared
  if (!isCued || at - from > 8 || !afterDoor.test(text.slice(at, at + 12))) return found
  if (!prepared.near(from, from, lives, 70)) return found
  const name = anyName.exec(text.slice(Math.max(0, from - 90), from))?.[0]
  if (name === undefined || noStreet.test(name)) return found
  const start = from - name.length
  if (prepared.near(start, start, lives, 26))
    found.push(findingOf(streetAddress, start, withTown(text, addressEnd(text, at)), 0.6))
  return found
}

/** No town was found: the address ends with a number, a letter of the house, or the floor. */
const isTownless = (text: string, end: number): boolean => !/\p{Ll}{3}$/u.test(text.slice(end - 3, end))

const labelled =
  /^(?:bosted|bostad|bopæl|adress\p{L}*|anschrift|adres|osoite|address|wohnort|wohnhaft|woonadres|\p{L}{2,12}(?:adress|adresse|adres|anschrift|osoite))[ ]/iu

/** A name that no rule knows for a street is one before a house number, a postcode and a town. */
const anyStreet = (text: string, from: number, at: number): Finding[] => {
  const found: Finding[] = []
  const end = townEnd(text, at) ?? (isBeforeFloor(text, at) ? addressEnd(text, at) : undefined)
  const name = end === undefined ? null : properName.exec(text.slice(Math.max(0, from - 80), from))
  if (!name || end === undefined) return found
  const start = from - name[0].length + (labelled.exec(name[0])?.[0].length ?? 0)
  found.push(findingOf(streetAddress, withCareOf(text, start), end, 0.6))
  return found
}

/** Nordic, Dutch and German addresses: street, house number, and what follows of flat, postcode and town. */
export const streetAddress: Recogniser = {
  name: 'street-address',
  entity: 'ADDRESS',
  fewestDigits: 1,
  examples: {
    finds: [
      'bor på ⟦Storgatan 12 B, 114 55 Stockholm⟧.',
      '⟦storgatan 5⟧',
      '⟦Norra Ringvägen 7, lgh 1203⟧',
      '⟦Karl Johans gate 22, 0154 Oslo⟧',
      '⟦Kirkeveien 3⟧',
      'på ⟦Storgatan 12 i Malmö⟧',
      '⟦Møllebakken 31\nGl. Rye\n8680 Ry⟧\nMåler',
      '⟦Goethestraße 60\nOT Buchfart\n99438 Bad Berka⟧\n',
      '⟦Ringvej 7, Ødis, 6580 Vamdrup⟧',
      '⟦Lindenallee 7, 84072 Au i. d. Hallertau⟧.',
      '⟦Kerkplein 4, 1151 AB Broek in Waterland⟧. Haar',
      'fra ⟦Kong Oscars gt 41a, 3044 Drammen⟧ til',
      'det er dorte fra ⟦birkevej 14 i vojens⟧ øh',
      'asuu ⟦Väinö Linnan aukio 13 B 44, 33210 Tampere⟧.',
      '⟦Baerlestraat 12-II⟧',
      '⟦Amstelkade 77-hs⟧, belt',
      '⟦Overtoomkade 3-III hoog⟧',
      'wir ziehen von der ⟦Bahnhofstr. 2 in 15230 Frankfurt (Oder)⟧ in',
      '⟦Storgatan 5 i 114 55 Stockholm⟧',
      '⟦Kerkstraat 5 in 1017 AB Amsterdam⟧.',
      'Wir wohnen ⟦Unter den Linden 77, 10117 Berlin⟧',
      '⟦Nørregade 12, 3. th, 1165 København K⟧',
      '⟦Mannerheimintie 5 B 12, 00100 Helsinki⟧',
      '⟦Lange Straße 4\n10115 Berlin⟧',
      '⟦Hauptstr. 15, D-80331 München⟧',
      '⟦Kerkstraat 12-3, 1017 GC Amsterdam⟧',
      '⟦Claessons väg 4⟧',
      'bor på ⟦Strandvejen 28⟧',
      '⟦Ahornalleen 3⟧',
      '⟦Rådhuspladsen 4⟧',
      'flyttat till ⟦Solhöjden 12⟧, tack',
      'wir wohnen ⟦An der Alster 5⟧',
      'Wir sind ⟦Theodor-Körner-Straße 28a⟧, dritter Stock',
      'hissen på ⟦Norra Esplanaden 49 C⟧ stått',
      'ik woon op ⟦Plein 5⟧.',
      'Klant: ⟦prins bernhardlaan 123 bis 5411 np deventer⟧',
      '⟦stationsplein 96 huis 8371 ht sneek⟧',
      'umgezogen nach ⟦Am Alten Markt 16, 69889 Frankfurt am Main⟧.',
      'nach ⟦Unter den Eichen 107 (Hinterhaus), 82131 Rosenheim⟧',
      'Uwe Seidel, ⟦Industriering 110, 3. OG⟧, Mail',
      'Krogsgård, ⟦Åboulevarden 95, 3.th⟧',
      'afleveret i ⟦Ved Kirken 44 B⟧. Er det',
      'pa ⟦Drottning Kristinas vag 77A, 491 38 Molndal⟧ men',
      'Fors\n⟦Karl Johansgatan 39\n417 34 Mölndal⟧',
      'muutin, uusi on ⟦hämeenpuisto 15 as. 7 33200 tampere⟧ kiitos',
      'kohde ⟦mäntyrinne 130 b 12 fi-90200 oulu⟧; avain',
      'klant: ⟦zuiderdiep 95-3 4531 kr den haag⟧, mulder',
      'klant: ⟦polderdijk 139-ii 4748 aa goes⟧',
      'Kunde: ⟦karl-marx-allee 31 b ch-8011 zürich⟧: Zähler',
      'an ⟦friedrich-ebert-platz 118 b 60311 frankfurt am main⟧: Zähler',
      'Hij verhuist van ⟦Zuiderdiep 13⟧ naar een verpleeghuis',
      'nein! ⟦Zum Sportplatz 22 b⟧, im Hinterhof',
      'direkt till ⟦Norrtullsgatan 99A 201 05 Borås⟧ istället',
      'vi flyttade! ⟦tallåsen 12 671 18 luleå⟧ är nya',
      'karl svan, ⟦skomakargränd 121 b 449 34 mölndal⟧',
      'valbona p, ⟦zum sportplatz 20a 37117 dresden⟧',
      'dankwart g, ⟦in der au 118 83231 rosenheim⟧',
      'qusay, ⟦dr.-külz-ring 48 (hinterhaus) 90115 berlin⟧',
      'ott, ⟦münchner straße 58 (hinterhaus) 15117 dresden⟧',
      'flyttat från ⟦Kvarngatan 7, Eksjö⟧ till',
      'PLZ? Kundin: ⟦24937 flensburg, norderstraße 88⟧',
      'Vi bor ⟦Skolebakken 19, Thyregod, 7323 Give⟧.',
      'Avs: Palm, ⟦Ågatan 3, 2 tr ög, 582 22 Linköping⟧. Vill',
      'woonde op ⟦Brink 7, Rolde⟧, nu elders',
      'nu ⟦Zorgcentrum De Vijverhof kamer 118, Vijverlaan 4, 9301 ZK Roden⟧. Post',
      'jetzt ⟦Haus am Neckar, Zimmer 118, Uferstr. 4, 72622 Nürtingen⟧.',
      'til ⟦Havgløtt bofellesskap, Strandavegen 118, 6905 Florø⟧',
      'Post sendes til ⟦Kærvej 31, Tornby, 9850 Hirtshals⟧',
      'Oletko Timo, ⟦Kaskitie 3 B 12, Kuopio⟧?',
      'boende ⟦Kongensgade 71, 3., 6700 Esbjerg⟧, skal',
      '⟦Fagerheimsgata 19 A, inng. bak, 0567 Oslo⟧',
      'vanaf 1 nov ⟦Hoofdweg 210-B, Groningen⟧',
      'osoite ⟦Pärnu mnt 44-12, 10119 Tallinn⟧',
      'Utdelningsadress ......... ⟦Karl Johansgatan 19⟧',
      'pakken lå hos naboen i ⟦Skovbrynet 12⟧',
    ],
    ignores: [
      'gate 5',
      'Platz 3',
      'In Brasilien Platz 1',
      'iPad 10',
      'Seagate 4 TB',
      'Parkplatz 3',
      'vi har flyttat 3 gånger',
      'Anna Berg. Ring 070-174 06 99',
      'Storgatan i Malmö',
      'Katie 5 år',
      'bor i Malmö 3 dagar',
      'flyttar i April 3.',
      'öppet vardagar 10-18',
      'ved kirken 44 mennesker',
      'afleveret i Butik 44',
      'beställning 12 67118 kronor',
      'vi köpte 12 45 678 stycken',
      'order 12 67118 levererad',
      'Im Anhang 3 Fotos',
      'In der Regel 3 Tage',
      'Danke! Im Moment 12 Stück',
      'storplassen 5 1200 kroner',
      'på väg 77 mot Lund',
    ],
  },
  find(prepared) {
    const found: Finding[] = []
    const { text } = prepared
    const isCued = prepared.mayBeNear(lives)
    for (const { index, 0: value } of hitsAt(text, number, numberStarts(prepared))) {
      const at = index + value.length
      const start =
        streetStart(text, index) ?? streetStartBefore(text, index) ?? smallStreet(prepared, index, at, isCued)
      if (start === undefined) {
        for (const each of anyStreet(text, index, at)) found.push(each)
        for (const each of cuedStreet(prepared, index, at, isCued)) found.push(each)
        continue
      }
      const end = addressEnd(text, at)
      const from = start + (labelled.exec(text.slice(start, at))?.[0].length ?? 0)
      const town = isTownless(text, end) ? townBehind(text, end) : 0
      // A village before the post town: `Skolebakken 19, Thyregod, 7323 Give`.
      const far = town > 0 ? addressEnd(text, end + town) : end
      const first = town === 0 && end === at ? withTownFirst(text, from) : from
      found.push(findingOf(streetAddress, withCareOf(text, first), far, end > at ? 0.9 : 0.7))
    }
    return found
  },
}
