const minuteMs = 60_000
const mostAddresses = 10_000

/** Counts refused messages by the address they came from, for a minute each time. */
export interface Brake {
  isOver(address: string): boolean
  count(address: string): void
}

/**
 * Each refused message is written down, and anybody can send some: without a bound the database could be filled with
 * rubbish. When more addresses than can be counted send it, all of them wait for the next minute.
 */
export const createBrake = (most: number, now: () => number): Brake => {
  let began = now()
  const counts = new Map<string, number>()
  const renew = (): void => {
    if (now() - began < minuteMs) return
    began = now()
    counts.clear()
  }
  return {
    isOver(address) {
      renew()
      const count = counts.get(address)
      return count === undefined ? counts.size >= mostAddresses : count >= most
    },
    count(address) {
      renew()
      counts.set(address, (counts.get(address) ?? 0) + 1)
    },
  }
}
