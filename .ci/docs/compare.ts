/** What a page shows and what came instead: ids, moments and digests, which are others each time. */
export type Bound = Map<string, string>

/** Ids of plans, runs and requests, moments in UTC, codes, and digests. */
const varying =
  /(?:entry|anon)-[0-9a-f]{12,24}|(?<![\w-])(?=[A-Z2-7]*\d)[A-Z2-7]{26}(?![\w-])|\d{4}-\d\d-\d\d-[0-9a-f]{12}|\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z|(?<![\w-])(?=[0-9a-f]*\d)[0-9a-f]{16,64}(?![\w-])/gu

const shapeOf = (shown: string): string => {
  const [, kind, digits] = /^(entry|anon)-(.+)$/u.exec(shown) ?? []
  if (kind !== undefined && digits !== undefined) return `${kind}-[0-9a-f]{${digits.length}}`
  if (/^[A-Z2-7]{26}$/u.test(shown)) return '[A-Z2-7]{26}'
  if (shown.includes('T')) return String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z`
  return shown.includes('-') ? String.raw`\d{4}-\d\d-\d\d-[0-9a-f]{12}` : `[0-9a-f]{${shown.length}}`
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')

/** With other figures the columns of a table are of another width, and so are the lines under their heads. */
const literal = (text: string, isFree: boolean): string =>
  isFree
    ? escaped(text)
        .replace(/─+/gu, '─+')
        .replace(/\d+(?:[\u0020\u00a0\u202f]\d{3})*/gu, String.raw`\d[\d\s]*`)
        .replace(/ +/gu, String.raw`\s+`)
    : escaped(text)

/** One shown line as a pattern, with what is bound by it in the order of its groups. */
const patternOf = (
  line: string,
  bound: Bound,
  isFree: boolean,
): { pattern: RegExp; binds: readonly string[] } => {
  const binds: string[] = []
  let text = ''
  let from = 0
  for (const found of line.matchAll(varying)) {
    const [shown] = found
    text += literal(line.slice(from, found.index), isFree)
    const real = bound.get(shown)
    if (real === undefined) binds.push(shown)
    text += real === undefined ? `(${shapeOf(shown)})` : escaped(real)
    from = found.index + shown.length
  }
  text += literal(line.slice(from), isFree)
  return { pattern: new RegExp(`^${text.replace(/…/gu, '.*')}$`, 'u'), binds }
}

const trimmed = (lines: readonly string[]): readonly string[] => {
  const ends = lines.map(line => line.trimEnd())
  const from = ends.findIndex(line => line !== '')
  const to = ends.findLastIndex(line => line !== '')
  return from < 0 ? [] : ends.slice(from, to + 1)
}

/** Undefined where they agree; else the first shown line that nothing agrees with. */
const firstWrong = (
  shown: readonly string[],
  came: readonly string[],
  bound: Bound,
  isFree: boolean,
): number | undefined => {
  let at = 0
  for (const [index, line] of shown.entries()) {
    if (line.trim() === '…') {
      const rest = shown.slice(index + 1)
      if (rest.length === 0) return undefined
      let furthest = 0
      for (let from = at; from <= came.length; from++) {
        const kept = new Map(bound)
        const wrong = firstWrong(rest, came.slice(from), kept, isFree)
        if (wrong === undefined) {
          for (const [key, value] of kept) bound.set(key, value)
          return undefined
        }
        furthest = Math.max(furthest, wrong)
      }
      return index + 1 + furthest
    }
    const { pattern, binds } = patternOf(line, bound, isFree)
    const found = pattern.exec(came[at] ?? '')
    if (!found || at >= came.length) return index
    for (const [place, name] of binds.entries()) bound.set(name, found[place + 1] ?? '')
    at += 1
  }
  return at === came.length ? undefined : shown.length
}

export interface Difference {
  /** Of the shown lines, from 0. */
  readonly at: number
  readonly message: string
}

/**
 * Compares what a page shows with what came. `…` in a line is anything there, a line of its own any number of lines. What
 * differs each time (ids, moments, digests) is taken as it comes, and is the same from then on. `isFree`: so is every number.
 */
export const difference = (
  shown: readonly string[],
  came: readonly string[],
  bound: Bound,
  isFree = false,
): Difference | undefined => {
  const [left, right] = [trimmed(shown), trimmed(came)]
  const at = firstWrong(left, right, bound, isFree)
  if (at === undefined) return undefined
  const blank = Math.max(
    0,
    shown.findIndex(line => line.trim() !== ''),
  )
  return {
    at: Math.min(at, left.length - 1) + blank,
    message: `shown is ${left[at] === undefined ? 'nothing more' : JSON.stringify(left[at])}; what came:\n    ${right.join('\n    ')}`,
  }
}

/** A command as it is typed here: with the ids that came in place of those that are shown. */
export const withBound = (text: string, bound: Bound): string =>
  text.replace(varying, shown => bound.get(shown) ?? shown)
