import type { CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** By TLS, from this process or from a proxy that is believed. */
const isSecure = ({ protocol }: FastifyRequest): boolean => protocol === 'https'

/** Sent back to this console alone, out of no other site's pages, and unread by scripts. */
const guarded = (call: FastifyRequest): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax',
  secure: isSecure(call),
})

/** The prefix makes browsers refuse it from anybody but this host, by TLS (RFC 6265bis, 4.1.3.2); without TLS there is none. */
const sessionCookie = (call: FastifyRequest): string => (isSecure(call) ? '__Host-gallra' : 'gallra')

export const sessionToken = (call: FastifyRequest): string | undefined => call.cookies[sessionCookie(call)]

/** Until the browser is closed; how long it is good for is for the server to say. */
export const giveSession = (call: FastifyRequest, reply: FastifyReply, token: string): void => {
  reply.setCookie(sessionCookie(call), token, guarded(call))
}

export const takeSession = (call: FastifyRequest, reply: FastifyReply): void => {
  reply.clearCookie(sessionCookie(call), guarded(call))
}

const begunSeconds = 10 * 60
/** Lax, as the session's: the provider's answer is a navigation out of another site. */
const begunCookie = (call: FastifyRequest): string => (isSecure(call) ? '__Host-gallra-oidc' : 'gallra-oidc')

/** What a sign-in at the provider was begun with, for ten minutes. */
export const giveBegun = (call: FastifyRequest, reply: FastifyReply, value: string): void => {
  reply.setCookie(begunCookie(call), value, { ...guarded(call), maxAge: begunSeconds })
}

/** Once: whatever comes of it, the next one is begun anew. */
export const takeBegun = (call: FastifyRequest, reply: FastifyReply): string | undefined => {
  reply.clearCookie(begunCookie(call), guarded(call))
  return call.cookies[begunCookie(call)]
}

const yearSeconds = 365 * 24 * 60 * 60

/** How the console is shown in this browser; nothing that tells who uses it. */
export const keepLook = (
  call: FastifyRequest,
  reply: FastifyReply,
  look: { readonly language: string; readonly theme: string },
): void => {
  for (const [name, value] of Object.entries(look))
    reply.setCookie(`gallra-${name}`, value, { ...guarded(call), maxAge: yearSeconds })
}

export const keptLook = ({ cookies }: FastifyRequest) => ({
  language: cookies['gallra-language'],
  theme: cookies['gallra-theme'],
})
