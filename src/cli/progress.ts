import type { Io } from './verb.ts'

export interface Progress {
  show(done: number, total: number, what: string): void
  /** Takes the line away. */
  end(): void
}

const bar = (share: number): string => {
  const filled = Math.round(share * 24)
  return '█'.repeat(filled) + '░'.repeat(24 - filled)
}

/** One line on stderr that is written over; nothing at all where nobody looks. */
export const createProgress = (io: Io, quiet = false): Progress => {
  if (!io.isTerminal || quiet) return { show: () => undefined, end: () => undefined }
  return {
    show: (done, total, what) => {
      const share = total === 0 ? 1 : Math.min(1, done / total)
      io.over(`${bar(share)} ${String(Math.round(share * 100)).padStart(3)} %  ${what}`)
    },
    end: () => io.over(''),
  }
}
