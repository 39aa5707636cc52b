import { createHash } from 'node:crypto'
import { findRead, holdsText, readFields } from '../anonymisation/texts.ts'
import { readable } from '../anonymisation/unfold.ts'
import type { Entity } from '../entities.ts'
import type { Finding } from '../redaction/recogniser.ts'
import type { KnownPerson, Redactor } from '../redaction/redactor.ts'
import { balanced, thresholdsOf } from '../redaction/thresholds.ts'
import type { Field, StoreRecord } from '../tickets/record.ts'
import { shownContext, shownValue } from './shapes.ts'
import { textLanguage } from './text-language.ts'

export const bands = ['sure', 'likely', 'doubtful', 'below'] as const
/** 0.9 and more; 0.7 and more; less; taken under `recall: high` only. */
export type Band = (typeof bands)[number]

/** Where a finding stands, so that a verdict on it can be carried out later. */
export interface Place {
  readonly record: string
  readonly stamp: string
  readonly document: string
  readonly path: string
  readonly start: number
  readonly end: number
}

/** A finding that somebody should look at. Holds no personal value. */
export interface Doubtful {
  /** Short, and the same in every report while the text is. */
  readonly id: string
  readonly entity: Entity
  readonly score: number
  readonly by: string
  /** Under `recall: balanced`. */
  readonly taken: boolean
  readonly language: string
  /** In so many places of the sample. */
  readonly times: number
  readonly shown: string
  readonly context: string
  readonly at: Place
}

export interface Row {
  readonly entity: Entity
  readonly language: string
  readonly findings: number
  readonly bands: Readonly<Record<Band, number>>
}

export interface Collected {
  readonly records: number
  readonly texts: number
  /** UTF-16 units of the texts. */
  readonly units: number
  readonly rows: readonly Row[]
  readonly doubtful: readonly Doubtful[]
}

interface Reading {
  readonly record: StoreRecord
  readonly field: Field
  readonly text: string
  /** Under `recall: balanced`. */
  readonly taken: readonly Finding[]
  /** What `recall: high` would take besides. */
  readonly below: readonly Finding[]
}

const bandOf = ({ score }: Finding): Band => {
  if (score >= 0.9) return 'sure'
  return score >= 0.7 ? 'likely' : 'doubtful'
}

const doubtfulOf = (
  { record, field, text, taken, below }: Reading,
  finding: Finding,
  language: string,
): Doubtful => {
  const { entity, start, end, score, by } = finding
  const { document, path } = field
  const at = { record: record.id, stamp: record.stamp, document, path, start, end }
  const digest = createHash('sha256').update(JSON.stringify([record.store, entity, at]))
  return {
    id: digest.digest('hex').slice(0, 8),
    entity,
    score,
    by,
    taken: taken.includes(finding),
    language,
    times: 1,
    shown: shownValue(text, finding),
    context: shownContext(
      text,
      finding,
      [...taken, ...below].sort((a, b) => a.start - b.start),
    ),
    at,
  }
}

/** Collects counts, and of the doubtful findings one for each value; values themselves only while it collects. */
const createCollector = () => {
  const rows = new Map<string, { entity: Entity; language: string; bands: Record<Band, number> }>()
  const doubtful = new Map<string, Doubtful>()
  const count = ({ entity }: Finding, language: string, band: Band): void => {
    const key = `${entity} ${language}`
    const row = rows.get(key) ?? { entity, language, bands: { sure: 0, likely: 0, doubtful: 0, below: 0 } }
    row.bands[band] += 1
    rows.set(key, row)
  }
  const keep = (reading: Reading, finding: Finding, language: string): void => {
    const value = readable(reading.text.slice(finding.start, finding.end)).toLowerCase()
    const key = `${finding.entity} ${finding.score} ${value}`
    const known = doubtful.get(key)
    doubtful.set(key, known ? { ...known, times: known.times + 1 } : doubtfulOf(reading, finding, language))
  }
  return {
    add: (reading: Reading): void => {
      const language = textLanguage(readable(reading.text))
      const judged = [
        ...reading.taken.map(finding => ({ finding, band: bandOf(finding) })),
        ...reading.below.map(finding => ({ finding, band: 'below' as const })),
      ]
      for (const { finding, band } of judged) {
        count(finding, language, band)
        if (band === 'doubtful' || band === 'below') keep(reading, finding, language)
      }
    },
    rows: (): Row[] =>
      [...rows.values()].map(row => ({
        ...row,
        findings: bands.reduce((sum, band) => sum + row.bands[band], 0),
      })),
    doubtful: (): Doubtful[] => [...doubtful.values()],
  }
}

/** Half of what is shown was nearly taken, half nearly not; each half as full as the other leaves room for. */
const choose = (doubtful: readonly Doubtful[], most: number): Doubtful[] => {
  const below = doubtful.filter(({ taken }) => !taken).sort((a, b) => b.score - a.score || b.times - a.times)
  const taken = doubtful.filter(each => each.taken).sort((a, b) => a.score - b.score || b.times - a.times)
  const room = Math.max(Math.floor(most / 2), most - taken.length)
  const chosen = below.slice(0, room)
  return [...chosen, ...taken.slice(0, most - chosen.length)]
}

const isCovered = ({ start, end }: Finding, by: readonly Finding[]): boolean =>
  by.some(each => each.start <= start && end <= each.end)

/** A desk keeps copies of its texts; each is counted once for its record. */
const readingsOf = (record: StoreRecord, redactor: Redactor, roster: readonly KnownPerson[]): Reading[] => {
  const read = readFields(record.fields.filter(holdsText))
  const [taken, high] = [balanced, thresholdsOf({ recall: 'high' })].map(thresholds =>
    findRead(record, read, { redactor: redactor.withThresholds(thresholds), roster }),
  )
  const seen = new Set<string>()
  return read.flatMap(({ field, input: { text } }, index) => {
    if (seen.has(text)) return []
    seen.add(text)
    const findings = taken?.[index]?.findings ?? []
    const below = (high?.[index]?.findings ?? []).filter(each => !isCovered(each, findings))
    return [{ record, field, text, taken: findings, below }]
  })
}

interface CollectOptions {
  readonly redactor: Redactor
  readonly roster: readonly KnownPerson[]
  /** Doubtful findings to keep. */
  readonly most: number
}

/** Reads the free text of the records as a redaction would, and counts what is found. */
export const collectFindings = async (
  records: AsyncIterable<StoreRecord>,
  { redactor, roster, most }: CollectOptions,
): Promise<Collected> => {
  const collector = createCollector()
  const read = { records: 0, texts: 0, units: 0 }
  for await (const record of records) {
    read.records += 1
    for (const reading of readingsOf(record, redactor, roster)) {
      read.texts += 1
      read.units += reading.text.length
      collector.add(reading)
    }
  }
  return { ...read, rows: collector.rows(), doubtful: choose(collector.doubtful(), most) }
}
