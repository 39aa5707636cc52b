import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { totalOf } from '../../../runs/breaker.ts'
import { pauseAll, resumeAll } from '../../../runs/pause.ts'
import { mayDo } from '../../accounts/account.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addForm, addPage } from '../../guard.ts'
import { pageOf, Secret } from '../../layout.tsx'
import { Moment, PlanChip, RunChip, Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { ComingDueChart } from './coming-due.tsx'
import { loadOverview, type Overview } from './load.ts'
import { overviewWords } from './words.ts'

const reloadSeconds = 5

interface Part {
  readonly visit: Visit
  readonly overview: Overview
}

const Paused = ({ visit, overview: { paused } }: Part): VNode | null => {
  const words = overviewWords[visit.language]
  const maySteer = mayDo(visit.account, 'steer')
  if (paused)
    return (
      <div role="alert">
        <p>
          {words.paused} {paused.by} {words.since} <Moment look={visit} at={paused.at} />.
        </p>
        {maySteer ? (
          <form method="post" action="/pause/end">
            <Secret visit={visit} />
            <button type="submit">{words.goOn}</button>
          </form>
        ) : null}
      </div>
    )
  if (!maySteer) return null
  return (
    <form method="post" action="/pause" class="buttons">
      <Secret visit={visit} />
      <button type="submit" aria-describedby="stop-hint">
        {words.stop}
      </button>
      <span id="stop-hint" class="quiet">
        {words.stopHint}
      </span>
    </form>
  )
}

const Waiting = ({ visit, overview: { waiting } }: Part): VNode | null => {
  const words = recordWords[visit.language]
  if (waiting.length === 0) return null
  return (
    <>
      <h2>{overviewWords[visit.language].waiting}</h2>
      <Table
        label={overviewWords[visit.language].waiting}
        heads={[words.plan, words.policy, words.madeBy, words.made, words.state]}
        rows={waiting.map(plan => [
          <a key="id" href={`/plans/${plan.id}`}>
            {visit.show.count(words.records, totalOf(plan.counts))}
          </a>,
          plan.policy,
          plan.by,
          <Moment key="at" look={visit} at={plan.createdAt} />,
          <PlanChip key="state" look={visit} state={plan.state} />,
        ])}
      />
    </>
  )
}

const Due = ({ visit, overview: { forecasts, forecasting } }: Part): VNode => (
  <ComingDueChart visit={visit} forecasts={forecasts} state={forecasting} />
)

const Next = ({ visit, overview: { next } }: Part): VNode => {
  const words = overviewWords[visit.language]
  return (
    <>
      <h2>{words.next}</h2>
      {next.length === 0 ? <p>{words.noSchedule}</p> : null}
      <ul>
        {next.map(({ policy, at }) => (
          <li key={policy}>
            {policy}: {visit.show.fromNow(at, visit.now)} (<Moment look={visit} at={at} />)
          </li>
        ))}
      </ul>
    </>
  )
}

const Last = ({ visit, overview: { last, left } }: Part): VNode => {
  const words = overviewWords[visit.language]
  const { run, policy, made, madeBy, state } = recordWords[visit.language]
  return (
    <>
      <h2>{words.last}</h2>
      {left > 0 ? <p role="alert">{visit.show.count(words.left, left)}</p> : null}
      {last.length === 0 ? (
        <p>{words.noRuns}</p>
      ) : (
        <Table
          label={words.last}
          heads={[run, policy, madeBy, made, state]}
          rows={last.map(each => [
            <a key="id" href={`/runs/${each.id}`}>
              {each.id}
            </a>,
            each.policy,
            each.by,
            <Moment key="at" look={visit} at={each.startedAt} />,
            <RunChip key="state" look={visit} run={each} />,
          ])}
        />
      )}
    </>
  )
}

const Requests = ({ visit, overview: { requests } }: Part): VNode => {
  const words = overviewWords[visit.language]
  const blocked = Object.values(requests.blocked).reduce((sum, count) => sum + count, 0)
  const tiles = [
    { label: words.open, count: requests.open },
    { label: words.overdue, count: requests.overdue, isBad: requests.overdue > 0 },
    { label: words.dueSoon, count: requests.dueSoon },
    { label: words.toDecide, count: requests.waiting.approval + requests.waiting.doubts + blocked },
  ]
  return (
    <>
      <h2>{words.requests}</h2>
      <dl class="tiles">
        {tiles.map(({ label, count, isBad }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd class={isBad ? 'bad' : undefined}>{visit.show.number(count)}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

const Health = ({ visit, overview: { duties, queues } }: Part): VNode => {
  const words = overviewWords[visit.language]
  return (
    <>
      <h2>{words.health}</h2>
      <ul>
        {duties.map(({ duty, alive }) => (
          <li key={duty}>
            {words.duties[duty]}:{' '}
            <span class={alive > 0 ? 'good' : 'bad'}>
              {alive > 0 ? visit.show.count(words.alive, alive) : words.nobody}
            </span>
          </li>
        ))}
        {queues?.map(({ queue, waiting, active, delayed }) => (
          <li key={queue}>
            {queue}: {visit.show.number(waiting + active + delayed)} {words.queue}
          </li>
        ))}
      </ul>
      {queues ? null : <p role="alert">{words.noQueue}</p>}
    </>
  )
}

/** What comes next, what waits for somebody, what ran last, and whether anybody is at work. */
export const overviewScreen = (app: FastifyInstance, desk: ConsoleDesk): void => {
  addPage(app, desk, {
    ...{ url: '/', needs: 'see' },
    async show(visit) {
      const overview = await loadOverview(desk)
      const title = visit.words.navigation.overview
      return pageOf(visit, {
        ...{ title, screen: 'overview' },
        ...(overview.forecasting.isRunning ? { reload: reloadSeconds } : {}),
        children: [Paused, Waiting, Due, Next, Last, Requests, Health].map(Part => (
          <Part key={Part.name} visit={visit} overview={overview} />
        )),
      })
    },
  })
  addForm(app, desk, {
    ...{ url: '/due', needs: 'plan' },
    async act() {
      desk.forecasting.begin()
      return '/'
    },
  })
  addForm(app, desk, {
    ...{ url: '/pause', needs: 'steer' },
    async act(visit) {
      await pauseAll(desk.run, actorOf(visit))
      return '/'
    },
  })
  addForm(app, desk, {
    ...{ url: '/pause/end', needs: 'steer' },
    async act(visit) {
      await resumeAll(desk.run, actorOf(visit))
      return '/'
    },
  })
}
