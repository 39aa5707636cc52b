import { compactVerify, decodeProtectedHeader, importJWK, type JWSHeaderParameters } from 'jose'
import { brokenRules, type Claims, claimsSchema } from './claims.ts'
import type { RequestContext } from './context.ts'
import type { IntakeRefusal } from './refused-message.ts'
import type { SenderSettings } from './settings.ts'

/** What is needed to open a message: the service's key, the senders' keys, and the time. */
export type OpeningContext = Pick<RequestContext, 'keys' | 'senders'> & {
  readonly run: Pick<RequestContext['run'], 'clock'>
}

/** Of a message that is turned away. Sender and reference only where the signature was good. */
export interface Refusal {
  readonly refusal: IntakeRefusal
  readonly sender?: string
  readonly reference?: string
  readonly detail?: string
}

export interface OpenedToken {
  readonly claims: Claims
  readonly sender: string
  /** Of the sender's key. */
  readonly kid: string
  /** Its word on the person's identity is believed. */
  readonly attests: boolean
}

const typ = 'gallra-request+jwt'
const algorithm = 'EdDSA'
const audience = 'gallra'
/** In seconds: so far a sender's clock may be ahead of ours. */
const leeway = 60

type Json = Readonly<Record<string, unknown>>

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const memberOf = (value: unknown, name: string): unknown =>
  isJson(value) && Object.hasOwn(value, name) ? value[name] : undefined

const parseJson = (bytes: Uint8Array): Json | undefined => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    return isJson(value) ? value : undefined
  } catch {
    return undefined
  }
}

/** Header and payload of a compact JWS, not yet to be believed. */
const readUnverified = (
  jws: string,
): { readonly header: JWSHeaderParameters; readonly payload: Json } | undefined => {
  const parts = jws.split('.')
  if (parts.length !== 3) return undefined
  try {
    const header = decodeProtectedHeader(jws)
    const payload = parseJson(Buffer.from(parts[1] ?? '', 'base64url'))
    return payload && { header, payload }
  } catch {
    return undefined
  }
}

const verify = async (jws: string, key: SenderSettings['keys'][number]): Promise<Json | undefined> => {
  try {
    const { kty, crv, x } = key
    const { payload } = await compactVerify(jws, await importJWK({ kty, crv, x }, algorithm), {
      algorithms: [algorithm],
    })
    return parseJson(payload)
  } catch {
    return undefined
  }
}

/** A reference may be told back only when it is one. */
const referenceIn = (payload: Json): { readonly reference?: string } => {
  const parsed = claimsSchema.shape.request.shape.reference.safeParse(memberOf(payload.request, 'reference'))
  return parsed.success ? { reference: parsed.data } : {}
}

const lateness = ({ iat, request }: Claims, now: number): string | undefined => {
  if (iat > now + leeway) return 'iat: lies in the future'
  const { received_at: received } = request
  if (received !== undefined && Date.parse(received) / 1000 > now + leeway)
    return 'request.received_at: lies in the future'
  return undefined
}

/** What a payload with a good signature says, or why it is not taken. */
const judge = (
  payload: Json,
  may: readonly string[],
  now: number,
): { readonly claims: Claims } | Pick<Refusal, 'refusal' | 'detail'> => {
  if (payload.aud !== audience) return { refusal: 'wrong-audience' }
  if (typeof payload.exp === 'number' && payload.exp <= now) return { refusal: 'expired' }
  const parsed = claimsSchema.safeParse(payload)
  if (!parsed.success) return { refusal: 'invalid-claims', detail: brokenRules(parsed.error) }
  const late = lateness(parsed.data, now)
  if (late !== undefined) return { refusal: 'invalid-claims', detail: late }
  const { type } = parsed.data.request
  return may.includes(type) ? { claims: parsed.data } : { refusal: 'type-not-allowed', detail: type }
}

/**
 * Opens a token of the queue's contract: a JWE for this installation around a JWS of a known sender. Never throws for
 * what is in it; a refusal says which rule was broken and nothing of what the message holds.
 */
export const openToken = async (
  { keys, senders, run }: OpeningContext,
  token: string,
): Promise<OpenedToken | Refusal> => {
  const jws = await keys.decrypt(token)
  const read = jws === undefined ? undefined : readUnverified(jws)
  if (jws === undefined || !read || read.header.typ !== typ) return { refusal: 'unreadable' }
  if (read.header.alg !== algorithm) return { refusal: 'bad-signature' }
  const { iss } = read.payload
  const sender = typeof iss === 'string' && Object.hasOwn(senders, iss) ? iss : undefined
  const settings = sender === undefined ? undefined : senders[sender]
  if (sender === undefined || !settings) return { refusal: 'unknown-sender' }
  const key = settings.keys.find(({ kid }) => kid === read.header.kid)
  if (!key) return { refusal: 'unknown-key' }
  const payload = await verify(jws, key)
  if (!payload) return { refusal: 'bad-signature' }
  const judged = judge(payload, settings.may, run.clock().getTime() / 1000)
  return 'claims' in judged
    ? { claims: judged.claims, sender, kid: key.kid, attests: settings.attests }
    : { ...judged, sender, ...referenceIn(payload) }
}
