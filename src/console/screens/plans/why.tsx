import type { ComponentChildren, VNode } from 'preact'
import type { Decision, Upcoming } from '../../../policies/decision.ts'
import type { Explanation } from '../../../policies/explain.ts'
import type { Clock } from '../../../tickets/record.ts'
import { Moment } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import type { Look } from '../../visit.ts'
import { recordPageWords } from './record-page-words.ts'
import { type WhyWords, whyWords } from './why-words.ts'

const clockText = (words: WhyWords, clock: Clock): string =>
  clock.startsWith('event:')
    ? `${words.event} ${clock.slice('event:'.length)}`
    : (Object.entries(words.clocks).find(([name]) => name === clock)?.[1] ?? clock)

const Then = ({ look, next }: { readonly look: Look; readonly next: Upcoming }): VNode => (
  <>
    {recordWords[look.language].actions[next.action]} (<Moment look={look} at={next.at} />)
  </>
)

/** What is said of the record at this moment. */
const Verdict = ({ look, decision }: { readonly look: Look; readonly decision: Decision }): VNode => {
  const [words, { actions }] = [whyWords[look.language], recordWords[look.language]]
  switch (decision.verdict) {
    case 'due':
      return (
        <>
          {words.due} {actions[decision.spec.action]} ({words.since}{' '}
          <Moment look={look} at={decision.dueAt} />)
        </>
      )
    case 'done':
      return (
        <>
          {words.done} {actions[decision.action]}
        </>
      )
    case 'not-due':
      return <>{words.notDue}</>
    case 'kept':
      return <>{words.kept[decision.because]}</>
    case 'held': {
      const { hold, would } = decision
      return (
        <>
          {words.held} {hold.reason} ({hold.id},{' '}
          {hold.until ? <Moment look={look} at={hold.until} /> : recordPageWords[look.language].endless}).{' '}
          {would ? (
            <>
              {words.without} <Then look={look} next={would} />
            </>
          ) : null}
        </>
      )
    }
  }
}

const warningsOf = (decision: Decision): readonly string[] =>
  'warnings' in decision ? decision.warnings : []

const Fact = ({
  label,
  children,
}: {
  readonly label: string
  readonly children: ComponentChildren
}): VNode => (
  <>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </>
)

/** `gallra explain` for one record: rule, clock, basis, what is due, what keeps it, and what comes next. */
export const Why = ({
  look,
  explanation: { decision, basis, policy, version },
}: {
  readonly look: Look
  readonly explanation: Explanation
}): VNode => {
  const words = whyWords[look.language]
  const warnings = warningsOf(decision)
  return (
    <dl class="facts">
      <Fact label={recordWords[look.language].policy}>
        {policy} {version}
      </Fact>
      {decision.rule === undefined ? null : <Fact label={words.rule}>{decision.rule}</Fact>}
      {'clock' in decision ? (
        <Fact label={words.counted}>
          {clockText(words, decision.clock)} (<Moment look={look} at={decision.since} />)
        </Fact>
      ) : null}
      {basis ? (
        <Fact label={words.basis}>
          {basis.article}
          {basis.statute === undefined ? '' : `, ${basis.statute}`}. {basis.justification}
        </Fact>
      ) : null}
      <Fact label={words.now}>
        <Verdict look={look} decision={decision} />
        {warnings.includes('no-rule-matched') ? <p class="warn">{words.noRuleMatched}</p> : null}
        {warnings.includes('postponed-by-minimum') ? <p class="warn">{words.postponed}</p> : null}
      </Fact>
      {'warnings' in decision ? (
        <Fact label={words.later}>
          {decision.next ? <Then look={look} next={decision.next} /> : words.nothing}
        </Fact>
      ) : null}
    </dl>
  )
}
