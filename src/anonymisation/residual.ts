import { standsInOwn } from './own-phrases.ts'
import { anonPattern, bracketPattern } from './placeholder.ts'
import { decodeAll, fold, stripTags } from './unfold.ts'

/** The length at which the desks we know cut names off. */
const cutAt = 25

const ours = new RegExp(`${bracketPattern}|${anonPattern}|anonymised\\.invalid`, 'giu')

const alnum = /[\p{L}\p{N}]/u
const separators = /[-_.+/\\]+/gu
const digitsOf = (text: string): string => text.replace(/\D/gu, '')
const isNumberLike = (value: string): boolean => /^[\d\s()+./-]+$/u.test(value) && digitsOf(value).length >= 7

const isAlnum = (char: string | undefined): boolean => char !== undefined && alnum.test(char)

/** `jo.anna@x.se` is not `anna@x.se`. */
const continuesLeft = (text: string, at: number): boolean =>
  isAlnum(text[at - 1]) || (/[._+-]/u.test(text[at - 1] ?? '') && isAlnum(text[at - 2]))

/** Is the value there as a whole, not as a piece of a longer word? Of a cut value the right end is open. */
const holds = (text: string, value: string, isCut: boolean): boolean => {
  const isMail = value.includes('@')
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    const end = at + value.length
    const left = isAlnum(value[0]) && (isMail ? continuesLeft(text, at) : isAlnum(text[at - 1]))
    const right = !isCut && isAlnum(value.at(-1)) && isAlnum(text[end])
    if (!left && !right) return true
  }
  return false
}

/** National and international spellings of a number meet in these. */
const numberForms = (value: string): string[] => {
  const digits = digitsOf(value)
  const international = /^\s*(?:\+|00)/u.test(value)
  const bare = digits.replace(/^0+/u, '')
  // A stripped country code leaves little: eight digits keep order numbers apart.
  const coded = international ? [1, 2, 3].map(code => bare.slice(code).replace(/^0+/u, '')) : []
  return [...[digits, bare].filter(form => form.length >= 7), ...coded.filter(form => form.length >= 8)]
}

/** Runs of digit groups with no more than a separator or two between them, away from letters (keys in hex). */
const digitRun = /(?<![\p{L}\d])\+?\d+(?:[ \-./()\u00a0]{1,3}\d+)*(?![\p{L}\d])/gu

/** All numbers of 7 to 20 digits that whole neighbouring groups of a text make up. */
const numbersIn = (text: string, into: Set<string>): void => {
  for (const [run] of text.matchAll(digitRun)) {
    const groups = run.match(/\d+/gu) ?? []
    groups.forEach((_, first) => {
      let digits = ''
      for (const group of groups.slice(first)) {
        digits += group
        if (digits.length > 20) break
        if (digits.length >= 7)
          for (const form of numberForms(run.startsWith('+') ? `+${digits}` : digits)) into.add(form)
      }
    })
  }
}

/** An IBAN or a personal number with letters in it: ten characters and seven digits at least. */
const isCode = (value: string): boolean =>
  /^[a-z\d \-./+]{10,}$/iu.test(value) && digitsOf(value).length >= 7 && !isNumberLike(value)
const compact = (text: string): string => text.replace(/[ \-./+]/gu, '')

interface Readings {
  /** As stored, decoded, without tags. */
  readonly plain: readonly string[]
  /** The same, and with file-name separators as spaces. */
  readonly all: readonly string[]
}

const readings = (dump: readonly string[]): Readings => {
  const source = dump.join('\n\u0000\n').replace(ours, '\u0000')
  const decoded = decodeAll(source).replace(ours, '\u0000')
  const folded = fold(decoded)
  const visible = decoded.includes('<') ? [fold(stripTags(decoded))] : []
  const plain = [...new Set([fold(source), folded, ...visible])]
  return { plain, all: [...new Set([...plain, folded.replace(separators, ' ')])] }
}

const lazily = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/**
 * Counts how many of the values are still in the texts, each once, whatever their spelling: case, composition, HTML
 * and percent encoding, tags in between, separators in numbers, or cut off at 25 units. Shares no code with the
 * recognisers. What stands inside our own placeholders is no hit, and neither is what stands inside a phrase of the
 * organisation's (`isOwn`): a product called `Lotta-stolen` stays whatever the requester is called.
 */
export const residual = (
  dump: readonly string[],
  gone: readonly string[],
  isOwn: (phrase: string) => boolean = () => false,
): number => {
  if (gone.length === 0 || dump.length === 0) return 0
  const { plain, all: texts } = readings(dump)
  const numbers = lazily(() => {
    const found = new Set<string>()
    for (const text of texts) numbersIn(text, found)
    return found
  })
  const compacted = lazily(() => texts.map(compact))
  const isLeft = (value: string): boolean => {
    const isCut = value.length > cutAt
    const sought = isCut ? value.slice(0, cutAt) : value
    const isThere = texts.some(text => holds(text, sought, isCut))
    if (isThere && !standsInOwn(plain, { value: sought, isCut }, isOwn)) return true
    if (isNumberLike(value)) return numberForms(value).some(form => numbers().has(form))
    return isCode(value) && compacted().some(text => text.includes(compact(value)))
  }
  const values = new Set(gone.map(value => fold(value.replace(ours, '')).trim()))
  return [...values].filter(value => value.length >= 3 && isLeft(value)).length
}
