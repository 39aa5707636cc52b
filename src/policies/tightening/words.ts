import type { ActionSpec } from '../../actions/specs.ts'
import type { Duration } from '../durations.ts'
import type { Stage } from '../policy.ts'

/** `P7Y`, as policies write it. */
export const durationText = ({ years, months, weeks, days }: Duration): string => {
  const parts = [
    [years, 'Y'],
    [months, 'M'],
    [weeks, 'W'],
    [days, 'D'],
  ] as const
  const written = parts.flatMap(([count, unit]) => (count === 0 ? [] : [`${count}${unit}`])).join('')
  return `P${written === '' ? '0D' : written}`
}

const specText = ({ action, ...rest }: ActionSpec): string => {
  const said = Object.entries(rest).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${Array.isArray(value) ? `[${value.join(', ')}]` : String(value)}`],
  )
  return said.length === 0 ? action : `${action} (${said.join(', ')})`
}

/** `delete after P7Y, year-end` */
export const stageText = ({ after, roundTo, spec }: Stage): string =>
  `${specText(spec)} after ${durationText(after)}${roundTo === undefined ? '' : `, ${roundTo}`}`

export const stagesText = (stages: readonly Stage[]): string => stages.map(stageText).join('; ')
