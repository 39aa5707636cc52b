import type { ActionSpec } from '../../actions/specs.ts'
import { canonicalDigest } from '../canonical.ts'
import type { Stage } from '../policy.ts'
import { collapse, strengthOf } from '../stages.ts'
import { isEarlierOnce, isNeverLater } from './never-later.ts'
import { isAtLeast } from './specs.ts'

/** What stages that are due together come to. */
const together = (stages: readonly Stage[]): ActionSpec | undefined =>
  collapse(stages.map(({ spec }, index) => ({ index, spec, at: new Date(0), postponed: false })))?.spec

/** Whatever day they begin on, they come due one after the other. */
const isInOrder = (stages: readonly Stage[]): boolean =>
  stages.slice(1).every((stage, index) => {
    const earlier = stages[index]
    return earlier !== undefined && isNeverLater(earlier, stage)
  })

/** From when the stage comes due until the next one does: what is due then does at least as much, however much of it is. */
const covers = (before: readonly Stage[], index: number, after: readonly Stage[]): boolean => {
  const [stage, following] = [before[index], before[index + 1]]
  const wanted = together(before.slice(0, index + 1))
  if (!stage || !wanted) return true
  const later = after.findIndex(each => !isNeverLater(each, stage))
  const sure = later === -1 ? after.length : later
  for (let due = sure; due <= after.length; due++) {
    const newest = after[due - 1]
    // Not before the next one, which is held against it then.
    if (due > sure && following && newest && !isEarlierOnce(newest, following)) return true
    const done = together(after.slice(0, due))
    if (!done || !isAtLeast(done, wanted)) return false
  }
  return true
}

const weak = (stages: readonly Stage[]): readonly Stage[] =>
  stages.filter(({ spec }) => strengthOf(spec) <= 1)

const firstUncovered = (before: readonly Stage[], after: readonly Stage[]): Stage | undefined =>
  before.find((_, index) => !covers(before, index, after))

/**
 * The first of the stages before that is not done at least as much and as soon by those after; undefined where each is. A
 * statutory minimum (`isPostponed`) holds up everything but redaction, which then has to be covered by redaction alone.
 */
export const weakenedStage = (
  before: readonly Stage[],
  after: readonly Stage[],
  { isPostponed }: { readonly isPostponed: boolean },
): Stage | undefined => {
  if (canonicalDigest(before) === canonicalDigest(after)) return undefined
  // Which of two stages comes first depends on the day: nothing is sure of such a list.
  if (!isInOrder(before) || !isInOrder(after)) return before[0]
  const uncovered = firstUncovered(before, after)
  if (uncovered || !isPostponed) return uncovered
  return firstUncovered(weak(before), weak(after))
}
