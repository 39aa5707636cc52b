import type { Entity } from '../entities.ts'
import type { Finding, PreparedText } from './recogniser.ts'
import { countDigits, hitsInZones } from './zones.ts'

/** Numbers that stay one and the same however they are spelled. */
const carried: ReadonlySet<Entity> = new Set<Entity>(['ID_NUMBER', 'CARD', 'IBAN', 'PHONE'])

/** May a number of the kind be carried? */
export const isCarried = (entity: Entity): boolean => carried.has(entity)

interface Found {
  readonly entity: Entity
  readonly value: string
}

const compact = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** What is the same in all spellings of a number that can be carried; nothing for any other value. */
export const keyOfNumber = ({ entity, value }: Found): string | undefined => {
  if (!carried.has(entity)) return undefined
  const key = compact(value)
  return key.length <= longest && countDigits(key) >= fewest ? key : undefined
}

/** Groups with a digit in each and little between them, in the name of a file too: `260348_380u.pdf`. */
const runs = /[\p{L}\p{N}]*\d[\p{L}\p{N}]*(?:[ \u00a0_.,/()-]{1,4}[\p{L}\p{N}]*\d[\p{L}\p{N}]*)*/gu
const groups = /[\p{L}\p{N}]+/gu
const [fewest, longest] = [7, 40]

/**
 * How far into the last group, which ends at `end`, the number goes. A count may stand right behind it: where the number ends in a letter,
 * and in the name of a file (`cv_151204a86261.pdf`) where the number is too long to be met by chance.
 */
const endIn = (joined: string, key: string, group: string, text: string, end: number): number | undefined => {
  const rest = joined.length - key.length
  if (rest === 0) return group.length
  const isCounted = rest < group.length && /^\d+$/u.test(joined.slice(key.length))
  const isInFile = (): boolean =>
    rest <= 2 && key.length >= 10 && /^\.[a-z]{2,4}(?![\p{L}\p{N}])/iu.test(text.slice(end, end + 6))
  return isCounted && (/\D$/u.test(key) || isInFile()) ? group.length - rest : undefined
}

function* inRun(
  text: string,
  run: string,
  at: number,
  entities: ReadonlyMap<string, Entity>,
): Iterable<Finding> {
  const parts = [...run.matchAll(groups)]
  for (const [first, { index }] of parts.entries()) {
    let joined = ''
    // Each group has a unit at least: more of them cannot be one number.
    for (const { 0: group, index: from } of parts.slice(first, first + longest)) {
      joined += group.toLowerCase()
      if (joined.length > longest) break
      for (const [key, entity] of entities) {
        if (!joined.startsWith(key)) continue
        const length = endIn(joined, key, group, text, at + from + group.length)
        if (length === undefined) continue
        yield { entity, start: at + index, end: at + from + length, score: 0.9, by: 'carried-number' }
      }
    }
  }
}

/**
 * What one text calls a personal number (`BSN 166149457`) is one where it stands without a word too. Seven digits at
 * least, so that no year or count is taken.
 */
export const createCarriedNumbers = (
  found: readonly Found[],
): ((prepared: PreparedText) => readonly Finding[]) | undefined => {
  const entities = new Map<string, Entity>()
  let least = longest
  for (const each of found) {
    const key = keyOfNumber(each)
    if (key === undefined || entities.has(key)) continue
    entities.set(key, each.entity)
    least = Math.min(least, countDigits(key))
  }
  if (entities.size === 0) return undefined
  return prepared => {
    const found: Finding[] = []
    for (const { value, start } of hitsInZones(prepared, runs, least))
      for (const finding of inRun(prepared.text, value, start, entities)) found.push(finding)
    return found
  }
}
