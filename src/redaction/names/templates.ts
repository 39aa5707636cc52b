import { type Entity, entities } from '../../entities.ts'
import type { Finding } from '../recogniser.ts'

interface Slot {
  /** Absent: anything may stand there, and stays. */
  readonly entity: Entity | undefined
  /** What stands behind it up to the next slot or the end. */
  readonly tail: string
}

interface Template {
  readonly head: string
  readonly slots: readonly Slot[]
}

const slot = /\{(\w+)\}/gu
/** What stands in a field of an anonymised person. */
const nobody = /^(?:anonymised|anon-[0-9a-f]+|\[[^\]]*\]|-)$/iu

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ')

const parse = (written: string): Template => {
  const template = squeezed(written).trim()
  const slots = [...template.matchAll(slot)]
  return {
    head: template.slice(0, slots[0]?.index ?? template.length),
    slots: slots.map((hit, index) => ({
      entity: entities.find(entity => entity === hit[1]?.toUpperCase()),
      tail: template.slice(hit.index + hit[0].length, slots[index + 1]?.index ?? template.length),
    })),
  }
}

/** A line of a text as the template has it: where its slots are, or nothing if it is another sentence. */
const fill = (
  line: string,
  { head, slots }: Template,
): readonly (readonly [number, number])[] | undefined => {
  if (!line.startsWith(head) || slots.length === 0) return undefined
  const spans: (readonly [number, number])[] = []
  let at = head.length
  for (const [index, { tail }] of slots.entries()) {
    const isLast = index === slots.length - 1
    const end =
      isLast && line.endsWith(tail)
        ? line.length - tail.length
        : tail === '' || isLast
          ? -1
          : line.indexOf(tail, at)
    if (end < at + 1) return undefined
    spans.push([at, end])
    at = end + tail.length
  }
  return spans
}

/**
 * In sentences that the desk itself writes, whatever stands where the template says `{PERSON}` is a person, whole,
 * be it called `Support` or `Möte`. Other entities likewise.
 */
export const findTemplated = (text: string, templates: readonly string[]): Finding[] => {
  const found: Finding[] = []
  if (templates.length === 0) return found
  const parsed = templates.map(parse)
  for (const line of text.matchAll(/[^\r\n]+/gu)) {
    const lead = line[0].length - line[0].trimStart().length
    const template = parsed.find(each => fill(line[0].trim(), each))
    const spans = template ? fill(line[0].trim(), template) : undefined
    spans?.forEach(([from, to], index) => {
      const entity = template?.slots[index]?.entity
      const start = line.index + lead + from
      const end = line.index + lead + to
      if (entity && !nobody.test(text.slice(start, end).trim()))
        found.push({ entity, start, end, score: 0.95, by: 'names' })
    })
  }
  return found
}
