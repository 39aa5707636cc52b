import { createReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { exportLines, verifyExport } from '../ledger/export.ts'
import type { Verification } from '../ledger/ledger.ts'
import { mark } from './mark.ts'
import type { CommonOptions, Io } from './verb.ts'

const tell = (io: Io, result: Verification, { json, quiet }: CommonOptions): number => {
  if (json) io.out(`${JSON.stringify(result)}\n`)
  else if (!quiet || !result.valid) {
    const open =
      result.openIntents > 0 ? `, ${result.openIntents} intents without outcome (gallra resume)` : ''
    const verdict = `${mark(result.valid)} ledger ${result.valid ? 'valid' : 'BROKEN'}`
    io.out(`${verdict}: ${result.entries} entries, ${result.checkpoints} signed checkpoints${open}\n`)
    for (const problem of result.problems) io.out(`  ${problem}\n`)
  }
  return result.valid ? 0 : 1
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const stream = createReadStream(file, 'utf8')
  try {
    yield* createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      throw new AppError('USAGE', `no file ${file}`)
    }
    throw error
  } finally {
    stream.close()
  }
}

/** A file is checked with nothing but itself and, if given, the public key it must be signed with. */
export const verifyLedger = async (
  io: Io,
  file: string | undefined,
  options: CommonOptions & { key?: string },
): Promise<number> => {
  if (file !== undefined) return tell(io, await verifyExport(linesOf(file), options.key), options)
  return withApp({ io, options }, async ({ context }) => tell(io, await context.ledger.verify(), options))
}

/** Signs the present end first, so that a cut tail shows. */
export const exportLedger = (io: Io, file: string | undefined, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async app => {
    await app.context.ledger.checkpoint()
    const lines: string[] = []
    for await (const line of exportLines(app.ledgerStore, app.publicKey)) {
      if (file === undefined) io.out(`${line}\n`)
      else lines.push(line)
    }
    if (file !== undefined) {
      await writeFile(file, `${lines.join('\n')}\n`, { mode: 0o600 })
      if (options.json) io.out(`${JSON.stringify({ file, lines: lines.length })}\n`)
      else if (!options.quiet) io.out(`${lines.length} lines written to ${file}\n`)
    }
    return 0
  })
