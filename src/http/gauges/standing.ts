import type { DutyHealth, QueueState } from '../../health/judge.ts'
import type { Gauged, Value } from './gauged.ts'

/** How workers and queues stand. */
export interface Standing {
  readonly duties: readonly DutyHealth[]
  /** Absent while Redis does not answer. */
  readonly queues: readonly QueueState[] | undefined
}

export const standingGauges = ({ duties, queues = [] }: Standing): readonly Gauged[] => [
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
