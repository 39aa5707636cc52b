/** A pattern that is bound to the end of a text. */
interface AtEnd {
  test(text: string): boolean
  exec(text: string): RegExpExecArray | null
}

/** Classes, escaped signs and inner groups are emptied from within, so that what is left stands in no brackets. */
const outermost = (source: string): string => {
  let [left, before] = [source.replace(/\\.|\[(?:\\.|[^\]\\])*\]/gsu, ''), '']
  while (left !== before) [before, left] = [left, left.replace(/\([^()]*\)/gu, '')]
  return left
}

const backwards = ({ source, flags }: RegExp): RegExp => {
  if (!source.endsWith('$') || /\\[1-9k]/.test(source) || outermost(source).includes('|'))
    throw new Error(`not to be read backwards: ${source}`)
  return new RegExp(`(?<=${source.slice(0, -1)})`, `${flags}y`)
}

/**
 * The same pattern, which ends in `$`, tried from the end: a search goes through every beginning, and in nearly all
 * texts the last letter says no already. It may have no references to its groups, which backwards would be read before
 * them, and no alternative that is not bound to the end. Made when it is first asked; throws Error then for such a one.
 */
export const atEnd = (pattern: RegExp): AtEnd => {
  let made: RegExp | undefined
  const test = (text: string): boolean => {
    made ??= backwards(pattern)
    made.lastIndex = text.length
    return made.test(text)
  }
  return { test, exec: text => (test(text) ? pattern.exec(text) : null) }
}
