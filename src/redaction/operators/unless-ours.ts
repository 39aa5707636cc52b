import { placeholderSpans } from '../shields.ts'

/** Applies to everything but what an operator wrote: the contract of operators is that twice is once. */
export const unlessOurs = (value: string, write: () => string): string => {
  const [span] = placeholderSpans(value)
  return span?.start === 0 && span.end === value.length ? value : write()
}
