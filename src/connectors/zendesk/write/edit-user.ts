import { type Carrying, carryOut, type Step } from '../../rest/carry-out.ts'
import type { RestCall } from '../../rest/client.ts'
import { placeOf } from '../../rest/field.ts'
import { isRefusal, type Refusal } from '../../rest/refusal.ts'
import { readUser } from '../contacts.ts'
import { isSameIdentity } from '../same-identity.ts'
import type { IdentityJson } from '../schema.ts'
import type { ContactSource } from '../source.ts'
import { contactWriting, type IdentityWriting, type PlainMembers, plainMembers } from './contact-writing.ts'
import type { Edited } from './edit-ticket.ts'
import { lookAt, type WritingUser } from './look-at-user.ts'

/** A telephone is written so only where an identity does not say it. */
const writtenMembers = [...plainMembers, 'phone'] as const
type WrittenMembers = PlainMembers & { readonly phone?: string }

/** One a second for the account, by the vendor. */
const updates = { key: 'user-updates', limit: { calls: 60, windowMs: 60_000 } }

const membersStep = ({ parts, change, signal }: WritingUser, members: WrittenMembers): Step => ({
  call: { method: 'PUT', path: `/users/${change.change.id}`, body: { user: members }, bucket: updates },
  async state() {
    const user = await readUser(parts, change.change.id, signal)
    if (!user) return 'gone'
    const isThere = writtenMembers.every(
      name => members[name] === undefined || (user[name] ?? '') === members[name],
    )
    const areOwnThere = Object.entries(members.user_fields ?? {}).every(
      ([name, value]) => String(user.user_fields?.[name] ?? '') === value,
    )
    return isThere && areOwnThere ? 'after' : 'before'
  },
})

/**
 * A new address is put beside the old one, is made the one that is written to where the old one was, and then the old one
 * goes. A `PUT` of the person would leave both.
 */
const identitySteps = (writing: WritingUser, { type, from, to }: IdentityWriting) => {
  const {
    parts: { api },
    change,
    signal,
  } = writing
  const { id } = change.change
  const path = `/users/${id}/identities`
  const find = async (value: string | undefined): Promise<IdentityJson | undefined> => {
    const known = await api.identities(id, signal)
    return known.find(each => each.type === type && isSameIdentity(type, each.value, value))
  }
  const callOf = (method: RestCall['method'], below: string, body?: unknown): RestCall => ({
    ...{ method, path: `${path}${below}`, bucket: updates },
    ...(body === undefined ? {} : { body }),
  })
  const isPhone = type === 'phone_number'
  return [
    async (): Promise<Step | undefined> =>
      // A number that several share is none of theirs alone, and stands in the record only.
      to === undefined || (await find(to)) || (isPhone && !(await find(from)))
        ? undefined
        : {
            // Else the desk writes to the address to have it verified.
            call: callOf('POST', '', {
              identity: { type, value: to, verified: true, skip_verify_email: true },
            }),
            state: async () => ((await find(to)) ? 'after' : 'before'),
          },
    async (): Promise<Step | undefined> => {
      const [old, fresh] = [await find(from), await find(to)]
      if (!old?.primary || !fresh || fresh.primary) return undefined
      return {
        call: callOf('PUT', `/${fresh.id}/make_primary`),
        state: async () => ((await find(to))?.primary ? 'after' : 'before'),
      }
    },
    async (): Promise<Step | undefined> => {
      // The same address in another spelling: its identity is both, and stays.
      const old = isSameIdentity(type, from, to) ? undefined : await find(from)
      return (
        old && {
          call: callOf('DELETE', `/${old.id}`),
          state: async () => ((await find(from)) ? 'before' : 'after'),
        }
      )
    },
    // The record goes on showing a number whose identity is gone, says the vendor.
    async (): Promise<Step | undefined> => {
      const isShown = isPhone && (await readUser(writing.parts, id, signal))?.phone === from
      return isShown ? membersStep(writing, { phone: to ?? '' }) : undefined
    },
  ]
}

/** Our own calls change what the record says: after the first of them only a hold, or an agent, stands against another. */
const carryingOf = (writing: WritingUser, isFirst: boolean): Carrying => {
  const { parts, signal } = writing
  return {
    client: parts.api.client,
    reserve: call => parts.api.reserve(call, signal),
    async look() {
      const seen = await lookAt(writing)
      if (!isRefusal(seen)) return undefined
      return seen.result === 'stale' && !isFirst ? undefined : seen
    },
    write: call => parts.api.write(call, signal),
    pollMs: parts.pollMs,
    signal,
  }
}

/** Puts right what a person's own record says; nothing of it where somebody else has written since it was read. */
export const editUser = async (writing: WritingUser): Promise<Refusal | Edited> => {
  const { change } = writing
  if (change.change.do !== 'edit') return { result: 'stale' }
  const { user } = change.source as ContactSource
  const { members, identities, beyond } = contactWriting(user, change.change.edits)
  const steps = [
    ...(Object.keys(members).length > 0 ? [async () => membersStep(writing, members)] : []),
    ...identities.flatMap(identity => identitySteps(writing, identity)),
  ]
  let done = 0
  for (const next of steps) {
    const step = await next()
    if (!step) continue
    const refusal = await carryOut(carryingOf(writing, done === 0), step)
    if (refusal) return refusal
    done += 1
  }
  return { unreachable: beyond.map(({ document, path }) => placeOf(document, path)), isOther: true }
}
