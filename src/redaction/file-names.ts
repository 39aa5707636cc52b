import { lower } from './known-values.ts'
import type { Finding, PreparedText } from './recogniser.ts'

interface Named {
  readonly name: string
  /** Absent: its parts count too. */
  readonly isFullNameOnly?: boolean
}

const letterCount = (text: string): number => text.replace(/[^a-z]/gu, '').length

/** Desks name uploads in ASCII: `Sjöström` is `sj_str_m` in them. */
const inAscii = (text: string): string => text.replace(/[^a-z0-9.]/gu, '_')

/** What is left of a name has to be telling all the same: three letters next to what went, four without. */
const spellingsOf = ({ name, isFullNameOnly = false }: Named): string[] => {
  const whole = lower(name.normalize('NFKC').trim())
  const parts = whole.split(/[\s-]+/u)
  return [whole, parts.join(''), ...(isFullNameOnly ? [] : parts)]
    .map(inAscii)
    .filter(part => letterCount(part) >= (part.includes('_') ? 3 : 4))
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

/** Finds people as files are called after them, whoever the record or the conversation names. */
export const createFileNames = (
  named: readonly Named[],
): ((prepared: PreparedText) => readonly Finding[]) => {
  const spellings = [...new Set(named.flatMap(spellingsOf))].sort((a, b) => b.length - a.length)
  return ({ text }) => {
    if (spellings.length === 0 || !/_|\.[a-z0-9]{2,4}(?![a-z0-9])/iu.test(text)) return []
    const low = lower(text)
    const found: Finding[] = []
    for (const spelling of spellings) {
      for (let at = low.indexOf(spelling); at >= 0; at = low.indexOf(spelling, at + 1)) {
        const end = at + spelling.length
        if (isInFileName(low, at, end))
          found.push({ entity: 'PERSON', start: at, end, score: 0.9, by: 'file-name' })
      }
    }
    return found
  }
}
