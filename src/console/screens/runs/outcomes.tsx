import type { VNode } from 'preact'
import { type Fate, fates, type ListedRecord, type Position } from '../../../runs/list-records.ts'
import type { Run } from '../../../runs/model.ts'
import { Secret } from '../../layout.tsx'
import { Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import type { Look, Visit } from '../../visit.ts'
import { recordPageWords } from '../plans/record-page-words.ts'
import { Pages, recordCell, WhyButton } from '../plans/records-page.tsx'
import { plansWords } from '../plans/words.ts'
import { runsWords } from './words.ts'

/** What became of a record, in words: `done`, `held`, `failed (STALE)`. */
export const fateText = ({ language }: Look, { fate, code }: Pick<ListedRecord, 'fate' | 'code'>): string => {
  const { fates: done, skips } = runsWords[language]
  const said = { ...done, ...skips }[fate]
  return code === undefined ? said : `${said} (${code})`
}

const tones: Readonly<Partial<Record<Fate, string>>> = { applied: 'good', left: 'bad', failed: 'bad' }

/** Undefined for all of them; none for what is called otherwise. */
export const fateIn = (text: string): Fate | 'all' | undefined =>
  text === 'all' ? 'all' : fates.find(fate => fate === text)

/** How many, where the run is over and says so. */
const countOf = ({ result }: Run, fate: Fate): number | undefined => {
  if (!result || fate === 'planned' || fate === 'unknown') return undefined
  const { redact, anonymise, delete: deleted, contacts } = result.counts
  const left = result.left?.length ?? 0
  if (fate === 'applied') return redact + anonymise + deleted + contacts - left
  return fate === 'left' ? left : (result.skipped[fate] ?? 0)
}

/** Of a run that is over only what there is any of. */
const Filter = ({ visit, run, fate }: { visit: Visit; run: Run; fate: Fate | 'all' }): VNode => {
  const { outcomes, all } = runsWords[visit.language]
  const offered = fates.filter(each => each === fate || !run.result || (countOf(run, each) ?? 0) > 0)
  const named = offered.map(each => {
    const count = countOf(run, each)
    const shown = count === undefined ? '' : ` (${visit.show.number(count)})`
    return { each, text: `${fateText(visit, { fate: each })}${shown}` }
  })
  return (
    <nav aria-label={outcomes} class="filter">
      <ul>
        {[{ each: 'all' as const, text: all }, ...named].map(({ each, text }) => (
          <li key={each}>
            <a href={`/runs/${run.id}/records/${each}`} aria-current={each === fate ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** What a run made of each record, from what its batches say. */
export const OutcomesPage = ({
  visit,
  run,
  fate,
  rows,
  next,
  isFirst,
}: {
  readonly visit: Visit
  readonly run: Run
  readonly fate: Fate | 'all'
  readonly rows: readonly ListedRecord[]
  readonly next?: Position | undefined
  readonly isFirst: boolean
}): VNode => {
  const [words, own] = [runsWords[visit.language], plansWords[visit.language]]
  const [shared, pageWords] = [recordWords[visit.language], recordPageWords[visit.language]]
  return (
    <>
      <Filter visit={visit} run={run} fate={fate} />
      {rows.length === 0 ? (
        <p>{shared.none}</p>
      ) : (
        <form method="post" action={`/plans/${run.id}/record`}>
          <Secret visit={visit} />
          <Table
            label={words.outcomes}
            heads={[pageWords.record, own.rule, own.action, words.outcome, pageWords.why]}
            rows={rows.map(row => [
              recordCell(row, visit),
              row.planned.rule,
              shared.actions[row.planned.action],
              <span key="fate" class={tones[row.fate]}>
                {fateText(visit, row)}
              </span>,
              <WhyButton key="why" row={row} visit={visit} />,
            ])}
          />
        </form>
      )}
      <Pages visit={visit} base={`/runs/${run.id}/records/${fate}`} next={next} isFirst={isFirst} />
      <p>
        <a href={`/runs/${run.id}`}>{shared.run}</a>
      </p>
    </>
  )
}
