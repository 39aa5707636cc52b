import { z } from 'zod'
import { textFormats } from '../entities.ts'
import { AppError } from '../errors.ts'
import { createRedactor } from '../redaction/create-redactor.ts'
import { scanTexts } from '../redaction/engine.ts'
import { guessFormat } from '../redaction/formats/guess-format.ts'
import { knownLocales } from '../redaction/locales.ts'
import type { Redactor } from '../redaction/redactor.ts'
import type { Recall } from '../redaction/thresholds.ts'
import { linesByChunk } from './lines.ts'
import type { Io } from './verb.ts'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().optional(),
  format: z.enum(textFormats).optional(),
  known: z.array(z.string()).optional(),
})

type Line = z.infer<typeof lineSchema>

/** Nobody can read as much at once, and Node makes no longer string: the rest of the line is passed over. */
const maxLineLength = 64 * 1024 * 1024

/** The line's own content is never repeated in the error: it is what people want hidden. Throws USAGE. */
const parseLine = (line: string, number: number): Line => {
  if (line.length > maxLineLength)
    throw new AppError('USAGE', `stdin:${number}: longer than ${maxLineLength} characters`)
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    throw new AppError(
      'USAGE',
      `stdin:${number}: not JSON; a line is {"id":…,"text":"…","lang"?,"format"?,"known"?}`,
    )
  }
  const result = lineSchema.safeParse(parsed)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const where = issue?.path.join('.') || 'the line'
  const valid = issue?.path[0] === 'format' ? ` (valid: ${textFormats.join(', ')})` : ''
  throw new AppError('USAGE', `stdin:${number}: "${where}" is missing or of the wrong kind${valid}`)
}

interface ScanOptions {
  readonly locales?: readonly string[] | undefined
  readonly recall?: Recall | undefined
  /** Ask the second opinion about doubtful names, and say at the end what that cost. */
  readonly isThorough?: boolean
  readonly isQuiet?: boolean
  /** One JSON document at the end instead of a line for each text. */
  readonly asDocument?: boolean
}

type Reading = Pick<ScanOptions, 'locales' | 'recall'> & {
  /** Absent: the usual one of the locales. */
  readonly redactor?: Redactor | undefined
}

/** What to answer to lines: findings with offsets in UTF-16 units of their texts, whose format is guessed if not said. */
const answers = (lines: readonly Line[], reading: Reading) => {
  const texts = lines.map(line => ({ ...line, format: line.format ?? guessFormat(line.text) }))
  const found = scanTexts(texts, reading)
  return lines.map(({ id }, at) => ({
    id,
    spans: (found[at] ?? []).map(({ start, end, entity, score }) => ({ start, end, type: entity, score })),
  }))
}

const usageOf = (error: unknown): string => {
  if (error instanceof AppError && error.code === 'USAGE') return error.message
  throw error
}

/** So many UTF-16 units of text are read together; then what they were read for is let go. */
const mostTogether = 256 * 1024

interface Batch {
  readonly lines: Line[]
  length: number
}

const readLines = async (io: Io, reading: Reading, isDocument: boolean): Promise<number> => {
  const documents: unknown[] = []
  let [number, code] = [0, 0]
  const answer = ({ lines }: Batch): void => {
    io.signal.throwIfAborted()
    const answered = answers(lines, reading)
    if (isDocument) documents.push(...answered)
    else io.out(answered.map(each => `${JSON.stringify(each)}\n`).join(''))
  }
  for await (const lines of linesByChunk(io.stdin, maxLineLength + 1)) {
    let batch: Batch = { lines: [], length: 0 }
    for (const line of lines) {
      number += 1
      // Also takes away the mark that Windows programs begin a file with.
      const trimmed = line.trim()
      if (trimmed === '') continue
      try {
        const parsed = parseLine(trimmed, number)
        batch.lines.push(parsed)
        batch.length += parsed.text.length
      } catch (error) {
        io.err(`gallra: ${usageOf(error)}\n`)
        code = 2
      }
      if (batch.length < mostTogether) continue
      answer(batch)
      batch = { lines: [], length: 0 }
    }
    if (batch.lines.length > 0) answer(batch)
  }
  if (isDocument) io.out(`${JSON.stringify(documents)}\n`)
  return code
}

/** With a second opinion on names; without one, where there is none, and told so. */
const readThoroughly = async (
  io: Io,
  { locales, recall, asDocument = false, isQuiet = false }: ScanOptions,
): Promise<number> => {
  const { createSharedOpinion } = await import('../opinion/shared-opinion.ts')
  const say = (message: string): void => io.err(`gallra: ${message}\n`)
  const shared = createSharedOpinion({ notice: say, warn: (_, message) => say(message) })
  try {
    const outcome = await shared.open()
    const redactor =
      'opinion' in outcome
        ? createRedactor({ locales: locales ?? knownLocales, opinion: outcome.opinion })
        : undefined
    const code = await readLines(io, { locales, recall, redactor }, asDocument)
    const told = await shared.told()
    if (told !== undefined && !isQuiet) say(told)
    return code
  } finally {
    await shared.close()
  }
}

/**
 * Reads JSON lines, writes one line of findings for each. A line that is none is told of with its number and has no
 * answer; those behind it have theirs, and the exit code is 2.
 */
export const scanLines = async (io: Io, options: ScanOptions): Promise<number> =>
  options.isThorough ? readThoroughly(io, options) : readLines(io, options, options.asDocument === true)
