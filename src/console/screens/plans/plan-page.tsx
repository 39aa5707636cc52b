import type { VNode } from 'preact'
import { isUnusual, totalOf } from '../../../runs/breaker.ts'
import type { Plan, Run } from '../../../runs/model.ts'
import { expiryOf } from '../../../runs/plan-age.ts'
import type { StoredHold } from '../../../runs/run-store.ts'
import { isSamePerson } from '../../../runs/same-person.ts'
import { mayDo } from '../../accounts/account.ts'
import { Secret } from '../../layout.tsx'
import { Moment, PlanChip, Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { Exceptions } from './exceptions.tsx'
import { recordPageWords } from './record-page-words.ts'
import { LookUp } from './record-ref.tsx'
import { plansWords } from './words.ts'

export interface ShownPlan {
  readonly plan: Plan
  /** Of its policy as it is now; absent: the policy is active no more. */
  readonly approval?: 'none' | 'other-person'
  readonly run?: Run
  /** The policy is still what it was when the plan was made. */
  readonly isCurrent: boolean
  /** In force now, as far as they may concern the plan. */
  readonly holds: readonly StoredHold[]
}

/** Above this the number has to be typed, as on the command line. */
export const manyRecords = 1000

interface Part extends ShownPlan {
  readonly visit: Visit
}

/** From then on it is told that a plan is not of today any more. */
const oldMs = 12 * 60 * 60_000

/** How old it is: what it told of goes on changing, and after a day it is of no use. */
const Age = ({ visit, plan, isCurrent }: Part): VNode | null => {
  const words = recordPageWords[visit.language]
  const expiry = expiryOf(plan)
  if (plan.state !== 'planned' && plan.state !== 'approved') return null
  if (!isCurrent) return <p role="alert">{words.stale}</p>
  if (expiry && visit.now > expiry) return <p role="alert">{words.tooOld}</p>
  const isOld = visit.now.getTime() - plan.createdAt.getTime() > oldMs
  return (
    <>
      {isOld ? (
        <p class="warn" role="status">
          {words.old}
        </p>
      ) : null}
      {expiry ? (
        <p>
          {words.startBy} <Moment look={visit} at={expiry} /> ({visit.show.fromNow(expiry, visit.now)})
        </p>
      ) : null}
    </>
  )
}

/** Ways to single records. Nothing of the store is read for this page. */
const Records = ({ visit, plan }: Part): VNode | null => {
  const words = recordPageWords[visit.language]
  if (totalOf(plan.counts) === 0) return null
  return (
    <>
      <h2>{words.examples}</h2>
      <form method="post" action={`/plans/${plan.id}/examples`} class="buttons">
        <Secret visit={visit} />
        <button type="submit">{words.showExamples}</button>
        <a href={`/plans/${plan.id}/records`}>{words.list}</a>
      </form>
      <p class="quiet">{words.examplesHint}</p>
      <h2>{words.lookUp}</h2>
      <LookUp visit={visit} plan={plan} />
    </>
  )
}

const Facts = ({ visit, plan }: Part): VNode => {
  const [words, shared] = [plansWords[visit.language], recordWords[visit.language]]
  return (
    <dl class="facts">
      <dt>{shared.state}</dt>
      <dd>
        <PlanChip look={visit} state={plan.state} />
      </dd>
      <dt>{shared.made}</dt>
      <dd>
        <Moment look={visit} at={plan.createdAt} /> ({visit.show.fromNow(plan.createdAt, visit.now)}),{' '}
        {plan.by}
      </dd>
      {plan.approval ? (
        <>
          <dt>{words.decidedBy}</dt>
          <dd>
            {plan.approval.by}, <Moment look={visit} at={plan.approval.at} />
            {plan.approval.reason === undefined ? '' : `: ${plan.approval.reason}`}
          </dd>
        </>
      ) : null}
      <dt>{words.held}</dt>
      <dd>{visit.show.number(plan.held)}</dd>
      <dt>{words.digest}</dt>
      <dd>
        <code>{plan.digest.slice(0, 16)}…</code>
      </dd>
    </dl>
  )
}

const Rows = ({ visit, plan }: Part): VNode => {
  const [words, shared] = [plansWords[visit.language], recordWords[visit.language]]
  if (plan.rows.length === 0) return <p>{words.nothing}</p>
  return (
    <Table
      label={shared.plan}
      heads={[words.store, words.category, words.rule, words.action, words.count, words.oldest]}
      figures={[4]}
      rows={plan.rows.map(row => [
        row.store,
        row.kind === 'contact' ? shared.people : (row.category ?? shared.none),
        row.rule,
        shared.actions[row.action],
        visit.show.number(row.records),
        visit.show.day(row.oldest),
      ])}
    />
  )
}

/** How far it goes, against what is allowed and what is usual. */
const Caps = ({ visit, plan }: Part): VNode => {
  const words = plansWords[visit.language]
  const { number, share } = visit.show
  return (
    <ul>
      {plan.caps.map(({ store, planned, total, allowed }) => (
        <li key={store}>
          {store}: {number(planned)} / {number(total)} ({share(planned, total)}), {words.cap}{' '}
          {number(allowed)}
          {planned > allowed ? <strong class="bad"> {words.over}</strong> : null}
        </li>
      ))}
      {plan.usual ? (
        <li>
          {words.usual} {number(plan.usual.median)}, {words.cap} {number(plan.usual.allowed)}
          {isUnusual(plan) ? <strong class="bad"> {words.unusual}</strong> : null}
        </li>
      ) : null}
    </ul>
  )
}

const Decide = ({ visit, plan, approval }: Part): VNode | null => {
  const words = plansWords[visit.language]
  const isOpen = plan.state === 'planned' || plan.state === 'approved'
  if (!isOpen || !mayDo(visit.account, 'decide')) return null
  const isOwn = approval === 'other-person' && isSamePerson(plan.by, actorOf(visit))
  return (
    <form method="post" action={`/plans/${plan.id}/decision`}>
      <Secret visit={visit} />
      <div class="field">
        <label for="reason">{words.reason}</label>
        <input id="reason" name="reason" maxLength={200} size={50} aria-describedby="reason-hint" />
        <p id="reason-hint" class="quiet">
          {words.reasonHint}
        </p>
      </div>
      {isOwn ? <p role="status">{words.own}</p> : null}
      <div class="buttons">
        {plan.state === 'planned' && !isOwn ? (
          <button type="submit" name="decision" value="approve" class="main">
            {words.approve}
          </button>
        ) : null}
        <button type="submit" name="decision" value="reject">
          {words.reject}
        </button>
      </div>
    </form>
  )
}

const Start = ({ visit, plan, approval }: Part): VNode | null => {
  const words = plansWords[visit.language]
  const isReady = plan.state === 'approved' || (plan.state === 'planned' && approval === 'none')
  const count = totalOf(plan.counts)
  if (count === 0 || !mayDo(visit.account, 'plan')) return null
  if (!isReady) return plan.state === 'planned' ? <p class="quiet">{words.waits}</p> : null
  return (
    <form method="post" action={`/plans/${plan.id}/start`}>
      <Secret visit={visit} />
      {count > manyRecords ? (
        <div class="field">
          <label for="count">{visit.show.count(words.typed, count)}</label>
          <input id="count" name="count" inputMode="numeric" autocomplete="off" required size={10} />
        </div>
      ) : null}
      <p class="quiet">{words.startHint}</p>
      <button type="submit" class="danger">
        {visit.show.count(words.start, count)}
      </button>
    </form>
  )
}

const Done = ({ visit }: { readonly visit: Visit }): VNode | null => {
  const [words, own] = [recordPageWords[visit.language], plansWords[visit.language]]
  const said: Readonly<Record<string, string>> = {
    ...own.done,
    ...{ held: words.heldNow, 'held-late': words.heldLate, released: words.released },
  }
  const text = Object.entries(said).find(([done]) => done === visit.done)?.[1]
  return text === undefined ? null : <p role="status">{text}</p>
}

/** What a plan would do, how far that goes, and what may be done with it by whoever looks at it. */
export const PlanPage = (part: Part): VNode => {
  const words = plansWords[part.visit.language]
  return (
    <>
      <Done visit={part.visit} />
      <Age {...part} />
      <Facts {...part} />
      <Rows {...part} />
      <Caps {...part} />
      <Records {...part} />
      <Exceptions visit={part.visit} plan={part.plan} holds={part.holds} />
      <h2>{words.decision}</h2>
      {part.run ? (
        <p>
          <a href={`/runs/${part.plan.id}`}>{words.toRun}</a>
        </p>
      ) : (
        <>
          <Start {...part} />
          <Decide {...part} />
        </>
      )}
    </>
  )
}
