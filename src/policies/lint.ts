import { CronExpressionParser } from 'cron-parser'
import { DateTime } from 'luxon'
import { actionFor } from '../actions/kinds.ts'
import type { Path } from '../yaml/parse-yaml.ts'
import type { Problem } from '../yaml/problem.ts'
import { canonicalDigest } from './canonical.ts'
import { checkMode } from './check-mode.ts'
import { compareDurations } from './durations.ts'
import { lintPeriods } from './lint-periods.ts'
import type { Policy, Rule, Stage } from './policy.ts'

type Place = (
  path: Path,
  message: string,
  severity?: Problem['severity'],
  valid?: readonly string[],
) => Problem

/** Makes problems of one policy, placed by the path a value has in its file. */
export const placeIn =
  (policy: Policy): Place =>
  (path, message, severity = 'error', valid) => ({
    file: policy.file,
    ...policy.at(path),
    message,
    severity,
    ...(valid ? { valid } : {}),
  })

const checkStages = (stages: readonly Stage[], path: Path, place: Place): Problem[] =>
  stages.slice(1).flatMap((stage, index) => {
    const earlier = stages[index]
    if (!earlier) return []
    const here = [...path, 'stages', index + 1]
    const { laterOnce } = compareDurations(stage, earlier)
    if (!laterOnce) {
      const message = `this stage does not come after stage ${index + 1}; durations of a rule must increase`
      return [place([...here, 'after'], message)]
    }
    if (actionFor(stage.spec).strength >= actionFor(earlier.spec).strength) return []
    const message = `unreachable stage: "${stage.spec.action}" is weaker than the earlier "${earlier.spec.action}"`
    return [place([...here, 'action'], message)]
  })

const covers = (earlier: Rule, later: Rule): boolean => {
  const sameWhen = !earlier.when || canonicalDigest(earlier.when) === canonicalDigest(later.when ?? null)
  if (!sameWhen) return false
  if (earlier.categories === '*') return true
  const { categories } = earlier
  return later.categories !== '*' && later.categories.every(category => categories.includes(category))
}

const checkReach = (rules: readonly Rule[], place: Place): Problem[] =>
  rules.flatMap((rule, index) => {
    const earlier = rules.slice(0, index).find(candidate => covers(candidate, rule))
    if (!earlier) return []
    return [
      place(
        ['rules', index, 'id'],
        `never reached: the rule "${earlier.id}" already takes every such ticket`,
      ),
    ]
  })

const checkIds = (policy: Policy, place: Place): Problem[] => {
  const seen = new Set<string>()
  const all = [
    ...policy.rules.map(({ id }, index) => ({ id, path: ['rules', index, 'id'] })),
    ...policy.contacts.map(({ id }, index) => ({ id, path: ['contacts', index, 'id'] })),
  ]
  return all.flatMap(({ id, path }) => {
    if (seen.has(id)) return [place(path, `the rule id "${id}" is used twice`)]
    seen.add(id)
    return []
  })
}

/** Texts of a person record are not a conversation: it is anonymised or deleted as a whole. */
const checkContacts = (policy: Policy, place: Place): Problem[] => [
  ...policy.contacts.flatMap((contact, index) =>
    contact.stages.flatMap(({ spec }, at) => {
      const here = ['contacts', index, 'stages', at]
      if (spec.action === 'redact')
        return [place([...here, 'action'], 'a contact cannot be redacted', 'error', ['anonymise', 'delete'])]
      return spec.action === 'anonymise' && spec.rows === 'coarse'
        ? [
            place([...here, 'rows'], 'only tickets are counted: a contact has no row to coarsen', 'error', [
              'exact',
            ]),
          ]
        : []
    }),
  ),
  ...policy.contacts
    .slice(1)
    .map((_, index) =>
      place(['contacts', index + 1, 'id'], 'never reached: the first contact rule takes every contact'),
    ),
]

const changesClock = (zone: string): boolean => {
  const offset = (month: number) => DateTime.fromObject({ year: 2026, month, day: 1 }, { zone }).offset
  return offset(1) !== offset(7)
}

const checkSchedule = ({ schedule, timezone }: Policy, place: Place): Problem[] => {
  if (!schedule || !changesClock(timezone)) return []
  const hours = CronExpressionParser.parse(schedule.cron).fields.hour.values
  if (!hours.some(hour => typeof hour === 'number' && hour >= 1 && hour <= 3)) return []
  const message = `01:00-03:59 is missing or double when ${timezone} changes its clock; another hour is safer`
  return [place(['schedule', 'cron'], message, 'warning')]
}

const checkCoverage = (policy: Policy, place: Place): Problem[] => {
  if (policy.rules.length === 0 && policy.contacts.length === 0) {
    return [place([], 'the policy has neither "rules" nor "contacts"')]
  }
  if (policy.rules.length === 0 || policy.rules.some(rule => rule.categories === '*' && !rule.when)) return []
  const message =
    'no rule takes every ticket ("*" without when); others fall under the rule with the shortest deadline'
  return [place(['rules'], message, 'warning')]
}

const checkUndo = ({ undo }: Policy, place: Place): Problem[] => {
  if (!undo) return []
  const message =
    'originals of what is changed stay, encrypted, for so long after each run: count that into the periods that you promise'
  return [place(['undo'], message, 'warning')]
}

/** What a schema cannot see: stages and rules that never apply, periods without reason, ids used twice, risky hours. */
export const lintPolicy = (policy: Policy): Problem[] => {
  const place = placeIn(policy)
  return [
    ...checkIds(policy, place),
    ...policy.rules.flatMap((rule, index) => checkStages(rule.stages, ['rules', index], place)),
    ...policy.contacts.flatMap((rule, index) => checkStages(rule.stages, ['contacts', index], place)),
    ...lintPeriods(policy, place),
    ...checkReach(policy.rules, place),
    ...checkContacts(policy, place),
    ...checkSchedule(policy, place),
    ...checkUndo(policy, place),
    ...checkMode(policy, place),
    ...checkCoverage(policy, place),
  ]
}
