import { createReadStream, type ReadStream } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { exportLines, verifyExport } from '../ledger/export.ts'
import type { Verification } from '../ledger/ledger.ts'
import { inOneLine } from '../printable.ts'
import { linesIn } from './lines.ts'
import { mark } from './mark.ts'
import type { CommonOptions, Io } from './verb.ts'

const tell = (io: Io, result: Verification, { json, quiet }: CommonOptions): number => {
  if (json) io.out(`${JSON.stringify(result)}\n`)
  else if (!quiet || !result.valid) {
    const open =
      result.openIntents > 0 ? `, ${result.openIntents} intents without outcome (gallra resume)` : ''
    const verdict = `${mark(result.valid)} ledger ${result.valid ? 'valid' : 'BROKEN'}`
    const { rotations = 0 } = result
    const replaced =
      rotations === 0 ? '' : `, its key replaced ${rotations === 1 ? 'once' : `${rotations} times`}`
    io.out(
      `${verdict}: ${result.entries} entries, ${result.checkpoints} signed checkpoints${replaced}${open}\n`,
    )
    for (const problem of result.problems) io.out(`  ${inOneLine(problem)}\n`)
  }
  return result.valid ? 0 : 1
}

// The last is what Node says of a path with a NUL in it, which no file system has.
const refusals = ['ENOENT', 'EISDIR', 'EACCES', 'ENOTDIR', 'EROFS', 'ERR_INVALID_ARG_VALUE']

/** What the file system refuses is the caller's to put right. */
const asUsage = (error: unknown, message: string): unknown =>
  error instanceof Error && 'code' in error && refusals.includes(String(error.code))
    ? new AppError('USAGE', message)
    : error

async function* linesOf(file: string): AsyncGenerator<string> {
  let stream: ReadStream | undefined
  try {
    stream = createReadStream(file, 'utf8')
    yield* linesIn(stream)
  } catch (error) {
    throw asUsage(error, `no file ${inOneLine(file)} that can be read`)
  } finally {
    stream?.close()
  }
}

/** A file is checked with nothing but itself and, if given, the public key it must be signed with. */
export const verifyLedger = async (
  io: Io,
  file: string | undefined,
  options: CommonOptions & { key?: string },
): Promise<number> => {
  if (file === undefined) {
    return withApp({ io, options }, async ({ context }) => tell(io, await context.ledger.verify(), options))
  }
  const result = await verifyExport(linesOf(file), options.key)
  const [first = ''] = result.problems
  // Every line would be called a forgery where somebody only mistook the file.
  if (result.entries === 0 && result.checkpoints === 0 && first.startsWith('line 1:'))
    throw new AppError('USAGE', `${file} is no exported ledger; gallra ledger export writes one`)
  return tell(io, result, options)
}

/** Signs the present end first, so that a cut tail shows. */
export const exportLedger = (io: Io, file: string | undefined, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async app => {
    await app.context.ledger.checkpoint()
    const lines: string[] = []
    for await (const line of exportLines(app.ledgerStore, app.publicKey)) {
      if (file === undefined && !options.json) io.data(`${line}\n`)
      else lines.push(line)
    }
    if (file === undefined) {
      if (options.json) io.out(`[${lines.join(',')}]\n`)
    } else {
      await writeFile(file, `${lines.join('\n')}\n`, { mode: 0o600 }).catch(error => {
        throw asUsage(error, `the file ${file} cannot be written`)
      })
      if (options.json) io.out(`${JSON.stringify({ file, lines: lines.length })}\n`)
      else if (!options.quiet) io.out(`${lines.length} lines written to ${file}\n`)
    }
    return 0
  })
