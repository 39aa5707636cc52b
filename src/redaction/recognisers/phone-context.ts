import { contextWords } from '../context.ts'
import { stemsIn, stemsOf } from '../stems.ts'
import { isLetterAt } from '../units.ts'
import { matchAt } from './matches.ts'

/** Words beside a number that is to be called. */
export const calls = contextWords(
  'tel',
  'tlf',
  'tfn',
  'phone',
  'fon',
  'mobil',
  'mob',
  'cell',
  'ring',
  'ph#',
  'nød:',
  'nöd:',
  'nood:',
  'notfall',
  'emergency',
  'treff',
  'træff',
  'reach ',
  'erreich',
  'tavoit',
  'direktn',
  'direkt:',
  'direkt ',
  'direkte',
  'direct:',
  'direct ',
  'doorkies',
  'opkald',
  'opring',
  'oppring',
  'callback',
  'call back',
  'called',
  'terugbel',
  'zurückruf',
  'kontakt:',
  'kontakt?',
  'contact:',
  'contact?',
  'direct line',
  'vxl',
  'växel',
  'durchwahl',
  'mobiel',
  'nummeret mitt',
  'nr til',
  'nr. til',
  'nummer til m',
  'nummeret til',
  'nr till',
  'numret till m',
  'numret till h',
  'nummer till',
  'nr von',
  'nummer von',
  'nr van',
  'nummer van',
  'mitt nr',
  'mit nr',
  'mijn nr',
  'meine nr',
  'hans nr',
  'hennes nr',
  'hendes n',
  'his number',
  'her number',
  'zijn nummer',
  'haar nummer',
  'sein nummer',
  'seine nummer',
  'hänen numero',
  'hans nummer',
  'hennes nummer',
  'nödnum',
  'nødnum',
  'ringa',
  'call ',
  'call:',
  'call-',
  'puh',
  'gsm',
  'handy',
  'whatsapp',
  'sms',
  'fax',
  'sími',
  'tél',
  'tālr',
  'móvil',
  'nås på',
  'nå meg',
  'når meg',
  'når mig',
  'når oss',
  'nå mig',
  'bel me',
  'bel mij',
  'bellen',
  'bereik',
  'rückruf',
  'anruf',
  'rufen',
  'soit',
  'numeroni',
  'mitt nummer',
  'mit nummer',
  'mijn nummer',
  'meine nummer',
  'my number',
  'text me',
  'dial',
  'swish',
  'tikkie',
  'ta kontakt',
  'tag kontakt',
  'kontakta',
  'kontakte',
  'kontaktier',
  'contact me',
  'contact us',
  'neem contact',
  'yhteyttä',
  'hjemme:',
  'herhjemme:',
  'hemma:',
  'home:',
  'work:',
  'arbete:',
  'jobb:',
  'job:',
  'arbeid:',
  'arbejde:',
  'privat:',
  'privé:',
  'thuis:',
  'werk:',
  'dienstlich:',
  'kotona:',
  'koti:',
  'työ:',
  'vipps',
  'mobilepay',
  'msisdn',
  'rufn',
  'simk',
  'sim-k',
  'sim k',
  'simc',
  'sim c',
  'abonnement på',
  'abonnementet på',
  'abonnemanget på',
  'liittymän n',
)
/** What numbers of other kinds are called, right before them. */
const otherKinds = stemsOf(
  'order|ordre|bestäl|bestil|bestel|bestell|tilau|faktura|invoice|rechnung|factuur|lasku|kund|kunden|kundn|customer|klant|asiakas|ärende|sak|saks|saksnr|sag|sags|sagsnr|kd.|ticket|case|ref|refer|refnr|betref|ocr|kid|kidnum|viite|kolli|spårn|spårk|spori|sporn|track|artikel|serie|serial|sarja|modell|bankgiro|plusgiro|bg|pg|org|organ|version|konto|account|reg|regis|id|pnr|nr på|nr. på|avtal|avtale|aftale|vertrag|contract|kontrakt|sopimus|försäkring|polic|polis|erä|medlem|member|ean|gtin|ytunnus|y-tunnus|verwendungszweck|zahlungszweck|mededeling|omschrijving|vat|vat reg|vat gb|vat reg gb|cvr|kvk|vare|varenr|varenu|pak|pakke|paket|pakett|pakk|sending|sendung|lähet|kontroll|parti|charge|batch|lot|eränu|måler|mätar|zähler|meter|kvitt|receipt|quittung|kuitti|part|parts|sku|isbn|imei|betalings|payment|kenmerk|hotline|helpline|bokningsn|bokning|booking|boeking|buchung|varaus|bookingn|buchungsn|boekingsn|varausn|varaustunn|reservationsn|reservasjonsn|reserveringsn|reservierungsn|biljettn|billetn|billettn|returnr|returnum|retourn|retourenn|palautusn|aktenzeichen|kassenzeichen|diaarin|asiointin|aanslag|vergunning|declaratie|rma|voucher|gutschein|cadeaubon|gavekort|presentkort|gift card|lahjakort|uttagskod|hentekod|hämtkod|noutokood|afhaalcode|abholcode|kreditor|mpan|mprn|gsrn|målepunkt|messlok|marktlok|käyttöpaik|j.nr|anlägg|anlegg|aftage|mittari|tapaus|vakuutus|vahinko|schaden|skade|dossier|störung|fault|felanm|vikailm|typskylt|typeskilt|typenschild|typeplaatje|tyyppikilpi|rating plate|streckkod|strekkode|stregkode|viivakoodi|rivinum|radnum|radnr|line n|zeilenn|linjenum|linjenr|linjenu|regelnum|strichcode|streepjescode|barcode|model|malli|zaak|zaakn|art|artnr|sn|s/n|e-nr|produkt|product|tuote|item|upc|kundtjänst|kundservice|kundeservice|kundenservice|klantenservice|asiakaspalvelu|pip|pzn|vnr|vnro|az.|az:|gz.|gz:|geschäftszeichen|dnr|dnro|diarie|journaln'.split(
    '|',
  ),
)
/** From there to the number. */
const toNumber =
  /[\p{L}.-]{0,12}[ ]?(?:nr|no|number|nummer|numret|numero)?\.?[ \t]{0,2}[:#]?[ \t]{0,3}(?:är|er|on|is|ist)?[ ]?[:#(]?$/iuy
/** Behind a short one: its own endings and a word for a number only, as `art` begins `Arto`, `id` `Ida`. */
const shortToNumber =
  /(?:[-:]?(?:s|e|t|en|et|n|ens|er))?[.-]{0,2}[ ]?(?:nr|no|num\p{L}{0,8}|id|kod\p{L}{0,3}|code|tunn\p{L}{0,6})?\.?[ ]{0,2}[:#]?[ ]{0,2}(?:är|er|on|is|ist)?[ ]?[:#(]?$/iuy
const shortest = 5

/** In the middle of a word these are nothing: `privat`, `morgon`, `dagtid`. `userID` has a capital. */
const isWithin = (window: string, from: number): boolean =>
  isLetterAt(window, from - 1) &&
  !(/\p{Ll}/u.test(window[from - 1] ?? '') && /\p{Lu}/u.test(window[from] ?? ''))

/** `Norderstedt`, `Forderung`, `border`: no orders. */
const isNoOrder = (window: string, from: number): boolean =>
  /^[nfvb]order/i.test(window.slice(Math.max(0, from - 1), from + 5))

const isIn = (window: string, from: number, isShort: boolean): boolean =>
  (isShort && isWithin(window, from)) || isNoOrder(window, from)

/** Is what stands before the place what a number of another kind is called? */
export const isNamedBefore = (text: string, end: number, reach = 32): boolean => {
  const window = text.slice(Math.max(0, end - reach), end)
  const hits = stemsIn(otherKinds, window, 0, window.length)
  for (let at = 0; at < hits.length; at += 2) {
    const [from, to] = [hits[at] ?? 0, hits[at + 1] ?? 0]
    const isShort = to - from < shortest
    if (!isIn(window, from, isShort) && matchAt(isShort ? shortToNumber : toNumber, window, to)) return true
  }
  return false
}

/** A date or a time range at this place; a French number (`01.02.03.04.05`) is longer than one. */
export const moment =
  /(?:(?:19|20)\d{2}[-./]\d{1,2}[-./]\d{1,2}|\(?1\d{3}-(?:1\d|20)\d{2}\)?|\d{1,2}([./-])[ ]?\d{1,2}\1[ ]?(?:(?:19|20)\d{2}|\d{2})|(?:[01]?\d|2[0-4])[.:][0-5]\d[ ]?-{1,2}[ ]?(?:[01]?\d|2[0-4])[.:][0-5]\d)(?![./-]?\d)/uy

/** Countries whose numbers begin with any digit. */
export const noTrunk = ['NO', 'DK', 'IS', 'ES', 'PL', 'EE', 'LV', 'IT', 'LT']
/** How a number without trunk zero is written where it cannot be taken for another. */
export const grouped: Readonly<Record<string, RegExp>> = {
  NO: /^(?:\d{2}([ .])\d{2}\1\d{2}\1\d{2}|\d{3}[ .]\d{2}[ .]\d{3})$/u,
  DK: /^(?:\d{2}([ .-])\d{2}\1\d{2}\1\d{2}|\d{4}[ ]\d{4})$/u,
  ES: /^(?:[679]\d{2}([ .])(?:\d{3}\1\d{3}|\d{2}\1\d{2}\1\d{2}))$/u,
  PL: /^\d{3}([ -])\d{3}\1\d{3}$/u,
  IT: /^3\d{2}[ .-](?:\d{7}|\d{3}[ .-]?\d{4})$/u,
  US: /^(?:\(\d{3}\)[ ]?|\d{3}[.-])\d{3}[.-]\d{4}$/u,
}

/** Whose numbers are known within their country, where no store says which it needs. */
export const everyCountry = [
  'SE',
  'NO',
  'DK',
  'FI',
  'IS',
  'NL',
  'BE',
  'DE',
  'GB',
  'IE',
  'FR',
  'ES',
  'IT',
  'PL',
  'EE',
  'LV',
  'LT',
  'AT',
  'US',
] as const
