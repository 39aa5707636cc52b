import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Fence, filesOf, type Problem } from './pages.ts'

const fileIn = ({ mark }: Fence): string | undefined => /^file=(\S+)$/u.exec(mark)?.[1]
const changedIn = ({ mark }: Fence): string | undefined => /^change=(\S+)$/u.exec(mark)?.[1]

/**
 * `ts file=PATH` or `tsx file=PATH` is a whole file, `diff change=PATH` lines of one that is there, and `ts check` a piece whose types are
 * looked at.
 */
export const isCode = (fence: Fence): boolean =>
  isTests(fence) ||
  (fence.language === 'diff'
    ? changedIn(fence) !== undefined
    : ['ts', 'tsx'].includes(fence.language) && (fence.mark === 'check' || fileIn(fence) !== undefined))

/** `sh tests`: tests that are there already, and must hold with the blocks in place. */
const isTests = ({ language, mark }: Fence): boolean => language === 'sh' && mark === 'tests'
const testsIn = ({ lines }: Fence): string[] => lines.join(' ').match(/test\/[\w./-]+\.test\.ts/gu) ?? []

/** Where lines of a block stand in a file, in one piece; undefined unless it is one place. */
const placeOf = (file: readonly string[], wanted: readonly string[]): number | undefined => {
  const places = file.flatMap((_, at) =>
    wanted.every((line, index) => file[at + index] === line) ? [at] : [],
  )
  return places.length === 1 ? places[0] : undefined
}

/** Lines with ` ` and `-` must stand in the file in one place; those with ` ` and `+` stand there afterwards. */
const changed = (text: string, { file, line, lines, mark }: Fence): string | Problem => {
  const all = text.split('\n')
  const of = (signs: string): string[] =>
    lines.filter(each => signs.includes(each[0] ?? ' ')).map(each => each.slice(1))
  const before = of(' -')
  const at = placeOf(all, before)
  if (at === undefined)
    return { file, line, message: `${mark}: the lines before the change are not in one place of the file` }
  return [...all.slice(0, at), ...of(' +'), ...all.slice(at + before.length)].join('\n')
}

const write = (tree: string, path: string, text: string): void => {
  mkdirSync(dirname(join(tree, path)), { recursive: true })
  writeFileSync(join(tree, path), text)
}

/** Puts every block into the tree; gives the files that came or changed. */
const overlay = (
  tree: string,
  fences: readonly Fence[],
): { files: Map<string, Fence>; problems: Problem[] } => {
  const files = new Map<string, Fence>()
  const problems: Problem[] = []
  for (const [index, fence] of fences.filter(each => !isTests(each)).entries()) {
    const change = changedIn(fence)
    const path = change ?? fileIn(fence) ?? `test/docs/piece-${index}.ts`
    files.set(path, fence)
    const text =
      change === undefined
        ? `${fence.lines.join('\n')}\n`
        : changed(readFileSync(join(tree, path), 'utf8'), fence)
    if (typeof text === 'string') write(tree, path, text)
    else problems.push(text)
  }
  return { files, problems }
}

/** What a tool said, at the block that its file came from; what it said of no such file at the first block. */
const toldBy = (output: string, files: ReadonlyMap<string, Fence>, first: Fence): Problem[] => {
  const found = [...files].flatMap(([path, fence]): Problem[] => {
    const escaped = path.replace(/[.[\]]/gu, '\\$&')
    const [, line] = new RegExp(`${escaped}[:(](\\d+)`, 'u').exec(output) ?? []
    return line === undefined
      ? []
      : [
          {
            file: fence.file,
            line: fence.line + (fence.language === 'diff' ? 0 : Number(line)),
            message: output.trim(),
          },
        ]
  })
  return found.length > 0
    ? found.slice(0, 1)
    : [{ file: first.file, line: first.line, message: output.trim() }]
}

/** Tools by which code of the pages is judged, in a copy of the tree: types, style, and the tests among the blocks. */
const tools = (files: readonly string[], named: readonly string[]): (readonly string[])[] => {
  const tests = [...files.filter(file => file.endsWith('.test.ts')), ...named]
  const whole = files.filter(file => !file.startsWith('test/docs/piece-'))
  const bin = 'node_modules/.bin'
  return [
    [`${bin}/tsc`, '--noEmit', '--pretty', 'false'],
    ...(whole.length > 0
      ? [[`${bin}/biome`, 'check', '--error-on-warnings', '--vcs-enabled=false', '--colors=off', ...whole]]
      : []),
    ...(tests.length > 0 ? [[`${bin}/vitest`, 'run', ...tests]] : []),
  ]
}

/** Tries the code of all pages together in a copy of the tree, so that one page may build on another. */
export const codeProblems = async (root: string, fences: readonly Fence[]): Promise<Problem[]> => {
  const [first] = fences
  if (!first) return []
  const tree = mkdtempSync(join(tmpdir(), 'gallra-docs-code-'))
  try {
    for (const file of filesOf(root)) cpSync(join(root, file), join(tree, file))
    symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'))
    const { files, problems } = overlay(tree, fences)
    if (problems.length > 0) return problems
    for (const [command = '', ...args] of tools([...files.keys()], fences.filter(isTests).flatMap(testsIn))) {
      const { status, stdout, stderr } = spawnSync(command, args, {
        cwd: tree,
        encoding: 'utf8',
        env: { ...process.env, NO_COLOR: '1' },
        maxBuffer: 64 * 1024 * 1024,
      })
      if (status !== 0) return toldBy(`${stdout}${stderr}`, files, first)
    }
    return []
  } finally {
    rmSync(tree, { recursive: true, force: true })
  }
}
