import type { OutOfReach } from '../../runs/model.ts'
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

const why = 'not-possible: no call of the desk changes what stands there'

const groupOf = (left: readonly OutOfReach[]): WithheldGroup => {
  const total = left.reduce((sum, { count }) => sum + count, 0)
  return {
    what: `${total} places (${left.map(each => `${each.place} ${each.count}`).join(', ')})`,
    ground: why,
  }
}

/** Told with what is withheld, once everything else is done: in the answer, in the certificate, by the exit code. */
export const withTold = (outcomes: readonly StoreOutcome[]): StoreOutcome[] =>
  outcomes.map(outcome =>
    outcome.left && outcome.left.length > 0
      ? { ...outcome, withheld: [...outcome.withheld, groupOf(outcome.left)] }
      : outcome,
  )

/** Nothing of what is withheld ever comes due: nobody need be found again for it. */
export const isForGood = (outcomes: readonly StoreOutcome[]): boolean =>
  outcomes.every(({ withheld }) => withheld.every(({ ground }) => ground.startsWith('not-possible:')))
