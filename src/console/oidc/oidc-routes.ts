import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { sendPage } from '../answers.tsx'
import { giveBegun, takeBegun } from '../cookies.ts'
import type { ConsoleDesk } from '../desk.ts'
import { letIn, signInLimit } from '../let-in.ts'
import { lookOf } from '../look.ts'
import { pathIn, signInPage } from '../sign-in-page.tsx'
import { accountOfProven } from './oidc-account.ts'
import type { OidcProvider } from './oidc-client.ts'

const begunSchema = z.object({
  ...{ state: z.string(), nonce: z.string(), verifier: z.string() },
  to: z.string(),
})

/** What the browser that began brings along; undefined for any other, and for one that has used it already. */
const begunIn = (text: string | undefined): z.output<typeof begunSchema> | undefined => {
  try {
    const read: unknown = JSON.parse(Buffer.from(text ?? '', 'base64url').toString())
    return begunSchema.safeParse(read).data
  } catch {
    return undefined
  }
}

interface Answering {
  readonly call: FastifyRequest
  readonly reply: FastifyReply
}

const refuse = async (desk: ConsoleDesk, { call, reply }: Answering, why: string): Promise<FastifyReply> => {
  // A code alone: of claims, and of what stands in the address, nothing is written down.
  desk.log.warn({ call: call.id, why }, 'a sign-in by OpenID Connect was refused')
  // The address holds the provider's code, which is for nobody's page, and is good for nothing a second time.
  const look = { ...lookOf(desk, call), path: '/sign-in' }
  return sendPage(reply, await signInPage(desk, look, { to: '/', told: look.words.oidcRefused }), 401)
}

const finish = async (
  desk: ConsoleDesk,
  provider: OidcProvider,
  { call, reply }: Answering,
): Promise<FastifyReply> => {
  const begun = begunIn(takeBegun(call, reply))
  if (!begun) return refuse(desk, { call, reply }, 'not-begun-here')
  const proven = await provider.finish(new URL(call.url, provider.settings.consoleUrl), begun)
  if ('refused' in proven) return refuse(desk, { call, reply }, proven.refused)
  const outcome = await accountOfProven({ ...desk, ledger: desk.run.ledger }, proven)
  if ('refused' in outcome) return refuse(desk, { call, reply }, outcome.refused)
  return letIn(desk, { call, reply }, { account: outcome.account, to: pathIn(begun.to) })
}

/** Signing in by OpenID Connect, where a provider is set. */
export const oidcRoutes = (app: FastifyInstance, desk: ConsoleDesk): void => {
  const { oidc } = desk
  if (!oidc) return
  app.get('/sign-in/oidc', { config: signInLimit }, async (call, reply) => {
    const { url, begun } = await oidc.begin()
    const { to } = call.query as { readonly to?: unknown }
    giveBegun(call, reply, Buffer.from(JSON.stringify({ ...begun, to: pathIn(to) })).toString('base64url'))
    return reply.header('cache-control', 'no-store').redirect(url.href, 303)
  })
  app.get('/sign-in/oidc/callback', { config: signInLimit }, (call, reply) =>
    finish(desk, oidc, { call, reply }),
  )
}
