import type { DeskTicket } from './memory-desk.ts'

/** Of the offset in Stockholm: last Sundays of March and October, 01:00 UTC (Directive 2000/84/EC). */
const lastSunday = (year: number, month: number): number => {
  const last = new Date(Date.UTC(year, month + 1, 0, 1))
  return last.getTime() - last.getUTCDay() * 86_400_000
}

const stockholmMonth = (moment: Date): string => {
  const year = moment.getUTCFullYear()
  const isSummer = moment.getTime() >= lastSunday(year, 2) && moment.getTime() < lastSunday(year, 9)
  return new Date(moment.getTime() + (isSummer ? 2 : 1) * 3_600_000).toISOString().slice(0, 7)
}

/**
 * The oracle of T1: a report made straight from the stored rows, sharing nothing with the program. Everything that
 * must not move, per group, as sorted lines.
 */
export const rawReport = (tickets: readonly DeskTicket[]): string[] =>
  tickets
    .map(ticket =>
      [
        stockholmMonth(ticket.createdAt),
        ticket.category,
        ticket.channel,
        ticket.priority,
        ticket.closed,
        ticket.agent,
        ticket.comments.length,
        ticket.firstReplyAt ? ticket.firstReplyAt.getTime() - ticket.createdAt.getTime() : '-',
        ticket.closedAt ? ticket.closedAt.getTime() - ticket.createdAt.getTime() : '-',
        ticket.reopened,
        ticket.csat ?? '-',
      ].join('|'),
    )
    .sort()

/** Sums over the raw rows, to hold kept cells against. */
export const rawSums = (tickets: readonly DeskTicket[]): Record<string, number> => {
  const sum = (of: (ticket: DeskTicket) => number): number =>
    tickets.reduce((total, each) => total + of(each), 0)
  const minutes = (from: Date, to: Date | undefined): number =>
    to ? Math.floor((to.getTime() - from.getTime()) / 60_000) : 0
  return {
    n: tickets.length,
    messages: sum(({ comments }) => comments.length),
    first_response_sum: sum(({ createdAt, firstReplyAt }) => minutes(createdAt, firstReplyAt)),
    resolution_sum: sum(({ createdAt, closedAt }) => minutes(createdAt, closedAt)),
    reopened_sum: sum(({ reopened }) => reopened),
  }
}
