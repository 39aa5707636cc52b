import type { Field } from '../../tickets/record.ts'
import { field } from '../rest/field.ts'
import { userKey } from './keys.ts'
import type { UserJson } from './schema.ts'

/** Of a person: what the desk's own record says of them. */
export const contactFields = (user: UserJson): Field[] => {
  const document = userKey(user.id)
  const identifiers = [
    { path: 'name', entity: 'PERSON', value: user.name },
    { path: 'email', entity: 'EMAIL', value: user.email },
    { path: 'phone', entity: 'PHONE', value: user.phone },
    { path: 'alias', entity: 'PERSON', value: user.alias },
  ] as const
  const texts = [
    { path: 'notes', value: user.notes },
    { path: 'details', value: user.details },
  ]
  return [
    ...identifiers.flatMap(({ path, entity, value }) =>
      value ? [field({ document, path, class: 'direct-identifier', entity, value, fixed: true })] : [],
    ),
    ...texts.flatMap(({ path, value }) =>
      value ? [field({ document, path, class: 'free-text', value, fixed: true })] : [],
    ),
  ]
}
