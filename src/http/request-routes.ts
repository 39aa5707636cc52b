import { normalizeIP } from '@fastify/rate-limit'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { CallCounts } from '../jobs/call-counts.ts'
import { takeMessage } from '../requests/intake.ts'
import type { DataRequest } from '../requests/model.ts'
import type { IntakeRefusal, RefusedMessage } from '../requests/refused-message.ts'
import { defaultLimits, type HttpOptions, wakeLater } from './options.ts'
import { sendProblem } from './problem.ts'
import { createBrake } from './refusal-brake.ts'

const statuses: Readonly<Record<IntakeRefusal, number>> = {
  unreadable: 400,
  'unknown-sender': 401,
  'unknown-key': 401,
  'bad-signature': 401,
  'wrong-audience': 401,
  expired: 401,
  'type-not-allowed': 403,
  replayed: 409,
  'invalid-claims': 422,
}

const refuse = (reply: FastifyReply, { id, reason, reference, detail }: RefusedMessage): FastifyReply => {
  const status = statuses[reason]
  // RFC 9110 11.6.1 asks for a challenge with every 401.
  if (status === 401) reply.header('www-authenticate', 'gallra-request')
  return sendProblem(reply, { status, reason, detail, message: id, reference })
}

const accept = (reply: FastifyReply, { id, reference, due }: DataRequest, statusCode: string): FastifyReply =>
  reply
    .code(202)
    .header('cache-control', 'no-store')
    .send({ id, reference, due: due.toISOString(), status: statusCode })

const tooMany = (reply: FastifyReply): FastifyReply =>
  sendProblem(reply.header('retry-after', '60'), { status: 429, reason: 'too-many-requests' })

/** `POST /v1/requests`: the way of the queue's contract for senders that speak HTTP. */
export const requestRoutes = (options: HttpOptions, counts: CallCounts) => async (app: FastifyInstance) => {
  const { desk, log, limits } = options
  const brake = createBrake(limits?.refusals ?? defaultLimits.refusals, counts)
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('application/jose', { parseAs: 'string' }, (_, body, done) => done(null, body))
  app.post('/v1/requests', async (call: FastifyRequest, reply) => {
    const from = normalizeIP(call.ip, 64)
    if (await brake.isOver(from)) return tooMany(reply)
    const token = typeof call.body === 'string' ? call.body.trim() : ''
    const taken = await takeMessage(desk, token, { via: 'http' })
    if (taken.outcome === 'refused') {
      await brake.count(from)
      const { id, reason, sender, detail } = taken.message
      log.warn({ call: call.id, refused: id, reason, sender, detail }, 'message refused')
      return refuse(reply, taken.message)
    }
    const { id, type, sender } = taken.request
    log.info({ call: call.id, request: id, type, sender }, 'request accepted')
    wakeLater(options, id)
    return accept(reply, taken.request, taken.statusCode)
  })
}
