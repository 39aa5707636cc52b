import type { Finding, PreparedText } from './recogniser.ts'
import { lower } from './units.ts'

interface Named {
  readonly name: string
  /** Absent: its parts count too. */
  readonly isFullNameOnly?: boolean
}

const letterCount = (text: string): number => text.replace(/[^a-z]/gu, '').length

/** Desks name uploads in ASCII: `Sjöström` is `sj_str_m` in them. */
const inAscii = (text: string): string => text.replace(/[^a-z0-9.]/gu, '_')

const folded = (name: string): string => lower(name.normalize('NFKC').trim())

/** A whole name as it stands in the names of files. */
export const fileSpelling = (name: string): string => inAscii(folded(name))

const fewestLetters = 3

/** What is left of a name has to be telling all the same: three letters next to what went, four without. */
const spellingsOf = ({ name, isFullNameOnly = false }: Named): string[] => {
  const whole = folded(name)
  const parts = whole.split(/[\s-]+/u)
  return [whole, parts.join(''), ...(isFullNameOnly ? [] : parts)]
    .map(inAscii)
    .filter(part => letterCount(part) >= (part.includes('_') ? fewestLetters : 4))
}

const touches = /^_|^\.[a-z0-9]{2,4}(?![a-z0-9])/u
const alnum = /[\p{L}\p{N}]/u

/** `lind` is in `lind_faktura.pdf` and in `cv_lind.pdf`, not in `Lind` nor in `lindblad_1.pdf`. */
const isInFileName = (text: string, start: number, end: number): boolean => {
  const word = text.slice(start, end)
  const isFree =
    !(alnum.test(word[0] ?? '') && alnum.test(text[start - 1] ?? '')) &&
    !(alnum.test(word.at(-1) ?? '') && alnum.test(text[end] ?? ''))
  return isFree && (word.includes('_') || text[start - 1] === '_' || touches.test(text.slice(end, end + 6)))
}

/** May a file's name stand there? Most texts have none. */
const mayHold = /_|\.[a-z0-9]{2,4}(?![a-z0-9])/i

/** A spelling is ASCII. A run of its signs may be a file's name if one of its inner signs says so. */
const isRunSign = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 46 || code === 95

/** Runs with a sign inside them, by their place; words of letters alone are not looked at. */
const runsIn = (low: string): { readonly run: string; readonly from: number }[] => {
  const found = []
  let done = 0
  for (const { index } of low.matchAll(/[._]/g)) {
    if (index < done) continue
    let [from, to] = [index, index + 1]
    while (from > done && isRunSign(low.charCodeAt(from - 1))) from--
    while (to < low.length && isRunSign(low.charCodeAt(to))) to++
    done = to
    const run = low.slice(from, to)
    if (mayHold.test(run)) found.push({ run, from })
  }
  return found
}

/** Longer is no name; more pieces than a file's name has are not put together. */
const [maxLength, maxPieces] = [80, 12]

/** Where a spelling may begin or end in a run: at its edges, and on both sides of each sign. */
const seamsOf = (run: string): number[] => {
  const seams = new Set([0, run.length])
  for (const { index } of run.matchAll(/[._]/gu)) seams.add(index).add(index + 1)
  return [...seams].sort((a, b) => a - b)
}

/**
 * Finds people as files are called after them, whoever the record or the conversation names, and whoever else
 * `isOthers` knows by such a spelling. Nothing, for nobody.
 */
export const createFileNames = (
  named: readonly Named[],
  isOthers?: (spelling: string) => boolean,
): ((prepared: PreparedText) => readonly Finding[]) | undefined => {
  if (named.length === 0 && !isOthers) return undefined
  let made: ReadonlySet<string> | undefined
  const isKnown = (spelling: string): boolean => {
    made ??= new Set(named.flatMap(spellingsOf))
    return made.has(spelling) || (isOthers !== undefined && spelling.includes('_') && isOthers(spelling))
  }
  const inRun = (low: string, run: string, from: number): Finding[] => {
    // `12.05.2025`: no spelling has fewer letters.
    if (!isOthers && letterCount(run) < fewestLetters) return []
    const seams = seamsOf(run)
    return seams.flatMap((first, index) =>
      seams.slice(index + 1, index + 1 + 2 * maxPieces).flatMap((last): Finding[] => {
        const [start, end] = [from + first, from + last]
        const isName = last - first <= maxLength && isKnown(run.slice(first, last))
        return isName && isInFileName(low, start, end)
          ? [{ entity: 'PERSON', start, end, score: 0.9, by: 'file-name' }]
          : []
      }),
    )
  }
  return ({ text }) => {
    if (!mayHold.test(text)) return []
    const low = lower(text)
    return runsIn(low).flatMap(({ run, from }) => inRun(low, run, from))
  }
}
