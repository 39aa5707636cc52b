import type { VNode } from 'preact'
import { type Effect, effects } from '../../../actions/effects.ts'
import type { InventoryPlace, InventoryRow } from '../../../review/inventory.ts'
import type { StoreId } from '../../../tickets/ids.ts'
import { mayDo } from '../../accounts/account.ts'
import { Secret } from '../../layout.tsx'
import { Age, Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import type { Taking } from '../../takings.ts'
import type { Visit } from '../../visit.ts'
import { inventoryWords } from './words.ts'

/** Of a field what is known of it without any of its values. */
export type ShownRow = Omit<InventoryRow, 'shown' | 'place'>
export interface ShownPlace extends Omit<InventoryPlace, 'rows'> {
  readonly rows: readonly ShownRow[]
}

/** Samples are read from the desk, which costs it something: whoever only sees is shown the last inventory. */
export const mayTake = ['steer', 'audit'] as const

interface Part {
  readonly visit: Visit
  readonly store: StoreId
  readonly taking: Taking<readonly ShownPlace[]>
}

/** From when it is, and how far another one is. */
export const TakingState = ({ visit, taking: { underway, failure, taken } }: Omit<Part, 'store'>): VNode => {
  const words = inventoryWords[visit.language]
  if (underway) return <p role="status">{visit.show.count(words.taking, underway.seen)}</p>
  return (
    <>
      {failure === undefined ? null : (
        <p role="alert">
          {words.failed} {failure}
        </p>
      )}
      <p>
        {words.taken}: <Age look={visit} of={taken} never={words.never} />
      </p>
    </>
  )
}

const Take = ({ visit, store, taking }: Part): VNode | null => {
  const words = inventoryWords[visit.language]
  if (taking.underway || !mayDo(visit.account, mayTake)) return null
  return (
    <form method="post" action={`/inventory/${store}`} class="buttons">
      <Secret visit={visit} />
      <button type="submit" class="main" aria-describedby="take-hint">
        {words.take}
      </button>
      <span id="take-hint" class="quiet">
        {words.takeHint}
      </span>
    </form>
  )
}

const actions = ['redact', 'anonymise', 'delete'] as const

/** Of places that are not mapped nothing is changed; what the map does not name goes only with its whole document. */
const effectOf = (is: ShownPlace['is'], row: ShownRow, action: (typeof actions)[number]): Effect => {
  if (is !== 'mapped') return 'stays'
  const { class: of } = row
  if (!of || of === 'key') return action === 'delete' ? 'goes' : 'stays'
  return effects[action][of]
}

const Personal = ({ visit, row }: { visit: Visit; row: ShownRow }): VNode | string => {
  const words = inventoryWords[visit.language]
  const found = Object.entries(row.finds).sort(([, one], [, other]) => other - one)
  const text = found.map(([entity, n]) => `${entity} ${visit.show.share(n, row.texts)}`).join(', ')
  if (row.problem === null) return text || '·'
  return (
    <span>
      {text} <strong class="bad">({words.problem[row.problem]})</strong>
    </span>
  )
}

const Place = ({ visit, place }: { visit: Visit; place: ShownPlace }): VNode => {
  const [words, { actions: named }] = [inventoryWords[visit.language], recordWords[visit.language]]
  const { count, number } = visit.show
  return (
    <>
      <h2>{place.place}</h2>
      <p class="quiet">
        {words.places[place.is]}; {count(words.about, place.documents)}, {count(words.sampled, place.sampled)}
      </p>
      {place.rows.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <Table
          label={place.place}
          heads={[
            ...[words.path, words.fieldClass, words.documents, words.personal],
            ...actions.map(action => named[action]),
          ]}
          figures={[2]}
          rows={place.rows.map(row => [
            <code key="path">{row.names ? `${row.path} (${words.memberNames})` : row.path}</code>,
            words.classes[row.class ?? 'none'],
            `${number(row.documents)} / ${number(place.sampled)}`,
            <Personal key="personal" visit={visit} row={row} />,
            ...actions.map(action => words.effects[effectOf(place.is, row, action)]),
          ])}
        />
      )}
    </>
  )
}

export const problemsIn = (places: readonly ShownPlace[]): number =>
  places.flatMap(({ rows }) => rows).filter(({ problem }) => problem !== null).length

export const Problems = ({ visit, places }: { visit: Visit; places: readonly ShownPlace[] }): VNode => {
  const words = inventoryWords[visit.language]
  const problems = problemsIn(places)
  return (
    <span class={problems === 0 ? 'good' : 'bad'}>
      {problems === 0 ? words.noProblems : visit.show.count(words.problems, problems)}
    </span>
  )
}

/** The data map of a store as a sample shows it, place by place: what is there, how often, and what becomes of it. */
export const InventoryPage = (part: Part): VNode => {
  const { visit, store, taking } = part
  const { underway, taken } = taking
  const words = inventoryWords[visit.language]
  return (
    <>
      <div {...(underway ? { 'data-live': `/inventory/${store}/events` } : {})}>
        <TakingState visit={visit} taking={taking} />
      </div>
      <Take {...part} />
      {taken ? (
        <>
          <p>
            <Problems visit={visit} places={taken.value} />
          </p>
          <p class="quiet">{words.effectsHint}</p>
          {taken.value.map(place => (
            <Place key={place.place} visit={visit} place={place} />
          ))}
        </>
      ) : null}
      <p>
        <a href="/inventory">{words.back}</a>
      </p>
    </>
  )
}
