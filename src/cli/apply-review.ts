import { readFile } from 'node:fs/promises'
import { type App, withApp } from '../app.ts'
import { listFileOf, readLists, writeLists } from '../connectors/store-lists.ts'
import { AppError } from '../errors.ts'
import { type Review, reviewSchema } from '../review/review-file.ts'
import { extended, type Settled, settleVerdicts } from '../review/verdicts.ts'
import { recordId, storeId } from '../tickets/ids.ts'
import { loadYaml } from '../yaml/load-yaml.ts'
import { formatProblem, type Problem } from '../yaml/problem.ts'
import { mark } from './mark.ts'
import type { CommonOptions, Io } from './verb.ts'

const load = async (file: string) => {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new AppError('USAGE', `no file ${file} that can be read`)
  })
  // Phrases in it come out of tickets.
  return loadYaml(text, file, reviewSchema, { isPrivate: true })
}

const judgedRecords = async ({ context }: App, { store, findings }: Review, signal: AbortSignal) => {
  const { connector } = await context.store(storeId(store))
  const judged = findings.filter(({ verdict }) => verdict !== null && verdict !== undefined)
  const ids = [...new Set(judged.map(({ at }) => at.record))].map(recordId)
  const records = ids.length === 0 ? [] : await connector.readMany('ticket', ids, signal)
  return new Map<string, (typeof records)[number]>(records.map(record => [record.id, record]))
}

const tellProblems = (io: Io, problems: readonly Problem[], { json }: CommonOptions): number => {
  if (json) io.out(`${JSON.stringify({ valid: false, problems })}\n`)
  else for (const problem of problems) io.err(`${formatProblem(problem)}\n`)
  return 2
}

const tellDone = (io: Io, { additions, changed }: Settled, file: string, options: CommonOptions): number => {
  const allowed = additions.filter(({ list }) => list === 'allow').length
  const denied = additions.length - allowed
  if (options.json) io.out(`${JSON.stringify({ file, allowed, denied, changed })}\n`)
  else if (!options.quiet) {
    const skipped = changed === 0 ? '' : `; ${changed} left out, their tickets have changed since`
    io.out(`${mark(changed === 0)} ${allowed} phrases allowed, ${denied} denied in ${file}${skipped}\n`)
    io.out('Workers read it when they start.\n')
  }
  return changed === 0 ? 0 : 3
}

/**
 * Takes the verdicts of a review file over into the lists of its store. With one mistake in it nothing is written:
 * exit 2; exit 3 when verdicts were left out because their texts have changed.
 */
export const applyReview = async (io: Io, file: string, options: CommonOptions): Promise<number> => {
  const loaded = await load(file)
  if (!loaded.ok) return tellProblems(io, loaded.problems, options)
  const review = loaded.value
  return withApp({ io, options }, async (app, signal) => {
    const settled = settleVerdicts(review, await judgedRecords(app, review, signal))
    if (settled.problems.length > 0) {
      const problems = settled.problems.map(
        ({ path, message }): Problem => ({ file, ...loaded.at(path), message, severity: 'error' }),
      )
      return tellProblems(io, problems, options)
    }
    const store = app.configuration.stores.find(({ id }) => id === review.store)
    if (!store) throw new AppError('STORE_UNKNOWN', 'the store of the review is not configured')
    const lists = listFileOf(store)
    if (settled.additions.length > 0)
      await writeLists(lists, extended(await readLists(lists), settled.additions))
    return tellDone(io, settled, lists, options)
  })
}
