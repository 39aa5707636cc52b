const cpuMilliseconds = (work: () => unknown): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

/** Below this the clock and the compiler tell more than the text. */
const floor = 4
const tries = 4

/** Between linear and quadratic, nearer to the first. */
export const mostGrowth = 9

/**
 * How many times as long four times the text takes, in processor time: a busy machine makes it no longer. 4 is linear,
 * 16 quadratic. The first of some tries that is below what is allowed, as the compiler and the collector of garbage
 * work beside it.
 */
export const growthOfMade = (make: (size: number) => string, work: (text: string) => unknown): number => {
  const [small, large] = [make(5_000), make(20_000)]
  let growth = Number.POSITIVE_INFINITY
  for (let n = 0; n < tries && growth >= mostGrowth; n++) {
    const least = cpuMilliseconds(() => work(small))
    growth = Math.min(growth, cpuMilliseconds(() => work(large)) / Math.max(least, floor))
  }
  return growth
}

/** The same of a text that is one unit over and over. */
export const growthOf = (unit: string, work: (text: string) => unknown): number =>
  growthOfMade(size => unit.repeat(size / unit.length), work)
