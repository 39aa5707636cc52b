import type { VNode } from 'preact'
import type { Plan } from '../../../runs/model.ts'
import type { StoredHold } from '../../../runs/run-store.ts'
import { mayDo } from '../../accounts/account.ts'
import { Secret } from '../../layout.tsx'
import { Moment, Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import type { Visit } from '../../visit.ts'
import { recordPageWords } from './record-page-words.ts'
import { plansWords } from './words.ts'

/** Shown of each list. */
const most = 100

const subject = ({ on }: StoredHold, visit: Visit): string => {
  const { kinds } = recordPageWords[visit.language]
  if (on.by === 'tag') return `tag ${on.tag}`
  return on.by === 'ticket'
    ? `${kinds.ticket} ${on.store}/${on.ticket}`
    : `${kinds.contact} ${on.store}/${on.person}`
}

/** Holds that may concern the plan: on a tag, or in one of its stores. */
export const holdsFor = (
  holds: readonly StoredHold[],
  { stores }: Pick<Plan, 'stores'>,
): readonly StoredHold[] => holds.filter(({ on }) => on.by === 'tag' || stores.includes(on.store))

const LeftOutThen = ({ visit, plan }: { readonly visit: Visit; readonly plan: Plan }): VNode | null => {
  const words = recordPageWords[visit.language]
  const leftOut = plan.leftOut ?? []
  if (leftOut.length === 0) return null
  return (
    <details>
      <summary>
        {words.leftOutHint} {visit.show.number(plan.held)}
      </summary>
      <ul>
        {leftOut.map(({ store, kind, id, hold }) => (
          <li key={`${kind} ${store}/${id}`}>
            {words.kinds[kind]} {store}/{id} ({hold})
          </li>
        ))}
      </ul>
      {plan.held > leftOut.length ? (
        <p>{visit.show.count(words.leftOutMore, plan.held - leftOut.length)}</p>
      ) : null}
    </details>
  )
}

/** What the plan leaves out, and what a run of it would leave out besides. */
export const Exceptions = ({
  visit,
  plan,
  holds,
}: {
  readonly visit: Visit
  readonly plan: Plan
  readonly holds: readonly StoredHold[]
}): VNode => {
  const words = recordPageWords[visit.language]
  const { madeBy } = recordWords[visit.language]
  const { reason } = plansWords[visit.language]
  const maySteer = mayDo(visit.account, 'steer')
  return (
    <>
      <h2>{words.leftOut}</h2>
      <LeftOutThen visit={visit} plan={plan} />
      {holds.length === 0 ? (
        <p>{words.noHolds}</p>
      ) : (
        <form method="post" action={`/plans/${plan.id}/release`}>
          <Secret visit={visit} />
          <p>{words.holds}</p>
          <Table
            label={words.leftOut}
            heads={[words.record, reason, madeBy, words.until, ...(maySteer ? [words.release] : [])]}
            rows={holds.slice(0, most).map(hold => [
              subject(hold, visit),
              hold.reason,
              hold.by,
              hold.until ? <Moment key="until" look={visit} at={hold.until} /> : words.endless,
              ...(maySteer
                ? [
                    <button
                      key="release"
                      type="submit"
                      name="hold"
                      value={hold.id}
                      aria-label={`${words.release}: ${subject(hold, visit)}`}
                    >
                      {words.release}
                    </button>,
                  ]
                : []),
            ])}
          />
        </form>
      )}
    </>
  )
}
