import { RE2JS, RE2JSException } from 're2js'

/** Instructions of the compiled pattern; `\p{L}{1,40}` has a hundred. */
const maxProgram = 1000

const skipClass = (pattern: string, from: number): number => {
  // A bracket right at the beginning is one of the class.
  let at = from + (pattern[from + 1] === '^' ? 2 : 1)
  if (pattern[at] === ']') at++
  for (; at < pattern.length && pattern[at] !== ']'; at++) {
    if (pattern[at] === '\\') at++
    else if (pattern.startsWith('[:', at)) at = Math.max(at, pattern.indexOf(':]', at) + 1)
  }
  return at
}

/** The first repetition without an end, as it is written. */
const unbounded = (pattern: string): string | undefined => {
  for (let at = 0; at < pattern.length; at++) {
    const sign = pattern[at]
    if (pattern.startsWith('\\Q', at))
      at = pattern.includes('\\E', at) ? pattern.indexOf('\\E', at) + 1 : pattern.length
    else if (sign === '\\') at++
    else if (sign === '[') at = skipClass(pattern, at)
    else if (sign === '*' || sign === '+') return sign
    else if (sign === '{') {
      const [open] = /^\{\d+,\}/.exec(pattern.slice(at, at + 12)) ?? []
      if (open) return open
    }
  }
  return undefined
}

/**
 * What is wrong with a pattern, and what would be right; undefined for a good one. RE2 takes linear time for one hit;
 * with an end to each repetition all hits of a text do too.
 */
export const patternProblem = (pattern: string): string | undefined => {
  const open = unbounded(pattern)
  if (open !== undefined)
    return `"${open}" repeats without end; write how often at most, such as {0,20} for * and {1,20} for +`
  try {
    const compiled = RE2JS.compile(pattern)
    if (compiled.test('')) return 'the pattern also fits an empty text; something in it must be there'
    if (compiled.programSize() > maxProgram) return 'the pattern is too large; lower its repetitions'
    const groups = Object.keys(compiled.namedGroups()).filter(name => name !== 'value')
    return groups.length > 0
      ? 'a group has another name than "value"; write (?P<value>...), or (?:...) without one'
      : undefined
  } catch (cause) {
    if (!(cause instanceof RE2JSException)) throw cause
    const told = cause.message.replace(/^error parsing regexp: /u, '')
    return `not a pattern in RE2 syntax (no look-around, no back-references): ${told}`
  }
}
