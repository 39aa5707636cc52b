import type { Document } from 'mongodb'
import { type Evidence, textOf } from '../evidence.ts'
import type { Invariant } from './invariant.ts'

const ends = ['completed', 'partly-withheld', 'refused', 'revoked', 'expired']

const wrongWith = (
  { deskAfter, desk }: Evidence,
  target: string,
  request: Document | undefined,
): readonly string[] => {
  if (!request) return [`the request of ${target} was sent, and nobody knows of it`]
  const { state, blocked } = request as {
    readonly state: string
    readonly blocked?: { readonly code: string }
  }
  // An operator sees it: it failed, and says so.
  if (blocked) return []
  if (!ends.includes(state)) return [`the request of ${target} is ${state}, and nothing is done about it`]
  if (state !== 'completed') return []
  const { email = '', name = '' } = desk.people.find(({ _id }) => _id === target) ?? {}
  const left = [...deskAfter].flatMap(([collection, documents]) =>
    documents
      .filter(document => [email, name].some(value => textOf(document).includes(value)))
      .map(({ _id }) => `${collection}/${_id}`),
  )
  return left.length === 0
    ? []
    : [`the request of ${target} is completed, and ${left.join(', ')} tell of them`]
}

/** Every request that a sender handed in is done in all stores, or visibly failed. */
export const requestsEnd: Invariant = {
  number: 3,
  name: 'requests end',
  check(evidence) {
    const requests = new Map(evidence.own.get('requests')?.map(each => [String(each.reference), each]))
    const targets = new Set(
      evidence.history.operations.flatMap(({ what, target }) => (what === 'request' ? [target] : [])),
    )
    return [...targets].flatMap(target => wrongWith(evidence, target, requests.get(`REF-${target}`)))
  },
}
