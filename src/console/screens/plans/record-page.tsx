import type { VNode } from 'preact'
import type { Explanation } from '../../../policies/explain.ts'
import type { ListedRecord } from '../../../runs/list-records.ts'
import type { Plan } from '../../../runs/model.ts'
import { mayDo } from '../../accounts/account.ts'
import { Secret } from '../../layout.tsx'
import { RevealedNote, RevealForm } from '../../reveal-form.tsx'
import type { Visit } from '../../visit.ts'
import { fateText } from '../runs/outcomes.tsx'
import { runsWords } from '../runs/words.ts'
import { BeforeAfter, type Example, Legend } from './examples.tsx'
import { recordPageWords } from './record-page-words.ts'
import { type RecordRefOf, refFields } from './record-ref.tsx'
import { Why } from './why.tsx'
import { whyWords } from './why-words.ts'
import { plansWords } from './words.ts'

export interface ShownOne {
  readonly plan: Plan
  readonly ref: RecordRefOf
  /** Absent: it is not in the plan. */
  readonly row?: ListedRecord
  /** Absent for the plan of a request, and where the policy is active no more. */
  readonly explanation?: Explanation | 'gone'
  readonly example?: Example
  readonly isRevealed: boolean
}

/** A ticket is held from here with a reason and an end; nothing happens to it then, in this plan or in a later one. */
const HoldForm = ({
  visit,
  plan,
  ref,
}: { readonly visit: Visit } & Pick<ShownOne, 'plan' | 'ref'>): VNode | null => {
  const words = recordPageWords[visit.language]
  const own = plansWords[visit.language]
  if (!mayDo(visit.account, 'steer')) return null
  return (
    <>
      <h2>{words.holdTitle}</h2>
      <form method="post" action={`/plans/${plan.id}/hold`}>
        <Secret visit={visit} />
        {Object.entries(refFields(ref)).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p class="quiet">{words.holdHint}</p>
        <div class="field">
          <label for="hold-reason">{own.reason}</label>
          <input
            id="hold-reason"
            name="why"
            required
            maxLength={200}
            size={50}
            aria-describedby="hold-reason-hint"
          />
          <p id="hold-reason-hint" class="quiet">
            {own.reasonHint}
          </p>
        </div>
        <div class="field">
          <label for="hold-until">{words.until}</label>
          <input id="hold-until" name="until" type="date" aria-describedby="hold-until-hint" />
          <p id="hold-until-hint" class="quiet">
            {words.untilHint}
          </p>
        </div>
        <button type="submit">{words.hold}</button>
      </form>
    </>
  )
}

const Texts = ({ visit, shown }: { readonly visit: Visit; readonly shown: ShownOne }): VNode | null => {
  const { example, ref, plan, isRevealed } = shown
  if (!example) return null
  return (
    <>
      <h2>{recordPageWords[visit.language].examples}</h2>
      <Legend look={visit} isRevealed={isRevealed} />
      <BeforeAfter look={visit} example={example} />
      {isRevealed || !example.shown ? null : (
        <RevealForm visit={visit} action={`/plans/${plan.id}/reveal`} id="one" fields={refFields(ref)} />
      )}
    </>
  )
}

/** One record: why, what the plan would make of it, and what may be done about that. */
export const RecordPage = ({ visit, shown }: { readonly visit: Visit; readonly shown: ShownOne }): VNode => {
  const words = recordPageWords[visit.language]
  const { plan, ref, row, explanation, isRevealed } = shown
  return (
    <>
      {isRevealed ? <RevealedNote visit={visit} /> : null}
      {row ? null : <p role="status">{words.notPlanned}</p>}
      {row && row.fate !== 'planned' ? (
        <p>
          {runsWords[visit.language].outcome}: {fateText(visit, row)}
        </p>
      ) : null}
      <h2>{words.why}</h2>
      {explanation === 'gone' ? <p>{words.standings.gone}</p> : null}
      {explanation && explanation !== 'gone' ? <Why look={visit} explanation={explanation} /> : null}
      {plan.request === undefined ? null : (
        <p>
          {whyWords[visit.language].byRequest} <a href={`/requests/${plan.request}`}>{plan.request}</a>
        </p>
      )}
      {explanation || plan.request !== undefined ? null : <p>{words.stale}</p>}
      <Texts visit={visit} shown={shown} />
      {explanation === 'gone' ? null : <HoldForm visit={visit} plan={plan} ref={ref} />}
      <p>
        <a href={`/plans/${plan.id}`}>{words.toPlan}</a>
      </p>
    </>
  )
}
