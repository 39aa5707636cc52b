import type { JobPurpose, JobState } from '../../../jobs/queue-jobs.ts'
import type { Counted } from '../../formats.ts'
import type { InLanguages } from '../../languages.ts'
import { da, fi, nb, sv } from './words-nordic.ts'
import { de, en, nl } from './words-western.ts'

export interface QueuesWords {
  readonly intro: string
  readonly queue: string
  readonly carries: string
  /** By the name of the queue. */
  readonly queues: Readonly<Record<'retention' | 'requests' | 'request-steps', string>>
  readonly states: Readonly<Record<JobState, string>>
  readonly oldest: string
  readonly seconds: Counted
  readonly noRedis: string
  readonly job: string
  readonly kinds: Readonly<Record<JobPurpose['kind'], string>>
  readonly tries: string
  readonly added: string
  readonly taken: string
  readonly failure: string
  readonly empty: string
  readonly earlier: string
  readonly later: string
  readonly back: string
}

export const queuesWords: InLanguages<QueuesWords> = { sv, nb, da, fi, nl, de, en }
