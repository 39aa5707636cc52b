import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { AppError } from '../../../errors.ts'
import type { JobPage, JobPurpose, JobState } from '../../../jobs/queue-jobs.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addPage } from '../../guard.ts'
import { pageOf } from '../../layout.tsx'
import { Moment, Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import type { Visit } from '../../visit.ts'
import { type LoadedQueue, loadJobs, loadQueues } from './load.ts'
import { queuesWords } from './words.ts'

/** For those who look after the work, and those who look at it. */
export const maySeeQueues = ['steer', 'audit'] as const
const mostJobs = 50
const states: readonly JobState[] = ['active', 'waiting', 'prioritized', 'delayed', 'failed']

const isNamed = <Name extends string>(names: Readonly<Record<Name, string>>, name: string): name is Name =>
  Object.hasOwn(names, name)

const Queues = ({
  visit,
  queues,
}: {
  readonly visit: Visit
  readonly queues: readonly LoadedQueue[] | undefined
}): VNode => {
  const words = queuesWords[visit.language]
  const { number, count } = visit.show
  if (!queues) return <p role="alert">{words.noRedis}</p>
  const { waiting, active, delayed, failed } = words.states
  return (
    <Table
      label={visit.words.navigation.queues}
      heads={[words.queue, words.carries, waiting, active, delayed, failed, words.oldest]}
      figures={[2, 3, 4, 5, 6]}
      rows={queues.map(each => [
        <a key="queue" href={`/queues/${each.queue}`}>
          {each.queue}
        </a>,
        isNamed(words.queues, each.queue) ? words.queues[each.queue] : '',
        ...[number(each.waiting), number(each.active), number(each.delayed), number(each.failed)],
        each.waiting === 0 ? '·' : count(words.seconds, Math.round(each.oldestWaitingSeconds)),
      ])}
    />
  )
}

/** What it is for, with a way to where that is told of. */
const Purpose = ({ visit, purpose }: { readonly visit: Visit; readonly purpose: JobPurpose }): VNode => {
  const kind = queuesWords[visit.language].kinds[purpose.kind]
  if (purpose.kind === 'batch')
    return (
      <span>
        {kind} {purpose.batch}, <a href={`/runs/${purpose.run}`}>{recordWords[visit.language].run}</a>
      </span>
    )
  if (purpose.kind === 'step')
    return (
      <span>
        {kind}, <a href={`/requests/${purpose.request}`}>{purpose.request}</a>
      </span>
    )
  return <span class={purpose.kind === 'not-ours' ? 'bad' : undefined}>{kind}</span>
}

const Jobs = ({ visit, name, page }: { visit: Visit; name: string; page: JobPage }): VNode => {
  const words = queuesWords[visit.language]
  if (page.jobs.length === 0) return <p>{words.empty}</p>
  const moment = (at: Date | undefined): VNode | string => (at ? <Moment look={visit} at={at} /> : '·')
  return (
    <Table
      label={name}
      heads={[
        ...[words.job, recordWords[visit.language].state, words.tries],
        ...[words.added, words.taken, words.failure],
      ]}
      figures={[2]}
      rows={page.jobs.map(({ purpose, state, tries, at, taken, failure }) => [
        <Purpose key="purpose" visit={visit} purpose={purpose} />,
        words.states[state],
        visit.show.number(tries),
        moment(at),
        moment(taken),
        failure === undefined ? '·' : <code>{failure}</code>,
      ])}
    />
  )
}

const Pages = ({
  visit,
  name,
  number,
  last,
}: {
  readonly visit: Visit
  readonly name: string
  readonly number: number
  readonly last: number
}): VNode | null => {
  const words = queuesWords[visit.language]
  if (last <= 1) return null
  return (
    <p class="buttons">
      {number > 1 ? <a href={`/queues/${name}/${number - 1}`}>{words.earlier}</a> : null}
      <span>
        {visit.show.number(number)} / {visit.show.number(last)}
      </span>
      {number < last ? <a href={`/queues/${name}/${number + 1}`}>{words.later}</a> : null}
    </p>
  )
}

const queuesPage = async (desk: ConsoleDesk, visit: Visit): Promise<string> => {
  const queues = await loadQueues(desk)
  return pageOf(visit, {
    ...{ title: visit.words.navigation.queues, screen: 'queues' },
    children: (
      <>
        <p>{queuesWords[visit.language].intro}</p>
        <Queues visit={visit} queues={queues} />
      </>
    ),
  })
}

const jobsPage = async (desk: ConsoleDesk, visit: Visit, name: string, at: string): Promise<string> => {
  const words = queuesWords[visit.language]
  const number = /^[1-9]\d{0,5}$/u.test(at) ? Number(at) : 1
  const found = await loadJobs(desk, name, { first: (number - 1) * mostJobs, most: mostJobs })
  if (found && !found.value) throw new AppError('NOT_FOUND', 'no queue is called that')
  const page = found?.value
  const total = Object.values(page?.counts ?? {}).reduce((sum, count) => sum + count, 0)
  return pageOf(visit, {
    ...{ title: page ? `${words.queue} ${name}` : words.queue, screen: 'queues' },
    children: (
      <>
        {page ? (
          <>
            <dl class="facts">
              {states
                .filter(state => page.counts[state] > 0)
                .map(state => [
                  <dt key={state}>{words.states[state]}</dt>,
                  <dd key={`${state} count`}>{visit.show.number(page.counts[state])}</dd>,
                ])}
            </dl>
            <Jobs visit={visit} name={name} page={page} />
            <Pages visit={visit} name={name} number={number} last={Math.ceil(total / mostJobs)} />
          </>
        ) : (
          <p role="alert">{words.noRedis}</p>
        )}
        <p>
          <a href="/queues">{words.back}</a>
        </p>
      </>
    ),
  })
}

/** What is on its way to the workers. Nothing can be changed here: the queues are filled from MongoDB. */
export const queuesScreen = (app: FastifyInstance, desk: ConsoleDesk): void => {
  addPage(app, desk, { url: '/queues', needs: maySeeQueues, show: visit => queuesPage(desk, visit) })
  for (const url of ['/queues/:id', '/queues/:id/:page'])
    addPage(app, desk, {
      ...{ url, needs: maySeeQueues },
      show: (visit, { id = '', page = '1' }) => jobsPage(desk, visit, id, page),
    })
}
