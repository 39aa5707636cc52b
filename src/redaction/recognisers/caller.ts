/** What somebody did who can be reached at the number that is told in the same sentence. */
const called =
  'ringde|ringte|ringede|ringt|ringer|soitti|soittivat|soitin|soittanut|soittaa|belde|belden|gebeld|opgebeld|angerufen|anrief|anriefen|phoned|rang'
/** `rief … an`; `called` with what goes on about a call: a thing can be called something too. */
const apart =
  'rief(?:en)?(?=[^!?\\n]{1,80}[ ]an(?!\\p{L}))|called(?=,|[ ](?:for|on|from|about|in|us|me|back|again|and|to|this|today|yesterday|earlier|twice|with)(?!\\p{L}))'
const numberWord = '(?:nummer|numret|nummeret|numero|numerosta|numeroon|number)(?:[ ]?:)?[ ]{1,2}$'

const isNumber = new RegExp(`(?<!\\p{L})${numberWord}`, 'iu')
const call = new RegExp(
  `(?<!\\p{L})(?:${called}|${apart})(?!\\p{L})([^!?\\n]{1,90})(?<!\\p{L})${numberWord}`,
  'iu',
)
const sentenceEnd = /[\p{L}\p{N}]{3}\. /u
/** Whose number it may be instead. */
const things =
  /(?<!\p{L})(?:order|ordre|bestel|bestil|beställ|tilau|faktur|factu|rechn|lasku|invoice|ärend|sak(?:en|snr)?(?!\p{L})|sag(?:en)?(?!\p{L})|zaak|ticket|case|vorgang|asia(?!k)|ref|ocr|kid|viite|kenmerk|arti[ck]|vare|vara(?:n|s)?(?!\p{L})|tuot|produ[ck]t|seri|sarja|model|konto|tili|account|rekening|avtal|aftal|contra[ck]|kontra[ck]|sopimu|vertrag|poli[sc]|poliis|vakuutu|medlem|jäsen|member|lid(?!\p{L})|pa[ck]k|kolli|send|lähety|lever|deliver|versio|måler|mätar|meter|zähler|mittari|parti|charge|batch|offert|tilbud|angebot|tarjou|registr|kundn|customer n|klantn|asiakasn)/iu

/** Does a stretch of text speak of an order, an invoice or another thing that has a number? */
export const namesThing = (text: string): boolean => things.test(text)

/** Units before a number in which its sentence is looked at. */
const reach = 130

/** `Anne Berg ringte for kunden, nummer 43 04 …`: is the number at `start` that of a call the same sentence tells of? */
export const isOfCall = (text: string, start: number): boolean => {
  if (!isNumber.test(text.slice(Math.max(0, start - 14), start))) return false
  const [told, since] = call.exec(text.slice(Math.max(0, start - reach), start)) ?? []
  return told !== undefined && since !== undefined && !sentenceEnd.test(told) && !things.test(since)
}
