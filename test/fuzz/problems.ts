import { formatProblem, type Problem } from '../../src/yaml/problem.ts'
import { echoes } from './promises.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
const steers = /[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u

/** Every mistake is told at a place of the file, in one harmless line; at least one is an error. */
export const checkProblems = (
  problems: readonly Problem[],
  text: string,
  { isPrivate = false }: { readonly isPrivate?: boolean } = {},
): void => {
  const lines = text.split(/\r\n|[\r\n]/u).length
  if (!problems.some(({ severity }) => severity === 'error')) throw new Error('refused without an error')
  for (const problem of problems) {
    const told = formatProblem(problem)
    if (steers.test(told)) throw new Error(`not harmless: ${JSON.stringify(told)}`)
    if (problem.line < 1 || problem.column < 1 || problem.line > lines + 1)
      throw new Error(`no such place: ${told}`)
    if (problem.message.length < 8 || problem.message.includes('undefined'))
      throw new Error(`says nothing: ${told}`)
    if (problem.message.includes('Invalid input')) throw new Error(`in words of the library: ${told}`)
    if (told.length > 4000) throw new Error(`too long: ${told.slice(0, 200)}`)
    if (isPrivate && echoes(told)) throw new Error(`repeats the file: ${told}`)
  }
}
