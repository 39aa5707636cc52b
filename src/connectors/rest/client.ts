import { createHash } from 'node:crypto'
import { AppError } from '../../errors.ts'
import type { Bucket, CallBudget } from '../call-budget.ts'
import { backoffMs, pause, retryAfterMs } from './backoff.ts'
import { causeOf, Passing, tellCall, unreadable } from './passing.ts'
import { readJson, readRefusal } from './read-body.ts'

export interface RestCall {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** Below the base, without a query. */
  readonly path: string
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  /** A limit of its own, beside the account's. */
  readonly bucket?: Bucket
  /** Some desks count a write as two. */
  readonly weight?: number
  /** The desk answers 3xx for what goes by another number now: left to the caller, and not followed. */
  readonly mayBeMoved?: true
}

export interface RestAnswer {
  /** 2xx, or a refusal that the caller has to look at (4xx but for 401, 408 and 429; 3xx with `mayBeMoved`). */
  readonly status: number
  readonly body: unknown
  /** Header `link` (RFC 8288), by which some desks say that there is another page. */
  readonly link?: string
}

/** A login that runs out. */
export interface RestLogin {
  headers(signal: AbortSignal): Promise<Readonly<Record<string, string>>>
  /** The desk refused it. True: it is got anew, and another try may go well. */
  refused(): boolean
}

export interface RestOptions {
  readonly store: string
  /** Scheme, host and port alone. */
  readonly base: string
  readonly headers: Readonly<Record<string, string>>
  readonly login?: RestLogin
  readonly budget: CallBudget
  /** Of the whole account, until the desk says what it is. */
  readonly callsPerMinute: number
  /** What the desk counts the calls by, where several accounts answer at one host; told to nobody. */
  readonly account?: string
  /** The desk counts in windows of this length, a minute unless said, and tells the limit of one. */
  readonly windowMs?: number
  /** Where the desk tells the account's limit. */
  readonly limitHeader?: string
  /** Where the desk tells when its window ends, in seconds since 1970: how long to wait where a 429 does not say. */
  readonly resetHeader?: string
  /** Where the desk tells how long to wait, if not in `retry-after`. */
  readonly retryHeader?: string
  readonly timeoutMs?: number
  readonly tries?: number
  readonly firstPauseMs?: number
  readonly random?: () => number
}

export interface RestClient {
  readonly store: string
  /** Calls a minute that the account has, as far as the desk has said. */
  perMinute(): number
  /** One try, once the budget allows it. Throws Passing where another try may go well. */
  once(call: RestCall, signal: AbortSignal): Promise<RestAnswer>
  /** Waits until the budget allows the call, and counts it: what is looked at after that is not old when it is sent. */
  reserve(call: RestCall, signal: AbortSignal): Promise<void>
  /** One try of a call that was reserved. */
  send(call: RestCall, signal: AbortSignal): Promise<RestAnswer>
  /** Repeats `work` while what it throws is passing. STORE_UNREACHABLE when it stays so. */
  repeat<T>(what: Pick<RestCall, 'method' | 'path'>, work: () => Promise<T>, signal: AbortSignal): Promise<T>
  /** A call that may be repeated: reading, and nothing else. */
  get(call: Omit<RestCall, 'method' | 'body'>, signal: AbortSignal): Promise<RestAnswer>
}

const usual = { timeoutMs: 30_000, tries: 6, firstPauseMs: 500 }
/** Of the account's budget somebody who waits asks again so often, so that a pause that ends early is seen. */
const lookMs = 5000
const mostThrottled = 50

const keyOf = ({ base, account = '' }: RestOptions): string =>
  createHash('sha256')
    .update(`${new URL(base).origin}${account}`)
    .digest('hex')
    .slice(0, 16)

/** How long a 429 asks for. The end of a window is by the desk's clock, which its answer tells as well. */
const waitAfter = ({ resetHeader, retryHeader }: RestOptions, { headers }: Response): number => {
  const after = headers.get('retry-after') ?? (retryHeader === undefined ? null : headers.get(retryHeader))
  const reset = Number(resetHeader === undefined ? null : headers.get(resetHeader))
  if (after !== null || !Number.isInteger(reset) || reset <= 0) return retryAfterMs(after, Date.now())
  const told = Date.parse(headers.get('date') ?? '')
  return Math.min(Math.max(0, reset * 1000 - (Number.isNaN(told) ? Date.now() : told)), 3_600_000)
}

const addressOf = (base: string, { path, query }: RestCall): URL => {
  const url = new URL(path, base)
  for (const [name, value] of Object.entries(query ?? {})) url.searchParams.set(name, value)
  return url
}

/** Time is up for this one call alone; of the caller's own signal the reason is the caller's. */
const failure = (error: unknown, signal: AbortSignal, overdue: AbortSignal): unknown => {
  if (signal.aborted) return signal.reason
  if (error instanceof Passing) return error
  return new Passing(overdue.aborted ? 'no answer in time' : causeOf(error))
}

const fetchOnce = async (options: RestOptions, call: RestCall, signal: AbortSignal): Promise<Response> =>
  fetch(addressOf(options.base, call), {
    method: call.method,
    headers: {
      accept: 'application/json',
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...options.headers,
      ...(await options.login?.headers(signal)),
    },
    ...(call.body === undefined ? {} : { body: JSON.stringify(call.body) }),
    // The login would go along to wherever it leads.
    redirect: 'manual',
    signal,
  })

const refuse = async (options: RestOptions, call: RestCall, answer: Response): Promise<void> => {
  const { status } = answer
  const { store } = options
  const isPassing = status === 429 || status === 408 || status >= 500
  const isFinal = (status >= 300 && status < 400 && !call.mayBeMoved) || status === 401
  if (!isPassing && !isFinal) return
  await answer.body?.cancel()
  // A desk that is down for upkeep says how long as well; that too holds for everybody.
  if (status === 429 || (status === 503 && answer.headers.has('retry-after'))) {
    await options.budget.block(keyOf(options), Math.max(waitAfter(options, answer), 50))
    throw new Passing(`HTTP ${status}`, true)
  }
  if (isPassing || (status === 401 && options.login?.refused())) throw new Passing(`HTTP ${status}`)
  if (status < 400) throw unreadable(store, call, `refused, since it leads elsewhere (HTTP ${status})`)
  throw unreadable(store, call, 'the desk refuses the login (HTTP 401)')
}

const createRepeat = (
  store: string,
  { tries, firstPauseMs, random }: { tries: number; firstPauseMs: number; random: () => number },
): RestClient['repeat'] => {
  return async (what, work, signal) => {
    let [failed, throttled] = [0, 0]
    for (;;) {
      try {
        return await work()
      } catch (error) {
        if (!(error instanceof Passing)) throw error
        // Being told to wait is no failure: the budget waits for it, and other workers may use up what it frees.
        if (error.isThrottled) throttled += 1
        else failed += 1
        if (failed >= tries || throttled >= mostThrottled)
          throw new AppError('STORE_UNREACHABLE', `${tellCall(store, what)}: ${error.code}, again and again`)
        if (!error.isThrottled) await pause(backoffMs(failed - 1, firstPauseMs, random), signal)
      }
    }
  }
}

/** Whoever calls one desk: waits for the shared budget, tells failures that pass from those that do not, logs nothing. */
export const createRestClient = (options: RestOptions): RestClient => {
  const { store, budget, random = Math.random } = options
  const { timeoutMs, tries, firstPauseMs } = { ...usual, ...options }
  const account = keyOf(options)
  const { windowMs = 60_000 } = options
  let perWindow = Math.floor((options.callsPerMinute * windowMs) / 60_000)
  let isTold = options.limitHeader === undefined
  const awaitTurn = async (call: RestCall, signal: AbortSignal): Promise<void> => {
    const buckets = [
      // Until the desk has said how much there is, its smallest limit holds, which others may long have passed.
      { key: isTold ? 'account' : 'account-untold', limit: { calls: perWindow, windowMs } },
      ...(call.bucket ? [call.bucket] : []),
    ]
    for (;;) {
      signal.throwIfAborted()
      const waitMs = await budget.take(account, buckets, call.weight ?? 1)
      if (waitMs <= 0) return
      await pause(Math.min(waitMs, lookMs), signal)
    }
  }
  const learn = (answer: Response): void => {
    const told = Number(options.limitHeader === undefined ? null : answer.headers.get(options.limitHeader))
    if (!Number.isInteger(told) || told <= 0) return
    perWindow = told
    isTold = true
  }
  const send: RestClient['send'] = async (call, signal) => {
    const overdue = AbortSignal.timeout(timeoutMs)
    try {
      const answer = await fetchOnce(options, call, AbortSignal.any([signal, overdue]))
      learn(answer)
      await refuse(options, call, answer)
      const link = answer.headers.get('link')
      const body = answer.ok ? await readJson(answer) : await readRefusal(answer)
      return { status: answer.status, body, ...(link === null ? {} : { link }) }
    } catch (error) {
      if (error instanceof AppError) throw error
      throw failure(error, signal, overdue)
    }
  }
  const once: RestClient['once'] = async (call, signal) => {
    await awaitTurn(call, signal)
    return send(call, signal)
  }
  const repeat = createRepeat(store, { tries, firstPauseMs, random })
  const get: RestClient['get'] = (call, signal) => {
    const whole: RestCall = { ...call, method: 'GET' }
    return repeat(whole, () => once(whole, signal), signal)
  }
  return {
    store,
    perMinute: () => Math.floor((perWindow * 60_000) / windowMs),
    once,
    reserve: awaitTurn,
    send,
    repeat,
    get,
  }
}
