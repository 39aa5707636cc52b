import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { BSON } from 'mongodb'
import { withoutPollution } from './promises.ts'

/** One way into the program that strangers can write to. */
export interface Target<Input> {
  readonly name: string
  /** What goes in; must survive Extended JSON, as the corpus is kept in it. */
  readonly inputs: fc.Arbitrary<Input>
  /** Starts what the target needs, once; `attempt` throws when a promise is broken. */
  open(): Promise<{ attempt(input: Input): Promise<void>; close?(): Promise<void> }>
}

export interface Finding {
  /** Extended JSON of the smallest input that was found to fail. */
  readonly input: string
  readonly error: string
}

export interface Outcome {
  readonly runs: number
  readonly finding?: Finding
}

interface Limits {
  /** Undefined: the corpus alone. */
  readonly seconds?: number
  readonly seed: number
  /** Told of each input before it is tried, so that one that never ends is known. */
  trying?(input: string): void
}

/** A target whose inputs only it knows the type of. */
export interface AnyTarget {
  readonly name: string
  run(limits: Limits): Promise<Outcome>
}

const corpusFolder = join(import.meta.dirname, 'corpus')

/** Inputs that failed once, or are there because they are odd. */
const corpusOf = <Input>(name: string): Input[] => {
  const folder = join(corpusFolder, name)
  mkdirSync(folder, { recursive: true })
  const files = readdirSync(folder).sort()
  return files.map(
    file => BSON.EJSON.parse(readFileSync(join(folder, file), 'utf8'), { relaxed: false }).input,
  )
}

/** Keeps an input for every run to come. Gives the file. */
export const keepInCorpus = (name: string, { input }: Finding): string => {
  const file = join(
    corpusFolder,
    name,
    `found-${createHash('sha256').update(input).digest('hex').slice(0, 12)}.json`,
  )
  writeFileSync(file, `${input}\n`)
  return file
}

const written = (input: unknown): string => BSON.EJSON.stringify({ input }, { relaxed: false })
const errorText = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : String(error)

/** Inputs of one seed; after them the next seed begins, so that time is looked at now and then. */
const batch = 100

export const defineTarget = <Input>({ name, inputs, open }: Target<Input>): AnyTarget => ({
  name,
  async run({ seconds, seed, trying }) {
    const { attempt, close } = await open()
    const ends = performance.now() + (seconds ?? 0) * 1000
    const one = async (input: Input): Promise<void> => {
      if (trying) trying(written(input))
      await withoutPollution(() => attempt(input))
    }
    let runs = 0
    try {
      for (const input of corpusOf<Input>(name)) {
        runs += 1
        try {
          await one(input)
        } catch (error) {
          return { runs, finding: { input: written(input), error: errorText(error) } }
        }
      }
      for (let next = seed; seconds !== undefined && performance.now() < ends; next += 1) {
        const told = await fc.check(fc.asyncProperty(inputs, one), {
          seed: next,
          numRuns: batch,
          interruptAfterTimeLimit: Math.max(1, ends - performance.now()) + 20_000,
          markInterruptAsFailure: false,
        })
        runs += told.numRuns
        const [input] = told.counterexample ?? []
        if (told.failed && input !== undefined)
          return { runs, finding: { input: written(input), error: errorText(told.errorInstance) } }
      }
      return { runs }
    } finally {
      await close?.()
    }
  },
})
