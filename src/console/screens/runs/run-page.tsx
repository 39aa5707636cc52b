import type { VNode } from 'preact'
import { hasStopped } from '../../../runs/canary.ts'
import { type BatchResult, isOfRequest, type Run, skipReasons } from '../../../runs/model.ts'
import { mayDo } from '../../accounts/account.ts'
import { Secret } from '../../layout.tsx'
import { Moment, RunChip } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import type { Look, Visit } from '../../visit.ts'
import { runsWords } from './words.ts'

export const isOver = ({ state }: Run): boolean => state === 'finished' || state === 'failed'

const minuteMs = 60_000

/** `12 of 40 batches`: two numbers in the place of one. */
const batchesText = ({ show, language }: Look, { applied, total }: Run['batches']): string =>
  runsWords[language].batches[1].replace('#', show.number(applied)).replace('#', show.number(total))

/** Only while it goes on by itself: what stood still for an hour would count as slow. */
const Pace = ({ look, run }: { readonly look: Look; readonly run: Run }): VNode | null => {
  const words = runsWords[look.language]
  const minutes = (look.now.getTime() - run.startedAt.getTime()) / minuteMs
  const { applied, total } = run.batches
  if (run.state !== 'running' || applied === 0 || minutes <= 0) return null
  const rate = applied / minutes
  const left = Math.ceil((total - applied) / rate)
  const rateText = look.show.count(words.rate, Math.max(1, Math.round(rate)))
  const unit = new Intl.NumberFormat(look.language, { style: 'unit', unit: 'minute', unitDisplay: 'long' })
  return (
    <p>
      {rateText}, {words.left} {unit.format(left)}
    </p>
  )
}

/** What changes by itself while somebody looks. */
export const Progress = ({
  look,
  run,
  hasWorker,
}: {
  readonly look: Look
  readonly run: Run
  readonly hasWorker: boolean
}): VNode => {
  const words = runsWords[look.language]
  const { applied, total } = run.batches
  return (
    <div>
      <p>
        <RunChip look={look} run={run} /> {batchesText(look, run.batches)}
      </p>
      <progress aria-label={words.progress} value={applied} max={Math.max(1, total)} />
      <Pace look={look} run={run} />
      {hasWorker || run.state !== 'running' ? null : <p role="alert">{words.noWorker}</p>}
    </div>
  )
}

const Steer = ({ visit, run }: { readonly visit: Visit; readonly run: Run }): VNode | null => {
  const words = runsWords[visit.language]
  if (!mayDo(visit.account, 'steer') || isOfRequest(run)) return null
  const canRetry = run.givenUp !== undefined && run.retried === undefined
  const verb = run.state === 'running' ? 'pause' : 'resume'
  return (
    <>
      {isOver(run) ? null : (
        <form method="post" action={`/runs/${run.id}/${verb}`} class="buttons">
          <Secret visit={visit} />
          <button type="submit">{verb === 'pause' ? words.pause : words.goOn}</button>
        </form>
      )}
      {canRetry ? (
        <form method="post" action={`/runs/${run.id}/retry`} class="buttons">
          <Secret visit={visit} />
          <button type="submit">{words.retry}</button>
        </form>
      ) : null}
    </>
  )
}

const Counts = ({ look, result }: { readonly look: Look; readonly result: BatchResult }): VNode => {
  const shared = recordWords[look.language]
  const { redact, anonymise, delete: gone, contacts } = result.counts
  const tiles: readonly (readonly [string, number])[] = [
    [shared.actions.redact, redact],
    [shared.actions.anonymise, anonymise],
    [shared.actions.delete, gone],
    [shared.people, contacts],
  ]
  return (
    <dl class="tiles">
      {tiles.map(([label, count]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{look.show.number(count)}</dd>
        </div>
      ))}
    </dl>
  )
}

const Result = ({ look, result }: { readonly look: Look; readonly result: BatchResult }): VNode => {
  const words = runsWords[look.language]
  const { show } = look
  const isEqual = result.statisticsBefore === result.statisticsAfter
  const skipped = skipReasons.filter(reason => (result.skipped[reason] ?? 0) > 0)
  const found = Object.entries(result.found).filter(([, count]) => count > 0)
  return (
    <>
      <h2>{words.changed}</h2>
      <Counts look={look} result={result} />
      <ul>
        <li class={isEqual ? 'good' : 'bad'}>{isEqual ? words.equal : words.unequal}</li>
        <li class={result.residual === 0 ? 'good' : 'bad'}>{show.count(words.residual, result.residual)}</li>
        {result.unreachable > 0 ? (
          <li class="warn">
            {show.count(words.unreachable, result.unreachable)}
            {result.places
              ? `: ${result.places.map(({ place, count }) => `${place} ${show.number(count)}`).join(', ')}`
              : ''}
          </li>
        ) : null}
      </ul>
      {skipped.length === 0 ? null : (
        <>
          <h2>{words.skipped}</h2>
          <ul>
            {skipped.map(reason => (
              <li key={reason}>
                {words.skips[reason]}: {show.number(result.skipped[reason] ?? 0)}
              </li>
            ))}
          </ul>
        </>
      )}
      {found.length === 0 ? null : (
        <>
          <h2>{words.found}</h2>
          <ul>
            {found.map(([entity, count]) => (
              <li key={entity}>
                {entity}: {show.number(count)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** One run: how far it is, what may be done with it, and, once it is over, what it did. */
export const RunPage = ({
  visit,
  run,
  hasWorker,
}: {
  readonly visit: Visit
  readonly run: Run
  readonly hasWorker: boolean
}): VNode => {
  const words = runsWords[visit.language]
  return (
    <>
      <div {...(isOver(run) || run.state === 'paused' ? {} : { 'data-live': `/runs/${run.id}/events` })}>
        <Progress look={visit} run={run} hasWorker={hasWorker} />
      </div>
      {hasStopped(run) ? <p role="alert">{words.stopped}</p> : null}
      {run.givenUp ? (
        <p role="alert">
          {words.gaveUp} {run.givenUp.code}
        </p>
      ) : null}
      <Steer visit={visit} run={run} />
      <dl class="facts">
        <dt>{words.began}</dt>
        <dd>
          <Moment look={visit} at={run.startedAt} />, {run.by}
        </dd>
        {run.finishedAt ? (
          <>
            <dt>{words.ended}</dt>
            <dd>
              <Moment look={visit} at={run.finishedAt} />
            </dd>
          </>
        ) : null}
      </dl>
      {run.result ? <Result look={visit} result={run.result} /> : null}
      <p class="buttons">
        <a href={`/runs/${run.id}/records/all`}>{words.outcomes}</a>
        <a href={`/plans/${run.id}`}>{words.toPlan}</a>
      </p>
    </>
  )
}
