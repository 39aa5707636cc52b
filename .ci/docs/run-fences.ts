import { type Bound, difference, withBound } from './compare.ts'
import type { Fence, Problem } from './pages.ts'
import { openSandbox, type Sandbox } from './sandbox.ts'
import { joined } from './words.ts'

interface Step {
  /** Line of the page. */
  readonly line: number
  readonly command: string
  /** Undefined: whatever comes. */
  readonly shown: readonly string[] | undefined
}

/** In `console`, `$ ` begins a command and what follows is its output; in `sh` nothing is shown. */
const stepsOf = ({ language, line, lines }: Fence): Step[] => {
  if (language !== 'console')
    return joined(lines)
      .filter(({ text }) => text.trim() !== '' && !text.startsWith('#'))
      .map(({ at, text }) => ({ line: line + 1 + at, command: text, shown: undefined }))
  const steps: { line: number; command: string; shown: string[] }[] = []
  let isOpen = false
  for (const [at, text] of lines.entries()) {
    const last = steps.at(-1)
    if (isOpen && last) last.command += `\n${text}`
    else if (text.startsWith('$ ')) steps.push({ line: line + 1 + at, command: text.slice(2), shown: [] })
    else last?.shown.push(text)
    isOpen = (isOpen || text.startsWith('$ ')) && text.endsWith('\\')
  }
  return steps
}

/** `run`; `run exit=3` where the last command of the block ends so; `run figures=any` where numbers are others each time. */
export const isRun = ({ mark }: Fence): boolean => /^run(?: exit=\d)?(?: figures=any)?$/u.test(mark)

const expectedCode = (mark: string): number => Number(/exit=(\d)/u.exec(mark)?.[1] ?? 0)

const runStep = async (
  sandbox: Sandbox,
  { line, command, shown }: Step,
  { file, bound, code, isFree }: { file: string; bound: Bound; code: number; isFree: boolean },
): Promise<Problem[]> => {
  const typed = withBound(command, bound)
  const came = await sandbox.run(typed)
  if (came.code !== code)
    return [
      {
        file,
        line,
        message: `ended with ${came.code}, not ${code}: ${command}\n    ${came.lines.join('\n    ')}`,
      },
    ]
  const found = shown && difference(shown, came.lines, bound, isFree)
  return found ? [{ file, line: line + 1 + found.at, message: `${command}: ${found.message}` }] : []
}

/** Runs the blocks of one page in their order in one shell; after the first that goes wrong the rest would say nothing. */
export const runPage = async (root: string, fences: readonly Fence[]): Promise<Problem[]> => {
  await using sandbox = openSandbox(root)
  const bound: Bound = new Map()
  for (const fence of fences) {
    const steps = stepsOf(fence)
    for (const [index, step] of steps.entries()) {
      const code = index === steps.length - 1 ? expectedCode(fence.mark) : 0
      const problems = await runStep(sandbox, step, {
        file: fence.file,
        bound,
        code,
        isFree: fence.mark.endsWith('figures=any'),
      })
      if (problems.length > 0) return problems
    }
  }
  return []
}
