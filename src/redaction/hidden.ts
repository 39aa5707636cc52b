import type { Span } from './shields.ts'

/**
 * Stands for hidden text: no letter, digit, space or sign of any recogniser, and of no code page. It is one byte wide,
 * as most texts are: a wider sign would make them wide, and every pattern with a class of letters five times as slow.
 */
const hidden = '\u0081'

/** The text with the spans hidden, same offsets. */
export const hide = (text: string, spans: readonly Span[]): string => {
  if (spans.length === 0) return text
  const ordered = spans.length > 1 ? [...spans].sort((a, b) => a.start - b.start) : spans
  const parts: string[] = []
  let done = 0
  for (const { start, end } of ordered) {
    if (end <= done) continue
    parts.push(text.slice(done, Math.max(done, start)), hidden.repeat(end - Math.max(done, start)))
    done = end
  }
  parts.push(text.slice(done))
  return parts.join('')
}
