import type { Language } from '../../languages.ts'
import type { RequestState, RequestType } from '../model.ts'
import { requestStates, requestTypes } from '../model.ts'
import { languageOf, type Overrides, wordIn } from './languages.ts'
import type { PersonState } from './words.ts'

/** How far a request is, as the person is told: several states of the program are one to them. */
export const personStateOf: Readonly<Record<RequestState, PersonState>> = {
  received: 'received',
  'identity-asked': 'identity-asked',
  'identity-proven': 'searching',
  preflight: 'searching',
  located: 'searching',
  planned: 'reviewing',
  'awaiting-approval': 'reviewing',
  applying: 'carrying-out',
  verifying: 'carrying-out',
  notifying: 'telling-others',
  completed: 'completed',
  'partly-withheld': 'partly-withheld',
  refused: 'refused',
  revoked: 'revoked',
  expired: 'expired',
}

/** The words of the status page. Plain text: whoever makes HTML of it escapes it. */
export interface StatusWords {
  readonly language: Language
  readonly title: string
  /** Label of the field in which the code is entered. */
  readonly code: string
  readonly show: string
  readonly number: string
  readonly type: string
  readonly state: string
  readonly received: string
  readonly due: string
  /** The same for every code that is none. */
  readonly unknown: string
  /** Label of the field in which the one-time code of a letter is entered. */
  readonly proof: string
  readonly confirm: string
  /** The same for a wrong code and for one that has expired. */
  readonly wrong: string
  /** Beside the button for another one-time code. */
  readonly again: string
  readonly send: string
  /** The same whether one is sent or not, and for a person who is not known. */
  readonly sent: string
  readonly certificate: string
  /** To somebody who tries too often. */
  readonly wait: string
  /** Above the links to the same page in other languages. */
  readonly languages: string
  readonly states: Readonly<Record<RequestState, string>>
  readonly types: Readonly<Record<RequestType, string>>
}

const record = <K extends string>(keys: readonly K[], word: (key: K) => string): Record<K, string> =>
  Object.fromEntries(keys.map(key => [key, word(key)])) as Record<K, string>

/** The words of the status page in the language of the locale. */
export const statusWords = (locale: string, overrides: Overrides): StatusWords => {
  const language = languageOf(locale)
  const word = (key: Parameters<typeof wordIn>[1]): string => wordIn(language, key, overrides)
  return {
    language,
    title: word('page-title'),
    code: word('page-code'),
    show: word('page-show'),
    number: word('page-number'),
    type: word('page-type'),
    state: word('page-state'),
    received: word('page-received'),
    due: word('page-due'),
    unknown: word('page-unknown'),
    proof: word('page-proof'),
    confirm: word('page-confirm'),
    wrong: word('page-wrong'),
    again: word('page-again'),
    send: word('page-send'),
    sent: word('page-sent'),
    certificate: word('page-certificate'),
    wait: word('page-wait'),
    languages: word('page-language'),
    states: record(requestStates, state => word(`status-${personStateOf[state]}`)),
    types: record(requestTypes, type => word(`type-${type}`)),
  }
}
