import type { Entity } from '../entities.ts'
import type { Finding, PreparedText } from './recogniser.ts'

/** Numbers that stay one and the same however they are spelled. */
const carried: ReadonlySet<Entity> = new Set<Entity>(['ID_NUMBER', 'CARD', 'IBAN', 'PHONE'])

interface Found {
  readonly entity: Entity
  readonly value: string
}

const compact = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}+]/gu, '')
const digitCount = (value: string): number => value.replace(/\D/gu, '').length

/** Signs between digits in any spelling, in the name of a file too: `260348_380u.pdf`. */
const between = '[ \\u00a0_./()-]{0,3}'

const patternOf = (value: string): string =>
  `${[...value].map(unit => (unit === '+' ? '\\+' : unit)).join(between)}${/\d$/u.test(value) ? '(?!\\d)' : '(?!\\p{L})'}`

/**
 * What one text calls a personal number (`BSN 166149457`) is one where it stands without a word too. Seven digits at
 * least, so that no year or count is taken.
 */
export const createCarriedNumbers = (
  found: readonly Found[],
): ((prepared: PreparedText) => readonly Finding[]) => {
  const entities = new Map<string, Entity>()
  for (const { entity, value } of found) {
    const key = compact(value)
    if (carried.has(entity) && key.length <= 40 && digitCount(key) >= 7 && !entities.has(key))
      entities.set(key, entity)
  }
  if (entities.size === 0) return () => []
  const alternatives = [...entities.keys()].sort((a, b) => b.length - a.length).map(patternOf)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})`, 'giu')
  return ({ text, has }) =>
    has.digit
      ? [...text.matchAll(pattern)].map(hit => ({
          entity: entities.get(compact(hit[0])) ?? 'ID_NUMBER',
          start: hit.index,
          end: hit.index + hit[0].length,
          score: 0.9,
          by: 'carried-number',
        }))
      : []
}
