import { createInterface } from 'node:readline'
import { AppError } from '../errors.ts'
import { didYouMean } from '../yaml/near-miss.ts'
import type { Io } from './verb.ts'

/** The next line of the terminal; empty when there is none. Throws when somebody presses Ctrl-C. */
export const readLine = async ({ stdin, signal }: Io): Promise<string> => {
  const lines = createInterface({ input: stdin, signal })
  try {
    for await (const line of lines) return line
    signal.throwIfAborted()
    return ''
  } finally {
    lines.close()
  }
}

export const isTerminal = (stdin: Io['stdin']): boolean => 'isTTY' in stdin && stdin.isTTY === true

/** What was not given is asked for, where somebody can be asked: USAGE where nobody can, and for an answer that is not valid. */
export const given = async (
  io: Io,
  value: string | undefined,
  option: string,
  valid: readonly string[],
): Promise<string> => {
  if (value === undefined && !isTerminal(io.stdin))
    throw new AppError('USAGE', `${option} is needed; valid: ${valid.join(', ')}`)
  if (value === undefined) io.err(`${option} (${valid.join(', ')}): `)
  const answer = (value ?? (await readLine(io)).trim()).toLowerCase()
  if (!valid.includes(answer))
    throw new AppError('USAGE', `${option}: not one of ${valid.join(', ')}${didYouMean(answer, valid)}`)
  return answer
}
