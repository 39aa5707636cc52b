import type { Entity } from '../../entities.ts'
import type { Field } from '../../tickets/record.ts'
import { field } from '../rest/field.ts'
import { userKey } from './keys.ts'
import { isSameIdentity } from './same-identity.ts'
import type { UserJson } from './schema.ts'

/** Kinds of further addresses that say who somebody is by what they hold. */
export const identityEntities: Readonly<Record<string, Entity>> = {
  email: 'EMAIL',
  phone_number: 'PHONE',
  twitter: 'USERNAME',
}

/** Addresses and numbers besides those that the record itself names. */
const furtherFields = (user: UserJson): Field[] =>
  (user.identities ?? []).flatMap(({ type, value }, index) => {
    const entity = identityEntities[type ?? '']
    const isShown = [user.email, user.phone].some(shown => isSameIdentity(type, value, shown))
    if (!value || !entity || isShown) return []
    const path = `identities.${index}.value`
    return [field({ document: userKey(user.id), path, class: 'direct-identifier', entity, value })]
  })

/** Fields of the account's own making: what they mean nobody knows, and they may be one of a list. */
const ownFields = (user: UserJson): Field[] =>
  Object.entries(user.user_fields ?? {}).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' || typeof value === 'object'
      ? []
      : [
          field({
            ...{ document: userKey(user.id), path: `user_fields.${name}` },
            ...{ class: 'quasi-identifier', value },
          }),
        ],
  )

/** Of a person: what the desk's own record says of them. */
export const contactFields = (user: UserJson): Field[] => {
  const document = userKey(user.id)
  const identifiers = [
    { path: 'name', entity: 'PERSON', value: user.name },
    { path: 'email', entity: 'EMAIL', value: user.email },
    { path: 'phone', entity: 'PHONE', value: user.phone },
    { path: 'alias', entity: 'PERSON', value: user.alias },
    { path: 'external_id', entity: 'ID_NUMBER', value: user.external_id },
  ] as const
  const texts = [
    { path: 'notes', value: user.notes },
    { path: 'details', value: user.details },
  ]
  return [
    ...identifiers.flatMap(({ path, entity, value }) =>
      value ? [field({ document, path, class: 'direct-identifier', entity, value })] : [],
    ),
    ...furtherFields(user),
    ...ownFields(user),
    ...texts.flatMap(({ path, value }) =>
      value ? [field({ document, path, class: 'free-text', value })] : [],
    ),
  ]
}
