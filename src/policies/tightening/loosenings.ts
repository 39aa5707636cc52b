import { inCategories } from '../filters.ts'
import { modes } from '../modes.ts'
import { defaultLimits, type Minimum, type Policy, type Schedule } from '../policy.ts'
import { type Loosening, was } from './loosening.ts'
import { isNeverLater } from './never-later.ts'
import { compareContacts, compareRules } from './rules.ts'
import { durationText } from './words.ts'

type Compare = (before: Policy, after: Policy) => Loosening[]

const lost = (before: readonly string[], after: readonly string[]): string[] =>
  before.filter(each => !after.includes(each))

const compareStores: Compare = (before, after) =>
  lost(before.stores, after.stores).map(store => was(['stores'], `store "${store}"`, 'covered', 'left out'))

/** Every deadline is counted in it. */
const compareZone: Compare = (before, after) =>
  before.timezone === after.timezone ? [] : [was(['timezone'], 'timezone', before.timezone, after.timezone)]

const compareMode: Compare = (before, after) =>
  modes.indexOf(after.mode) < modes.indexOf(before.mode)
    ? [was(['mode'], 'mode', before.mode, after.mode)]
    : []

/** The lock itself is kept elsewhere: a file that says less of it would mislead. */
const compareLock: Compare = (before, after) =>
  before.locked && !after.locked ? [was(['locked'], 'locked', 'true', 'false')] : []

const scheduleText = ({ cron, misfire, window }: Schedule): string =>
  `"${cron}", misfire ${misfire}, ${window === undefined ? 'any time' : `window ${window}`}`

/** How often two patterns come is not compared: another one is another promise. */
const isKept = (before: Schedule, after: Schedule): boolean =>
  before.cron === after.cron &&
  (after.misfire === 'once' || before.misfire === 'skip') &&
  (after.window === undefined || after.window === before.window)

const compareSchedule: Compare = ({ schedule: before }, { schedule: after }) =>
  !before || (after && isKept(before, after))
    ? []
    : [was(['schedule'], 'schedule', scheduleText(before), after ? scheduleText(after) : 'none')]

const compareApproval: Compare = (before, after) =>
  before.approval === 'other-person' && after.approval === 'none'
    ? [was(['approval'], 'approval', before.approval, after.approval)]
    : []

const caps = ['tickets', 'percent', 'deviation'] as const

const compareLimits: Compare = (before, after) =>
  caps.flatMap(cap => {
    const [old, now] = [before, after].map(({ limits }) => limits?.[cap] ?? defaultLimits[cap])
    return old === undefined || now === undefined || now <= old
      ? []
      : [was(['limits', cap], `cap "${cap}"`, String(old), String(now))]
  })

const compareUndo: Compare = ({ undo: before }, { undo: after }) =>
  !after || (before && isNeverLater({ after }, { after: before }))
    ? []
    : [was(['undo'], 'undo', before ? durationText(before) : 'none', durationText(after))]

/** As holds read them. */
const spelled = (tag: string): string => tag.trim().toLowerCase()

const compareHolds: Compare = (before, after) =>
  lost(after.hold.tags.map(spelled), before.hold.tags.map(spelled)).map(tag =>
    was(['hold', 'tags'], `tag "${tag}"`, 'no reason to hold', 'one'),
  )

const isWithin = (evidence: Minimum['evidence'], other: Minimum['evidence']): boolean =>
  !other || (evidence?.every(each => other.includes(each)) ?? false)

/** Keeps the new one nothing of the category that the old one did not keep as long? */
const isCovered = (after: Minimum, before: Minimum, category: string | undefined): boolean =>
  inCategories(before.categories, category) &&
  before.clock === after.clock &&
  isNeverLater(
    { after: after.keep, roundTo: after.roundTo },
    { after: before.keep, roundTo: before.roundTo },
  ) &&
  isWithin(after.evidence, before.evidence)

const minimumText = ({ keep, roundTo, clock }: Minimum): string =>
  `${durationText(keep)}${roundTo === undefined ? '' : `, ${roundTo}`} from ${clock ?? 'the clock of the rule'}`

const compareMinimums: Compare = (before, after) =>
  after.minimums.flatMap((minimum, index) => {
    const categories = minimum.categories === '*' ? [undefined] : minimum.categories
    const uncovered = categories.filter(each => !before.minimums.some(old => isCovered(minimum, old, each)))
    return uncovered.slice(0, 1).map(category => {
      const old = before.minimums.find(({ categories: named }) => inCategories(named, category))
      const what = `minimum for ${category === undefined ? 'every category' : `"${category}"`}`
      return was(['minimums', index], what, old ? minimumText(old) : 'none', minimumText(minimum))
    })
  })

const comparisons: readonly Compare[] = [
  compareStores,
  compareZone,
  compareMode,
  compareLock,
  compareSchedule,
  compareApproval,
  compareLimits,
  compareUndo,
  compareHolds,
  compareMinimums,
  compareRules,
  compareContacts,
]

/**
 * Where `after` is looser than `before`; nothing where it only tightens. Pure. The order, member by member:
 *
 * - `stores`: none fewer. `timezone`: the same. `mode`: test < notify < enforce. `approval`: none < other-person. `locked`: stays.
 * - `schedule`: may come, not go; the same `cron`; `misfire` from skip to once; `window` may go.
 * - `limits`: no cap higher. `undo`: no longer. `hold.tags`: none more. `minimums`: none that keeps longer or more.
 * - `rules`: for every category, and whatever of the things that conditions ask is so of a ticket, the rule that would decide
 *   has the same clock as the one that decided, and at each moment does at least as much as that one did by then: delete >
 *   anonymise > redact; of equals no fewer entities, no operator that leaves more, no less of files, texts and times; no
 *   higher threshold. Its basis withholds nothing more from erasure and objection.
 * - `contacts`: the same of the first rule.
 *
 * What cannot be compared (durations whose order depends on the day, more than twelve things asked) counts as looser.
 */
export const loosenings = (before: Policy, after: Policy): readonly Loosening[] =>
  before.digest === after.digest ? [] : comparisons.flatMap(compare => compare(before, after))
