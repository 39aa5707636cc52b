import { foldWord } from '../names/fold.ts'

/** Small letters without marks, and nothing else. */
export const foldedName = (word: string): string => foldWord(word)[0].replace(/[^a-z]/g, '')

const startsSo = (plain: string, one: string, other: string): boolean => {
  for (let at = 1; at < plain.length - 2; at++) {
    if (one.charCodeAt(at - 1) !== plain.charCodeAt(at - 1)) return false
    const isLong = at === 1 ? plain.length > 4 : plain.length - at > 2
    if (isLong && other.startsWith(plain.slice(at))) return true
  }
  // The whole name and how the other begins: `hatleholt` of Hatlehol, Torgrim.
  return (
    one.length > 3 &&
    plain.length - one.length < 3 &&
    plain.startsWith(one) &&
    other.startsWith(plain.slice(one.length))
  )
}

/**
 * How one name begins and how the other does, five letters and more: `ahughes` of Ada Hughes, `gungus` of Gunilla
 * Gustafsson. All three folded.
 */
export const isMadeOfBoth = (plain: string, one: string, other: string): boolean =>
  plain.length > 4 &&
  one.length > 1 &&
  other.length > 1 &&
  (startsSo(plain, one, other) || startsSo(plain, other, one))
