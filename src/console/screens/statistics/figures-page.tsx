import type { VNode } from 'preact'
import type { Seal } from '../../../runs/sealing/seal-store.ts'
import { checkGroups } from '../../../statistics/volumes.ts'
import type { StoreId } from '../../../tickets/ids.ts'
import { mayDo } from '../../accounts/account.ts'
import { Secret } from '../../layout.tsx'
import { Age, Moment, Table } from '../../parts.tsx'
import type { Taking } from '../../takings.ts'
import type { Visit } from '../../visit.ts'
import type { Figures } from './figures.ts'
import { Prove, short } from './proof-parts.tsx'
import { VolumeChart } from './volume-chart.tsx'
import { statisticsWords } from './words.ts'

/** Reading a whole store is work for it: whoever only sees is shown what was counted last. */
export const mayCount = ['steer', 'audit'] as const

interface Part {
  readonly visit: Visit
  readonly store: StoreId
  readonly taking: Taking<Figures>
}

/** From when the figures are, and how far they are being counted anew. */
export const Counting = ({ visit, taking: { underway, failure, taken } }: Omit<Part, 'store'>): VNode => {
  const words = statisticsWords[visit.language]
  if (underway) return <p role="status">{visit.show.count(words.counting, underway.seen)}</p>
  return (
    <>
      {failure === undefined ? null : (
        <p role="alert">
          {words.failed} {failure}
        </p>
      )}
      <p>
        {words.counted}: <Age look={visit} of={taken} never={words.never} />
      </p>
    </>
  )
}

const Count = ({ visit, store, taking }: Part): VNode | null => {
  const words = statisticsWords[visit.language]
  if (taking.underway || !mayDo(visit.account, mayCount)) return null
  return (
    <form method="post" action={`/statistics/stores/${store}/count`} class="buttons">
      <Secret visit={visit} />
      <button type="submit" class="main" aria-describedby="count-hint">
        {words.count}
      </button>
      <span id="count-hint" class="quiet">
        {words.countHint}
      </span>
    </form>
  )
}

const GroupCheck = ({
  visit,
  figures: { report, clockErrors },
}: {
  visit: Visit
  figures: Figures
}): VNode => {
  const words = statisticsWords[visit.language]
  const { number, count } = visit.show
  const { groups, smallest, below } = checkGroups(report)
  return (
    <>
      <h2>{words.groupCheck}</h2>
      <p class={below === 0 ? 'good' : 'bad'}>{below === 0 ? words.enough : count(words.below, below)}</p>
      <dl class="facts">
        <dt>{words.groups}</dt>
        <dd>{number(groups)}</dd>
        <dt>{words.smallest}</dt>
        <dd>{smallest === undefined ? '·' : number(smallest)}</dd>
        <dt>{words.leastAllowed}</dt>
        <dd>{number(report.k)}</dd>
        <dt>{words.tickets}</dt>
        <dd>{number(Number(report.total.n ?? 0))}</dd>
        <dt>{words.withheld}</dt>
        <dd>{number(report.withheld)}</dd>
        <dt>{words.digest} (sha256)</dt>
        <dd>
          <code>{report.sha256}</code>
        </dd>
      </dl>
      {clockErrors > 0 ? <p class="quiet">{count(words.clockErrors, clockErrors)}</p> : null}
    </>
  )
}

const Exports = ({ visit, store }: Omit<Part, 'taking'>): VNode => {
  const words = statisticsWords[visit.language]
  return (
    <p class="buttons">
      <a href={`/statistics/stores/${store}/figures.csv`}>{words.exportCsv}</a>
      <a href={`/statistics/stores/${store}/figures.json`}>{words.exportJson}</a>
    </p>
  )
}

const Seals = ({ visit, seals }: { visit: Visit; seals: readonly Seal[] }): VNode => {
  const words = statisticsWords[visit.language]
  const { number } = visit.show
  return (
    <>
      <h2>{words.seals}</h2>
      {seals.length === 0 ? (
        <p>{words.noSeals}</p>
      ) : (
        <Table
          label={words.seals}
          heads={[
            ...[words.seal, words.period, words.tickets, words.groups, words.smallest, 'k', words.sealed],
            ...[words.digestBefore, words.digestAfter, words.prove],
          ]}
          figures={[2, 3, 4, 5]}
          rows={seals
            .toReversed()
            .map(({ id, period, k, sealedAt, log }) => [
              ...[id, period, number(log.rowsIn), number(log.cellsOut), number(log.minN), number(k)],
              <Moment key="at" look={visit} at={sealedAt} />,
              <code key="before">{short(log.reportBefore)}</code>,
              <code key="after">{short(log.reportAfter)}</code>,
              <Prove key="prove" visit={visit} id={id} />,
            ])}
        />
      )}
    </>
  )
}

/** The figures of a store as they were counted last, whether no group is too small, and what is sealed of it. */
export const FiguresPage = ({ seals, ...part }: Part & { readonly seals: readonly Seal[] }): VNode => {
  const { visit, store, taking } = part
  const { underway, taken } = taking
  return (
    <>
      <div {...(underway ? { 'data-live': `/statistics/stores/${store}/events` } : {})}>
        <Counting visit={visit} taking={taking} />
      </div>
      <Count {...part} />
      {taken ? (
        <>
          <VolumeChart visit={visit} volumes={taken.value.volumes} />
          <GroupCheck visit={visit} figures={taken.value} />
          <Exports visit={visit} store={store} />
        </>
      ) : null}
      <Seals visit={visit} seals={seals} />
      <p>
        <a href="/statistics">{statisticsWords[visit.language].back}</a>
      </p>
    </>
  )
}
