import type { VNode } from 'preact'
import { type ComparedRow, type Deed, differs, dueIn } from '../../../runs/compare.ts'
import type { Comparison } from '../../comparisons.ts'
import { Moment, Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import type { Visit } from '../../visit.ts'
import { policiesWords } from './words.ts'

interface Part {
  readonly visit: Visit
  readonly comparison: Comparison
}

const deedIn = (visit: Visit, deed: Deed): string => {
  const { actions, none } = recordWords[visit.language]
  return deed === 'nothing' ? none : actions[deed]
}

const nameIn = (visit: Visit, { kind, category }: ComparedRow): string => {
  const { people, none } = recordWords[visit.language]
  if (kind === 'contact') return people
  return category === '' ? none : category
}

const Rows = ({ visit, rows }: { readonly visit: Visit; readonly rows: readonly ComparedRow[] }): VNode => {
  const words = policiesWords[visit.language]
  const { number, count } = visit.show
  const changed = rows.filter(differs)
  if (changed.length === 0) return <p>{words.nothing}</p>
  const rest = rows.length - changed.length
  return (
    <>
      <Table
        label={words.effect}
        heads={[
          ...[words.category, words.records, words.dueNow, words.wouldBe],
          ...[words.changesNow, words.sooner, words.later],
        ]}
        figures={[1, 2, 3, 5, 6]}
        rows={changed.map(row => [
          `${nameIn(visit, row)} (${row.store})`,
          number(row.records),
          number(dueIn(row.before)),
          number(dueIn(row.after)),
          row.changes
            .map(
              ({ from, to, records }) => `${number(records)}: ${deedIn(visit, from)} → ${deedIn(visit, to)}`,
            )
            .join(', '),
          number(row.sooner),
          number(row.later),
        ])}
      />
      {rest > 0 ? <p class="quiet">{count(words.others, rest)}</p> : null}
    </>
  )
}

/** What a draft would change, by category; how far the counting is while it is counted. */
export const Effect = ({ visit, comparison: { outcome, seen, now, by } }: Part): VNode => {
  const words = policiesWords[visit.language]
  if (!outcome) return <p role="status">{visit.show.count(words.counting, seen)} …</p>
  if ('failure' in outcome)
    return (
      <p role="alert">
        {words.failed} {outcome.failure}
      </p>
    )
  return (
    <>
      <Rows visit={visit} rows={outcome.rows} />
      <p class="quiet">
        <Moment look={visit} at={now} />, {by}
      </p>
    </>
  )
}
