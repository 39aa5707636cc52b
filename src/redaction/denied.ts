import type { Entity } from '../entities.ts'
import { createPhrases } from './phrases.ts'
import type { Finding } from './recogniser.ts'

/** A word or phrase that is personal at this desk wherever it stands. */
export interface Denied {
  readonly phrase: string
  readonly entity: Entity
}

const search = (denied: readonly Denied[], takesGenitive: boolean): ((text: string) => Finding[]) => {
  const find = createPhrases(
    denied.map(({ phrase, entity }) => [phrase, entity] as const),
    { takesGenitive },
  )
  return text =>
    find(text).map(({ start, end, of }) => ({ entity: of, start, end, score: 1, by: 'deny-list' }))
}

/** A store's deny list: `names` are looked for after the names a text gives away, of which they are mostly a part. */
export const createDenied = (denied: readonly Denied[]) => ({
  names: search(
    denied.filter(({ entity }) => entity === 'PERSON'),
    true,
  ),
  others: search(
    denied.filter(({ entity }) => entity !== 'PERSON'),
    false,
  ),
})
