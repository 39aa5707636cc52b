import type { Io } from '../cli/verb.ts'

/** Names each step on the terminal and remembers how long it took. */
export const createSteps = (io: Io, isQuiet: boolean) => {
  const steps: { name: string; seconds: number }[] = []
  return {
    steps,
    step: async <T>(name: string, what: string, work: () => Promise<T>): Promise<T> => {
      if (!isQuiet) io.err(`· ${what}\n`)
      const since = performance.now()
      const result = await work()
      steps.push({ name, seconds: Math.round((performance.now() - since) / 100) / 10 })
      return result
    },
  }
}

export type Steps = ReturnType<typeof createSteps>
