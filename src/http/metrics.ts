import { Counter, Gauge, Registry } from 'prom-client'
import type { DutyHealth, QueueState } from '../health/judge.ts'
import type { RequestNumbers } from '../requests/numbers.ts'

type Labels = Readonly<Record<string, string>>
type Value = readonly [number, Labels?]

/** In the text format of Prometheus. Labels are types, states, reasons and codes of ours; nothing names a request. */
export const contentType = Registry.PROMETHEUS_CONTENT_TYPE

type Gauged = readonly [name: string, help: string, values: readonly Value[]]

const gauges = (numbers: RequestNumbers): readonly Gauged[] => [
  [
    'gallra_requests',
    'Requests of data subjects that were ever accepted, by type and state.',
    numbers.requests.map(({ type, state, count }) => [count, { type, state }]),
  ],
  ['gallra_requests_open', 'Requests that have not ended.', [[numbers.open]]],
  ['gallra_requests_overdue', 'Open requests whose deadline has passed.', [[numbers.overdue]]],
  ['gallra_requests_due_soon', 'Open requests that are due within seven days.', [[numbers.dueSoon]]],
  [
    'gallra_requests_waiting',
    'Requests that wait for an operator: to approve, or to settle doubts.',
    Object.entries(numbers.waiting).map(([what, count]) => [count, { for: what }]),
  ],
  [
    'gallra_requests_blocked',
    'Open requests that wait for an operator, by the code of what blocks them.',
    Object.entries(numbers.blocked).map(([code, count]) => [count, { code }]),
  ],
  [
    'gallra_notices',
    'What recipients have to be told and is not settled: waiting, sent without an answer, dead.',
    Object.entries(numbers.notices).map(([state, count]) => [count, { state }]),
  ],
  [
    'gallra_letters',
    'Letters to people that wait, or could not be sent.',
    Object.entries(numbers.letters).map(([state, count]) => [count, { state }]),
  ],
  [
    'gallra_oldest_due_seconds',
    'Age of the oldest step of a request, notice or letter that is due and was not taken; 0: none.',
    Object.entries(numbers.oldestDue).map(([what, seconds]) => [Math.max(0, Math.floor(seconds)), { what }]),
  ],
]

/** How workers and queues stand. */
export interface Standing {
  readonly duties: readonly DutyHealth[]
  /** Absent while Redis does not answer. */
  readonly queues: readonly QueueState[] | undefined
}

const standingGauges = ({ duties, queues = [] }: Standing): readonly Gauged[] => [
  [
    'gallra_canary_age_seconds',
    'Since a worker last proved that it takes jobs; +Inf: no worker in the last hour.',
    duties.map(({ duty, canarySeconds }) => [canarySeconds ?? Number.POSITIVE_INFINITY, { queue: duty }]),
  ],
  [
    'gallra_workers',
    'Machines whose last proof is younger than a minute, and others heard of in the last hour.',
    duties.flatMap(({ duty, alive, silent }): Value[] => [
      [alive, { queue: duty, state: 'alive' }],
      [silent.length, { queue: duty, state: 'silent' }],
    ]),
  ],
  [
    'gallra_queue_jobs',
    'Jobs in Redis, by queue and state. Some waiting and none active for long: nobody takes them.',
    queues.flatMap(({ queue, waiting, active, delayed }): Value[] => [
      [waiting, { queue, state: 'waiting' }],
      [active, { queue, state: 'active' }],
      [delayed, { queue, state: 'delayed' }],
    ]),
  ],
  [
    'gallra_queue_oldest_waiting_seconds',
    'Age of the job that waits longest; 0: none.',
    queues.map(({ queue, oldestWaitingSeconds }) => [Math.floor(oldestWaitingSeconds), { queue }]),
  ],
]

/** The numbers in the text format of Prometheus, from a registry that lives as long as this call. */
export const metricsText = (numbers: RequestNumbers, standing?: Standing): Promise<string> => {
  const registry = new Registry()
  const registers = [registry]
  for (const [name, help, values] of [...gauges(numbers), ...(standing ? standingGauges(standing) : [])]) {
    const labelNames = [...new Set(values.flatMap(([, labels = {}]) => Object.keys(labels)))]
    const gauge = new Gauge({ name, help, labelNames, registers })
    for (const [value, labels = {}] of values) gauge.set(labels, value)
  }
  const refused = new Counter({
    name: 'gallra_messages_refused_total',
    help: 'Messages that were turned away, by reason.',
    labelNames: ['reason'],
    registers,
  })
  for (const [reason, count] of Object.entries(numbers.refused)) refused.inc({ reason }, count)
  return registry.metrics()
}
