/** Edit distance with neighbouring swaps (optimal string alignment), in letters, case ignored. */
const distance = (left: string, right: string): number => {
  const a = left.toLowerCase()
  const b = right.toLowerCase()
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      let best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        best = Math.min(best, (beforeLast[j - 2] ?? 0) + 1)
      }
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] ?? 0
}

/** The valid name somebody most likely meant: at most a third of its letters wrong, the closest first. */
export const nearMiss = (written: string, valid: readonly string[]): string | undefined => {
  if (written.length > 80) return undefined
  const close = valid
    .map(name => ({ name, far: distance(written, name) }))
    .filter(({ name, far }) => far <= Math.max(1, Math.floor(Math.max(name.length, written.length) / 3)))
    .sort((a, b) => a.far - b.far)
  return close[0]?.name
}

/** `, did you mean "action"?` or nothing. */
export const didYouMean = (written: string, valid: readonly string[]): string => {
  const name = nearMiss(written, valid)
  return name === undefined ? '' : `, did you mean "${name}"?`
}
