import type { Ticket } from '../tickets/record.ts'

/**
 * By its own clocks the ticket was closed before it was made: how long it took is not counted (statistics.md §7, T9). A first
 * answer that came too early is not told of, since no clock that decisions use says when it came.
 */
export const isClosedBeforeMade = ({ facts, statistics }: Pick<Ticket, 'facts' | 'statistics'>): boolean => {
  const { created_at: made, closed_at: closed } = facts.clocks
  return (
    statistics.resolutionMinutes === undefined && made !== undefined && closed !== undefined && closed < made
  )
}
