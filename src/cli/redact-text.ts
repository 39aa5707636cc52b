import { randomBytes } from 'node:crypto'
import { text as readAll } from 'node:stream/consumers'
import { createPseudonym } from '../anonymisation/pseudonym.ts'
import { type Entity, entities, type TextFormat } from '../entities.ts'
import { AppError } from '../errors.ts'
import { createRedactor } from '../redaction/create-redactor.ts'
import { guessFormat } from '../redaction/formats/guess-format.ts'
import { knownLocales } from '../redaction/locales.ts'
import type { OperatorName } from '../redaction/operator.ts'
import { type Recall, thresholdsOf } from '../redaction/thresholds.ts'
import type { Io } from './verb.ts'

export interface RedactTextOptions {
  readonly operator: OperatorName
  /** Absent: guessed from the text. */
  readonly format?: TextFormat
  readonly lang?: string
  readonly locales?: string
  readonly entities?: string
  readonly recall?: Recall
  readonly json?: boolean
}

const listed = (text: string): string[] =>
  text
    .split(',')
    .map(word => word.trim())
    .filter(word => word !== '')

const isEntity = (word: string): word is Entity => entities.some(entity => entity === word)

const wantedEntities = (text: string): ReadonlySet<Entity> => {
  const words = listed(text)
  const unknown = words.find(word => !isEntity(word))
  if (unknown !== undefined || words.length === 0) {
    throw new AppError('USAGE', `--entities: "${unknown ?? ''}" is no entity (valid: ${entities.join(', ')})`)
  }
  return new Set(words.filter(isEntity))
}

/** Redacts what stands on stdin. Tokens and surrogates are keyed for this call alone. */
export const redactText = async (io: Io, options: RedactTextOptions): Promise<number> => {
  const locales = options.locales === undefined ? knownLocales : listed(options.locales)
  const redactor = createRedactor({ locales }).withThresholds(thresholdsOf({ recall: options.recall }))
  const source = await readAll(io.stdin)
  const input = {
    text: source,
    format: options.format ?? guessFormat(source),
    ...(options.lang === undefined ? {} : { lang: options.lang }),
  }
  const [result] = redactor.redact([input], [], {
    operator: options.operator,
    digest: createPseudonym(randomBytes(32)),
    ...(options.entities === undefined ? {} : { entities: wantedEntities(options.entities) }),
  })
  const redacted = result?.text ?? source
  const findings =
    result?.findings.map(({ start, end, entity, score }) => ({ start, end, type: entity, score })) ?? []
  if (options.json) io.out(`${JSON.stringify({ text: redacted, findings })}\n`)
  else io.data(redacted)
  return 0
}
