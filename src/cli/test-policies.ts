import { readFile } from 'node:fs/promises'
import { AppError } from '../errors.ts'
import { loadFolder } from '../policies/load-folder.ts'
import { runTestsFile, type TestsFileResult, testFilesIn } from '../policies/tests/run-file.ts'
import { readSettings } from '../settings.ts'
import { formatProblem } from '../yaml/problem.ts'
import { mark } from './mark.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface TestOptions extends CommonOptions {
  readonly strict?: boolean
}

const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new AppError('USAGE', `no file ${file} that can be read`)
  }
}

const untriedText = ({ file, result }: TestsFileResult): string[] =>
  (result?.untried ?? []).map(
    rule => `${file}: no case reaches the rule "${rule}" of ${result?.policy ?? ''}`,
  )

const show = (io: Io, results: readonly TestsFileResult[], quiet: boolean): void => {
  for (const { problems, result } of results) {
    for (const problem of problems) io.err(`${formatProblem(problem)}\n`)
    for (const each of result?.cases ?? []) {
      if (each.problems.length === 0) continue
      for (const problem of each.problems) io.err(`${formatProblem(problem)}\n`)
      for (const line of each.text) io.err(`    ${line}\n`)
    }
  }
  if (!quiet) for (const line of results.flatMap(untriedText)) io.err(`${line}\n`)
}

/** Exit 1 when a case is not decided as it says, 2 when a file cannot be read as tests. */
export const testPolicies = async (
  io: Io,
  files: readonly string[],
  options: TestOptions,
): Promise<number> => {
  const { configFolder, resolveSecret } = readSettings({ config: options.config, logging: 'warn' })
  const loaded = await loadFolder(configFolder, resolveSecret)
  if ('problems' in loaded) {
    for (const problem of loaded.problems) io.err(`${formatProblem(problem)}\n`)
    return 2
  }
  const wanted = files.length > 0 ? files : await testFilesIn(configFolder)
  if (wanted.length === 0)
    throw new AppError('USAGE', `no tests in ${configFolder}: write NAME.test.yaml beside the policy`)
  const texts = await Promise.all(wanted.map(async file => ({ file, text: await readText(file) })))
  const results = texts.map(({ file, text }) => runTestsFile(file, text, loaded.policies))
  const cases = results.flatMap(({ result }) => result?.cases ?? [])
  const failed = cases.filter(({ problems }) => problems.length > 0).length
  const untried = results.flatMap(({ result }) => result?.untried ?? []).length
  const isFailed = failed > 0 || (options.strict === true && untried > 0)
  if (options.json) io.out(`${JSON.stringify({ passed: cases.length - failed, failed, files: results })}\n`)
  else {
    show(io, results, options.quiet === true)
    if (!options.quiet) io.out(`${mark(!isFailed)} ${cases.length - failed} passed, ${failed} failed\n`)
  }
  if (results.some(({ problems }) => problems.length > 0)) return 2
  return isFailed ? 1 : 0
}
