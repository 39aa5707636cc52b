import type { Answer, Asked } from './desk-server.ts'
import { type Account, idsIn, inScope, missing, ok, paged } from './zendesk-account.ts'
import type { FakeUser } from './zendesk-desk.ts'
import { identitiesOf, ofIdentities } from './zendesk-identities.ts'

/** `DELETE /users/{id}`: nobody with an open ticket. */
export const deleteUser = ({ desk }: Account, id: number): Answer => {
  const user = desk.users.get(id)
  if (!user || desk.purgedUsers.has(id)) return missing
  const open = [...desk.tickets.values()].some(each => each.requester_id === id && each.status !== 'closed')
  if (open) return { status: 422, body: { error: 'RecordInvalid', description: 'has open tickets' } }
  user.active = false
  return ok({ user })
}

/** `DELETE /deleted_users/{id}`: who was deleted before. */
export const purgeUser = ({ desk }: Account, id: number): Answer => {
  const user = desk.users.get(id)
  if (!user || user.active || desk.purgedUsers.has(id)) return missing
  desk.purgedUsers.add(id)
  desk.identities.delete(id)
  Object.assign(user, { name: 'Permanently Deleted User', email: null, phone: null, notes: null })
  return ok({ deleted_user: user })
}

const proof = (account: Account, id: number): Answer => {
  if (!account.desk.purgedUsers.has(id)) return ok({ compliance_deletion_statuses: [] })
  const of = (action: string, application: string) => ({ action, application, user_id: id })
  const done = account.looksPerProof <= 0 ? [of('complete', 'support')] : []
  account.looksPerProof -= 1
  return ok({
    compliance_deletion_statuses: [of('request_deletion', 'all'), of('started', 'support'), ...done],
  })
}

/** A page of people, with their identities beside them where they are asked for. */
const shownPeople = (account: Account, { query }: Asked, users: readonly FakeUser[]) =>
  query.get('include') === 'identities' && account.manners.sideLoadsIdentities
    ? { identities: identitiesOf(account.desk, users) }
    : {}

/** Whatever is read of people. */
export const people = (account: Account, asked: Asked, [kind, id, what]: readonly string[]): Answer => {
  const { desk, manners } = account
  const users = [...desk.users.values()]
  if (id === undefined) {
    const role = users.filter(each => each.active && each.role === asked.query.get('role'))
    const page = paged(account, asked, 'users', role)
    return { ...page, body: { ...(page.body as object), ...shownPeople(account, asked, role) } }
  }
  if (id === 'show_many') {
    // Deleted people are in no list of many, unless they are asked for.
    const many = idsIn(asked)
      .flatMap(each => desk.users.get(each) ?? [])
      .filter(({ active }) => active)
    return ok({ users: many, ...shownPeople(account, asked, many) })
  }
  if (id === 'me') return ok({ user: users.find(({ role }) => role === 'admin') })
  if (what === 'tickets') {
    const own = [...desk.tickets.values()].filter(each => each.requester_id === Number(id))
    return paged(
      account,
      asked,
      'tickets',
      own.filter(each => !desk.archived.has(each.id) && inScope(asked)(each)),
    )
  }
  if (what === 'compliance_deletion_statuses') return proof(account, Number(id))
  const user = desk.users.get(Number(id))
  if (!user) return missing
  if (what === 'identities') return ofIdentities(desk, user, { asked, id: undefined })
  if (kind === 'deleted_users') return user.active ? missing : ok({ deleted_user: user })
  if (!user.active && manners.hidesDeletedUsers) return missing
  return ok({ user, ...shownPeople(account, asked, [user]) })
}
