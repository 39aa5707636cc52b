import { DateTime } from 'luxon'
import type { RecordRef } from '../tickets/record.ts'
import type { Decision, Hold, Upcoming } from './decision.ts'
import { type Mode, modeWords } from './modes.ts'
import type { Basis, Policy } from './policy.ts'

const deeds = {
  forget: 'rid of one person',
  rectify: 'put right',
  redact: 'redacted',
  anonymise: 'anonymised',
  delete: 'deleted',
} as const

const keptBecause = {
  open: 'Kept: the ticket is not closed; nothing is due before it is.',
  agent: 'Kept: this is an agent. Agents are never touched by a ticket policy.',
  'open-tickets': 'Kept: the person has a ticket that is not closed.',
  'no-clock': 'Kept: the record lacks the date its rule counts from.',
  'no-rule': 'Kept: the policy has no rule for this kind of record.',
} as const

const local = (moment: Date, policy: Policy): string =>
  DateTime.fromJSDate(moment, { zone: policy.timezone }).toFormat('yyyy-MM-dd HH:mm')

const basisOf = (policy: Policy, record: RecordRef, rule: string): Basis | undefined =>
  (record.kind === 'ticket' ? policy.rules : policy.contacts).find(({ id }) => id === rule)?.basis

const holdWords = (hold: Hold, policy: Policy): string => {
  const on = hold.on.by === 'tag' ? `tag "${hold.on.tag}"` : `this ${hold.on.by}`
  const until = hold.until ? `, until ${local(hold.until, policy)}` : ', until it is released'
  return `Held: hold ${hold.id} on ${on} (${hold.reason})${until}. Nothing happens while it lasts.`
}

const upcomingWords = (next: Upcoming | undefined, policy: Policy): string =>
  next ? `Next: ${deeds[next.action]} on ${local(next.at, policy)}.` : 'Next: nothing more is planned.'

const ruleWords = (rule: string, policy: Policy, record: RecordRef): string[] => {
  const basis = basisOf(policy, record, rule)
  if (!basis) return []
  const statute = basis.statute === undefined ? '' : `, ${basis.statute}`
  const url = basis.url === undefined ? '' : ` <${basis.url}>`
  return [`Legal basis: GDPR Art. ${basis.article}${statute}. ${basis.justification}${url}`]
}

const warningWords: Readonly<Record<string, string>> = {
  'no-rule-matched': 'Warning: no rule takes this ticket; the rule with the shortest deadline is used.',
  'postponed-by-minimum': 'Postponed: a statutory minimum period has not run out yet.',
}

const minimumWords = (decision: Decision, policy: Policy, record: RecordRef): string[] => {
  if (!('warnings' in decision) || !decision.warnings.includes('postponed-by-minimum')) return []
  const category = record.kind === 'ticket' ? record.facts.category : undefined
  return policy.minimums
    .filter(
      ({ categories }) => categories === '*' || (category !== undefined && categories.includes(category)),
    )
    .map(({ statute }) => `Statutory minimum: ${statute}.`)
}

const outcome = (decision: Decision, policy: Policy): string[] => {
  switch (decision.verdict) {
    case 'kept':
      return [keptBecause[decision.because]]
    case 'held': {
      const { would } = decision
      const without = would ? [`Without the hold: ${deeds[would.action]} on ${local(would.at, policy)}.`] : []
      return [holdWords(decision.hold, policy), ...without]
    }
    case 'due': {
      const only =
        decision.spec.action === 'redact' && decision.spec.entities
          ? ` (${decision.spec.entities.join(', ')})`
          : ''
      return [`Due: to be ${deeds[decision.spec.action]}${only} since ${local(decision.dueAt, policy)}.`]
    }
    case 'done':
      return [`Done: ${deeds[decision.action]} already, and not changed since.`]
    case 'not-due':
      return ['Not due yet.']
  }
}

/** Why, what, and when next, in plain words; all times in the policy's zone. Holds no text of the record. */
export const explain = (decision: Decision, policy: Policy, record: RecordRef): string[] => {
  const lines = [
    `Policy ${policy.name}, version ${policy.version}; times in ${policy.timezone}.`,
    ...(policy.mode === 'enforce' ? [] : [`Mode ${policy.mode}: ${modeWords[policy.mode]}.`]),
  ]
  if (decision.rule !== undefined) {
    const clock =
      'clock' in decision ? `, counted from ${decision.clock} = ${local(decision.since, policy)}` : ''
    lines.push(`Rule ${decision.rule}${clock}.`, ...ruleWords(decision.rule, policy, record))
  }
  lines.push(...outcome(decision, policy))
  if ('warnings' in decision) {
    lines.push(...decision.warnings.map(code => warningWords[code] ?? `Warning: ${code}.`))
    lines.push(...minimumWords(decision, policy, record), upcomingWords(decision.next, policy))
  }
  return lines
}

export interface Explanation {
  readonly policy: string
  readonly version: number
  readonly digest: string
  readonly timezone: string
  readonly mode: Mode
  readonly record: { readonly kind: RecordRef['kind']; readonly id: string }
  readonly decision: Decision
  readonly basis?: Basis
  readonly text: readonly string[]
}

/** The same for programs: dates become ISO 8601 in UTC when it is written as JSON. */
export const explanation = (decision: Decision, policy: Policy, record: RecordRef): Explanation => {
  const basis = decision.rule === undefined ? undefined : basisOf(policy, record, decision.rule)
  return {
    policy: policy.name,
    version: policy.version,
    digest: policy.digest,
    timezone: policy.timezone,
    mode: policy.mode,
    record: { kind: record.kind, id: record.id },
    decision,
    ...(basis ? { basis } : {}),
    text: explain(decision, policy, record),
  }
}
