import type { VNode } from 'preact'
import type { ComingDue, Forecast } from '../../../runs/forecast.ts'
import { mayDo } from '../../accounts/account.ts'
import type { ForecastingState } from '../../forecasting.ts'
import { Secret } from '../../layout.tsx'
import { Moment, Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import type { Visit } from '../../visit.ts'
import { plansWords } from '../plans/words.ts'
import { comingDueWords } from './coming-due-words.ts'

const spanNames = ['day', 'week', 'month'] as const

const sumOf = ({ rows }: Forecast, span: keyof ComingDue): number =>
  rows.reduce((sum, row) => sum + row[span], 0)

/** In units of the drawing, which is as many wide as a narrow screen has pixels, so that its letters stay legible there. */
const drawing = { width: 328, label: 84, value: 64, row: 24, bar: 14, head: 22 } as const

/** One bar for each span, as long as its share of the most there is; its number stands behind it. */
const Bars = ({
  visit,
  forecasts,
}: {
  readonly visit: Visit
  readonly forecasts: readonly Forecast[]
}): VNode => {
  const words = comingDueWords[visit.language]
  const most = Math.max(1, ...forecasts.map(each => sumOf(each, 'month')))
  const room = drawing.width - drawing.label - drawing.value
  const each = drawing.head + spanNames.length * drawing.row
  const told = forecasts.map(forecast => {
    const counts = spanNames.map(span => `${words.spans[span]} ${visit.show.number(sumOf(forecast, span))}`)
    return `${forecast.policy}: ${counts.join(', ')}`
  })
  const height = forecasts.length * each
  return (
    <svg class="chart due" viewBox={`0 0 ${drawing.width} ${height}`} role="img" aria-label={told.join('. ')}>
      {forecasts.map((forecast, group) => (
        <g key={forecast.policy} transform={`translate(0 ${group * each})`}>
          <text x="0" y="14" class="head">
            {forecast.policy}
          </text>
          {spanNames.map((span, at) => {
            const count = sumOf(forecast, span)
            const y = drawing.head + at * drawing.row
            const width = count === 0 ? 0 : Math.max(1, Math.round((count / most) * room))
            return (
              <g key={span}>
                <text x="0" y={y + 12}>
                  {words.spans[span]}
                </text>
                <rect x={drawing.label} y={y} width={width} height={drawing.bar} rx="2" />
                <text x={drawing.label + width + 6} y={y + 12}>
                  {visit.show.number(count)}
                </text>
              </g>
            )
          })}
        </g>
      ))}
    </svg>
  )
}

/** Categories shown; those with the most. */
const mostRows = 30

const Numbers = ({
  visit,
  forecasts,
}: {
  readonly visit: Visit
  readonly forecasts: readonly Forecast[]
}): VNode => {
  const [words, shared] = [comingDueWords[visit.language], recordWords[visit.language]]
  const own = plansWords[visit.language]
  const rows = forecasts.flatMap(({ policy, rows }) => rows.map(row => ({ policy, row })))
  return (
    <details>
      <summary>{words.numbers}</summary>
      <Table
        label={words.due}
        heads={[shared.policy, own.store, own.category, ...spanNames.map(span => words.spans[span])]}
        figures={[3, 4, 5]}
        rows={rows
          .slice(0, mostRows)
          .map(({ policy, row }) => [
            policy,
            row.store,
            row.kind === 'contact' ? shared.people : (row.category ?? shared.none),
            ...spanNames.map(span => visit.show.number(row[span])),
          ])}
      />
    </details>
  )
}

const oldest = (forecasts: readonly Forecast[]): Date | undefined =>
  forecasts.reduce<Date | undefined>((first, { at }) => (first && first < at ? first : at), undefined)

/** How old the numbers are, and the button that counts anew. */
const Counted = ({
  visit,
  forecasts,
  state,
}: {
  readonly visit: Visit
  readonly forecasts: readonly Forecast[]
  readonly state: ForecastingState
}): VNode => {
  const words = comingDueWords[visit.language]
  const at = oldest(forecasts)
  const failed = Object.entries(state.failures)
  return (
    <>
      <p class="quiet">
        {at ? (
          <>
            {words.counted} <Moment look={visit} at={at} /> ({visit.show.fromNow(at, visit.now)})
          </>
        ) : (
          words.never
        )}
      </p>
      {state.isRunning ? <p role="status">{visit.show.count(words.counting, state.seen)}</p> : null}
      {failed.length === 0 ? null : (
        <p role="alert">
          {words.failed} {failed.map(([policy, code]) => `${policy} (${code})`).join(', ')}
        </p>
      )}
      {state.isRunning || !mayDo(visit.account, 'plan') ? null : (
        <form method="post" action="/due">
          <Secret visit={visit} />
          <button type="submit">{words.count}</button>
        </form>
      )}
    </>
  )
}

/** What comes due within a day, a week and thirty days, as it was last counted: no store is asked for this page. */
export const ComingDueChart = ({
  visit,
  forecasts,
  state,
}: {
  readonly visit: Visit
  readonly forecasts: readonly Forecast[]
  readonly state: ForecastingState
}): VNode => {
  const words = comingDueWords[visit.language]
  const held = forecasts.reduce((sum, each) => sum + each.held, 0)
  return (
    <>
      <h2>{words.due}</h2>
      {forecasts.length === 0 ? null : (
        <>
          <Bars visit={visit} forecasts={forecasts} />
          <Numbers visit={visit} forecasts={forecasts} />
          {held > 0 ? <p>{visit.show.count(words.held, held)}</p> : null}
        </>
      )}
      <Counted visit={visit} forecasts={forecasts} state={state} />
    </>
  )
}
