import { z } from 'zod'
import { AppError } from '../../errors.ts'
import type { RestLogin } from '../rest/client.ts'
import { causeOf, Passing } from '../rest/passing.ts'
import { readJson } from '../rest/read-body.ts'

interface Application {
  readonly store: string
  readonly base: string
  readonly id: string
  readonly secret: string
  readonly timeoutMs?: number
}

const path = '/v2/oauth2/token'
const granted = z.looseObject({ access_token: z.string(), expires_in: z.number().nullish() })

/** A token that was refused though it is younger than this is no matter of its age. */
const youngMs = 60_000
/** Got anew so long before it runs out. */
const spareMs = 300_000

interface Token {
  readonly header: string
  readonly at: number
  readonly until: number
}

const request = async (app: Application, signal: AbortSignal): Promise<Response> => {
  const body = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: app.id,
    client_secret: app.secret,
  })
  const overdue = AbortSignal.timeout(app.timeoutMs ?? 30_000)
  try {
    return await fetch(new URL(path, app.base), {
      ...{ method: 'POST', body, redirect: 'manual', signal: AbortSignal.any([signal, overdue]) },
    })
  } catch (error) {
    signal.throwIfAborted()
    throw new Passing(overdue.aborted ? 'no answer in time' : causeOf(error))
  }
}

const newToken = async (app: Application, signal: AbortSignal): Promise<Token> => {
  const at = performance.now()
  const answer = await request(app, signal)
  const { status } = answer
  if (status === 429 || status >= 500) {
    await answer.body?.cancel()
    throw new Passing(`HTTP ${status}`)
  }
  const read = status < 300 ? granted.safeParse(await readJson(answer)) : undefined
  if (!read?.success) {
    const why = read ? 'an answer that is not as documented' : `the desk refuses the app (HTTP ${status})`
    throw new AppError('STORE_UNREADABLE', `store ${app.store}: POST ${path}: ${why}`)
  }
  const { access_token: token, expires_in: seconds } = read.data
  return { header: `Bearer ${token}`, at, until: at + (seconds ?? 172_800) * 1000 - spareMs }
}

/** OAuth 2.0 client credentials (RFC 6749 §4.4): a token for two days, got anew before it runs out or when it is refused. */
export const createLogin = (app: Application): RestLogin => {
  let token: Token | undefined
  let asking: Promise<Token> | undefined
  const current = async (signal: AbortSignal): Promise<Token> => {
    if (token && performance.now() < token.until) return token
    // Calls that wait at once wait for one and the same.
    asking ??= newToken(app, signal).finally(() => {
      asking = undefined
    })
    token = await asking
    return token
  }
  return {
    headers: async signal => ({ authorization: (await current(signal)).header }),
    refused() {
      const isOld = token !== undefined && performance.now() - token.at > youngMs
      const isTaken = token === undefined
      if (isOld) token = undefined
      return isOld || isTaken
    },
  }
}
