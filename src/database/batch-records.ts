import type { Batch, Intended, PlannedRecord } from '../runs/model.ts'

/*
 * What a batch says of each of its records is kept as one text. It is written and read as a whole, nothing is looked up by
 * it, and a text is some three times as fast to write and to read as a list of documents is, and a third as long.
 */

/** Rule, action and digest are those of a few stages: each is named once, and a record says which is its own. */
export const packRecords = (records: readonly PlannedRecord[]): string => {
  const specs = new Map<string, readonly [number, readonly [string, string, string]]>()
  const lines = records.map(({ id, stamp, rule, action, specDigest, dueAt }) => {
    const key = `${specDigest}\n${action}\n${rule}`
    const [at] = specs.get(key) ?? [specs.size]
    if (at === specs.size) specs.set(key, [at, [rule, action, specDigest]])
    return dueAt ? ([id, stamp, at, dueAt.getTime()] as const) : ([id, stamp, at] as const)
  })
  return JSON.stringify([[...specs.values()].map(([, spec]) => spec), lines])
}

const jsonOf = (packed: string): unknown => {
  try {
    return JSON.parse(packed)
  } catch {
    return undefined
  }
}

interface Packed {
  readonly specs: readonly unknown[]
  readonly lines: readonly unknown[]
}

const packedIn = (packed: unknown): Packed | undefined => {
  const parsed = typeof packed === 'string' ? jsonOf(packed) : undefined
  if (!Array.isArray(parsed)) return undefined
  const [specs, lines]: unknown[] = parsed
  return Array.isArray(specs) && Array.isArray(lines) ? { specs, lines } : undefined
}

const recordIn = ({ specs }: Packed, line: unknown): unknown => {
  if (!Array.isArray(line)) return undefined
  const [id, stamp, at, due]: unknown[] = line
  const spec: unknown = typeof at === 'number' ? specs[at] : undefined
  const [rule, action, specDigest]: unknown[] = Array.isArray(spec) ? spec : []
  const dueAt = typeof due === 'number' ? { dueAt: new Date(due) } : {}
  return { id, stamp, rule, action, specDigest, ...dueAt }
}

/** As the schema of a batch wants them, which looks at every one; undefined where the text is none of ours. */
export const unpackRecords = (packed: unknown): unknown => {
  const read = packedIn(packed)
  return read?.lines.map(line => recordIn(read, line))
}

/**
 * Those alone that are wanted, with their places: looking at each of some thousands is most of what reading them takes. A line that
 * has no id is among them, so that a schema refuses it.
 */
export function* unpackWanted(
  packed: unknown,
  isWanted: (id: string) => boolean,
): Generator<{ readonly at: number; readonly record: unknown }> {
  const read = packedIn(packed)
  if (!read) return yield { at: 0, record: undefined }
  for (const [at, line] of read.lines.entries()) {
    const id: unknown = Array.isArray(line) ? line[0] : undefined
    if (typeof id !== 'string' || isWanted(id)) yield { at, record: recordIn(read, line) }
  }
}

/** A list: ids may be `__proto__`. */
export const packIntended = (intended: NonNullable<Batch['intended']>): string =>
  JSON.stringify(Object.entries(intended).map(([id, what]: [string, Intended]) => ({ id, ...what })))

export const unpackIntended = (packed: unknown): unknown =>
  typeof packed === 'string' ? jsonOf(packed) : packed
