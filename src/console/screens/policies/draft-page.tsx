import type { VNode } from 'preact'
import type { Policy } from '../../../policies/policy.ts'
import type { TestsFileResult } from '../../../policies/tests/run-file.ts'
import { asksAnother } from '../../../runs/drafts/keep-drafts.ts'
import type { PolicyDraft } from '../../../runs/drafts/policy-drafts.ts'
import { isSamePerson } from '../../../runs/same-person.ts'
import type { Problem } from '../../../yaml/problem.ts'
import { mayDo } from '../../accounts/account.ts'
import type { Comparison } from '../../comparisons.ts'
import { Secret } from '../../layout.tsx'
import { Moment } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { Effect } from './effect.tsx'
import { InWords } from './policy-page.tsx'
import { Problems, TextDiff } from './shared.tsx'
import { Tests } from './tests.tsx'
import { policiesWords } from './words.ts'

export interface ShownDraft {
  readonly draft: PolicyDraft
  /** In force. */
  readonly current: Policy
  /** What the file says. */
  readonly fileText: string
  readonly problems: readonly Problem[]
  /** Absent: it has become wrong since it was kept. */
  readonly next?: Policy
  readonly comparison?: Comparison
  readonly results: readonly TestsFileResult[]
}

interface Part {
  readonly visit: Visit
  readonly shown: ShownDraft
}

const urlOf = ({ policy, id }: PolicyDraft): string => `/policies/${policy}/drafts/${id}`

const Facts = ({ visit, shown: { draft, current, next } }: Part): VNode => {
  const [words, shared] = [policiesWords[visit.language], recordWords[visit.language]]
  const isMoved = next && next.mode !== current.mode
  return (
    <dl class="facts">
      <dt>{shared.made}</dt>
      <dd>
        <Moment look={visit} at={draft.at} />, {draft.by}
        {draft.approval ? `; ${words.approvedBy} ${draft.approval.by}` : ''}
      </dd>
      <dt>{words.version}</dt>
      <dd>
        {current.version} → {next?.version}
        {next && next.digest !== current.digest && next.version <= current.version ? (
          <strong class="warn"> {words.risen}</strong>
        ) : null}
      </dd>
      <dt>{words.mode}</dt>
      <dd>
        {isMoved ? `${words.modes[current.mode]} → ` : ''}
        {next ? <span class={isMoved ? 'warn' : ''}>{words.modes[next.mode]}</span> : null}
      </dd>
    </dl>
  )
}

const EffectPart = ({ visit, shown: { draft, comparison, next } }: Part): VNode => {
  const words = policiesWords[visit.language]
  const isCounting = comparison !== undefined && !comparison.outcome
  return (
    <>
      <h2>{words.effect}</h2>
      <p class="quiet">{words.effectHint}</p>
      {comparison ? (
        <div {...(isCounting ? { 'data-live': `${urlOf(draft)}/events` } : {})}>
          <Effect visit={visit} comparison={comparison} />
        </div>
      ) : null}
      {next && !isCounting && !draft.closed && mayDo(visit.account, 'weigh') ? (
        <form method="post" action={`${urlOf(draft)}/count`}>
          <Secret visit={visit} />
          <button type="submit">{words.count}</button>
        </form>
      ) : null}
    </>
  )
}

const Approve = ({ visit, shown: { draft, current } }: Part): VNode | null => {
  const words = policiesWords[visit.language]
  if (draft.approval || !mayDo(visit.account, 'decide')) return null
  if (isSamePerson(draft.by, actorOf(visit)))
    return asksAnother(current) ? <p role="status">{words.ownDraft}</p> : null
  return (
    <form method="post" action={`${urlOf(draft)}/approve`}>
      <Secret visit={visit} />
      <label class="box">
        <input type="checkbox" name="read" value="yes" required /> {words.read}
      </label>
      <button type="submit" class="main">
        {words.approveDraft}
      </button>
    </form>
  )
}

/** Two boxes, which the server asks for as well. */
const Activate = ({ visit, shown: { draft, current, next } }: Part): VNode | null => {
  const words = policiesWords[visit.language]
  if (!next || !mayDo(visit.account, 'edit')) return null
  if (asksAnother(current) && !draft.approval) return <p role="status">{words.needsOther}</p>
  return (
    <form method="post" action={`${urlOf(draft)}/activate`}>
      <Secret visit={visit} />
      <fieldset>
        <legend>
          {words.activate}: {draft.policy}
        </legend>
        <p>
          <label class="box">
            <input type="checkbox" name="read" value="yes" required /> {words.read}
          </label>
        </p>
        <p>
          <label class="box">
            <input type="checkbox" name="gone" value="yes" required /> {words.gone}
          </label>
        </p>
        <button type="submit" class="danger">
          {words.activate}
        </button>
      </fieldset>
    </form>
  )
}

const Deeds = ({ visit, shown }: Part): VNode => {
  const words = policiesWords[visit.language]
  const { draft } = shown
  if (draft.closed)
    return (
      <p role="status">
        {words.closed[draft.closed.as]} {draft.closed.by}, <Moment look={visit} at={draft.closed.at} />.
      </p>
    )
  return (
    <>
      <Approve visit={visit} shown={shown} />
      <Activate visit={visit} shown={shown} />
      {mayDo(visit.account, 'edit') ? (
        <form method="post" action={`${urlOf(draft)}/drop`} class="buttons">
          <Secret visit={visit} />
          <a href={`${urlOf(draft)}/edit`}>{words.goOnEditing}</a>
          <button type="submit">{words.drop}</button>
        </form>
      ) : null}
    </>
  )
}

export const DraftPage = ({ visit, shown }: Part): VNode => {
  const words = policiesWords[visit.language]
  const { draft, fileText, problems, next, results } = shown
  return (
    <>
      {visit.done === 'saved' || visit.done === 'approved' ? (
        <p role="status">{words.done[visit.done]}</p>
      ) : null}
      <Facts visit={visit} shown={shown} />
      {problems.length > 0 ? <Problems visit={visit} problems={problems} /> : null}
      <h2>{words.compared}</h2>
      <TextDiff visit={visit} before={fileText} after={draft.text} />
      <p>
        <a href={`${urlOf(draft)}/text`}>{words.download}</a>
      </p>
      {next ? (
        <>
          <h2>{words.inWords}</h2>
          <InWords visit={visit} policy={next} />
        </>
      ) : null}
      <EffectPart visit={visit} shown={shown} />
      <h2>{words.tests}</h2>
      <Tests visit={visit} results={results} />
      <h2>{words.activate}</h2>
      <Deeds visit={visit} shown={shown} />
    </>
  )
}
