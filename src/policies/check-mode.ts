import type { placeIn } from './lint.ts'
import { modeWords } from './modes.ts'
import type { Policy } from './policy.ts'

type Place = ReturnType<typeof placeIn>

/** A policy that is only tried out keeps everything, whatever its periods promise; addresses that nobody writes to. */
export const checkMode = ({ mode, tell }: Policy, place: Place) => [
  ...(mode === 'enforce'
    ? []
    : [
        place(
          ['mode'],
          `mode "${mode}": ${modeWords[mode]}, so data is kept longer than the periods below say`,
          'warning' as const,
        ),
      ]),
  ...(tell.length > 0 && mode !== 'notify'
    ? [place(['notify'], 'nobody is told in this mode; it is for "mode: notify"', 'warning' as const)]
    : []),
]
