/** Letters that no accent can be taken from, as they are written where a keyboard lacks them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

/** The other custom: a letter more instead of the accent. */
const wideLetters: Readonly<Record<string, string>> = {
  å: 'aa',
  ä: 'ae',
  æ: 'ae',
  ö: 'oe',
  ø: 'oe',
  ü: 'ue',
}

/** By code units: a set of scripts would take ten times as long. */
const beyondAscii = /[\u0080-\uffff]/
const invisible = /\p{Default_Ignorable_Code_Point}/gu

/**
 * One spelling for texts that look alike: composed, of ordinary width, in small letters, without characters that
 * nobody sees.
 */
export const clean = (text: string): string =>
  beyondAscii.test(text)
    ? text.replace(invisible, '').normalize('NFKC').replace(invisible, '').toLowerCase().normalize('NFC')
    : text.toLowerCase()

/** Whether anything in the text could be folded or cleaned. */
export const hasOnlyAscii = (text: string): boolean => !beyondAscii.test(text)

const withoutAccents = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæøœðđþłı]/gu, letter => plainLetters[letter] ?? letter)

/** A cleaned text without accents: `åsa` → `asa`, `strauß` → `strauss`, `sørensen` → `sorensen`. */
export const fold = (word: string): string => (beyondAscii.test(word) ? withoutAccents(word) : word)

/** The same the other way: `åsa` → `aasa`, `müller` → `mueller`, `sørensen` → `soerensen`. */
export const foldWide = (word: string): string =>
  beyondAscii.test(word)
    ? withoutAccents(word.replace(/[åäæöøü]/gu, letter => wideLetters[letter] ?? letter))
    : word

/** `aasa` stands for `åsa`, so it may be written `asa`; the `ael` of Michael and Rafael is none of an accent's. */
const narrowed = (word: string): string =>
  word
    .replace(/aa/gu, 'a')
    .replace(/ae(?!l)/gu, 'a')
    .replace(/oe/gu, 'o')
    .replace(/ue(?!l)/gu, 'u')

/** One folding for all the customs: `åsa`, `aasa` and `asa` are `asa`. */
export const foldNarrow = (word: string): string => narrowed(fold(word))

/** All that a text's word may be folded to when it means this one. */
export const foldings = (word: string): readonly string[] => {
  const simple = fold(word)
  return [...new Set([simple, foldWide(word), narrowed(simple)])]
}
