import type { Span } from './shields.ts'

/** How many of the spans, which are in order of their beginnings, begin at the offset or before it. */
export const countBegun = (spans: readonly Pick<Span, 'start'>[], at: number): number => {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low
}
