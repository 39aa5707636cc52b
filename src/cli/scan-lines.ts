import { z } from 'zod'
import { textFormats } from '../entities.ts'
import { AppError } from '../errors.ts'
import { scanText } from '../redaction/engine.ts'
import type { Recall } from '../redaction/thresholds.ts'
import { linesIn } from './lines.ts'
import type { Io } from './verb.ts'

const lineSchema = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  lang: z.string().optional(),
  format: z.enum(textFormats).optional(),
})

/** The line's own content is never repeated in the error: it is what people want hidden. */
const parseLine = (line: string, number: number): z.infer<typeof lineSchema> => {
  let parsed: unknown
  try {
    parsed = JSON.parse(line)
  } catch {
    throw new AppError('USAGE', `stdin:${number}: not JSON; a line is {"id":…,"text":"…","lang"?,"format"?}`)
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
  /** One JSON document at the end instead of a line for each text. */
  readonly asDocument?: boolean
}

/** Reads JSON lines, writes one line of findings for each; offsets in UTF-16 units of `text`. */
export const scanLines = async (
  io: Io,
  { locales, recall, asDocument = false }: ScanOptions,
): Promise<number> => {
  const documents: unknown[] = []
  let number = 0
  for await (const line of linesIn(io.stdin)) {
    io.signal.throwIfAborted()
    number += 1
    // Also takes away the mark that Windows programs begin a file with.
    const trimmed = line.trim()
    if (trimmed === '') continue
    const { id, text, lang, format } = parseLine(trimmed, number)
    const findings = scanText(text, {
      ...(lang === undefined ? {} : { lang }),
      ...(format === undefined ? {} : { format }),
      ...(locales === undefined ? {} : { locales }),
      ...(recall === undefined ? {} : { recall }),
    })
    const spans = findings.map(({ start, end, entity, score }) => ({ start, end, type: entity, score }))
    if (asDocument) documents.push({ id, spans })
    else io.out(`${JSON.stringify({ id, spans })}\n`)
  }
  if (asDocument) io.out(`${JSON.stringify(documents)}\n`)
  return 0
}
