import { entities } from '../../entities.ts'
import type { Thresholds } from '../../redaction/thresholds.ts'
import type { Path } from '../../yaml/parse-yaml.ts'
import { canBeObjectedTo, standsAgainstErasure } from '../articles.ts'
import { inCategories } from '../filters.ts'
import type { Basis, ContactRule, Policy, Rule } from '../policy.ts'
import { fallbackRule } from '../stages.ts'
import { askedIn, holds } from './conditions.ts'
import { type Loosening, was } from './loosening.ts'
import { weakenedStage } from './stages.ts'
import { stagesText, stageText } from './words.ts'

/** Each doubles what has to be compared. */
const mostAsked = 12

/** A record for which the one rule decided and the other would. */
interface Pair<R extends ContactRule> {
  readonly before: R
  readonly after: R
  readonly path: Path
  /** Of what records, for people. */
  readonly of: string
  readonly isPostponed: boolean
  readonly thresholds: readonly [Thresholds, Thresholds]
}

const listText = (list: readonly string[] | undefined): string => (list ? `[${list.join(', ')}]` : 'all')

const narrowsEvidence = (before: Basis, after: Basis): boolean =>
  !before.evidence || (after.evidence?.every(each => before.evidence?.includes(each)) ?? false)

/** On which grounds more would be kept from the person who asks for erasure, or objects. */
const compareBasis = ({ before, after, path, of }: Pair<ContactRule>): Loosening[] => {
  const [old, now] = [before.basis, after.basis]
  const here = [...path, 'basis']
  const withholds = standsAgainstErasure(now) && !standsAgainstErasure(old)
  const bars = canBeObjectedTo(old) && !canBeObjectedTo(now)
  if (withholds || bars)
    return [
      was(
        [...here, 'article'],
        `rule "${after.id}", basis for ${of}`,
        `Art. ${old.article}`,
        `Art. ${now.article}`,
      ),
    ]
  if (!standsAgainstErasure(now) || narrowsEvidence(old, now)) return []
  return [was(here, `rule "${after.id}", evidence for ${of}`, listText(old.evidence), listText(now.evidence))]
}

const compareThresholds = ({ after, path, of, thresholds: [old, now] }: Pair<ContactRule>): Loosening[] => {
  const entity = entities.find(each => now[each] > old[each])
  if (entity === undefined) return []
  const what = `rule "${after.id}", lowest score of ${entity} for ${of}`
  return [was([...path, 'redaction'], what, String(old[entity]), String(now[entity]))]
}

const comparePair = <R extends ContactRule>(pair: Pair<R>): Loosening[] => {
  const { before, after, path, of } = pair
  if (before.clock !== after.clock)
    return [was([...path, 'clock'], `rule "${after.id}", clock for ${of}`, before.clock, after.clock)]
  const weakened = weakenedStage(before.stages, after.stages, pair)
  const by = before.id === after.id ? '' : ` (rule "${before.id}")`
  const stages = weakened
    ? [
        was(
          [...path, 'stages'],
          `rule "${after.id}", ${of}`,
          `${stageText(weakened)}${by}`,
          stagesText(after.stages),
        ),
      ]
    : []
  return [...stages, ...compareThresholds(pair), ...compareBasis(pair)]
}

/** Undefined: tickets of no category that either version names. */
const categoriesOf = (policies: readonly Policy[]): readonly (string | undefined)[] => [
  ...new Set(
    policies.flatMap(({ rules, minimums }) =>
      [...rules, ...minimums].flatMap(({ categories }) => (categories === '*' ? [] : categories)),
    ),
  ),
  undefined,
]

const rulesFor = ({ rules }: Policy, category: string | undefined): readonly Rule[] =>
  rules.filter(({ categories }) => inCategories(categories, category))

const decides = (
  policy: Policy,
  rules: readonly Rule[],
  isSo: (asked: string) => boolean,
): Rule | undefined => rules.find(({ when }) => !when || holds(when, isSo)) ?? fallbackRule(policy)

/** Every way in which the things asked can be so or not: a ticket may have any of them. */
function* waysOf(asked: readonly string[]): Generator<(asked: string) => boolean> {
  for (let way = 0; way < 2 ** asked.length; way++) {
    const so = new Set(asked.filter((_, bit) => Math.floor(way / 2 ** bit) % 2 === 1))
    yield each => so.has(each)
  }
}

const pairOf = (
  [before, after]: readonly [Policy, Policy],
  [old, now]: readonly [Rule, Rule],
  category: string | undefined,
): Pair<Rule> => ({
  before: old,
  after: now,
  path: ['rules', after.rules.indexOf(now)],
  of: category === undefined ? 'tickets of other categories' : `tickets of "${category}"`,
  isPostponed: after.minimums.some(({ categories }) => inCategories(categories, category)),
  thresholds: [old.thresholds ?? before.thresholds, now.thresholds ?? after.thresholds],
})

const compareCategory = (
  policies: readonly [Policy, Policy],
  category: string | undefined,
): readonly Loosening[] => {
  const [before, after] = policies
  const [old, now] = [rulesFor(before, category), rulesFor(after, category)]
  const asked = [...new Set([...old, ...now].flatMap(({ when }) => (when ? askedIn(when) : [])))]
  if (asked.length > mostAsked)
    return [
      { path: ['rules'], message: `rules for "${category ?? '*'}": too many conditions to be compared` },
    ]
  const seen = new Map<string, Pair<Rule>>()
  for (const isSo of waysOf(asked)) {
    const [rule, other] = [decides(before, old, isSo), decides(after, now, isSo)]
    if (rule && other) seen.set(`${rule.id} ${other.id}`, pairOf(policies, [rule, other], category))
  }
  return [...seen.values()].flatMap(comparePair)
}

/** Tickets of every category and condition: whatever rule decided, the one that would has to take as much, as soon. */
export const compareRules = (before: Policy, after: Policy): Loosening[] => {
  if (before.rules.length === 0) return []
  if (after.rules.length === 0) return [was(['rules'], 'rules', `${before.rules.length}`, 'none')]
  return categoriesOf([before, after]).flatMap(category => compareCategory([before, after], category))
}

/** Only the first rule for people ever applies. */
export const compareContacts = (before: Policy, after: Policy): Loosening[] => {
  const [old] = before.contacts
  const [now] = after.contacts
  if (!old) return []
  if (!now) return [was(['contacts'], 'contacts', `rule "${old.id}"`, 'none')]
  const thresholds = [before.thresholds, after.thresholds] as const
  const pair = {
    before: old,
    after: now,
    path: ['contacts', 0],
    of: 'people',
    isPostponed: false,
    thresholds,
  }
  return comparePair(pair)
}
