import type { VNode } from 'preact'
import { hasStopped } from '../runs/canary.ts'
import type { PlanState, Run } from '../runs/model.ts'
import { recordWords } from './record-words.ts'
import type { Look } from './visit.ts'

const planTone: Readonly<Record<PlanState, string>> = {
  ...{ planned: 'warn', approved: 'good', rejected: 'bad', started: 'good', finished: 'good' },
}

/** A state in words; its colour says nothing that they do not. */
export const PlanChip = ({ look, state }: { readonly look: Look; readonly state: PlanState }): VNode => (
  <span class={`chip ${planTone[state]}`}>{recordWords[look.language].planStates[state]}</span>
)

const runTone: Readonly<Record<Run['state'] | 'stopped', string>> = {
  ...{ running: 'good', paused: 'warn', finished: 'good', failed: 'bad', stopped: 'bad' },
}

export const RunChip = ({ look, run }: { readonly look: Look; readonly run: Run }): VNode => {
  const state = hasStopped(run) ? 'stopped' : run.state
  return <span class={`chip ${runTone[state]}`}>{recordWords[look.language].runStates[state]}</span>
}

/** A moment for people, and for programs. */
export const Moment = ({ look, at }: { readonly look: Look; readonly at: Date }): VNode => (
  <time datetime={at.toISOString()}>{look.show.moment(at)}</time>
)

/** A table that scrolls in itself on a narrow screen, and can be scrolled by keyboard. */
export const Table = ({
  label,
  heads,
  rows,
  figures = [],
}: {
  readonly label: string
  readonly heads: readonly string[]
  readonly rows: readonly (readonly (VNode | string)[])[]
  /** Columns of numbers. */
  readonly figures?: readonly number[]
}): VNode => {
  const toneOf = (column: number): { class?: string } => (figures.includes(column) ? { class: 'figure' } : {})
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
    <section class="scroll" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {heads.map((head, column) => (
              <th key={head} scope="col" {...toneOf(column)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((cells, row) => (
            <tr key={String(row)}>
              {cells.map((cell, column) => (
                <td key={heads[column]} {...toneOf(column)}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** From when something is that was read some time ago, and who asked for it. */
export const Age = ({
  look,
  of,
  never,
}: {
  readonly look: Look
  readonly of: { readonly at: Date; readonly by: string } | undefined
  readonly never: string
}): VNode =>
  of ? (
    <span>
      <Moment look={look} at={of.at} /> ({look.show.fromNow(of.at, look.now)}), {of.by}
    </span>
  ) : (
    <span>{never}</span>
  )
