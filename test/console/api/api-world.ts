import type { Role } from '../../../src/console/accounts/account.ts'
import { addToken } from '../../../src/console/tokens/keep-tokens.ts'
import type { Scope } from '../../../src/console/tokens/token.ts'
import { type ConsoleWorld, createConsoleWorlds } from '../console-world.ts'

export interface ApiAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly text: string
  // biome-ignore lint/suspicious/noExplicitAny: whatever came, to be looked at by the test.
  readonly body: any
}

/** A program with a token of somebody's. */
export interface Program {
  readonly secret: string
  readonly id: string
  get(path: string): Promise<ApiAnswer>
  post(path: string, body?: unknown): Promise<ApiAnswer>
}

export interface ApiWorld extends ConsoleWorld {
  call(
    method: 'GET' | 'POST' | 'PUT' | 'OPTIONS',
    path: string,
    options?: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> },
  ): Promise<ApiAnswer>
  /** Of an account that is made where there is none; the scopes all that the roles cover, where none are named. */
  program(login: string, roles: readonly Role[], scopes: readonly Scope[]): Promise<Program>
  token(login: string, scopes: readonly Scope[], days?: number): Promise<Program>
}

export const createApiWorlds = async () => {
  const newWorld = await createConsoleWorlds()
  return async (of?: Parameters<typeof newWorld>[0]): Promise<ApiWorld> => {
    const world = await newWorld(of)
    const { accounts, tokens, context } = world.app
    const desk = { accounts, tokens, ledger: context.ledger, clock: context.clock }
    const call: ApiWorld['call'] = async (method, path, { body, headers = {} } = {}) => {
      const answer = await world.server.inject({
        method,
        url: `/api/v1${path}`,
        headers,
        ...(body === undefined ? {} : { payload: body as object }),
      })
      const isJson = /json$/.test(String(answer.headers['content-type']).split(';')[0] ?? '')
      return {
        ...{ status: answer.statusCode, headers: answer.headers, text: answer.body },
        body: isJson ? JSON.parse(answer.body) : undefined,
      }
    }
    const token: ApiWorld['token'] = async (login, scopes, days = 30) => {
      const made = await addToken(desk, { login, scopes, days, label: 'test', by: `cli:${login}` })
      const headers = { authorization: `Bearer ${made.secret}` }
      return {
        ...{ secret: made.secret, id: made.token.id },
        get: path => call('GET', path, { headers }),
        post: (path, body) => call('POST', path, { headers, body }),
      }
    }
    return {
      ...world,
      ...{ call, token },
      async program(login, roles, scopes) {
        if (!(await accounts.account(login))) await world.account(login, roles)
        return token(login, scopes)
      },
    }
  }
}
