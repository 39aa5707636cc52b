import { inOneLine } from '../printable.ts'

export interface Position {
  /** Counted from 1, as editors do. */
  readonly line: number
  readonly column: number
}

/** The position of an offset, counted in UTF-16 units. */
export const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

/** Something wrong in a file, where, and what would be right. Values of the file are not repeated in it. */
export interface Problem extends Position {
  readonly file: string
  readonly message: string
  /** Names or values that would be accepted here. */
  readonly valid?: readonly string[]
  readonly severity: 'error' | 'warning'
}

/** `policy.yaml:14:11 error unknown key "actoin", did you mean "action"? (valid: action, after)` */
export const formatProblem = (problem: Problem): string => {
  const { file, line, column, severity, message, valid } = problem
  const hint = valid && valid.length > 0 ? ` (valid: ${valid.join(', ')})` : ''
  return inOneLine(`${file}:${line}:${column} ${severity} ${message}${hint}`)
}

export const inOrder = (problems: readonly Problem[]): Problem[] =>
  [...problems].sort((a, b) => a.line - b.line || a.column - b.column)
