/** Letters that NFD leaves whole, or that have two spellings without accents: `[short, long]`. */
const spelled: Readonly<Record<string, readonly [string, string]>> = {
  å: ['a', 'aa'],
  ä: ['a', 'ae'],
  æ: ['ae', 'ae'],
  ö: ['o', 'oe'],
  ø: ['o', 'oe'],
  ő: ['o', 'oe'],
  œ: ['oe', 'oe'],
  ü: ['u', 'ue'],
  ß: ['ss', 'ss'],
  ð: ['d', 'd'],
  đ: ['d', 'd'],
  þ: ['th', 'th'],
  ł: ['l', 'l'],
  ħ: ['h', 'h'],
  ı: ['i', 'i'],
  ŋ: ['n', 'n'],
}

/** A loop, as most words are short: shorter than it takes to start a pattern. */
const isAscii = (text: string): boolean => {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false
  return true
}

const marks = /\p{M}+/gu

const letters = new Map<string, readonly [string, string]>()

const foldLetter = (letter: string): readonly [string, string] => {
  const made = letters.get(letter)
  if (made) return made
  const bare = letter.normalize('NFD').replace(marks, '')
  const pair = spelled[letter] ?? ([bare, bare] as const)
  letters.set(letter, pair)
  return pair
}

/**
 * The two spellings of a word without accents, in lower case: `asa` and `aasa` of `Åsa`, `muller` and `mueller` of
 * `Müller`. Equal for a word without such letters.
 */
export const foldWord = (word: string): readonly [short: string, long: string] => {
  const low = word.toLowerCase()
  if (isAscii(low)) return [low, low]
  let [short, long, done] = ['', '', 0]
  for (let at = 0; at < low.length; at++) {
    if (low.charCodeAt(at) < 128) continue
    const letter = String.fromCodePoint(low.codePointAt(at) ?? 0)
    const [one, two] = foldLetter(letter)
    const plain = low.slice(done, at)
    short += plain + one
    long += plain + two
    at += letter.length - 1
    done = at + 1
  }
  const rest = low.slice(done)
  return [short + rest, long + rest]
}

/** `muller` of `mueller`, `asa` of `aasa`: how one who reads the long spelling may write it. */
export const contract = (folded: string): string =>
  long.test(folded) ? folded.replace(/([aou])e|aa/gu, pair => pair.charAt(0)) : folded
const long = /[aou]e|aa/
