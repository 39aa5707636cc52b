import type { Entity } from '../entities.ts'
import type { Finding, PreparedText } from './recogniser.ts'
import { hitsInZones } from './zones.ts'

/** Numbers that stay one and the same however they are spelled. */
const carried: ReadonlySet<Entity> = new Set<Entity>(['ID_NUMBER', 'CARD', 'IBAN', 'PHONE'])

interface Found {
  readonly entity: Entity
  readonly value: string
}

const compact = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
const digitCount = (value: string): number => value.replace(/\D/gu, '').length

/** Groups with a digit in each and little between them, in the name of a file too: `260348_380u.pdf`. */
const runs = /[\p{L}\p{N}]*\d[\p{L}\p{N}]*(?:[ \u00a0_./()-]{1,3}[\p{L}\p{N}]*\d[\p{L}\p{N}]*)*/gu
const groups = /[\p{L}\p{N}]+/gu
const [fewest, longest] = [7, 40]

/** How far into the last group the number goes; a number that ends in a letter may have a count behind it. */
const endIn = (joined: string, key: string, group: string): number | undefined => {
  const rest = joined.length - key.length
  const isWhole =
    rest === 0 || (rest < group.length && /\D$/u.test(key) && /\d/u.test(joined[key.length] ?? ''))
  return isWhole ? group.length - rest : undefined
}

function* inRun(run: string, at: number, entities: ReadonlyMap<string, Entity>): Iterable<Finding> {
  const parts = [...run.matchAll(groups)]
  for (const [first, { index }] of parts.entries()) {
    let joined = ''
    // Each group has a unit at least: more of them cannot be one number.
    for (const { 0: group, index: from } of parts.slice(first, first + longest)) {
      joined += group.toLowerCase()
      if (joined.length > longest) break
      for (const [key, entity] of entities) {
        const length = joined.startsWith(key) ? endIn(joined, key, group) : undefined
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
  for (const { entity, value } of found) {
    const key = compact(value)
    if (carried.has(entity) && key.length <= longest && digitCount(key) >= fewest && !entities.has(key))
      entities.set(key, entity)
  }
  if (entities.size === 0) return undefined
  return prepared => {
    const found: Finding[] = []
    for (const { value, start } of hitsInZones(prepared, runs, fewest))
      for (const finding of inRun(value, start, entities)) found.push(finding)
    return found
  }
}
