import { actionFor } from '../actions/kinds.ts'
import type { Path } from '../yaml/parse-yaml.ts'
import type { Problem } from '../yaml/problem.ts'
import { compareDurations } from './durations.ts'
import type { placeIn } from './lint.ts'
import type { Minimum, Policy, Rule, Stage } from './policy.ts'

type Place = ReturnType<typeof placeIn>

/** From here on the record is no evidence any more: a statute's period has to be over. */
const endsKeeping = ({ spec }: Stage): boolean => actionFor(spec).strength > 1

const takesAll = (rule: Rule): boolean => rule.when === undefined

/** Categories that an earlier rule takes whole, whatever a later one says of them. */
const takenBefore = (rules: readonly Rule[], index: number): ReadonlySet<string> =>
  new Set(
    rules
      .slice(0, index)
      .filter(takesAll)
      .flatMap(({ categories }) => (categories === '*' ? [] : categories)),
  )

/** Is there a ticket that both are about? */
const meet = (rule: Rule, minimum: Minimum, taken: ReadonlySet<string>): boolean => {
  if (minimum.clock !== undefined && minimum.clock !== rule.clock) return false
  const { categories } = minimum
  if (categories === '*') return true
  const open = categories.filter(category => !taken.has(category))
  return rule.categories === '*' ? open.length > 0 : rule.categories.some(category => open.includes(category))
}

/** A stage that ends the keeping before a statute lets it: it waits, and whoever wrote it should know. */
const checkMinimums = (policy: Policy, place: Place): Problem[] =>
  policy.rules.flatMap((rule, index) => {
    const at = rule.stages.findIndex(endsKeeping)
    const stage = rule.stages[at]
    if (!stage) return []
    const taken = takenBefore(policy.rules, index)
    return policy.minimums.flatMap((minimum, which) => {
      if (!meet(rule, minimum, taken)) return []
      const kept = { after: minimum.keep, roundTo: minimum.roundTo }
      if (!compareDurations(stage, kept).earlierOnce) return []
      const message = `shorter than the statute: minimums[${which}] (${minimum.statute}) keeps some of these tickets longer, and "${stage.spec.action}" waits for it. Give those categories a rule of their own, with the statute's period`
      return [place(['rules', index, 'stages', at, 'after'], message, 'warning')]
    })
  })

const isDemanded = (article: string): boolean => /\b17\s*\(\s*3\s*\)/u.test(article)

/** The period that a rule gives as its reason, against what it does. */
const checkReason = (
  { id, basis, stages }: Pick<Rule, 'id' | 'basis' | 'stages'>,
  path: Path,
  place: Place,
): Problem[] => {
  const { period, statute, article } = basis
  if (!period) return []
  const at = stages.findIndex(endsKeeping)
  const stage = stages[at]
  if (!stage)
    return [
      place(
        [...path, 'stages'],
        'kept for ever: the basis gives a period, and no stage anonymises or deletes at its end',
      ),
    ]
  const { earlierOnce, laterOnce } = compareDurations(stage, { after: period, roundTo: stage.roundTo })
  const here = [...path, 'stages', at, 'after']
  if (laterOnce) {
    const message = `longer than its reason: the basis of "${id}" gives a shorter period. Write that period here, or the reason for this one`
    return [place(here, message)]
  }
  if (!earlierOnce || !isDemanded(article)) return []
  const demands = statute ?? `Art. ${article}`
  return [place(here, `shorter than the statute: ${demands} demands a longer period. Write that period here`)]
}

const checkReasons = ({ rules, contacts }: Policy, place: Place): Problem[] => [
  ...rules.flatMap((rule, index) => checkReason(rule, ['rules', index], place)),
  ...contacts.flatMap((rule, index) => checkReason(rule, ['contacts', index], place)),
]

/** A category that two rules name: the first takes it, and the second is a rule for less than it says. */
const checkOverlaps = ({ rules }: Policy, place: Place): Problem[] =>
  rules.flatMap((rule, index) => {
    if (rule.categories === '*') return []
    const taken = takenBefore(rules, index)
    const lost = rule.categories.filter(category => taken.has(category))
    if (lost.length === 0 || lost.length === rule.categories.length) return []
    return lost.map(category => {
      const first = rules.find(
        each => takesAll(each) && each.categories !== '*' && each.categories.includes(category),
      )
      const message = `overlap: the rule "${first?.id ?? ''}" takes every ticket of "${category}", so this rule gets none of them. Name the category in one of the two`
      return place(['rules', index, 'category'], message, 'warning')
    })
  })

/** More than anybody would read through afterwards. */
const largeCap = { tickets: 10_000, percent: 25 } as const

const checkApproval = ({ approval, limits }: Policy, place: Place): Problem[] => {
  if (approval !== 'none' || !limits) return []
  const { tickets = Number.POSITIVE_INFINITY, percent = 100 } = limits
  if (tickets <= largeCap.tickets || percent <= largeCap.percent) return []
  const message =
    'nobody approves, and one run may change very much: write "approval: other-person", or caps that a mistake may cost'
  return [place(['limits'], message, 'warning')]
}

/** For texts that is a way to keep nothing longer than a conversation; a ticket that goes at once was hardly meant. */
const checkAtOnce = ({ rules }: Policy, place: Place): Problem[] =>
  rules.flatMap(({ stages, clock }, index) =>
    stages.flatMap((stage, at) => {
      const { years, months, weeks, days } = stage.after
      if (!endsKeeping(stage) || years + months + weeks + days > 0 || stage.roundTo) return []
      const message = `at once: "${stage.spec.action}" is due the moment that ${clock} says, before anybody can answer once more. Write the period that is meant, P1D or longer`
      return [place(['rules', index, 'stages', at, 'after'], message, 'warning')]
    }),
  )

/** A text has no elements: where the first would stand is where the text itself does. */
const isBare = (policy: Policy, path: Path): boolean => {
  const [list, first] = [policy.at(path), policy.at([...path, 0])]
  return list.line === first.line && list.column === first.column
}

const checkCommas = (policy: Policy, place: Place): Problem[] =>
  policy.rules.flatMap(({ categories }, index) => {
    const path = ['rules', index, 'category']
    const [only = '', ...others] = categories === '*' ? [] : categories
    if (others.length > 0 || !/\S,\s*\S/u.test(only) || !isBare(policy, path)) return []
    const message = `one category with a comma in its name: for several write [${only}], for this one ["${only}"]`
    return [place(path, message, 'warning')]
  })

/** Periods against statutes and reasons, rules against one another, caps against approval. */
export const lintPeriods = (policy: Policy, place: Place): Problem[] => [
  ...checkMinimums(policy, place),
  ...checkReasons(policy, place),
  ...checkOverlaps(policy, place),
  ...checkApproval(policy, place),
  ...checkAtOnce(policy, place),
  ...checkCommas(policy, place),
]
