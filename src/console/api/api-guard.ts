import { normalizeIP } from '@fastify/rate-limit'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { createBrake } from '../../http/refusal-brake.ts'
import type { CallCounts } from '../../jobs/call-counts.ts'
import type { ConsoleDesk } from '../desk.ts'
import { holderOf } from '../tokens/keep-tokens.ts'
import { coversScope, type Scope } from '../tokens/token.ts'
import { refuseCall } from './answer.ts'
import type { Caller } from './route.ts'

/** Tokens of one address that are none, in a minute. */
const mostRefusals = 30

/** RFC 6750, 2.1: the one way in which a token is taken. Cookies open nothing here, so no page can call in a person's name. */
const bearerIn = ({ headers }: FastifyRequest): string | undefined =>
  /^Bearer +([\w\-.~+/]+=*)$/i.exec(headers.authorization ?? '')?.[1]

const challenge = 'Bearer realm="gallra"'

type Admit = (call: FastifyRequest, reply: FastifyReply, scope: Scope) => Promise<Caller | undefined>

/**
 * Lets in whoever brings a token with the scope, as far as the roles of its owner cover the scope at this moment. Undefined when
 * the call has been answered already: 401, 403, or 429 after too many tokens that are none.
 */
export const createApiGuard = (desk: ConsoleDesk, counts: CallCounts): Admit => {
  const brake = createBrake(desk.apiLimits?.refusals ?? mostRefusals, {
    add: (key, windowMs) => counts.add(`api ${key}`, windowMs),
    read: key => counts.read(`api ${key}`),
  })
  const refuse = (call: FastifyRequest, reply: FastifyReply, error?: string): undefined => {
    reply.header('www-authenticate', error === undefined ? challenge : `${challenge}, error="${error}"`)
    const isScope = error === 'insufficient_scope'
    refuseCall(call, reply, { status: isScope ? 403 : 401, reason: isScope ? 'scope' : 'token' })
  }
  return async (call, reply, scope) => {
    const secret = bearerIn(call)
    if (secret === undefined) return refuse(call, reply)
    const from = normalizeIP(call.ip, 64)
    if (await brake.isOver(from)) {
      refuseCall(call, reply.header('retry-after', '60'), { status: 429, reason: 'too-many-requests' })
      return undefined
    }
    const holder = await holderOf(desk, secret)
    if (!holder) {
      await brake.count(from)
      desk.log.warn({ call: call.id }, 'a token was refused')
      return refuse(call, reply, 'invalid_token')
    }
    const { token, account } = holder
    if (!token.scopes.includes(scope) || !coversScope(account, scope))
      return refuse(call, reply, 'insufficient_scope')
    return { token, account, by: `api:${account.login}` }
  }
}
