import { type App, withApp } from '../app.ts'
import {
  addToken,
  days,
  daysIn,
  revokeToken,
  scopesIn,
  type TokenDesk,
} from '../console/tokens/keep-tokens.ts'
import { actor } from './arguments.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface TokenOptions {
  readonly for: string
  readonly scope: readonly string[]
  readonly days?: string
  readonly as?: string
}

const deskOf = ({ accounts, tokens, context: { ledger, clock } }: App): TokenDesk => ({
  ...{ accounts, tokens, ledger, clock },
})

const columns = ['token', 'login', 'for', 'scopes', 'until', 'last used'].map(title => ({ title }))
const day = (date: Date | undefined): string => date?.toISOString().slice(0, 10) ?? 'never'

/** Of one account, or of all. Nothing of the tokens themselves is kept, nor shown. */
export const listTokens = (io: Io, login: string | undefined, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async ({ tokens }) => {
    const all = await tokens.list(login)
    if (options.json) io.out(`${JSON.stringify(all.map(({ hash: _, ...shown }) => shown))}\n`)
    else if (!options.quiet)
      io.out(
        all.length === 0
          ? 'No token yet; gallra tokens add NAME --for WHAT --scope read makes one.\n'
          : `${table(
              columns,
              all.map(each => [
                ...[each.id, each.login, each.label, each.scopes.join(' ')],
                ...[day(each.expiresAt), day(each.lastUsed)],
              ]),
            )}\n`,
      )
    return 0
  })

/** The token on stdout alone, told once. USAGE for scopes that the account's roles do not cover; NOT_FOUND. */
export const addOne = (io: Io, login: string, options: TokenOptions & CommonOptions): Promise<number> =>
  withApp({ io, options }, async app => {
    const { token, secret } = await addToken(deskOf(app), {
      ...{ login, label: options.for, scopes: scopesIn(options.scope), by: actor(options.as) },
      days: options.days === undefined ? days.usual : daysIn(options.days),
    })
    const { id, scopes, expiresAt } = token
    if (options.json) io.out(`${JSON.stringify({ id, login, scopes, expiresAt, token: secret })}\n`)
    else {
      io.out(`${secret}\n`)
      if (!options.quiet)
        io.err(
          `Token ${id} of ${login}, shown only now; good until ${day(expiresAt)} for ${scopes.join(', ')}.\n`,
        )
    }
    return 0
  })

/** NOT_FOUND. */
export const revokeOne = (
  io: Io,
  id: string,
  options: CommonOptions & { readonly as?: string },
): Promise<number> =>
  withApp({ io, options }, async app => {
    await revokeToken(deskOf(app), { id, by: actor(options.as) })
    if (options.json) io.out(`${JSON.stringify({ id, revoked: true })}\n`)
    else if (!options.quiet) io.out(`Token ${id} opens nothing any more.\n`)
    return 0
  })
