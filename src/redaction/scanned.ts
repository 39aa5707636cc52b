/** A digit beside a letter that a scanner takes for one: most texts have none, and are not looked at. */
const mayBeScanned = /[0-9][OIl]|[OIl][0-9]/
/** Words of digits, and of letters that look like them; names with a figure for one of their letters. */
const mixed =
  /(?<![A-Za-z0-9])(?:(?=[OIl]*[0-9])(?=[0-9]*[OIl])[0-9OIl]{2,30}|[A-ZÀ-Þ]{1,20}[0l][A-ZÀ-Þ]{2,20})(?![A-Za-z0-9])/g
/** `10l` are litres, `2I` and the like a model. */
const isOther = /^[0-9]{1,4}[lI]$/
const fewest = 3

const isScanned = (text: string): boolean => {
  let count = 0
  for (const [word] of text.matchAll(mixed)) if (!isOther.test(word) && ++count >= fewest) return true
  return false
}

/** Words in capitals, figures and the letters above, with the points and lines of numbers within. */
const words = /(?<![A-Za-z0-9À-ÿ])[A-ZÀ-Þ0-9l]{2,30}(?![A-Za-zÀ-ÿ0-9])/g

const asDigits = (word: string): string => word.replace(/O/g, '0').replace(/[lI]/g, '1')
const asLetters = (word: string): string => word.replace(/0/g, 'O').replace(/[l1]/g, 'I')

const read = (word: string): string => {
  if (/^[0-9OIl]+$/.test(word)) return asDigits(word)
  // The country of an account, and its check digits.
  if (/^[A-Z]{2}[0-9OIl]{2}$/.test(word)) return word.slice(0, 2) + asDigits(word.slice(2))
  const sure = word.replace(/[OIl01]/g, '')
  const digits = sure.replace(/[^0-9]/g, '').length
  if (digits === 0) return asLetters(word)
  return digits > sure.length - digits ? word.replace(/l/g, '1').replace(/(?<=\d)O|O(?=\d)/g, '0') : word
}

/**
 * The text of a scanned page as it was printed: `O7O-l74 O6 O5` is a number, `SALO-HELlN` a name. As long as before, so
 * that offsets hold. A text in which fewer than three words mix digits with such letters is left as it is.
 */
export const unscanned = (text: string): string =>
  mayBeScanned.test(text) && isScanned(text) ? text.replace(words, read) : text
