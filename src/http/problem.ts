import { STATUS_CODES } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { AppError } from '../errors.ts'
import type { Log } from '../jobs/context.ts'
import { tellable } from '../jobs/failure.ts'

/** RFC 9457, of the type `about:blank`, with a member for the code that programs read. */
export interface Problem {
  readonly status: number
  readonly reason: string
  /** Names members and rules, never values. */
  readonly detail?: string | undefined
  readonly [member: string]: string | number | undefined
}

export const sendProblem = (reply: FastifyReply, { status, reason, ...rest }: Problem): FastifyReply =>
  reply
    .code(status)
    .header('content-type', 'application/problem+json')
    .header('cache-control', 'no-store')
    .send(
      // As bytes: to a text Fastify would add a charset, which JSON has none of.
      Buffer.from(JSON.stringify({ title: STATUS_CODES[status] ?? 'Error', status, reason, ...rest })),
    )

/** Seconds after which it is worth asking again, while a server of ours is away. */
const retryAfter = '10'

const reasons: Readonly<Record<number, string>> = {
  404: 'not-found',
  413: 'too-large',
  415: 'unsupported-media-type',
  429: 'too-many-requests',
}

const statusOf = (error: unknown): number | undefined => {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : 0
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined
}

/** How an error is answered: what a client did wrong by its status, what is away with 503, everything else with 500. */
export const problemOf = (error: unknown): Problem => {
  const status = statusOf(error)
  if (status !== undefined) return { status, reason: reasons[status] ?? 'bad-request' }
  return error instanceof AppError && error.retryable
    ? { status: 503, reason: 'unavailable' }
    : { status: 500, reason: 'internal' }
}

/** Tells of failures of ours in codes; the answer never says what was thrown. */
export const noteFailure = (log: Log, request: FastifyRequest, error: unknown): void => {
  if (problemOf(error).status >= 500) log.error({ call: request.id, ...tellable(error) }, 'call failed')
}

export const answerError =
  (log: Log) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    noteFailure(log, request, error)
    const problem = problemOf(error)
    if (problem.status === 503) reply.header('retry-after', retryAfter)
    return sendProblem(reply, problem)
  }
