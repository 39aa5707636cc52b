import type { Decision } from '../../src/policies/decision.ts'

/** Verdict in a line: what a table can hold. */
export const short = (decision: Decision): string => {
  switch (decision.verdict) {
    case 'due':
      return `due ${decision.rule}/${decision.stage} ${decision.spec.action}`
    case 'kept':
      return `kept ${decision.because}`
    case 'held':
      return `held ${decision.hold.id}`
    case 'done':
      return `done ${decision.action}`
    case 'not-due':
      return `not-due ${decision.next?.action ?? 'nothing'}`
  }
}

/** The decision as a due one; anything else fails the test. */
export const dueOf = (decision: Decision) => {
  if (decision.verdict !== 'due') throw new Error(`not due but ${decision.verdict}`)
  return decision
}
