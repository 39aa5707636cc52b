import type { z } from 'zod'
import { AppError } from '../../errors.ts'
import type { Account } from '../accounts/account.ts'
import type { ConsoleDesk } from '../desk.ts'
import type { Scope, Token } from '../tokens/token.ts'

/** Whoever calls: the person that a token belongs to, with what they may at this moment. */
export interface Caller {
  readonly account: Account
  readonly token: Token
  /** As plans and the ledger name people: `api:anna`. */
  readonly by: string
}

/** What a call brings, not looked at yet. */
export interface RawCall {
  readonly params: unknown
  readonly query: unknown
  readonly body: unknown
}

/** One operation of the API, with everything that its description says. */
export interface ApiRoute {
  readonly method: 'GET' | 'POST'
  /** Below `/api/v1`, as Fastify writes it: `/plans/:id`. */
  readonly path: string
  readonly name: string
  readonly summary: string
  readonly scope: Scope
  /** Of an answer that is no problem. */
  readonly status: number
  readonly params: z.ZodObject | undefined
  readonly query: z.ZodObject | undefined
  readonly body: z.ZodType | undefined
  readonly answer: z.ZodType
  run(desk: ConsoleDesk, caller: Caller, call: RawCall): Promise<unknown>
}

type None = Readonly<Record<never, never>>
type Of<S> = S extends z.ZodType ? z.output<S> : None

interface Written<
  Params extends z.ZodObject | undefined,
  Query extends z.ZodObject | undefined,
  Body extends z.ZodType | undefined,
  Answer extends z.ZodType,
> extends Pick<ApiRoute, 'method' | 'path' | 'name' | 'summary' | 'scope'> {
  readonly status?: number
  readonly params?: Params
  readonly query?: Query
  readonly body?: Body
  readonly answer: Answer
  handle(
    desk: ConsoleDesk,
    caller: Caller,
    call: { readonly params: Of<Params>; readonly query: Of<Query>; readonly body: Of<Body> },
  ): Promise<z.input<Answer>>
}

const read = <S extends z.ZodType | undefined>(schema: S, value: unknown): Of<S> =>
  (schema === undefined ? {} : schema.parse(value ?? {})) as Of<S>

/**
 * An operation whose handler gets what it described, and whose answer leaves through its description: a member that is not
 * promised there goes to nobody.
 */
export const apiRoute = <
  Answer extends z.ZodType,
  Params extends z.ZodObject | undefined = undefined,
  Query extends z.ZodObject | undefined = undefined,
  Body extends z.ZodType | undefined = undefined,
>(
  route: Written<Params, Query, Body, Answer>,
): ApiRoute => {
  const { method, path, name, summary, scope, status = 200, answer, handle } = route
  return {
    ...{ method, path, name, summary, scope, status, answer },
    ...{ params: route.params, query: route.query, body: route.body },
    async run(desk, caller, raw) {
      const call = {
        params: read(route.params as Params, raw.params),
        query: read(route.query as Query, raw.query),
        body: read(route.body as Body, raw.body),
      }
      const told = answer.safeParse(await handle(desk, caller, call))
      if (told.success) return told.data
      const paths = told.error.issues.map(({ path: at }) => at.join('.')).join(', ')
      throw new AppError('INTERNAL', `the answer of ${name} is not as it is described: ${paths}`)
    },
  }
}
