import { withApp } from '../app.ts'
import type { RequestDesk } from '../open-requests.ts'
import type { RequestContext } from '../requests/context.ts'
import { isEnded, isOverdue } from '../requests/deadlines.ts'
import { requestDetails } from '../requests/details.ts'
import { inOrder } from '../requests/in-order.ts'
import { requestJsonSchemaText } from '../requests/json-schema.ts'
import type { DataRequest } from '../requests/model.ts'
import { type RequestNumbers, requestNumbers } from '../requests/numbers.ts'
import { findRequest } from '../requests/operate.ts'
import { positiveWhole } from './arguments.ts'
import { requestText } from './request-details.ts'
import { requestColumns, requestDocument, requestRow } from './request-report.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface ListOptions {
  readonly refused?: boolean
  readonly returned?: boolean
  readonly overdue?: boolean
  readonly open?: boolean
  readonly limit: string
}

const listRefused = async (
  io: Io,
  { requests }: RequestContext,
  limit: number,
  { json, quiet }: CommonOptions,
): Promise<number> => {
  const refused = await requests.refused(limit)
  if (json) io.out(`${JSON.stringify(refused)}\n`)
  else if (!quiet) {
    const counted = Object.entries(await requests.countRefused()).map(
      ([reason, count]) => `${count} ${reason}`,
    )
    const rows = refused.map(({ at, reason, via, sender = '', reference = '', detail = '' }) => [
      ...[at.toISOString(), reason, via, sender, reference, detail],
    ])
    const titles = ['at', 'reason', 'by', 'sender', 'reference', 'detail'].map(title => ({ title }))
    io.out(
      rows.length === 0 ? 'No message was refused.\n' : `${table(titles, rows)}\n${counted.join(', ')}\n`,
    )
  }
  return 0
}

const chosen = (
  request: DataRequest,
  { overdue, open, returned }: Partial<ListOptions>,
  now: Date,
): boolean =>
  (!overdue || isOverdue(request, now)) &&
  (!open || !isEnded(request)) &&
  (!returned || request.sender.startsWith('replay:'))

/** The numbers that the metrics tell too. */
const summary = ({ open, overdue, dueSoon, waiting, blocked }: RequestNumbers): string => {
  const counts: readonly (readonly [number, string])[] = [
    [overdue, 'overdue'],
    [dueSoon, 'due within seven days'],
    [waiting.approval, 'to be approved'],
    [waiting.doubts, 'with doubts to be settled'],
    [Object.values(blocked).reduce((sum, count) => sum + count, 0), 'blocked'],
  ]
  const told = counts.flatMap(([count, what]) => (count > 0 ? [`${count} ${what}`] : []))
  return told.length === 0 ? `${open} open` : `${open} open: ${told.join(', ')}`
}

const mostTold = 20

/** Letters and notices that nobody could be reached with belong to no single line of the list. */
const tellDead = async (io: Io, { mails, outbox }: RequestDesk): Promise<void> => {
  const told = (named: readonly { readonly request: string }[]) =>
    [...new Set(named.map(({ request }) => request))].join(', ')
  const letters = await mails.dead(mostTold)
  if (letters.length > 0) io.err(`Letters that could not be sent, of ${told(letters)}\n`)
  const notices = await outbox.unsettled(['dead'], mostTold)
  if (notices.length > 0) io.err(`Recipients that could not be told, of ${told(notices)}\n`)
}

export const listRequests = (io: Io, options: ListOptions & CommonOptions): Promise<number> => {
  const limit = positiveWhole(options.limit, '--limit')
  return withApp({ io, options }, async app => {
    const desk = app.requests()
    if (options.refused) return listRefused(io, desk, limit, options)
    const now = desk.run.clock()
    const shown = (await inOrder(desk, limit)).filter(request => chosen(request, options, now))
    if (options.json) io.out(`${JSON.stringify(shown.map(requestDocument))}\n`)
    else if (!options.quiet) {
      const rows = shown.map(request => requestRow(request, now))
      io.out(rows.length === 0 ? 'There are no such requests.\n' : `${table(requestColumns, rows)}\n`)
      io.err(`${summary(await requestNumbers(desk))}.\n`)
      await tellDead(io, desk)
    }
    return 0
  })
}

export interface ShowOptions {
  readonly details?: boolean
}

export const showRequest = (io: Io, name: string, options: ShowOptions & CommonOptions): Promise<number> =>
  withApp({ io, options }, async (app, signal) => {
    const desk = app.requests()
    const request = await findRequest(desk, name)
    if (options.json) {
      const more = options.details ? await requestDetails(desk, request, signal) : {}
      io.out(`${JSON.stringify({ ...requestDocument(request), ...more })}\n`)
    } else if (!options.quiet)
      io.out(requestText(request, await requestDetails(desk, request, signal), desk.run.clock()))
    return 0
  })

export const showSchema = async (io: Io): Promise<number> => {
  io.out(requestJsonSchemaText())
  return 0
}
