import type { Ticket } from './desk.ts'

type Random = () => number

/**
 * Tickets that the desk happens to be busy with. By luck alone a write meets another in some tenths of a second on few of
 * four hundred tickets; a fault that holds such a moment open says on which of them it matters. What is written to has
 * changed, and is not due then: so some are written to, others are held, and most are let be.
 */
export interface Focus {
  on(tickets: readonly string[]): void
  off(): void
  readonly isOn: boolean
  /** Holds that were acknowledged since it is on. */
  readonly held: number
  noteHeld(): void
  /** Nobody writes to these: a hold shows only where all else is as it was. */
  spare(ticket: string): void
  toWrite(all: readonly Ticket[], random: Random): string
  toHold(all: readonly Ticket[], random: Random): string
}

const every = 6

export const createFocus = (): Focus => {
  let busy: readonly string[] = []
  let held = 0
  const spared = new Set<string>()
  const draw = (all: readonly Ticket[], some: readonly string[], random: Random): string => {
    const of = some.length > 0 ? some : all.map(({ _id }) => _id)
    const free = of.filter(id => !spared.has(id))
    return free[Math.floor(random() * free.length)] as string
  }
  const part = (rest: number): readonly string[] => busy.filter((_, index) => index % every === rest)
  return {
    on(tickets) {
      busy = tickets
      held = 0
    },
    off() {
      busy = []
    },
    get isOn() {
      return busy.length > 0
    },
    get held() {
      return held
    },
    noteHeld() {
      held += 1
    },
    spare: ticket => void spared.add(ticket),
    toWrite: (all, random) => draw(all, part(0), random),
    toHold: (all, random) => draw(all, part(1), random),
  }
}
