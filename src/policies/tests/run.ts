import { DateTime } from 'luxon'
import { storeId } from '../../tickets/ids.ts'
import type { Path } from '../../yaml/parse-yaml.ts'
import type { Problem } from '../../yaml/problem.ts'
import { decide } from '../decide.ts'
import type { Decision, Upcoming } from '../decision.ts'
import { explain } from '../explain.ts'
import type { Policy } from '../policy.ts'
import { momentIn, recordOf } from './records.ts'
import type { PolicyCase, PolicyTests } from './schema.ts'

type Placed = (path: Path, message: string, severity?: Problem['severity']) => Problem

export interface CaseResult {
  readonly name: string
  /** One for each thing that is not as expected. */
  readonly problems: readonly Problem[]
  /** Why it was decided so, in words. */
  readonly text: readonly string[]
  readonly rule?: string
}

export interface TestsResult {
  readonly policy: string
  readonly cases: readonly CaseResult[]
  /** Rules that decided in no case. */
  readonly untried: readonly string[]
}

const dayOf = (moment: Date, zone: string): string =>
  DateTime.fromJSDate(moment, { zone }).toFormat('yyyy-MM-dd')

const deedOf = (decision: Decision): string => (decision.verdict === 'due' ? decision.spec.action : 'nothing')

const reasonOf = (decision: Decision): string => {
  if (decision.verdict === 'kept') return decision.because
  return decision.verdict
}

const upcomingOf = (decision: Decision): Upcoming | undefined =>
  'next' in decision ? decision.next : undefined

const upcomingText = (upcoming: Upcoming | undefined, zone: string): string =>
  upcoming ? `${upcoming.action} on ${dayOf(upcoming.at, zone)}` : 'nothing'

const warningsOf = (decision: Decision): readonly string[] =>
  'warnings' in decision ? decision.warnings : []

/** Each member of `expect` against the decision: what was expected, and what it is. */
function* differences(
  { expect }: PolicyCase,
  decision: Decision,
  zone: string,
): Generator<readonly [member: string, expected: string, actual: string]> {
  yield ['do', expect.do, deedOf(decision)]
  if (expect.rule !== undefined) yield ['rule', expect.rule, decision.rule ?? 'no rule']
  if (expect.because !== undefined) yield ['because', expect.because, reasonOf(decision)]
  if (expect.on !== undefined)
    yield ['on', expect.on, decision.verdict === 'due' ? dayOf(decision.dueAt, zone) : 'never']
  if (expect.next !== undefined) {
    const wanted = expect.next === 'nothing' ? 'nothing' : `${expect.next.do} on ${expect.next.on}`
    yield ['next', wanted, upcomingText(upcomingOf(decision), zone)]
  }
  if (expect.warning !== undefined) {
    const warnings = warningsOf(decision)
    const told = warnings.includes(expect.warning) ? expect.warning : (warnings[0] ?? 'no warning')
    yield ['warning', expect.warning, told]
  }
}

const runCase = (
  policy: Policy,
  each: PolicyCase,
  { now, path, place }: { now: Date; path: Path; place: Placed },
): CaseResult => {
  const record = recordOf(each, policy.timezone)
  const decision = decide(policy, { store: storeId('case'), record, holds: [], now })
  const problems = [...differences(each, decision, policy.timezone)]
    .filter(([, expected, actual]) => expected !== actual)
    .map(([member, expected, actual]) =>
      place([...path, 'expect', member], `"${each.name}": expected ${expected}, and it is ${actual}`),
    )
  return {
    name: each.name,
    problems,
    text: explain(decision, policy, record),
    ...(decision.rule === undefined ? {} : { rule: decision.rule }),
  }
}

/** Decides every case as a run would, at the moment that it names. Pure. */
export const runPolicyTests = (policy: Policy, tests: PolicyTests, place: Placed): TestsResult => {
  const cases = tests.cases.map((each, index) =>
    runCase(policy, each, {
      now: momentIn(each.now ?? tests.now, policy.timezone),
      path: ['cases', index],
      place,
    }),
  )
  const tried = new Set(cases.map(({ rule }) => rule))
  const rules = [...policy.rules, ...policy.contacts.slice(0, 1)].map(({ id }) => id)
  return { policy: policy.name, cases, untried: rules.filter(id => !tried.has(id)) }
}
