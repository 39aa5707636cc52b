import type { VNode } from 'preact'
import type { Volume } from '../../../statistics/volumes.ts'
import { Table } from '../../parts.tsx'
import type { Visit } from '../../visit.ts'
import { type StatisticsWords, statisticsWords } from './words.ts'

interface Part {
  readonly visit: Visit
  readonly volumes: readonly Volume[]
}

/** In pixels; across, everything is in percent of the page, so that letters keep their size on any. */
const height = { top: 22, bars: 160, labels: 24 }
/** As many labels as stand beside each other on a screen of 360 pixels. */
const mostLabels = 5

const nameOf = (words: StatisticsWords, period: string): string => {
  if (period === '*') return words.allTime
  return period === '' ? words.undated : period
}

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`

/** Of a bar that stands on the line: a number that is not nothing can be seen. */
const tall = (value: number, most: number): number =>
  value === 0 ? 0 : Math.max(2, Math.round((value / most) * height.bars))

const Bar = ({
  of,
  at,
  value,
  most,
}: {
  readonly of: 'counted' | 'there'
  readonly at: { readonly index: number; readonly columns: number }
  readonly value: number
  readonly most: number
}): VNode => (
  <rect
    class={of}
    x={percent((at.index + 0.1) / at.columns)}
    y={height.top + height.bars - tall(value, most)}
    width={percent(0.8 / at.columns)}
    height={tall(value, most)}
  />
)

const Scale = ({ visit, most }: { readonly visit: Visit; readonly most: number }): VNode => (
  <>
    <text x="0" y={height.top - 7}>
      {visit.show.number(most)}
    </text>
    {[0, 0.5, 1].map(part => (
      <line
        key={part}
        x1="0"
        x2="100%"
        y1={height.top + height.bars * part}
        y2={height.top + height.bars * part}
      />
    ))}
  </>
)

const Labels = ({ visit, volumes }: Part): VNode => {
  const each = Math.ceil(volumes.length / mostLabels)
  const words = statisticsWords[visit.language]
  return (
    <>
      {volumes.map(({ period }, index) =>
        index % each === 0 ? (
          <text
            key={period}
            x={percent((index + 0.1) / volumes.length)}
            y={height.top + height.bars + height.labels - 7}
          >
            {nameOf(words, period).split('/')[0]}
          </text>
        ) : null,
      )}
    </>
  )
}

const Legend = ({ visit }: { readonly visit: Visit }): VNode => {
  const words = statisticsWords[visit.language]
  return (
    <p class="legend">
      {(['counted', 'there'] as const).map(of => (
        <span key={of}>
          <svg class="chart key" width="14" height="14" aria-hidden="true" focusable="false">
            <rect class={of} x="1" y="1" width="12" height="12" />
          </svg>{' '}
          {of === 'counted' ? words.before : words.after}
        </span>
      ))}
    </p>
  )
}

const Numbers = ({ visit, volumes }: Part): VNode => {
  const words = statisticsWords[visit.language]
  const { number } = visit.show
  return (
    <details>
      <summary>{words.asTable}</summary>
      <Table
        label={words.volumes}
        heads={[words.period, words.before, words.after, words.gone]}
        figures={[1, 2, 3]}
        rows={volumes.map(({ period, counted, there }) => [
          nameOf(words, period),
          number(counted),
          there === undefined ? words.tooFew : number(there),
          there === undefined ? words.tooFew : number(counted - there),
        ])}
      />
    </details>
  )
}

/** As many tickets as are counted of each period, and how many of them are left in the desk; the same as a table. */
export const VolumeChart = ({ visit, volumes }: Part): VNode | null => {
  const words = statisticsWords[visit.language]
  if (volumes.length === 0) return null
  const most = Math.max(1, ...volumes.flatMap(({ counted, there = 0 }) => [counted, there]))
  const columns = volumes.length
  return (
    <>
      <h2>{words.volumes}</h2>
      <p class="quiet">{words.volumesHint}</p>
      <Legend visit={visit} />
      <svg
        class="chart"
        role="img"
        aria-label={words.volumes}
        width="100%"
        height={height.top + height.bars + height.labels}
      >
        <Scale visit={visit} most={most} />
        {volumes.map(({ period, counted, there }, index) => (
          <g key={period}>
            <title>{`${nameOf(words, period)}: ${visit.show.number(counted)}`}</title>
            <Bar of="counted" at={{ index, columns }} value={counted} most={most} />
            {there === undefined ? null : (
              <Bar of="there" at={{ index, columns }} value={there} most={most} />
            )}
          </g>
        ))}
        <Labels visit={visit} volumes={volumes} />
      </svg>
      <Numbers visit={visit} volumes={volumes} />
    </>
  )
}
