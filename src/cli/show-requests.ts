import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import type { RequestContext } from '../requests/context.ts'
import { isEnded, isOverdue } from '../requests/deadlines.ts'
import { requestJsonSchemaText } from '../requests/json-schema.ts'
import { type DataRequest, requestId } from '../requests/model.ts'
import { positiveWhole } from './arguments.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface ListOptions {
  readonly refused?: boolean
  readonly overdue?: boolean
  readonly limit: string
}

/** As the contract of the queue has it: what a sender follows its request by. */
const documentOf = (request: DataRequest): object => ({
  id: request.id,
  reference: request.reference,
  sender: request.sender,
  type: request.type,
  state: request.state,
  received: request.receivedAt,
  due: request.due,
  stores: 'found' in request ? (request.found ?? []) : [],
  ...('certificate' in request && request.certificate !== undefined
    ? { certificate: request.certificate }
    : {}),
})

const day = (date: Date): string => date.toISOString().slice(0, 10)

const columns = ['request', 'reference', 'sender', 'type', 'state', 'due'].map(title => ({ title }))

const rowOf = (request: DataRequest, now: Date): string[] => [
  request.id,
  request.reference,
  request.sender,
  request.type,
  request.blocked ? `${request.state} (${request.blocked.code})` : request.state,
  isOverdue(request, now) ? `${day(request.due)} OVERDUE` : day(request.due),
]

/** Open ones first, those due first at the top: what support has to see first. */
const inOrder = async ({ requests }: RequestContext, limit: number): Promise<readonly DataRequest[]> => {
  const open = await requests.open()
  const latest = await requests.list({ limit })
  return [...open, ...latest.filter(isEnded)].slice(0, Math.max(limit, open.length))
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

export const listRequests = (io: Io, options: ListOptions & CommonOptions): Promise<number> => {
  const limit = positiveWhole(options.limit, '--limit')
  return withApp({ io, options }, async app => {
    const context = app.requests()
    if (options.refused) return listRefused(io, context, limit, options)
    const now = context.run.clock()
    const all = await inOrder(context, limit)
    const shown = options.overdue ? all.filter(request => isOverdue(request, now)) : all
    if (options.json) io.out(`${JSON.stringify(shown.map(documentOf))}\n`)
    else if (!options.quiet) {
      const rows = shown.map(request => rowOf(request, now))
      io.out(rows.length === 0 ? 'There are no such requests.\n' : `${table(columns, rows)}\n`)
    }
    return 0
  })
}

/** By id, or by a reference that one sender alone gave. NOT_FOUND, USAGE. */
const findRequest = async ({ requests }: RequestContext, name: string): Promise<DataRequest> => {
  const byId = await requests.request(requestId(name))
  if (byId) return byId
  const [found, ...more] = await requests.byReference(name)
  if (!found) throw new AppError('NOT_FOUND', 'no request has this id or reference')
  if (more.length === 0) return found
  const ids = [found, ...more].map(({ id, sender }) => `${id} (${sender})`).join(', ')
  throw new AppError('USAGE', `several senders gave this reference; say which request: ${ids}`)
}

export const showRequest = (io: Io, name: string, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async app => {
    const context = app.requests()
    const request = await findRequest(context, name)
    if (options.json) io.out(`${JSON.stringify(documentOf(request))}\n`)
    else if (!options.quiet) {
      io.out(`${table(columns, [rowOf(request, context.run.clock())])}\n`)
      for (const { state, at, by } of request.steps) io.out(`  ${at.toISOString()}  ${state}  ${by}\n`)
    }
    return 0
  })

export const showSchema = async (io: Io): Promise<number> => {
  io.out(requestJsonSchemaText())
  return 0
}

export const showKeys = (io: Io, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async app => {
    const { jwks } = app.requests().keys
    io.out(options.json ? `${JSON.stringify(jwks)}\n` : `${JSON.stringify(jwks, null, 2)}\n`)
    return 0
  })
