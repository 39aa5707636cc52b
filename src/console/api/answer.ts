import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { AppError, errorCodes } from '../../errors.ts'
import { noteFailure, problemOf, sendProblem } from '../../http/problem.ts'
import type { Log } from '../../jobs/context.ts'
import { brokenRules } from '../../requests/claims.ts'

interface Refusal {
  readonly status: number
  readonly reason: string
  readonly detail?: string
}

/** RFC 9457, with the id under which the log tells more. */
export const refuseCall = (call: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply =>
  sendProblem(reply, { ...refusal, call: call.id })

const reasonOf = ({ code }: AppError): string => code.toLowerCase().replaceAll('_', '-')

/** Codes of `errors.ts` as HTTP has them: what a safety rule refuses is a conflict, not a mistake of the caller's. */
const statusOf = (error: AppError): number | undefined => {
  if (error.code === 'NOT_FOUND') return 404
  if (error.code === 'USAGE') return 422
  return errorCodes[error.code].exit === 4 || error.code === 'NOT_YET' ? 409 : undefined
}

const refusalOf = (error: unknown): Refusal => {
  if (error instanceof z.ZodError) return { status: 422, reason: 'invalid', detail: brokenRules(error) }
  const status = error instanceof AppError ? statusOf(error) : undefined
  // Messages of ours hold ids, counts and names of settings.
  if (error instanceof AppError && status !== undefined)
    return { status, reason: reasonOf(error), detail: error.message }
  const { status: other, reason } = problemOf(error)
  return { status: other, reason }
}

/** An error as a problem; of our own failures nothing but that there was one. */
export const answerWithProblem =
  (log: Log) =>
  (error: unknown, call: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const refusal = refusalOf(error)
    if (refusal.status >= 500) noteFailure(log, call, error)
    if (refusal.status === 503) reply.header('retry-after', '10')
    return refuseCall(call, reply, refusal)
  }
