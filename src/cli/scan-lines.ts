import { createInterface } from 'node:readline'
import { z } from 'zod'
import { textFormats } from '../entities.ts'
import { AppError } from '../errors.ts'
import { scanText } from '../redaction/engine.ts'
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

/** Reads JSON lines, writes one line of findings for each; offsets in UTF-16 units of `text`. */
export const scanLines = async (io: Io, locales?: readonly string[]): Promise<number> => {
  let number = 0
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    if (line.trim() === '') continue
    const { id, text, lang, format } = parseLine(line, number)
    const findings = scanText(text, {
      ...(lang === undefined ? {} : { lang }),
      ...(format === undefined ? {} : { format }),
      ...(locales === undefined ? {} : { locales }),
    })
    const spans = findings.map(({ start, end, entity, score }) => ({ start, end, type: entity, score }))
    io.out(`${JSON.stringify({ id, spans })}\n`)
  }
  return 0
}
