import { writeFile } from 'node:fs/promises'
import { AppError } from '../errors.ts'
import { isTerminal, readLine } from './ask.ts'
import type { Io } from './verb.ts'

interface Draft {
  readonly file: string
  readonly yaml: string
  /** Nobody is asked. */
  readonly yes: boolean | undefined
}

/**
 * Writes a draft of a configuration file, shown and confirmed first; false where the answer is no. Never over a file that is
 * there: USAGE, as where nobody can be asked.
 */
export const writeDraft = async (io: Io, { file, yaml, yes = false }: Draft): Promise<boolean> => {
  const refuse = (message: string): AppError => new AppError('USAGE', `--out: ${message}`)
  if (!yes) {
    if (!isTerminal(io.stdin))
      throw refuse('nobody can be asked here; read the draft without --out, or give --yes')
    io.data(yaml)
    io.err(`gallra: write this to ${file}? Type yes: `)
    if ((await readLine(io)).trim() !== 'yes') return false
  }
  await writeFile(file, yaml, { mode: 0o600, flag: 'wx' }).catch(() => {
    throw refuse(`${file} cannot be written, or is there already`)
  })
  return true
}
