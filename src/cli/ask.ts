import { createInterface } from 'node:readline'
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
