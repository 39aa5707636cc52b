import { type Entity, entities } from '../entities.ts'

/** How much is taken for personal: `high` takes what is doubtful too, and more that is nobody's. */
export const recalls = ['balanced', 'high'] as const
export type Recall = (typeof recalls)[number]

/** The lowest score, 0 to 1, with which a finding of the entity stands. */
export type Thresholds = Readonly<Record<Entity, number>>

/** What a policy or a rule says of them. */
export interface RedactionSettings {
  readonly recall?: Recall | undefined
  readonly thresholds?: { readonly [E in Entity]?: number | undefined } | undefined
}

/**
 * 0.5 is the lowest score of a recogniser that found something beside its shape: a word near it, a known name, a check
 * digit. 0.3 is shape alone (see `Finding.score`).
 */
const lowest: Readonly<Record<Recall, number>> = { balanced: 0.5, high: 0.3 }

/** Later settings go before earlier ones, member by member: a rule's before its policy's. Absent: balanced. */
export const thresholdsOf = (...settings: readonly (RedactionSettings | undefined)[]): Thresholds => {
  const recall = settings.findLast(each => each?.recall)?.recall ?? 'balanced'
  const told = (entity: Entity): number | undefined =>
    settings.findLast(each => each?.thresholds?.[entity] !== undefined)?.thresholds?.[entity]
  return Object.fromEntries(
    entities.map(entity => [entity, told(entity) ?? lowest[recall]]),
  ) as unknown as Thresholds
}

export const balanced: Thresholds = thresholdsOf()
