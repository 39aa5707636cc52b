import type { OutOfReach } from '../../runs/left-records.ts'
import { countPlaces, mostPlaces } from '../../runs/places.ts'
import type { StoreId } from '../../tickets/ids.ts'
import type { StoreOutcome, WithheldGroup } from '../model.ts'
import type { LeftBehind } from '../second-search.ts'

/** A hit with the store it was met in. */
export type Hit = LeftBehind & { readonly store: StoreId }

/** With the places in which the last search met the person and that no call of the desk changes. */
export const withPlaces = (outcomes: readonly StoreOutcome[], hits: readonly Hit[]): StoreOutcome[] =>
  outcomes.map(outcome => {
    const met = hits.flatMap(({ store, fixed }) => (store === outcome.store && fixed ? [fixed] : []))
    const left = mostPlaces(outcome.left ?? [], countPlaces(met))
    return left.length > 0 ? { ...outcome, left } : outcome
  })

/** Of files and of copies in search engines the run's report tells: they are mended where the store is set up, and tried again. */
export const isDesks = ({ place }: OutOfReach): boolean => !/^(?:file|s3|search):/u.test(place)

/** Fields are called by document and path; any other name is that of a proof that the desk owes. */
const isField = ({ place }: OutOfReach): boolean => place.includes(':')

const groupOf = (left: readonly OutOfReach[], why: string): WithheldGroup[] => {
  const total = left.reduce((sum, { count }) => sum + count, 0)
  const names = left.map(({ place, count }) => `${place} ${count}`).join(', ')
  return total === 0 ? [] : [{ what: `${total} places (${names})`, ground: `not-possible: ${why}` }]
}

const groupsOf = (left: readonly OutOfReach[]): WithheldGroup[] => [
  ...groupOf(left.filter(isField), 'no call of the desk changes what stands there'),
  ...groupOf(
    left.filter(each => !isField(each)),
    'the desk was told to delete, and has not shown yet that it did',
  ),
]

/** Told with what is withheld, once everything else is done: in the answer, in the certificate, by the exit code. */
export const withTold = (outcomes: readonly StoreOutcome[]): StoreOutcome[] =>
  outcomes.map(outcome =>
    outcome.left && outcome.left.length > 0
      ? { ...outcome, withheld: [...outcome.withheld, ...groupsOf(outcome.left)] }
      : outcome,
  )

/** Something is withheld, and nothing of it ever comes due: nobody need be found again for it. */
export const isForGood = (outcomes: readonly StoreOutcome[]): boolean => {
  const groups = outcomes.flatMap(({ withheld }) => withheld)
  return groups.length > 0 && groups.every(({ ground }) => ground.startsWith('not-possible:'))
}
