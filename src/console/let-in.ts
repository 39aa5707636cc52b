import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Account } from './accounts/account.ts'
import { openSession } from './accounts/sessions.ts'
import { giveSession, keepLook } from './cookies.ts'
import type { ConsoleDesk } from './desk.ts'
import { lookOf } from './look.ts'

/** Tries of one address in a minute; each account counts its own besides. */
export const signInLimit = { rateLimit: { max: 20, timeWindow: '1 minute', groupId: 'sign-in' } }

/** Whoever has shown who they are gets a session of their own, once the ledger has been told. */
export const letIn = async (
  desk: ConsoleDesk,
  { call, reply }: { readonly call: FastifyRequest; readonly reply: FastifyReply },
  { account, to }: { readonly account: Account; readonly to: string },
): Promise<FastifyReply> => {
  await desk.run.ledger.append({ kind: 'signed-in', by: `console:${account.login}` })
  giveSession(call, reply, await openSession(desk, account.login))
  if (account.language) keepLook(call, reply, { language: account.language, theme: lookOf(desk, call).theme })
  return reply.redirect(to, 303)
}
