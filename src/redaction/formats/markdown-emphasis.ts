import type { Span } from '../shields.ts'

const runs = /\*+|_+|~~|\n[ \t]*\n/gu

const isSpace = (unit: string | undefined): boolean => unit === undefined || /\s/u.test(unit)
const isSign = (unit: string | undefined): boolean => unit !== undefined && /[\p{P}\p{S}]/u.test(unit)

interface Run extends Span {
  readonly sign: string
  readonly opens: boolean
  readonly closes: boolean
}

/** Which way a run looks (CommonMark §6.2); an underscore inside a word is part of it. */
const runAt = (text: string, start: number, sign: string): Run => {
  const end = start + sign.length
  const [before, after] = [text[start - 1], text[end]]
  const left = !isSpace(after) && (!isSign(after) || isSpace(before) || isSign(before))
  const right = !isSpace(before) && (!isSign(before) || isSpace(after) || isSign(after))
  const isUnderscore = sign.startsWith('_')
  return {
    start,
    end,
    sign,
    opens: left && (!isUnderscore || !right || isSign(before)),
    closes: right && (!isUnderscore || !left || isSign(after)),
  }
}

/**
 * The signs of emphasis that find their partner in the same paragraph. Only runs of equal length are paired: what is
 * left over is shown, which hides no word that was not hidden from its readers.
 */
export const emphasis = (text: string): Span[] => {
  const found: Span[] = []
  const open = new Map<string, Span[]>()
  for (const { 0: sign, index } of text.matchAll(runs)) {
    if (sign.startsWith('\n')) open.clear()
    if (sign.startsWith('\n') || sign.length > 3 || text[index - 1] === '\\') continue
    const run = runAt(text, index, sign)
    const partner = run.closes ? open.get(sign)?.pop() : undefined
    if (partner) found.push(partner, { start: run.start, end: run.end })
    else if (run.opens) {
      const waiting = open.get(sign) ?? []
      waiting.push(run)
      open.set(sign, waiting)
    }
  }
  return found
}
