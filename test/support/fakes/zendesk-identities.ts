import type { Answer, Asked } from './desk-server.ts'
import { missing } from './zendesk-account.ts'
import type { FakeUser, ZendeskDesk } from './zendesk-desk.ts'

export interface FakeIdentity {
  readonly id: number
  readonly user_id: number
  readonly type: string
  readonly value: string
  primary: boolean
  readonly verified: boolean
}

const invalid = (description: string): Answer => ({
  status: 422,
  body: { error: 'RecordInvalid', description },
})

export const identitiesOf = ({ identities }: ZendeskDesk, users: readonly FakeUser[]): FakeIdentity[] =>
  users.flatMap(({ id }) => identities.get(id) ?? [])

const nextId = (desk: ZendeskDesk): number => {
  desk.clock += 1000
  return desk.clock
}

const add = (desk: ZendeskDesk, user: number, of: Pick<FakeIdentity, 'type' | 'value'>): FakeIdentity => {
  const identity = { id: nextId(desk), user_id: user, primary: false, verified: true, ...of }
  desk.identities.set(user, [...(desk.identities.get(user) ?? []), identity])
  return identity
}

const isTaken = ({ identities }: ZendeskDesk, value: unknown): boolean =>
  [...identities.values()].flat().some(each => each.value === value)

/** `PUT /users/{id}`: an address is only added as a second one. */
export const writeUser = (desk: ZendeskDesk, user: FakeUser, { user: members }: Asked['body']): Answer => {
  if (typeof members !== 'object' || members === null) return invalid('user')
  const { email, ...rest } = members as Partial<FakeUser>
  if (rest.name === '') return invalid('name: cannot be blank')
  if (typeof email === 'string' && !isTaken(desk, email)) add(desk, user.id, { type: 'email', value: email })
  const { user_fields, ...plain } = rest
  // Those that are not named keep their values.
  Object.assign(user, plain, user_fields && { user_fields: { ...user.user_fields, ...user_fields } })
  return { status: 200, body: { user } }
}

interface Skipping {
  readonly skip_verify_email?: boolean
}

/** Whoever gets an address is written to, unless the desk is told not to. */
const created = (desk: ZendeskDesk, user: FakeUser, { identity }: Asked['body']): Answer => {
  const { type, value, skip_verify_email } = (identity ?? {}) as Partial<FakeIdentity> & Skipping
  if (typeof type !== 'string' || typeof value !== 'string') return invalid('identity')
  if (isTaken(desk, value)) return invalid(`${value} is already being used by another user`)
  if (type === 'email' && skip_verify_email !== true) desk.mails.push(value)
  return { status: 201, body: { identity: add(desk, user.id, { type, value }) } }
}

/** Whatever is done to the identities of one person. */
export const ofIdentities = (
  desk: ZendeskDesk,
  user: FakeUser,
  {
    asked,
    id,
    what,
  }: { readonly asked: Asked; readonly id: string | undefined; readonly what?: string | undefined },
): Answer => {
  const known = desk.identities.get(user.id) ?? []
  if (asked.method === 'POST') return created(desk, user, asked.body)
  if (asked.method === 'GET') return { status: 200, body: { identities: known, meta: { has_more: false } } }
  const identity = known.find(each => each.id === Number(id))
  if (!identity) return missing
  if (asked.method === 'DELETE') {
    desk.identities.set(
      user.id,
      known.filter(each => each !== identity),
    )
    if (user.email === identity.value) user.email = null
    return { status: 204 }
  }
  if (what !== 'make_primary') return missing
  for (const each of known) if (each.type === identity.type) each.primary = each === identity
  if (identity.type === 'email') user.email = identity.value
  return { status: 200, body: { identities: known } }
}
