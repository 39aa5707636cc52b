import { atEnd } from '../at-end.ts'

/** What stands before a number and is no street: days, orders, rooms, shops. */
export const noStreet = atEnd(
  /(?:^|[ ])(?:januar|februar|m[aä]rs|märz|april|ma[ji]|jun|jul|aug|sept|o[kc]t|nov|de[cz]|monday|mon|tues|wedn|thurs|frid|satur|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|kapitel|chapter|step|schritt|paket|version|windows|iphone|galaxy|order|ticket|box|nr|level|unit|room|rum|zimmer|butik|stuga|stugan|hytte|hytta|mökki|cabin|chalet|huisje|gleis|perron|talare|speaker|spreker|sprecher|puhuja|agent|pakkeshop|pakkeboks|shop|skab|boks|locker|hylde|rampe|terminal|filiale|filial|kasse|avd|afdeling|abteilung|gruppe|team|plan|plass|plads|platz|station|frage|fråga|spørsmål|spørgsmål|vraag|question|kysymys|postnord|dhl|dpd|gls|ups|packstation|paketshop|automat)\p{L}{0,6}$/iu,
)

/** Any word before a house number and a postcode of five digits, or with letters, and a town: `tallåsen 12 67118 luleå`. */
const lowName = atEnd(
  /(?<![\p{L}\p{N}.-])(?:(?:zum|zur|am|an der|in der|auf der|auf dem|im|unter den|hinter der|vid|ved)[ ][\p{L}.'’-]{2,30}|[\p{L}.'’-]{4,30})$/u,
)
/** Behind the house: such a postcode and a town in small letters. */
export const codeOfFive = /^.{0,18}?[ ,\n](?:[a-z]{1,2}-)?(?:\d{3} ?\d{2}|\d{4} ?[a-z]{2})[ ]\p{Ll}/u
/** Where that word begins, which ends at `end`. */
export const lowStart = (text: string, end: number): number | undefined => {
  const name = lowName.exec(text.slice(Math.max(0, end - 50), end))?.[0]
  return name === undefined || noStreet.test(name) ? undefined : end - name.length
}
