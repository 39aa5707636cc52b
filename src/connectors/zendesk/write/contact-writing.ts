import type { Edit } from '../../../tickets/change.ts'
import { isSameIdentity } from '../same-identity.ts'
import type { IdentityJson, UserJson } from '../schema.ts'
import type { ContactSource } from '../source.ts'

/** Members that one `PUT` of a person writes. */
export const plainMembers = ['name', 'alias', 'notes', 'details', 'external_id'] as const
export type PlainMembers = Partial<Record<(typeof plainMembers)[number], string>> & {
  user_fields?: Record<string, string>
}

/** An address or a number that another takes the place of; by itself a `PUT` only adds a second one. */
export interface IdentityWriting {
  readonly type: 'email' | 'phone_number'
  readonly from: string
  /** Absent: nothing takes its place. */
  readonly to?: string
}

export interface ContactWriting {
  readonly members: PlainMembers
  readonly identities: readonly IdentityWriting[]
  /** Edits that no call carries out. */
  readonly beyond: readonly Edit[]
}

const textOf = (edit: Edit): string =>
  edit.kind === 'set' && typeof edit.value === 'string' ? edit.value : ''

const writableTypes = new Set<string>(['email', 'phone_number'])

const isWritableType = (type: string | null | undefined): type is IdentityWriting['type'] =>
  typeof type === 'string' && writableTypes.has(type)

/** What stands at the path, if it is an address or a number. */
const addressAt = (user: UserJson, path: string): Pick<IdentityJson, 'type' | 'value'> | undefined => {
  if (path === 'email') return { type: 'email', value: user.email }
  if (path === 'phone') return { type: 'phone_number', value: user.phone }
  return user.identities?.[Number(/^identities\.(\d+)\.value$/u.exec(path)?.[1])]
}

/** A field of the account's own making, by its key. */
const ownFieldIn = (path: string): string | undefined => /^user_fields\.(.+)$/u.exec(path)?.[1]

const isPlain = (path: string): path is (typeof plainMembers)[number] =>
  plainMembers.some(member => member === path)

/** The calls that carry edits of a person's own record out, and what no call does. */
export const contactWriting = (user: UserJson, edits: readonly Edit[]): ContactWriting => {
  const members: PlainMembers = {}
  const identities: IdentityWriting[] = []
  const beyond: Edit[] = []
  for (const edit of edits) {
    const { path, kind } = edit
    const [address, ownField, to] = [addressAt(user, path), ownFieldIn(path), textOf(edit)]
    if (kind === 'relink' || kind === 'remove-file') beyond.push(edit)
    else if (isPlain(path)) members[path] = to
    else if (ownField !== undefined) members.user_fields = { ...members.user_fields, [ownField]: to }
    else if (address?.value && isWritableType(address.type))
      identities.push({ type: address.type, from: address.value, ...(to === '' ? {} : { to }) })
    else beyond.push(edit)
  }
  return { members, identities, beyond }
}

/** The person as the desk will show them. */
export const rewrittenContact = (source: ContactSource, edits: readonly Edit[]): ContactSource => {
  const { user } = source
  const { members, identities } = contactWriting(user, edits)
  const valueNow = (type: string, value: string | null | undefined): string | null | undefined => {
    const writing = identities.find(each => each.type === type && isSameIdentity(type, each.from, value))
    return writing ? (writing.to ?? null) : value
  }
  return {
    ...source,
    user: {
      ...user,
      ...members,
      ...(members.user_fields ? { user_fields: { ...user.user_fields, ...members.user_fields } } : {}),
      email: valueNow('email', user.email),
      phone: valueNow('phone_number', user.phone),
      identities: user.identities?.map(each => ({ ...each, value: valueNow(each.type ?? '', each.value) })),
    },
  }
}
