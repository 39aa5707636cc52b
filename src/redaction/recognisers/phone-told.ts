import { atEnd } from '../at-end.ts'
import { columnName } from './column-name.ts'

/** `numret är …`: a number of any kind, mostly a phone's where it is a right one. */
export const numberIs = atEnd(
  /(?<!\p{L})(?:(?:nummer|number|numero|numret)\?[ ]-{1,2}[ ]|(?:numret|nummeret|nummer|numero|numeroni|number|nr\.?)(?:[ ](?:mitt|mit|vårt|hans|hennes|hendes))?[ ](?:är|er|on|is|ist|lautet|lyder)[: ]{1,2})$/iu,
)

/** `nytt nr …`, `the secret number`: of somebody, where no thing is spoken of. */
export const newNumber = atEnd(
  /(?<!\p{L})(?:nytt|nya|nye|nyt|ny|neue|neuer|nieuw|nieuwe|new|uusi|gammalt|gamla|gamle|gammelt|old|alte|oude|vanha|hemligt|hemliga|hemmelig|hemmelige|secret|geheime|salainen|rätt|rätta|riktige|riktiga|rigtige|right|correct|richtige|juiste|oikea|best|bästa|beste|bedste|paras|privat|privata|private|privates)[ ](?:numret|nummeret|nummer|numero|number|nr\.?|no\.?)[: ]{1,2}$/iu,
)

/** Where the dots or spaces of a form begin that lead from a label to its value: `Mobil ............ 41234567`. */
export const leaderStart = (text: string, start: number): number => {
  let at = start
  while (at > start - 60 && ' .\t_·…'.includes(text[at - 1] ?? '-')) at--
  return start - at > 3 ? at : start
}

/** Another way to reach somebody, told in the same sentence: `…, or his wife, she is called Ann, on 98 …`. */
const orElse = atEnd(
  /[\d\u0081][ ,]{0,2}(?:eller|or|oder|of|tai|og|and|och|und|en|ja)(?!\p{L})[^.!?\n\d\u0081]{2,60}[ ](?:på|on|at|op|auf|unter|via)[ ]$/iu,
)

/** Is the number at `start` said to be one more of those told before it? */
export const isOneMore = (text: string, start: number): boolean =>
  text[start - 1] === ' ' && orElse.test(text.slice(Math.max(0, start - 80), start))

/** What number is to be called was asked, and this is the answer on the next line: `Hvilket nummer?⏎Kunde: `. */
const asked = atEnd(
  /(?:^|[^\p{L}])((?:nummer|nummeret|numret|number|numero\p{L}{0,4}|nr|rufnummer|mobilnummer|telefonnummer|telefoonnummer|mobilnr|tlfnr|puhelinnumero\p{L}{0,4})(?:[ ][^\n?]{0,60})?)\?[^\n]{0,20}\n{1,2}(?:[^\n:]{1,30}:[ ]?)?(?:(?:ja|yes|joo|okei|ok|det är|det er|it's|se on|het is|es ist|die)[, ]{1,2}){0,2}$/iu,
)
/** The same without a question, as a form or a bot has it: `Oppgi mobilnummeret ditt⏎Bruker: `. */
const demanded = atEnd(
  /(?:oppgi|angi|ange|uppge|opgiv|opgi|indtast|tast|skriv|send|anna|syötä|geef|voer|vul|gib|geben sie|enter|provide|type|give)[ ]([^\n?]{0,30}?(?:mobil|tele|tlf|puhelin|rufnum|handy|phone)\p{L}{0,14}[^\n?]{0,24})[.:!]?\n{1,2}(?:[^\n:]{1,30}:[ ]?)?$/iu,
)
const ofThings =
  /(?:order|ordre|bestel|bestil|beställ|tilau|faktur|factu|rechn|lasku|invoice|kund|customer|klant|asiakas|serie|serial|konto|account|person|ticket|case|ref|avtal|polic|medlem)/iu

/** Does the line before ask for a number, and not for that of a thing? */
export const isAskedFor = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 130), start)
  const question = (asked.exec(before) ?? demanded.exec(before))?.[1]
  return question !== undefined && !ofThings.test(question)
}

/** `Kunde: ` behind a question is who speaks. */
export const speaks = atEnd(
  /\?[^\n]{0,20}\n{1,2}(?:kunde?|kundin|klant|asiakas|customer|member|medlem|case)\p{L}{0,2}:[ ]$/iu,
)

const phones = 'mobil|mob|tel|tlf|tfn|phone|cell|handy|gsm|puh|matkap|rufn'
const phoneColumn = new RegExp(`^(?:${phones})`, 'i')
/** `Telefon privat / arbeid: `, `Tel. (overdag): `: words between the label and its colon. */
const longLabel = atEnd(
  new RegExp(
    `(?<!\\p{L})(?:${phones})\\p{L}{0,12}\\.?(?:[ ][\\p{L}./()-]{1,14}){1,4}[ ]?:[ \\t]{1,3}$`,
    'iu',
  ),
)

/** Does the value at `start` stand in a column, or behind a label, of phones? */
export const isInPhones = (text: string, start: number): boolean => {
  const column = columnName(text, start)
  if (column !== undefined) return phoneColumn.test(column)
  const before = text.slice(Math.max(0, start - 70), start)
  return /:[ \t]{1,3}$/.test(before) && longLabel.test(before)
}
