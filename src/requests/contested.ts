import type { RequestId, Subject } from './model.ts'
import type { Resolved } from './resolve.ts'
import { canonicalEmail } from './spelling/email.ts'
import { nameKey } from './spelling/name.ts'
import { digitsOf } from './spelling/phone.ts'

/** Requests of two people with one name, of whom neither need have a contact. */
export const contested = (all: readonly Resolved[]): ReadonlySet<RequestId> => {
  const bearers = new Map<string, Resolved[]>()
  for (const each of all) {
    for (const name of new Set(each.subject.names.map(nameKey)))
      bearers.set(name, [...(bearers.get(name) ?? []), each])
  }
  const handlesOf = ({ emails, phones }: Subject) => [...emails.map(canonicalEmail), ...phones.map(digitsOf)]
  return new Set(
    [...bearers.values()].flatMap(group => {
      const [first, ...rest] = group
      const known = new Set(first ? handlesOf(first.subject) : [])
      const isOne = rest.every(({ subject }) => handlesOf(subject).some(handle => known.has(handle)))
      return isOne ? [] : group.map(({ request }) => request)
    }),
  )
}
