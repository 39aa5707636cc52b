import type { InLanguages } from '../../languages.ts'
import { fi } from './words-finnish.ts'
import { da, nb, sv } from './words-nordic.ts'
import { de, en, nl } from './words-western.ts'

export interface RequestsWords {
  readonly intro: string
  readonly empty: string
  readonly request: string
  readonly reference: string
  readonly type: string
  readonly due: string
  readonly overdue: string
  readonly ended: string
  readonly blocked: string
  readonly waits: string
  readonly timeline: string
  readonly done: string
  /** Of one store. */
  readonly found: string
  readonly erased: string
  readonly anonymised: string
  readonly rectified: string
  readonly kept: string
  readonly until: string
  readonly noEnd: string
  readonly doubts: string
  readonly doubtsHint: string
  readonly isThem: string
  readonly isNot: string
  readonly recipients: string
  readonly letters: string
  readonly attempts: string
  readonly certificate: string
  readonly approve: string
  readonly approveHint: string
  readonly refuse: string
  readonly refusals: Readonly<
    Record<
      | 'not-identified'
      | 'unfounded'
      | 'excessive'
      | 'not-a-customer'
      | 'overriding-grounds'
      | 'rights-of-others'
      | 'not-possible',
      string
    >
  >
  readonly why: string
  readonly note: string
  /** Whatever is typed there the person reads. */
  readonly noteHint: string
  readonly retry: string
  readonly identify: string
  readonly identifyHint: string
  readonly extend: string
  readonly extendHint: string
  readonly said: Readonly<
    Record<'approved' | 'refused' | 'settled' | 'retried' | 'identified' | 'extended', string>
  >
}

export const requestsWords: InLanguages<RequestsWords> = { sv, nb, da, fi, nl, de, en }
