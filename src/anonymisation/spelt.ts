import { parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { TextFormat } from '../entities.ts'
import { escaped } from '../redaction/escaped.ts'
import { type Taking, takeMet } from './literals.ts'
import { bracket, deletedText } from './placeholder.ts'
import { residual } from './residual.ts'

type Take = (text: string, format: TextFormat) => string

/** What may stand between two digits of a number that somebody grouped in a way of their own. */
const between = '[\\s().,:/+_\\u2010-\\u2015-]{0,4}'
/** A bare number of fewer digits could be an order's. */
const shortestBare = 8

const digitsIn = (text: string): string => text.normalize('NFKC').replace(/\D/gu, '')

/** With and without country and trunk zero, grouped in any way. Where no country is told, the digits as they are. */
const numberPattern = (phone: string): string | undefined => {
  const parsed = parsePhoneNumberFromString(phone.replace(/^\s*00/u, '+'))
  const national = parsed ? String(parsed.nationalNumber) : digitsIn(phone).replace(/^0+/u, '')
  if (national.length < 6 || national.length > 15) return undefined
  const country = parsed ? [`[+(]{0,2}(?:00)?${parsed.countryCallingCode}${between}(?:0${between})?`] : []
  const before = [...country, `\\(?0${between}`].join('|')
  const digits = [...national].join(between)
  return `(?<!\\d)(?:${before})${national.length < shortestBare ? '' : '?'}${digits}(?!\\d)`
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map(byte => `=${byte.toString(16).padStart(2, '0')}`).join('')

/** One letter as it stands, and in quoted-printable: UTF-8 composed or not, and Latin-1. */
const letterPattern = (letter: string): string => {
  if (/^\s$/u.test(letter)) return '(?:\\s{1,4}|_|=20)'
  if (/^[a-z0-9]$/iu.test(letter)) return letter
  const forms = new Set([letter, letter.normalize('NFC'), letter.normalize('NFD')])
  const encoded = [...forms].flatMap(form => {
    const plain = [...form].map(each => (each < '\u0080' ? escaped(each) : hex(Buffer.from(each, 'utf8'))))
    return [escaped(form), plain.join(''), ...(form.length === 1 ? [hex(Buffer.from(form, 'latin1'))] : [])]
  })
  return `(?:${[...new Set(encoded)].join('|')})`
}

/** A line of quoted-printable may end anywhere. */
const fold = '(?:=[ \\t]{0,4}\\r?\\n)?'

const encodedPattern = (value: string): string =>
  `(?<![\\p{L}\\p{N}])${[...value.normalize('NFC')].map(letterPattern).join(fold)}(?:'?s|n)?(?![\\p{L}\\p{N}])`

/** `Åsa Lindqvist` and `Lindqvist, Åsa` */
const ordersOf = (value: string): string[] => {
  const words = value.trim().split(/\s+/u)
  if (value.includes('@') || words.length < 2) return [value.trim()]
  const turned = [words.at(-1), ...words.slice(0, -1)] as string[]
  return [words.join(' '), turned.join(' '), `${turned[0]}, ${turned.slice(1).join(' ')}`]
}

/** What was met without any encoding is the redactor's to judge. */
const ifEncoded =
  (by: string) =>
  (met: string): string =>
    met.includes('=') ? by : met

const runs = /[A-Za-z0-9+/_-]{12,}(?:(?<=[A-Za-z0-9+/]{56})\r?\n[A-Za-z0-9+/]{4,})*={0,2}/gu
/** Ordinary words, numbers and keys in hex. */
const ordinary = /^(?:[A-Z]?[a-z]+|[A-Z]+|[0-9a-f-]+|[\d+/_-]+)$/u

/** Something else may stand before it without a gap, so each of the four places a group may begin at is tried. */
const readBase64 = (run: string): string[] =>
  [0, 1, 2, 3].map(start => Buffer.from(run.slice(start).replace(/\s/gu, ''), 'base64').toString('utf8'))

const takeBase64 =
  (telling: readonly string[]) =>
  (text: string): string =>
    text.replace(runs, run =>
      !ordinary.test(run) && residual(readBase64(run), telling) > 0 ? deletedText : run,
    )

const taking = (patterns: readonly string[], by: Taking['by']): Take =>
  patterns.length === 0
    ? text => text
    : takeMet({ pattern: new RegExp(`(?:${patterns.join('|')})`, 'giu'), by })

/**
 * Takes telephone numbers that are grouped in a way of their own, or at home in another country than the text, so that
 * no recogniser reads them.
 */
export const takeNumbers = (phones: readonly string[]): Take =>
  taking(
    phones.flatMap(phone => numberPattern(phone) ?? []),
    () => bracket('PHONE'),
  )

/**
 * Takes addresses, full names and the like that stand in quoted-printable, and runs of base64 that tell of any of
 * them as a whole. To be done first: what a recogniser knows of an encoded name is a piece of it.
 */
export const takeEncoded = (telling: readonly string[]): Take => {
  const words = telling.filter(value => value.trim().length >= 6)
  const takeMails = taking(
    words.filter(value => value.includes('@')).map(encodedPattern),
    ifEncoded(bracket('EMAIL')),
  )
  const takeNames = taking(
    words
      .filter(value => !value.includes('@'))
      .flatMap(ordersOf)
      .map(encodedPattern),
    ifEncoded(bracket('PERSON')),
  )
  const takeRuns = takeBase64(telling)
  return (text, format) => {
    if (format === 'filename') return text
    return takeRuns(text.includes('=') ? takeNames(takeMails(text, format), format) : text)
  }
}
