import type { Told } from '../lab/workers.ts'
import type { Invariant } from './invariant.ts'

const skippedOnly = 3

const failed = (what: string, { code, stderr }: Told, fine: readonly number[]): readonly string[] =>
  fine.includes(code) ? [] : [`${what} exits ${code}: ${stderr.slice(0, 300)}`]

/** With everything healed and the desk at rest, one run does what is left, and the next finds nothing. */
export const secondRunChangesNothing: Invariant = {
  number: 5,
  name: 'a second run changes nothing',
  check({ applied, secondPlan }) {
    const wrong = [...failed('apply', applied, [0, skippedOnly]), ...failed('plan', secondPlan, [0])]
    if (wrong.length > 0) return wrong
    const { counts } = JSON.parse(secondPlan.stdout) as { readonly counts: Readonly<Record<string, number>> }
    const left = Object.entries(counts).filter(([, count]) => count > 0)
    return left.map(([action, count]) => `${count} records to ${action} are found again`)
  },
}
