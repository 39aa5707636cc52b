import { actionFor } from '../actions/kinds.ts'
import {
  type ActionSpec,
  type AnonymiseSpec,
  type AttachmentPolicy,
  attachmentPolicies,
  type RedactSpec,
} from '../actions/specs.ts'
import { entities } from '../entities.ts'
import type { RecordKind, RecordRef } from '../tickets/record.ts'
import { canonicalDigest } from './canonical.ts'
import { compareDurations, deadline } from './durations.ts'
import { inCategories } from './filters.ts'
import type { Minimum, Policy, Rule, Stage } from './policy.ts'

/** A stage with the moment it comes due for one record. */
export interface TimedStage {
  readonly index: number
  readonly spec: ActionSpec
  readonly at: Date
  /** A statutory minimum moved it here. */
  readonly postponed: boolean
}

export const strengthOf = (spec: ActionSpec): number => actionFor(spec).strength

/** Specs are a policy's own and never change; those that are joined out of several live as long as one decision. */
const digests = new WeakMap<ActionSpec, Map<string, string>>()

/** What marks and plans know a rule's stage by: another wording of the stage is another stage. */
export const stageDigest = (rule: string, spec: ActionSpec): string => {
  const known = digests.get(spec) ?? new Map<string, string>()
  digests.set(spec, known)
  const digest = known.get(rule) ?? canonicalDigest({ rule, spec })
  known.set(rule, digest)
  return digest
}

/** End of one statutory period for a record whose clock stands at `since`. */
export const keptUntil = (minimum: Minimum, record: RecordRef, since: Date, zone: string): Date => {
  const named = minimum.clock && record.facts.clocks[minimum.clock]
  // A minimum whose own clock is missing starts at the latest moment known, so that it is not cut short.
  const known = Object.values(record.facts.clocks).flatMap(moment => moment?.getTime() ?? [])
  const start = minimum.clock && !named ? new Date(Math.max(since.getTime(), ...known)) : (named ?? since)
  return deadline(start, minimum.keep, zone, minimum.roundTo)
}

/** End of the longest statutory period that covers the record. Contacts have no category, hence none. */
const minimumEnd = (policy: Policy, record: RecordRef, since: Date): Date | undefined => {
  if (record.kind !== 'ticket') return undefined
  const ends = policy.minimums
    .filter(({ categories }) => inCategories(categories, record.facts.category))
    .map(minimum => keptUntil(minimum, record, since, policy.timezone).getTime())
  return ends.length === 0 ? undefined : new Date(Math.max(...ends))
}

/** When each stage comes due: redaction by the rule alone, the rest not before the statutory minimum. */
export const timeStages = (
  policy: Policy,
  stages: readonly Stage[],
  record: RecordRef,
  since: Date,
): TimedStage[] => {
  const end = minimumEnd(policy, record, since)
  return stages.map(({ after, roundTo, spec }, index) => {
    const at = deadline(since, after, policy.timezone, roundTo)
    const postponed = end !== undefined && end > at && strengthOf(spec) > 1
    return { index, spec, at: postponed ? end : at, postponed }
  })
}

/** The one that leaves least; nothing where none of the stages says anything. */
const mergeAttachments = <P extends AttachmentPolicy>(
  specs: readonly { readonly attachments?: P }[],
): { readonly attachments?: P } => {
  const said = specs.flatMap(spec => spec.attachments ?? [])
  const most = said.reduce<P | undefined>(
    (left, right) =>
      left === undefined || attachmentPolicies.indexOf(right) > attachmentPolicies.indexOf(left)
        ? right
        : left,
    undefined,
  )
  return most === undefined ? {} : { attachments: most }
}

const mergeRedact = (specs: readonly RedactSpec[], last: RedactSpec): RedactSpec => {
  const files = mergeAttachments(specs)
  if (specs.some(spec => spec.entities === undefined))
    return { action: 'redact', operator: last.operator, ...files }
  const named = new Set(specs.flatMap(spec => spec.entities ?? []))
  const [first, ...rest] = entities.filter(entity => named.has(entity))
  return first === undefined ? last : { ...last, entities: [first, ...rest], ...files }
}

const coarseness = ['none', 'day', 'month'] as const

const mergeAnonymise = (specs: readonly AnonymiseSpec[]): AnonymiseSpec => ({
  action: 'anonymise',
  'free-text': specs.some(spec => spec['free-text'] === 'delete') ? 'delete' : 'redact',
  'coarsen-times':
    coarseness.findLast(grain => specs.some(spec => spec['coarsen-times'] === grain)) ?? 'none',
  ...(specs.some(spec => spec.rows === 'coarse') ? { rows: 'coarse' } : {}),
  // Silence means that the entry goes as well.
  ...(specs.every(spec => spec.attachments === 'keep-metadata') ? { attachments: 'keep-metadata' } : {}),
})

/**
 * Several due stages become one: the strongest action, of equals the later. Equals are joined so that none is
 * lost: redactions take the union of their entities (one without a list: every entity) and the later operator;
 * anonymisations delete free text if one does, and coarsen as far as one does. Of files as much goes as by any of them.
 */
export const collapse = (due: readonly TimedStage[]): TimedStage | undefined => {
  if (due.length < 2) return due[0]
  const strongest = Math.max(...due.map(({ spec }) => strengthOf(spec)))
  const equals = due.filter(({ spec }) => strengthOf(spec) === strongest)
  const last = equals.at(-1)
  if (!last || equals.length === 1) return last
  const specs = equals.map(({ spec }) => spec)
  if (last.spec.action === 'redact') {
    return {
      ...last,
      spec: mergeRedact(
        specs.filter(spec => spec.action === 'redact'),
        last.spec,
      ),
    }
  }
  if (last.spec.action === 'anonymise') {
    return { ...last, spec: mergeAnonymise(specs.filter(spec => spec.action === 'anonymise')) }
  }
  return last
}

/**
 * The spec that a plan's digest stands for, whatever has become of the record since. Due stages of one strength are
 * always the first few of it: deadlines increase, and a statutory minimum moves all stronger ones alike.
 */
export const plannedSpec = (
  policy: Policy,
  { kind, rule: id, digest }: { readonly kind: RecordKind; readonly rule: string; readonly digest: string },
): ActionSpec | undefined => {
  const rule = (kind === 'ticket' ? policy.rules : policy.contacts).find(each => each.id === id)
  const timed = (rule?.stages ?? []).map(({ spec }, index) => ({
    index,
    spec,
    at: new Date(0),
    postponed: false,
  }))
  const [weak, strong] = [true, false].map(isWeak =>
    timed.filter(({ spec }) => strengthOf(spec) <= 1 === isWeak),
  )
  const dues = [weak ?? [], strong ?? []].flatMap(list =>
    list.map((_, last) => collapse(list.slice(0, last + 1))),
  )
  return dues.find(due => due && stageDigest(id, due.spec) === digest)?.spec
}

const isEarlier = (left: Stage, right: Stage): boolean => {
  const { earlierOnce, laterOnce } = compareDurations(left, right)
  if (earlierOnce || laterOnce) return earlierOnce && !laterOnce
  return strengthOf(left.spec) < strengthOf(right.spec)
}

/**
 * The rule for tickets that no rule takes: the one whose last stage, after which nothing personal is meant to be
 * left, comes soonest; its earlier stages apply too. Rules that only ever redact count when there are no others,
 * for a lone early redaction would keep the rest for ever.
 */
export const fallbackRule = (policy: Policy): Rule | undefined => {
  const known = fallbacks.get(policy)
  if (known) return known.rule
  const rule = findFallback(policy)
  fallbacks.set(policy, { rule })
  return rule
}

const fallbacks = new WeakMap<Policy, { readonly rule: Rule | undefined }>()

const findFallback = (policy: Policy): Rule | undefined => {
  const ending = (rule: Rule): Stage | undefined => rule.stages.at(-1)
  const final = policy.rules.filter(rule => rule.stages.some(({ spec }) => strengthOf(spec) > 1))
  const candidates = final.length > 0 ? final : policy.rules
  return candidates.reduce<Rule | undefined>((best, rule) => {
    const [left, right] = [ending(rule), best && ending(best)]
    return !right || (left && isEarlier(left, right)) ? rule : best
  }, undefined)
}
