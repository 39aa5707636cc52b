import { parseFragment } from 'parse5'

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Bytes as UTF-8, or as Latin-1 where they are none. */
const textOf = (bytes: Buffer): string => {
  try {
    return utf8.decode(bytes)
  } catch {
    return bytes.toString('latin1')
  }
}

const hexBytes = (hex: string): string => textOf(Buffer.from(hex, 'hex'))

const fromCode = (code: number): string => {
  const isCharacter = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff)
  return isCharacter ? String.fromCodePoint(code) : ' '
}

/** `%C3%85sa`, `%u00C5sa` */
export const fromPercent = (text: string): string =>
  text.includes('%')
    ? text
        .replace(/%u([0-9a-f]{4})/giu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        .replace(/(?:%[0-9a-f]{2})+/giu, run => hexBytes(run.replaceAll('%', '')))
    : text

const named = new Map<string, string>()

/** The table of names is the HTML standard's, by way of the parser; few of them are used in any one store. */
const namedReference = (reference: string): string => {
  const known = named.get(reference)
  if (known !== undefined) return known
  const [node] = parseFragment(reference).childNodes
  const text = node && 'value' in node ? node.value : reference
  if (named.size < 3_000) named.set(reference, text)
  return text
}

/** `&Aring;sa`, `&#197;sa`, `&#xC5;sa` */
export const fromReferences = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|[a-z][a-z0-9]{1,30});?/giu,
        (reference, hex?: string, decimal?: string) => {
          if (hex !== undefined) return fromCode(Number.parseInt(hex, 16))
          return decimal === undefined ? namedReference(reference) : fromCode(Number(decimal))
        },
      )
    : text

/** `\u00c5sa`, `\xc5sa`, escaped once or more; what only parts lines or quotes is a space. */
export const fromEscapes = (text: string): string =>
  text.includes('\\')
    ? text
        .replace(/(?<!\\)\\{1,8}u\{?([0-9a-f]{4,6})\}?/giu, (_, hex: string) =>
          hex.length > 4
            ? fromCode(Number.parseInt(hex.slice(0, 4), 16)) + hex.slice(4)
            : String.fromCharCode(Number.parseInt(hex, 16)),
        )
        .replace(/(?<!\\)\\{1,8}x([0-9a-f]{2})/giu, (_, hex: string) => fromCode(Number.parseInt(hex, 16)))
        .replace(/(?<!\\)\\{1,8}[nrtbf"'/]/gu, ' ')
    : text

const inline =
  /<\/?(?:a|abbr|b|big|em|font|i|mark|s|small|span|strong|sub|sup|u|wbr)(?:\s[^<>]{0,2000})?\/?>/giu
const anyTag = /<(?:\/?[a-z][a-z0-9:-]{0,30}(?:\s[^<>]{0,2000})?\/?|!--[^<>]{0,2000}--)>/giu

/** `<b>Å</b>sa <td>Lindqvist`: what stands inside a line is gone, other tags part words. */
export const withoutTags = (text: string): string =>
  text.includes('<') ? text.replace(inline, '').replace(anyTag, ' ') : text

/** `asa.lindqvist (at) example [dot] se` */
export const fromSpelledOut = (text: string): string =>
  /[([{]/u.test(text)
    ? text
        .replace(/\s?[([{]\s?(?:at|ät|snabel-?a|krøllalfa|miukumauku|apestaartje|@)\s?[)\]}]\s?/giu, '@')
        .replace(/\s?[([{]\s?(?:dot|punkt|punktum|piste|punt|\.)\s?[)\]}]\s?/giu, '.')
    : text

/** `=C3=85sa`, with lines that were folded. */
export const fromQuotedPrintable = (text: string): string =>
  /=(?:[0-9a-f]{2}|\r?\n)/iu.test(text)
    ? text
        .replace(/=[ \t]{0,8}\r?\n/gu, '')
        .replace(/(?:=[0-9a-f]{2})+/giu, run => hexBytes(run.replaceAll('=', '')))
    : text

const encodedWord = /=\?[\w-]{2,20}(?:\*[\w-]{1,12})?\?([bq])\?([^?\s]{1,500})\?=(?:\s{1,4}(?==\?))?/giu

/** Words of mail headers: `=?utf-8?Q?=C3=85sa_Lindqvist?=`. */
export const fromEncodedWords = (text: string): string =>
  text.includes('=?')
    ? text.replace(encodedWord, (_, kind: string, word: string) =>
        kind.toLowerCase() === 'b'
          ? textOf(Buffer.from(word, 'base64'))
          : fromQuotedPrintable(word.replaceAll('_', ' ')),
      )
    : text
