import type { VNode } from 'preact'
import { type Segment, type ShownField, type ShownRecord, showRecord } from '../../../review/shown-record.ts'
import type { PlanSample } from '../../../runs/sample-plan.ts'
import { recordWords } from '../../record-words.ts'
import type { Look } from '../../visit.ts'
import { recordPageWords } from './record-page-words.ts'

/** Records as they are shown, once what is personal in them is masked, or revealed. */
export interface Example {
  readonly sample: PlanSample
  /** Absent: the record is gone. */
  readonly shown?: ShownRecord
}

export const exampleOf = (sample: PlanSample, isRevealed: boolean): Example => ({
  sample,
  ...(sample.before
    ? { shown: showRecord(sample.before, sample.after, { ...sample.reader, isRevealed }) }
    : {}),
})

/** What is told by a colour is told by a line as well; what it means stands above in words. */
export const Marked = ({
  segments,
  empty,
}: {
  readonly segments: readonly Segment[]
  readonly empty: string
}): VNode =>
  segments.length === 0 ? (
    <span class="quiet">{empty}</span>
  ) : (
    <span>
      {segments.map(({ text, is, isMet }, index) =>
        is === 'plain' ? (
          text
        ) : (
          <mark key={String(index)} class={isMet ? `${is} met` : is}>
            {text}
          </mark>
        ),
      )}
    </span>
  )

const Field = ({
  look,
  field: { place, before, after },
  isDeleted,
}: {
  readonly look: Look
  readonly field: ShownField
  readonly isDeleted: boolean
}): VNode => {
  const words = recordPageWords[look.language]
  const gone = isDeleted ? null : <span class="quiet">{words.goes}</span>
  return (
    <>
      <p class="place">
        <code>{place}</code>
      </p>
      <div class="compare">
        <p>
          <span class="quiet">{words.now}: </span>
          <Marked segments={before} empty={words.noText} />
        </p>
        {isDeleted ? null : (
          <p>
            <span class="quiet">{words.afterwards}: </span>
            {after ? <Marked segments={after} empty={words.noText} /> : gone}
          </p>
        )}
      </div>
    </>
  )
}

export const Legend = ({
  look,
  isRevealed,
}: {
  readonly look: Look
  readonly isRevealed: boolean
}): VNode => {
  const words = recordPageWords[look.language]
  return (
    <p>
      <mark class="personal">{isRevealed ? words.legendShown : words.legendMasked}</mark>{' '}
      <mark class="written">{words.legendWritten}</mark>
    </p>
  )
}

/** A record now, and as the plan would leave it, value by value. */
export const BeforeAfter = ({ look, example }: { readonly look: Look; readonly example: Example }): VNode => {
  const words = recordPageWords[look.language]
  const { sample, shown } = example
  return (
    <>
      <p>
        {recordWords[look.language].actions[sample.planned.action]}, {sample.planned.rule}:{' '}
        <span class={sample.standing === 'due' ? undefined : 'warn'}>{words.standings[sample.standing]}</span>
      </p>
      {sample.isDeleted ? <p class="bad">{words.deleted}</p> : null}
      {shown?.fields.map((field, index) => (
        <Field key={String(index)} look={look} field={field} isDeleted={sample.isDeleted} />
      ))}
      {shown && shown.more > 0 ? <p class="quiet">{look.show.count(words.more, shown.more)}</p> : null}
    </>
  )
}
