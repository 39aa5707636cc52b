import { clean, fold, foldings, foldNarrow } from './fold.ts'

/** Small words of family names: alone with a first name they stand for nobody. */
const particles = new Set(
  'van von der den de da di du des del della ter ten te tot af av zu zum zur la le el al bin ben ibn y e und och og'.split(
    ' ',
  ),
)

const mostWords = 6

/** One way to write a full name, as words that follow each other, whatever stands between them. */
export interface NameForm {
  readonly words: readonly string[]
  /** Could well be somebody else's too: an initial, or a middle name, with the family name. */
  readonly weak: boolean
}

/** The words of a name in the order they are said, hyphens taken for spaces: `Lindqvist, Åsa` → `åsa lindqvist`. */
export const nameWords = (name: string): readonly string[] => {
  const text = clean(name)
  const [family = '', ...given] = text.split(',')
  const inOrder = given.length === 1 ? `${given[0]} ${family}` : text
  return inOrder.match(/[\p{L}\p{N}]+/gu)?.slice(0, mostWords) ?? []
}

/** A name of two words at least, none of them only letters with a dot. */
export const isFullName = (name: string): boolean =>
  nameWords(name).filter(word => word.length > 1 && !particles.has(word)).length > 1

const rotations = (words: readonly string[]): (readonly string[])[] =>
  words.slice(1).map((_, index) => [...words.slice(index + 1), ...words.slice(0, index + 1)])

/** First name and family name of a longer name: `anna karin lindqvist` → `anna lindqvist`. */
const shortened = (words: readonly string[]): NameForm[] => {
  const family = words.at(-1) ?? ''
  const [first = '', ...middle] = words.slice(0, -1)
  const called = [first, ...middle].filter(word => word.length > 1 && !particles.has(word))
  const pairs = called.map(word => ({ given: word, weak: word !== first }))
  const initials = [...new Set(called.map(word => word.charAt(0)))].map(given => ({ given, weak: true }))
  return [...pairs, ...initials].flatMap(({ given, weak }) => [
    { words: [given, family], weak },
    { words: [family, given], weak },
  ])
}

/** `anna k lindqvist` */
const withMiddleInitials = (words: readonly string[]): NameForm[] => {
  if (words.length < 3) return []
  const [first = '', ...rest] = words
  const middle = rest.slice(0, -1).map(word => (particles.has(word) ? word : word.charAt(0)))
  return [{ words: [first, ...middle, rest.at(-1) ?? ''], weak: false }]
}

const distinct = (forms: readonly NameForm[]): NameForm[] => {
  const byWords = new Map<string, NameForm>()
  for (const form of forms) {
    const key = form.words.join(' ')
    const known = byWords.get(key)
    if (!known || (known.weak && !form.weak)) byWords.set(key, form)
  }
  return [...byWords.values()]
}

/** All ways to write a full name; none for a first or a family name alone, which stand for anybody. */
export const nameForms = (name: string): readonly NameForm[] => {
  const words = nameWords(name)
  if (!isFullName(name)) return []
  const long = words.join('')
  return distinct([
    { words, weak: false },
    ...rotations(words).map(rotated => ({ words: rotated, weak: false })),
    ...shortened(words),
    ...withMiddleInitials(words),
    // In names of files, hashtags and logins: `AsaLindqvist`.
    ...(long.length > 7 ? [{ words: [long], weak: false }] : []),
  ])
}

/** The words' foldings one after the other, in every mixture: a text is looked up under one folding at a time. */
export const foldedForms = (words: readonly string[]): readonly string[] =>
  words.reduce<string[]>(
    (starts, word) => {
      const all = foldings(word)
      return starts.flatMap(start => all.map(each => (start === '' ? each : `${start} ${each}`)))
    },
    [''],
  )

/** Whether two names could be one person's: they share a word that is more than an initial or a particle. */
export const sharesWord = (one: string, other: string): boolean => {
  const telling = (name: string): string[] =>
    nameWords(name).filter(word => word.length > 1 && !particles.has(word))
  const known = new Set(telling(one).flatMap(foldings))
  return telling(other).some(word => foldings(word).some(each => known.has(each)))
}

/** One key for equal full names in whatever order and with whatever accents. */
export const nameKey = (name: string): string => nameWords(name).map(foldNarrow).sort().join(' ')

const isBegunBy = (initial: string, word: string): boolean =>
  initial.length === 1 && foldings(word).some(each => each.startsWith(fold(initial)))

const means = (one: string, other: string): boolean =>
  foldings(other).some(each => foldings(one).includes(each)) || isBegunBy(one, other) || isBegunBy(other, one)

/**
 * Whether two names could be one person's: every word of the shorter one stands in the longer one, an initial for
 * its word. A name of which nothing is known agrees with any.
 */
export const agrees = (one: string, other: string): boolean => {
  const [short, long] = [nameWords(one), nameWords(other)].sort((a, b) => a.length - b.length)
  return (short ?? []).every(word => (long ?? []).some(each => means(word, each)))
}
