import { AppError } from '../errors.ts'
import { brokenRules, type RequestClaims, requestClaimsSchema } from './claims.ts'
import type { RequestContext } from './context.ts'
import type { DataRequest, IdentityProof } from './model.ts'
import { newRequest, newRequestId } from './new-request.ts'
import { noteAccepted } from './note-accepted.ts'
import { type OpenedToken, openToken, type Refusal } from './open-token.ts'
import type { RefusedMessage } from './refused-message.ts'
import type { Acceptance, AcceptanceResult } from './request-store.ts'
import { statusCodeOf } from './status-code.ts'

export type IntakeContext = Pick<RequestContext, 'stores' | 'requests' | 'keys' | 'senders' | 'settings'> & {
  readonly run: Pick<RequestContext['run'], 'clock' | 'random' | 'ledger'>
}

/** Where a message came from. The same source again is a repetition after a crash. */
export interface Arrival {
  readonly via: RefusedMessage['via']
  readonly source?: string
}

export type Taken =
  /** The code of the status page is told to whoever handed the request in. */
  | { readonly outcome: 'accepted' | 'again'; readonly request: DataRequest; readonly statusCode: string }
  | { readonly outcome: 'refused'; readonly message: RefusedMessage }

/** What an operator enters. */
export interface Entry {
  readonly request: RequestClaims
  /** `cli:anna`, `csv:anna`. */
  readonly by: string
  /** Why they believe that it is the person; absent: it has to be proven yet. */
  readonly identityReason?: string
}

/** Senders name their jobs and messages as they like, after a person too: what is kept to know them again says nothing. */
const sourceOf = ({ keys }: IntakeContext, source: string): readonly string[] =>
  keys.digests('message', `source ${source}`)
const jtiOf = ({ keys }: IntakeContext, sender: string, jti: string): readonly string[] =>
  keys.digests('message', `jti ${sender} ${jti}`)

/** The same for a job that comes again, so that it is counted once. */
const refusedId = (context: IntakeContext, source: string | undefined): string => {
  const hex =
    source === undefined
      ? Buffer.from(context.run.random(8)).toString('hex')
      : context.keys.digest('message', `source ${source}`).slice(0, 16)
  return `msg-${hex}`
}

/** Notes that a message was turned away, and why; nothing else of it is kept. */
export const refuseMessage = async (
  context: IntakeContext,
  { refusal, ...rest }: Refusal,
  { via, source }: Arrival,
): Promise<Taken> => {
  const message: RefusedMessage = {
    id: refusedId(context, source),
    at: context.run.clock(),
    reason: refusal,
    ...rest,
    via,
  }
  await context.requests.refuse(message)
  await context.run.ledger.append({ kind: 'request-refused', reason: refusal })
  return { outcome: 'refused', message }
}

/** Names of stores are not in the JSON Schema; and a request for a store that is not there would find nothing. */
const unknownStore = (
  { stores }: Pick<IntakeContext, 'stores'>,
  request: RequestClaims,
): string | undefined => {
  const isKnown = (name: string): boolean => stores.some(store => store === name)
  const named = request.stores?.findIndex(name => !isKnown(name)) ?? -1
  if (named >= 0) return `request.stores.${named}: no store is called so`
  const ids = request.subject.ids?.findIndex(({ store }) => !isKnown(store)) ?? -1
  return ids >= 0 ? `request.subject.ids.${ids}.store: no store is called so` : undefined
}

/**
 * The ledger comes second, and is told once: of a crash in between, or while it cannot be told, the note that it lacks
 * the entry stays behind, and `watchDeadlines` sees to it. What is in the database is accepted whatever the ledger says.
 */
const accept = async (context: IntakeContext, acceptance: Acceptance): Promise<AcceptanceResult> => {
  const result = await context.requests.accept(acceptance)
  if (!('request' in result)) return result
  try {
    await noteAccepted(context, result.request)
  } catch (error) {
    if (!(error instanceof AppError && error.retryable)) throw error
  }
  return result
}

/** Of how the sender knows nothing is kept: it is text of theirs about the person, and would outlive their data. */
const attestation = ({ claims, sender, attests }: OpenedToken): IdentityProof | undefined => {
  const { identity } = claims.request
  if (!attests || !identity) return undefined
  return {
    method: 'attested',
    at: new Date(identity.at ?? claims.iat * 1000),
    by: `sender:${sender}`,
  }
}

/**
 * Takes a message up: once this returns, the request is in the database, or it is noted why not. Never throws for what
 * is in the message.
 */
export const takeMessage = async (
  context: IntakeContext,
  token: string,
  arrival: Arrival,
): Promise<Taken> => {
  const opened = await openToken(context, token)
  if ('refusal' in opened) return refuseMessage(context, opened, arrival)
  const { claims, sender } = opened
  const { request, jti } = claims
  const said = { sender, reference: request.reference }
  const detail = unknownStore(context, request)
  if (detail !== undefined)
    return refuseMessage(context, { refusal: 'invalid-claims', ...said, detail }, arrival)
  const identity = attestation(opened)
  const made = newRequest(context, {
    id: newRequestId(context),
    sender,
    by: `sender:${sender}`,
    request,
    receivedAt: new Date(request.received_at ?? claims.iat * 1000),
    ...(identity ? { identity } : {}),
  })
  const { source } = arrival
  const result = await accept(context, {
    ...made,
    jti: jtiOf(context, sender, jti),
    ...(source === undefined ? {} : { source: sourceOf(context, source) }),
  })
  if ('request' in result) return { ...result, statusCode: statusCodeOf(context.keys, result.request) }
  if (result.outcome === 'replayed') return refuseMessage(context, { refusal: 'replayed', ...said }, arrival)
  const taken = 'request.reference: an earlier request of this sender has it'
  return refuseMessage(context, { refusal: 'invalid-claims', ...said, detail: taken }, arrival)
}

/**
 * What an operator wrote, checked by the rules of messages; `problem` names members as messages have them and holds
 * no value. A request without a reference gets one.
 */
export const readEntry = (
  context: Pick<IntakeContext, 'stores'> & { readonly run: Pick<IntakeContext['run'], 'clock' | 'random'> },
  written: Readonly<Record<string, unknown>>,
): { readonly request: RequestClaims } | { readonly problem: string } => {
  const reference = written.reference ?? `entry-${Buffer.from(context.run.random(6)).toString('hex')}`
  const parsed = requestClaimsSchema.safeParse({ ...written, reference })
  if (!parsed.success) return { problem: brokenRules(parsed.error) }
  const request = parsed.data
  const problem = unknownStore(context, request)?.replace(/^request\./, '')
  if (problem !== undefined) return { problem }
  if (request.received_at !== undefined && new Date(request.received_at) > context.run.clock())
    return { problem: 'received_at: lies in the future' }
  return { request }
}

/** Takes up what an operator entered. USAGE when their reference is taken. */
export const takeEntry = async (
  context: IntakeContext,
  { request, by, identityReason }: Entry,
): Promise<{ readonly request: DataRequest; readonly statusCode: string }> => {
  const now = context.run.clock()
  const made = newRequest(context, {
    id: newRequestId(context),
    sender: by,
    by,
    request,
    receivedAt: request.received_at === undefined ? now : new Date(request.received_at),
    ...(identityReason === undefined
      ? {}
      : { identity: { method: 'operator', at: now, by, reason: identityReason } }),
  })
  const result = await accept(context, made)
  if (!('request' in result))
    throw new AppError('USAGE', `an earlier request of ${by} has the same reference; give it another`)
  return { request: result.request, statusCode: statusCodeOf(context.keys, result.request) }
}
