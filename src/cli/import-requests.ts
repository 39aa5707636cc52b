import { readFile } from 'node:fs/promises'
import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { checkRows, takeRows } from '../requests/import-rows.ts'
import { readCsv } from '../requests/read-csv.ts'
import { actor } from './arguments.ts'
import { wakeWorkers } from './follow-request.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface ImportOptions extends CommonOptions {
  readonly skipBad?: boolean
  readonly dryRun?: boolean
  readonly as?: string
}

const read = async (file: string): Promise<string> => {
  const bytes = await readFile(file).catch(() => {
    throw new AppError('USAGE', `no file ${file} that can be read`)
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new AppError('USAGE', `${file} is not UTF-8; save it as "CSV UTF-8"`)
  }
}

/** With the name of the file before the line, as every other bad line is told. */
const rowsOf = (file: string, text: string): ReturnType<typeof readCsv> => {
  try {
    return readCsv(text)
  } catch (error) {
    if (error instanceof AppError) throw new AppError(error.code, `${file}: ${error.message}`)
    throw error
  }
}

/** Exit 0 when all lines are in, 2 when one was not in order and nothing was taken, 3 when bad ones were left out. */
export const importRequests = async (io: Io, file: string, options: ImportOptions): Promise<number> => {
  const by = actor(options.as).replace(/^cli:/, 'csv:')
  const rows = rowsOf(file, await read(file))
  return withApp({ io, options }, async app => {
    const desk = app.requests()
    const { good, bad } = await checkRows(desk, rows, by)
    for (const { line, problem } of bad) io.err(`${file}:${line}: ${problem}\n`)
    const refused = bad.length > 0 && !options.skipBad
    const taken = refused || options.dryRun ? [] : await takeRows(desk, good, by)
    const before = good.filter(({ there }) => there).length
    const told = {
      lines: rows.length,
      accepted: taken.map(({ id, reference, due }) => ({ id, reference, due })),
      before,
      bad,
    }
    if (options.json) io.out(`${JSON.stringify(told)}\n`)
    else if (!options.quiet)
      io.out(
        refused
          ? `Nothing was taken: ${bad.length} of ${rows.length} lines are not in order. --skip-bad takes the others.\n`
          : `${options.dryRun ? `${good.length - before} would be taken` : `${taken.length} taken`}, ${before} were there before, ${bad.length} left out.\n`,
      )
    if (refused) return 2
    if (taken.length > 0) await wakeWorkers(app, io, taken, options)
    return bad.length > 0 ? 3 : 0
  })
}
