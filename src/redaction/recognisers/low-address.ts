import { atEnd } from '../at-end.ts'
import { contextWords } from '../context.ts'
import type { Recogniser } from '../recogniser.ts'
import { digitFacts, hitsInZones } from '../zones.ts'
import { findingOf } from './matches.ts'

/** Royal Mail's postcode areas. */
const areas =
  'ab|al|b|ba|bb|bd|bh|bl|bn|br|bs|bt|ca|cb|cf|ch|cm|co|cr|ct|cv|cw|da|dd|de|dg|dh|dl|dn|dt|dy|e|ec|eh|en|ex|fk|fy|g|gl|gu|ha|hd|hg|hp|hr|hs|hu|hx|ig|ip|iv|ka|kt|kw|ky|l|la|ld|le|ll|ln|ls|lu|m|me|mk|ml|n|ne|ng|nn|np|nr|nw|ol|ox|pa|pe|ph|pl|po|pr|rg|rh|rm|s|sa|se|sg|sk|sl|sm|sn|so|sp|sr|ss|st|sw|sy|ta|td|tf|tn|tq|tr|ts|tw|ub|w|wa|wc|wd|wf|wn|wr|ws|wv|yo|ze'
const british = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${areas})\\d[a-z\\d]?[ ]\\d[abd-hjlnp-uw-z]{2}(?![\\p{L}\\p{N}-])`,
  'gu',
)
/** House, street and town before it: `12b mill lane bristol`, `flat 3, 12 high street, leeds`. */
const house = atEnd(
  /(?<![\p{L}\p{N}.,:-])(?:(?:flat|apt|unit)[ ][\da-z]{1,4},?[ ])?\d{1,4}[a-z]?,?[ ](?:\p{L}[\p{L}'’.-]{1,17},?[ ]){1,6}$/iu,
)
const streets =
  /[ ](?:street|st|road|rd|lane|ln|avenue|ave|drive|dr|court|ct|way|place|pl|boulevard|blvd|crescent|terrace|circle|trail|parkway|square|close|hill|grove|row|walk)\.?(?![\p{L}])/iu
/** `2 beaumont crescent austin, tx 78572`: the state and its code, behind a house. */
const states =
  'al|ak|az|ar|ca|co|ct|de|fl|ga|hi|id|il|in|ia|ks|ky|la|me|md|ma|mi|mn|ms|mo|mt|ne|nv|nh|nj|nm|ny|nc|nd|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|vt|va|wa|wv|wi|wy'
const american = new RegExp(`(?<=[, ])(?:${states})[ ]\\d{5}(?:-\\d{4})?(?![\\p{L}\\p{N}]|[.,:-]\\d)`, 'gu')
/** `8371 ht 96`: postcode and house, where both were asked for. */
const dutch =
  /(?<![\p{L}\p{N}.,:-])[1-9]\d{3}[ ]?(?:[A-Z]{2}|[a-z]{2}),?[ ]\d{1,4}[ ]?(?:[a-z]|bis|hs|ter)?(?![\p{L}\p{N}]|[.,:-]\d)/gu
const asked = contextWords('postcode', 'huisnummer', 'huisnr', 'adres')

/** Addresses as they are typed in chats: British ones in small letters, known by the postcode, and Dutch ones of postcode and house. */
export const lowAddress: Recogniser = {
  name: 'low-address',
  entity: 'ADDRESS',
  fewestDigits: 2,
  examples: {
    finds: [
      'its ⟦12b mill lane bristol bs2 7qt⟧',
      'its ⟦56 the paddocks belfast bt21 5gs⟧',
      '⟦flat 3, 12 high street, leeds ls1 4ab⟧',
      'its ⟦2 beaumont crescent austin, tx 78572⟧ thanks',
      'its ⟦bs2 7qt⟧ thanks',
      'postcode en huisnummer?\nKlant: ⟦8371 HT 96⟧',
      'Mag ik uw postcode?\nBezoeker: ⟦3521 GK 118bis⟧',
      '⟦8371 ht 96⟧, dat is mijn postcode',
    ],
    ignores: [
      'it came in 12345 pieces or 54321',
      'its 12 months in the wait, order 12b of batch bs2',
      'page 12 of order nr28 1pl8',
      'at5 2pm and or2 3rd',
      'ik heb 1234 ab 12 nodig',
    ],
  },
  mayFind: prepared => digitFacts(prepared).isLettered || prepared.mayBeNear(asked),
  *find(prepared) {
    const { text } = prepared
    if (digitFacts(prepared).isLettered)
      for (const { start, end } of hitsInZones(prepared, british, 2)) {
        const before = house.exec(text.slice(Math.max(0, start - 100), start))?.[0].length ?? 0
        yield findingOf(lowAddress, start - before, end, 0.7)
      }
    if (digitFacts(prepared).row >= 5)
      for (const { start, end } of hitsInZones(prepared, american, 5)) {
        const before = house.exec(text.slice(Math.max(0, start - 100), start))?.[0].length ?? 0
        if (before > 0 && streets.test(text.slice(start - before, start)))
          yield findingOf(lowAddress, start - before, end, 0.7)
      }
    if (!prepared.mayBeNear(asked)) return
    for (const { start, end } of hitsInZones(prepared, dutch, 5))
      if (prepared.near(start, end, asked, 60)) yield findingOf(lowAddress, start, end, 0.6)
  },
}
