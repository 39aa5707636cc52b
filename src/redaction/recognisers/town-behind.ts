import { isGivenToSomebody } from '../known-word.ts'
import { matchAt } from './matches.ts'

/** Written big behind a comma, and no town: how a letter ends, labels, days, words that begin a clause. */
const others = [
  'Thanks|Thank|Regards|Cheers|Kind|Best|Please|Yours|Hi|Hello|Dear|Can|Is|And|But|We|It|The|Order|Ref',
  'Tack|Takk|Tak|Kiitos|Danke|Bedankt|Hej|Hei|Moi|Hallo|Mvh|Med|Mit|Met|Hilsen|Hälsningar|Terveisin|Groet|Gruß',
  'Tel|Tlf|Tfn|Puh|Phone|Mobile|Mob|Mobil|Mobiel|Telefon|Telefoon|Puhelin|Mail|Fax|Lgh|Port|Portkod|Kod|Pnr|Cpr|Fnr|Hetu|Bsn',
  'Och|Og|Und|En|Ja|Kan|Jag|Jeg|Ich|Ik|Vi|Wir|Det|Das|Dat|Men|Aber|Maar|Mutta',
  '\\p{L}{2,9}(?:dag|tag|day)|Januar|Februar|Mars|März|Maart|April|Mai|Maj|Mei|Juni|Juli|August|September|Oktober|November|Dezember|December|Desember',
].join('|')
const behind = new RegExp(
  `,[ ](?!(?:${others})(?!\\p{L}))(\\p{Lu}[\\p{L}'’-]{2,20})(?:[ ]\\p{Lu}[\\p{L}'’-]{2,20})?(?=[.,;)?!"\\n]|$|[ ](?:till|til|to|och|og|und|and|en|ja|from|från|fra|van|von|nu|nå|now|som|which|är|er|is|ist|on)(?!\\p{L}))`,
  'uy',
)

/** How far the town goes that stands behind a street, a house number and a comma, without a postcode: `Kvarngatan 7, Eksjö`. */
export const townBehind = (text: string, at: number): number => {
  const hit = matchAt(behind, text, at)
  return hit === null || isGivenToSomebody(hit[1] ?? '') ? 0 : hit[0].length
}
