import type { RequestType } from '../../requests/model.ts'
import { type CastKey, cast, emailOf, nameOf, phoneOf } from './cast.ts'

/** One message of the demo: who asks for what, and how it is sent. */
export interface DemoMessage {
  readonly reference: string
  readonly title: string
  readonly who: CastKey
  readonly type: RequestType
  /** `code`: by the sender whose word is not believed. */
  readonly way: 'attested' | 'code' | 'duplicate' | 'forged' | 'replayed' | 'expired'
}

const message = (
  reference: string,
  title: string,
  who: CastKey,
  type: RequestType = 'erasure',
  way: DemoMessage['way'] = 'attested',
): DemoMessage => ({ reference, title, who, type, way })

/** Sent first, all at once. */
export const atOnce: readonly DemoMessage[] = [
  message('WS-02', 'erasure, one ticket on hold', 'held'),
  message('WS-03', 'erasure, one ticket shared', 'sharing'),
  message('WS-04', 'erasure, one ticket kept by law', 'kept'),
  message('PA-05', 'erasure, proven by code', 'coded', 'erasure', 'code'),
  message('WS-06', 'access', 'access', 'access'),
  message('WS-07', 'portability', 'portability', 'portability'),
  message('WS-08', 'rectification', 'rectified', 'rectification'),
  message('WS-09', 'restriction', 'restricted', 'restriction'),
  message('WS-10', 'objection', 'objecting', 'objection'),
  message('WS-11', 'erasure, signed by another key', 'bystander', 'erasure', 'forged'),
  message('WS-12', 'erasure, token of an hour ago', 'bystander', 'erasure', 'expired'),
]

/** Sent last, so that the second and third come while it is being carried out. */
export const first = message('WS-01', 'erasure', 'erased')
export const duplicate = message('WS-13', 'the same again', 'erased', 'erasure', 'duplicate')
export const replayed = message('WS-01', 'the first token again', 'erased', 'erasure', 'replayed')

export const allMessages: readonly DemoMessage[] = [first, ...atOnce, duplicate, replayed]

/** What the person was called and wants to be called. */
export const correction = {
  from: nameOf(cast.rectified),
  to: `${cast.rectified.first} Lindhammar`,
} as const

/** As the contract has it. */
export const requestOf = ({ reference, who, type, way }: DemoMessage): object => {
  const person = cast[who]
  const email = emailOf(person)
  return {
    type,
    reference,
    locale: 'sv-SE',
    subject: {
      // The same person, spelled otherwise.
      emails: [way === 'duplicate' ? email.toUpperCase() : email],
      phones: [phoneOf(person)],
      names: [nameOf(person)],
    },
    stores: ['helpdesk'],
    ...(way === 'code' ? {} : { identity: { method: 'attested', how: 'signed in with BankID' } }),
    ...(type === 'rectification' ? { changes: [correction] } : {}),
  }
}
