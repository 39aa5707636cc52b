import { type ActionSpec, attachmentPolicies, type RedactSpec } from '../../actions/specs.ts'
import { entities } from '../../entities.ts'
import { strengthOf } from '../stages.ts'

/**
 * What operators leave, worst first: some letters of the value; a word that is the same for the same value; nothing of it.
 * Those of one level may take each other's place.
 */
const operatorLevel: Readonly<Record<RedactSpec['operator'], number>> = {
  mask: 0,
  truncate: 0,
  hash: 1,
  token: 1,
  surrogate: 2,
  replace: 2,
  drop: 2,
}

const coarseness = ['none', 'day', 'month'] as const

/** What becomes of files where nothing is said of them is the action's own default. */
const fileLevel = (spec: ActionSpec): number => {
  switch (spec.action) {
    case 'redact':
      return attachmentPolicies.indexOf(spec.attachments ?? 'redact-name')
    case 'anonymise':
      return attachmentPolicies.indexOf(spec.attachments ?? 'delete')
    default:
      return attachmentPolicies.indexOf('delete')
  }
}

const takesEntities = (one: RedactSpec, other: RedactSpec): boolean => {
  const taken = new Set(one.entities ?? entities)
  return (other.entities ?? entities).every(entity => taken.has(entity))
}

/** Does the one take at least what the other takes? delete > anonymise > redact, and then member by member. */
export const isAtLeast = (one: ActionSpec, other: ActionSpec): boolean => {
  if (fileLevel(one) < fileLevel(other)) return false
  if (strengthOf(one) !== strengthOf(other)) return strengthOf(one) > strengthOf(other)
  if (one.action === 'redact' && other.action === 'redact')
    return takesEntities(one, other) && operatorLevel[one.operator] >= operatorLevel[other.operator]
  if (one.action === 'anonymise' && other.action === 'anonymise')
    return (
      (one['free-text'] === 'delete' || other['free-text'] === 'redact') &&
      (one.rows === 'coarse' || other.rows !== 'coarse') &&
      coarseness.indexOf(one['coarsen-times']) >= coarseness.indexOf(other['coarsen-times'])
    )
  return one.action === other.action
}
