const letter = /\p{L}/u
const number = /\p{N}/u
const mark = /\p{M}/u

/** Of each UTF-16 unit, once it was asked for: other, mark, letter or number. */
const kinds = new Uint8Array(0x10000)
/** The same of characters from U+10000 to U+1FFFF: emoji. */
const pairKinds = new Uint8Array(0x10000)
const [other, isMark, isLetter, isNumber] = [1, 2, 3, 4]

const kindOf = (sign: string): number => {
  if (letter.test(sign)) return isLetter
  if (number.test(sign)) return isNumber
  return mark.test(sign) ? isMark : other
}

/** Half a character beyond U+FFFF says nothing alone. */
const kindOfPair = (text: string, at: number, code: number): number => {
  const start = (code & 0xfc00) === 0xdc00 && at > 0 ? at - 1 : at
  const whole = text.codePointAt(start) ?? code
  const known = whole > 0xffff ? (pairKinds[whole - 0x10000] ?? 0) : 0
  if (known !== 0) return known
  const kind = kindOf(String.fromCodePoint(whole))
  // What is beyond the table is not kept: a typed array takes no index that it has not.
  if (whole > 0xffff) pairKinds[whole - 0x10000] = kind
  return kind
}

const learnKind = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (Number.isNaN(code)) return other
  if ((code & 0xf800) === 0xd800) return kindOfPair(text, at, code)
  const kind = kindOf(String.fromCharCode(code))
  kinds[code] = kind
  return kind
}

/** Small, so that it becomes a part of the loops that ask. */
const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] || learnKind(text, at)

/** Is there a letter (`\p{L}`) at the offset? Outside the text there is none. */
export const isLetterAt = (text: string, at: number): boolean => kindAt(text, at) === isLetter

/** Is there a letter or a mark upon one (`[\p{L}\p{M}]`) at the offset? */
export const isMarkedLetterAt = (text: string, at: number): boolean => {
  const kind = kindAt(text, at)
  return kind === isLetter || kind === isMark
}

/** Is there a letter or a number (`[\p{L}\p{N}]`) at the offset? */
export const isWordAt = (text: string, at: number): boolean => kindAt(text, at) > isMark

export const isDigitCode = (code: number): boolean => code > 47 && code < 58

export const isHexCode = (code: number): boolean =>
  isDigitCode(code) || (code > 64 && code < 71) || (code > 96 && code < 103)

const folded = new Uint16Array(0x10000)
const space = 32

const foldOne = (code: number): number => {
  const sign = String.fromCharCode(code)
  if (/\s/u.test(sign)) return space
  const low = sign.toLowerCase()
  return low.length === 1 ? low.charCodeAt(0) : code
}

const learnFold = (code: number): number => {
  if (Number.isNaN(code)) return 0
  const found = foldOne(code)
  folded[code] = found
  return found
}

/** Small letters for capitals, U+0020 for white space of any kind; other units as they are. */
export const foldCode = (code: number): number => folded[code] || learnFold(code)

/** Lower case of the same length, so that offsets hold (`İ` has no lower case of one unit). */
export const lower = (text: string): string => {
  const low = text.toLowerCase()
  return low.length === text.length ? low : text.replace(/[A-ZÀ-Þ]/gu, unit => unit.toLowerCase())
}
