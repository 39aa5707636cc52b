import { lookup as askResolver } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import { Agent, buildConnector, request } from 'undici'
import type { WebhookAnswer, WebhookMessage, Webhooks } from '../requests/recipients/context.ts'
import { addressIn, isLoopback, isPublicAddress } from './addresses.ts'
import { codeOf, Refused } from './failures.ts'

export interface ResolvedAddress {
  readonly address: string
  readonly family: number
}

/** Milliseconds. */
export interface Timeouts {
  readonly connect: number
  /** From the connection to the end of the answer's head. */
  readonly answer: number
  /** All of it. */
  readonly whole: number
}

export interface WebhookOptions {
  /** All addresses of a name; default: the machine's resolver. */
  resolve?(hostname: string): Promise<readonly ResolvedAddress[]>
  /** Addresses that may be connected to; default: those of the public internet. */
  isAllowed?(address: string): boolean
  /** Certificate authorities to believe, PEM; default: Node's. */
  readonly ca?: string
  readonly timeouts?: Timeouts
}

const usual: Timeouts = { connect: 10_000, answer: 20_000, whole: 30_000 }
/** Of the head of an answer; the body is not read. */
const mostHeaderBytes = 16_384

const resolveName = (hostname: string): Promise<readonly ResolvedAddress[]> =>
  askResolver(hostname, { all: true, verbatim: true })

/**
 * Names are resolved here, once for each connection, and the connection goes to what was checked: an answer that
 * changes between check and use (DNS rebinding) is never asked for. One bad address among good ones refuses the name.
 */
const checkedLookup =
  (resolve: typeof resolveName, isAllowed: (address: string) => boolean): LookupFunction =>
  (hostname, { all }, done) => {
    resolve(hostname).then(
      found => {
        const [first] = found
        if (!first || !found.every(({ address }) => isAllowed(address)))
          return done(new Refused('refused-address'), '')
        return all ? done(null, [...found]) : done(null, first.address, first.family)
      },
      () => done(new Refused('unknown-host'), ''),
    )
  }

/** An address in the URL is not looked up, and whatever was: the socket says where it really leads. */
const checkedConnector = (
  connect: buildConnector.connector,
  isAllowed: (address: string) => boolean,
): buildConnector.connector => {
  return (options, done) => {
    const literal = addressIn(options.hostname)
    if (literal !== undefined && !isAllowed(literal)) return done(new Refused('refused-address'), null)
    return connect(options, (error, socket) => {
      if (error || !socket) return done(error ?? new Refused('connection'), null)
      if (isAllowed(socket.remoteAddress ?? '')) return done(null, socket)
      socket.destroy()
      return done(new Refused('refused-address'), null)
    })
  }
}

const agentFor = (
  { resolve = resolveName, ca, timeouts = usual }: WebhookOptions,
  isAllowed: (address: string) => boolean,
): Agent => {
  const connect = buildConnector({
    lookup: checkedLookup(resolve, isAllowed),
    timeout: timeouts.connect,
    rejectUnauthorized: true,
    minVersion: 'TLSv1.2',
    ...(ca === undefined ? {} : { ca }),
  })
  return new Agent({
    connect: checkedConnector(connect, isAllowed),
    headersTimeout: timeouts.answer,
    bodyTimeout: timeouts.answer,
    maxHeaderSize: mostHeaderBytes,
    // Each message on a connection of its own, to an address that was checked for it.
    pipelining: 0,
  })
}

const post = async (
  { url, headers, body }: WebhookMessage,
  agent: Agent,
  signal: AbortSignal,
): Promise<WebhookAnswer> => {
  // Undici follows no redirect by itself, and takes no proxy from the environment.
  const answer = await request(url, {
    method: 'POST',
    headers,
    body,
    dispatcher: agent,
    signal,
  })
  // What a recipient says besides may be long, slow or personal; its status is all that counts.
  answer.body.on('error', () => undefined).destroy()
  const { statusCode: status } = answer
  if (status >= 300 && status < 400) return { failed: 'redirect' }
  const retryAfter = answer.headers['retry-after']
  return { status, ...(typeof retryAfter === 'string' ? { retryAfter } : {}) }
}

/**
 * Posts to the public internet over verified TLS, and nowhere else: see `isPublicAddress`. Messages for tests may go
 * to this machine. Every failure comes back as a code, without a word of what the other side said.
 */
export const createWebhooks = (options: WebhookOptions = {}): Webhooks & AsyncDisposable => {
  const isAllowed = options.isAllowed ?? isPublicAddress
  const agent = agentFor(options, isAllowed)
  const localAgent = agentFor(options, isLoopback)
  const { whole } = options.timeouts ?? usual
  return {
    async post(message, signal) {
      const { protocol } = new URL(message.url)
      if (protocol !== 'https:' && !message.isForTests) return { failed: 'not-https' }
      const overdue = AbortSignal.timeout(whole)
      try {
        const chosen = message.isForTests ? localAgent : agent
        return await post(message, chosen, AbortSignal.any([signal, overdue]))
      } catch (error) {
        if (signal.aborted) throw error
        return { failed: overdue.aborted ? 'timeout' : codeOf(error) }
      }
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([agent.destroy(), localAgent.destroy()])
    },
  }
}
