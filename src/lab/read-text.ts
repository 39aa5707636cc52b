import { createHmac, randomBytes } from 'node:crypto'
import { guessFormat } from '../redaction/formats/guess-format.ts'
import type { Finding } from '../redaction/recogniser.ts'
import type { KnownPerson, Redactor, TextInput } from '../redaction/redactor.ts'
import { thresholdsOf } from '../redaction/thresholds.ts'
import type { LabFinding, LabQuestion, LabReading } from './protocol.ts'

const meets = (one: Finding, other: Finding): boolean => one.start < other.end && other.start < one.end

/** Once for all operators, so that the same value has the same token in each; of use for nothing afterwards. */
const newDigest = (): ((value: string) => string) => {
  const key = randomBytes(32)
  return value => createHmac('sha256', key).update(value, 'utf8').digest('hex')
}

/** What the redactor finds in one text that belongs to no ticket, and what each operator makes of it. Pure but for its key. */
export const readText = (
  redactor: Redactor,
  known: readonly KnownPerson[],
  { text, format = guessFormat(text), lang, recall, entities, operators }: LabQuestion,
): LabReading => {
  const input: TextInput = { text, format, ...(lang === undefined ? {} : { lang }) }
  const wanted = new Set(entities)
  const digest = newDigest()
  const chosen = redactor.withThresholds(thresholdsOf({ recall }))
  const [read] = chosen.redact([input], known, { operator: 'replace', digest, entities: wanted })
  const taken = read?.findings ?? []
  const [all = []] = redactor.withThresholds(thresholdsOf({ recall: 'high' })).find([input], known)
  const below = all.filter(each => wanted.has(each.entity) && !taken.some(one => meets(one, each)))
  const findings: LabFinding[] = [
    ...taken.map(each => ({ ...each, isTaken: true })),
    ...below.map(each => ({ ...each, isTaken: false })),
  ]
  return {
    format,
    findings: findings.sort((a, b) => a.start - b.start || b.end - a.end),
    outputs: operators.map(operator => {
      const isRead = operator === 'replace'
      const [result] = isRead ? [read] : chosen.redact([input], known, { operator, digest, entities: wanted })
      return { operator, text: result?.text ?? '' }
    }),
  }
}
