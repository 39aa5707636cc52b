import type { VNode } from 'preact'
import { type ListedRecord, type Position, positionText } from '../../../runs/list-records.ts'
import type { Plan } from '../../../runs/model.ts'
import { Secret } from '../../layout.tsx'
import { Moment, Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import type { Visit } from '../../visit.ts'
import { recordPageWords } from './record-page-words.ts'
import { LookUp, refText } from './record-ref.tsx'
import { plansWords } from './words.ts'

/** Records on one page of a list. */
export const pageSize = 100

export const recordCell = ({ store, kind, planned }: ListedRecord, visit: Visit): string =>
  `${recordPageWords[visit.language].kinds[kind]} ${store}/${planned.id}`

/** A button of the one form around the list. */
export const WhyButton = ({ row, visit }: { readonly row: ListedRecord; readonly visit: Visit }): VNode => (
  <button
    type="submit"
    name="record"
    value={refText({ ...row, id: row.planned.id })}
    aria-label={`${recordPageWords[visit.language].why}: ${recordCell(row, visit)}`}
  >
    {recordPageWords[visit.language].why}
  </button>
)

/** Where the next page is, and the first. */
export const Pages = ({
  visit,
  base,
  next,
  isFirst,
}: {
  readonly visit: Visit
  readonly base: string
  readonly next?: Position | undefined
  readonly isFirst: boolean
}): VNode => (
  <p class="buttons">
    {isFirst ? null : <a href={base}>{recordPageWords[visit.language].first}</a>}
    {next ? (
      <a href={`${base}/${positionText(next)}`} rel="next">
        {recordPageWords[visit.language].next}
      </a>
    ) : null}
  </p>
)

/** What a plan is about, record by record, from what the plan itself says. */
export const RecordsPage = ({
  visit,
  plan,
  rows,
  next,
  isFirst,
}: {
  readonly visit: Visit
  readonly plan: Plan
  readonly rows: readonly ListedRecord[]
  readonly next?: Position | undefined
  readonly isFirst: boolean
}): VNode => {
  const [words, shared] = [recordPageWords[visit.language], recordWords[visit.language]]
  const own = plansWords[visit.language]
  return (
    <>
      <h2>{words.lookUp}</h2>
      <LookUp visit={visit} plan={plan} />
      {rows.length === 0 ? (
        <p>{own.nothing}</p>
      ) : (
        <form method="post" action={`/plans/${plan.id}/record`}>
          <Secret visit={visit} />
          <Table
            label={words.list}
            heads={[words.record, own.rule, own.action, words.dueSince, words.why]}
            rows={rows.map(row => [
              recordCell(row, visit),
              row.planned.rule,
              shared.actions[row.planned.action],
              row.planned.dueAt ? <Moment key="due" look={visit} at={row.planned.dueAt} /> : '',
              <WhyButton key="why" row={row} visit={visit} />,
            ])}
          />
        </form>
      )}
      <Pages visit={visit} base={`/plans/${plan.id}/records`} next={next} isFirst={isFirst} />
      <p>
        <a href={`/plans/${plan.id}`}>{words.toPlan}</a>
      </p>
    </>
  )
}
