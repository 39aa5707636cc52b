import type { StoreSettings } from '../connectors/stores-file.ts'
import { modeWords } from '../policies/modes.ts'
import { isUnusual, totalOf } from '../runs/breaker.ts'
import type { Plan } from '../runs/model.ts'
import { table } from './table.ts'

const day = (date: Date): string => date.toISOString().slice(0, 10)
const number = (value: number): string => value.toLocaleString('en-GB').replaceAll(',', ' ')

/** Documents of this shape are a promise to other programs: `{"plan","policy","counts",…}`. */
export const planDocument = (plan: Plan) => ({
  plan: plan.id,
  policy: plan.policy,
  version: plan.version,
  policyDigest: plan.policyDigest,
  mode: plan.mode ?? 'enforce',
  counts: plan.counts,
  held: plan.held,
  stores: plan.stores,
  rows: plan.rows,
  caps: plan.caps,
  exceedsCap: exceeded(plan).length > 0,
  ...(plan.capOverride ? { capOverride: plan.capOverride } : {}),
  ...(plan.usual ? { usual: plan.usual, unusual: isUnusual(plan) } : {}),
  ...(plan.now ? { now: plan.now } : {}),
  createdAt: plan.createdAt,
  by: plan.by,
  state: plan.state,
  digest: plan.digest,
})

export const exceeded = (plan: Plan): Plan['caps'] =>
  plan.caps.filter(({ planned, allowed }) => planned > allowed)

export const planned = ({ counts }: Plan): number => totalOf(counts)

const usualLines = (plan: Plan): string[] => {
  if (!plan.usual) return []
  const { runs, median, allowed } = plan.usual
  const verdict = isUnusual(plan)
    ? '  ✗ unusual, apply will refuse; if it is right: gallra plan --max-deviation N --reason "why"'
    : ''
  return [
    `  usual: ${number(median)} records, the median of ${runs} earlier runs; up to ${number(allowed)}${verdict}`,
  ]
}

const capLines = (plan: Plan): string[] =>
  plan.caps.map(({ store, planned: wanted, total, allowed }) => {
    const share = total === 0 ? 0 : Math.round((wanted * 1000) / total) / 10
    const verdict = wanted > allowed ? '  ✗ over the cap, apply will refuse' : ''
    return `  ${store}: ${number(wanted)} of ${number(total)} records (${share} %), cap ${number(allowed)}${verdict}`
  })

const nextStep = ({ id, state, mode }: Plan, needsApproval: boolean): string | undefined => {
  if (mode !== undefined)
    return 'Next: nothing. Write "mode: enforce" into the policy and plan again to have it done.'
  if (state === 'planned' && needsApproval)
    return `Next: gallra approve ${id} (by somebody else), then gallra apply ${id}`
  return state === 'planned' || state === 'approved' ? `Next: gallra apply ${id}` : undefined
}

/** Records a second that a store may be written with, where stores.yaml limits it. */
export type WriteRates = ReadonlyMap<string, number>

export const writeRatesOf = (stores: Iterable<StoreSettings>): WriteRates =>
  new Map(
    [...stores].flatMap(({ id, spec }): [string, number][] => {
      const rate = spec.limits?.['writes-per-second']
      return rate === undefined ? [] : [[id, rate]]
    }),
  )

/** By the limits alone, the slowest store; undefined where none of the plan's has any. */
export const atLeastSeconds = ({ caps }: Plan, rates: WriteRates): number | undefined => {
  const seconds = caps.flatMap(({ store, planned: records }) => {
    const rate = rates.get(store)
    return rate === undefined || records === 0 ? [] : [Math.ceil(records / rate)]
  })
  return seconds.length === 0 ? undefined : Math.max(...seconds)
}

const spanText = (seconds: number): string => {
  if (seconds < 120) return `${seconds} s`
  return seconds < 7200 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 360) / 10} h`
}

const paceLines = (plan: Plan, rates: WriteRates): string[] => {
  const seconds = atLeastSeconds(plan, rates)
  if (seconds === undefined) return []
  const told = plan.stores.flatMap(store => {
    const rate = rates.get(store)
    return rate === undefined ? [] : [`${number(rate)} records a second in ${store}`]
  })
  return [`  limits: ${told.join(', ')}, which takes ${spanText(seconds)} or longer`]
}

/** The plan as people read it; `needsApproval` tells what to type next. */
export const planText = (plan: Plan, needsApproval: boolean, rates: WriteRates = new Map()): string => {
  const { counts } = plan
  const rows = plan.rows.map(row => [
    row.store,
    row.kind === 'contact' ? '(people)' : (row.category ?? '(none)'),
    row.rule,
    row.action,
    number(row.records),
    day(row.oldest),
  ])
  const columns = [
    { title: 'store' },
    { title: 'category' },
    { title: 'rule' },
    { title: 'action' },
    { title: 'records', align: 'right' as const },
    { title: 'oldest' },
  ]
  const next = planned(plan) === 0 ? undefined : nextStep(plan, needsApproval)
  const moment = plan.now ? `, deadlines compared with ${plan.now.toISOString()}` : ''
  return [
    `Plan ${plan.id}: policy ${plan.policy}, version ${plan.version}${moment}`,
    ...(plan.mode === undefined ? [] : [`Mode ${plan.mode}: ${modeWords[plan.mode]}.`]),
    '',
    rows.length === 0 ? 'Nothing is due.' : table(columns, rows),
    '',
    `Plan: ${number(counts.redact)} to redact, ${number(counts.anonymise)} to anonymise, ${number(counts.delete)} to delete, ${number(counts.contacts)} people. Held: ${number(plan.held)}.`,
    'Caps:',
    ...capLines(plan),
    ...usualLines(plan),
    ...paceLines(plan, rates),
    ...(next === undefined ? [] : ['', next]),
    '',
  ].join('\n')
}
