import { createHash, randomBytes } from 'node:crypto'
import { AppError } from '../../errors.ts'
import { didYouMean } from '../../yaml/near-miss.ts'
import type { Account } from '../accounts/account.ts'
import type { AccountDesk } from '../accounts/keep-accounts.ts'
import { coversScope, type Scope, scopes, scopesFor, type Token, type TokenStore } from './token.ts'

/** What changes of tokens need. */
export interface TokenDesk extends AccountDesk {
  readonly tokens: TokenStore
}

const dayMs = 24 * 60 * 60_000
export const days = { usual: 90, most: 365 } as const

/** Of one account; more are forgotten rather than used. */
const mostTokens = 25

/** The beginning lets scanners for secrets know one that got into a repository; 256 bits follow. */
const written = /^gallra_[\w-]{43}$/

/** Hashed without a salt: nobody guesses 256 bits. */
const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** USAGE for one that there is not. */
export const scopesIn = (texts: readonly string[]): readonly Scope[] => {
  const read = texts.map(text => {
    const scope = scopes.find(known => known === text)
    if (!scope)
      throw new AppError(
        'USAGE',
        `no scope is called that${didYouMean(text, scopes)} (valid: ${scopes.join(', ')})`,
      )
    return scope
  })
  if (read.length === 0) throw new AppError('USAGE', `name at least one scope: ${scopes.join(', ')}`)
  return scopes.filter(scope => read.includes(scope))
}

/** USAGE for what is no whole number of days up to a year. */
export const daysIn = (text: string): number => {
  const count = Number(text)
  if (!Number.isInteger(count) || count < 1 || count > days.most)
    throw new AppError('USAGE', `a token is good for 1 to ${days.most} days`)
  return count
}

const labelIn = (text: string): string => {
  const label = text.trim()
  if (!/^[^\p{C}]{1,60}$/u.test(label))
    throw new AppError('USAGE', 'say what the token is for, in 1 to 60 characters')
  return label
}

const accountFor = async ({ accounts }: TokenDesk, login: string): Promise<Account> => {
  const account = await accounts.account(login)
  if (!account) throw new AppError('NOT_FOUND', `no account is called ${login}`)
  if (account.isDisabled) throw new AppError('USAGE', `the account ${login} is switched off`)
  return account
}

export interface NewToken {
  readonly login: string
  readonly label: string
  readonly scopes: readonly Scope[]
  readonly days: number
  readonly by: string
}

/**
 * Makes a token of an account; `secret` is what programs send, and is kept nowhere. NOT_FOUND; USAGE for scopes that the roles
 * of the account do not cover, or too many tokens.
 */
export const addToken = async (
  desk: TokenDesk,
  { login, scopes: asked, by, ...rest }: NewToken,
): Promise<{ readonly token: Token; readonly secret: string }> => {
  const account = await accountFor(desk, login)
  const label = labelIn(rest.label)
  const beyond = asked.filter(scope => !coversScope(account, scope))
  if (beyond.length > 0)
    throw new AppError(
      'USAGE',
      `the roles of ${login} do not cover ${beyond.join(', ')} (they cover: ${scopesFor(account).join(', ')})`,
    )
  if ((await desk.tokens.list(login)).length >= mostTokens)
    throw new AppError('USAGE', `${login} has ${mostTokens} tokens already; revoke one first`)
  const secret = `gallra_${randomBytes(32).toString('base64url')}`
  const now = desk.clock()
  const token: Token = {
    ...{ id: `tok-${randomBytes(6).toString('hex')}`, hash: hashOf(secret), login, label },
    ...{ scopes: [...asked], createdAt: now, createdBy: by },
    expiresAt: new Date(now.getTime() + rest.days * dayMs),
  }
  await desk.tokens.add(token)
  await desk.ledger.append({
    ...{ kind: 'account-changed', account: login, by },
    what: `token ${token.id} added: ${asked.join(' ')}`,
  })
  return { token, secret }
}

/** One's own, or where no owner is named, anybody's. The next call with it is refused. NOT_FOUND. */
export const revokeToken = async (
  desk: TokenDesk,
  { id, owner, by }: { readonly id: string; readonly owner?: string; readonly by: string },
): Promise<void> => {
  const token = (await desk.tokens.list(owner)).find(each => each.id === id)
  if (!token || !(await desk.tokens.remove(id, owner)))
    throw new AppError('NOT_FOUND', 'no token has this id')
  await desk.ledger.append({
    ...{ kind: 'account-changed', account: token.login, by },
    what: `token ${id} revoked`,
  })
}

export interface Holder {
  readonly token: Token
  readonly account: Account
}

/**
 * Whose token it is; undefined for one that is none, over or revoked, and for an account that is switched off. What the account
 * may is looked up at each call: a token never opens more than its owner may at this moment.
 */
export const holderOf = async (
  { tokens, accounts, clock }: Pick<TokenDesk, 'tokens' | 'accounts' | 'clock'>,
  secret: string,
): Promise<Holder | undefined> => {
  if (!written.test(secret)) return undefined
  const token = await tokens.byHash(hashOf(secret))
  const now = clock()
  if (!token || token.expiresAt <= now) return undefined
  const account = await accounts.account(token.login)
  if (!account || account.isDisabled) return undefined
  const today = new Date(now.toISOString().slice(0, 10))
  // The day alone, and one write a day: when a program calls is nobody's business.
  if (token.lastUsed?.getTime() !== today.getTime()) await tokens.noteUse(token.id, today)
  return { token, account }
}
