import { scryptSync } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll } from 'vitest'
import { type App, createApp } from '../../src/app.ts'
import type { Role } from '../../src/console/accounts/account.ts'
import { createConsole } from '../../src/console/create-console.ts'
import type { ConsoleDesk } from '../../src/console/desk.ts'
import { openConsoleDesk } from '../../src/console/open-desk.ts'
import { readSettings } from '../../src/settings.ts'
import { createWorlds, type World } from '../cli/cli-world.ts'

export const password = 'a sentence that is long enough'

/**
 * Of it, by settings that cost a hundredth: they stand in the hash, and are kept to. Hundreds of people sign in, and what a password
 * costs in earnest is for `password.test.ts` and `session-routes.test.ts`.
 */
const salt = Buffer.alloc(16, 7)
const key = scryptSync(password, salt, 32, { N: 2 ** 10, r: 8, p: 1 })
const passwordHash = `scrypt$10$8$1$${salt.toString('base64url')}$${key.toString('base64url')}`

/** Somebody at a browser without scripts: keeps cookies, and sends forms as they stand in the page. */
export interface Person {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Answer>
  /** With the secret of the last page that had one, as a browser would. */
  send(
    path: string,
    fields: Readonly<Record<string, string>>,
    headers?: Readonly<Record<string, string>>,
  ): Promise<Answer>
  readonly cookies: Map<string, string>
}

export interface Answer {
  readonly status: number
  readonly text: string
  readonly headers: Readonly<Record<string, unknown>>
  /** Where it leads; empty when it leads nowhere. */
  readonly to: string
}

const sameOrigin = { 'sec-fetch-site': 'same-origin' }

/** `from` is the address that they call from: calls are counted by it. */
export const personAt = (server: FastifyInstance, from = '127.0.0.1'): Person => {
  const cookies = new Map<string, string>()
  let secret = ''
  const call = async (options: object, headers: Readonly<Record<string, string>>): Promise<Answer> => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await server.inject({ ...options, remoteAddress: from, headers: { ...headers, cookie } })
    for (const { name, value, expires } of answer.cookies)
      if (expires && expires.getTime() <= Date.now()) cookies.delete(name)
      else cookies.set(name, value)
    secret = /name="csrf" value="([^"]+)"/.exec(answer.body)?.[1] ?? secret
    const { location } = answer.headers
    return {
      status: answer.statusCode,
      text: answer.body,
      headers: answer.headers,
      to: typeof location === 'string' ? location : '',
    }
  }
  return {
    cookies,
    get: (url, headers = {}) => call({ method: 'GET', url }, headers),
    send: (url, fields, headers = sameOrigin) =>
      call(
        { method: 'POST', url, payload: new URLSearchParams({ csrf: secret, ...fields }).toString() },
        { 'content-type': 'application/x-www-form-urlencoded', ...headers },
      ),
  }
}

export interface ConsoleWorld extends World {
  readonly app: App
  readonly server: FastifyInstance
  /** Signed in, with an account of these roles. */
  signedIn(login: string, roles: readonly Role[], from?: string): Promise<Person>
  account(login: string, roles: readonly Role[]): Promise<void>
}

/** Consoles in this process, each with databases of its own. Call at the top. */
export const createConsoleWorlds = async () => {
  const newWorld = await createWorlds()
  const closing: (() => Promise<unknown>)[] = []
  afterAll(async () => {
    for (const close of closing.reverse()) await close()
  })
  return async ({
    apiLimits,
    ...of
  }: Parameters<typeof newWorld>[0] & Pick<ConsoleDesk, 'apiLimits'> = {}): Promise<ConsoleWorld> => {
    const world = await newWorld(of)
    const stop = new AbortController()
    const app = await createApp(readSettings({ env: world.env, config: world.folder }), stop.signal)
    const opened = await openConsoleDesk(app, stop.signal)
    const desk = { ...opened, ...(apiLimits ? { apiLimits } : {}) }
    const server = await createConsole(desk)
    closing.push(
      async () => app[Symbol.asyncDispose](),
      () => server.close(),
      async () => stop.abort(),
    )
    const keeper = { ...desk, ledger: app.context.ledger }
    const account = async (login: string, roles: readonly Role[]): Promise<void> => {
      const made = { createdAt: keeper.clock(), createdBy: 'cli:test' }
      const of = { login, roles: [...roles], passwordHash, mustChange: false, isDisabled: false, failures: 0 }
      if (!(await keeper.accounts.addAccount({ ...of, ...made })))
        throw new Error(`there is an account ${login}`)
      await keeper.ledger.append({
        kind: 'account-changed',
        ...{ account: login, what: `added ${roles.join(' ')}`, by: 'cli:test' },
      })
    }
    return {
      ...world,
      ...{ app, server, account },
      async signedIn(login, roles, from) {
        await account(login, roles)
        const person = personAt(server, from)
        const answer = await person.send('/sign-in', { login, password })
        if (answer.to !== '/') throw new Error(`${login} was not let in: ${answer.status}`)
        await person.get('/')
        return person
      },
    }
  }
}
