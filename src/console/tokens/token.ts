import { z } from 'zod'
import { type Account, mayDo, type Permission } from '../accounts/account.ts'

/** What a program may be allowed, each no more than a role may. */
export const scopes = ['read', 'plan', 'steer', 'decide', 'requests'] as const
export type Scope = (typeof scopes)[number]

const permissionOf: Readonly<Record<Scope, Permission>> = {
  read: 'see',
  plan: 'plan',
  steer: 'steer',
  decide: 'decide',
  // Whoever may settle the doubts of a request may enter one.
  requests: 'steer',
}

/** Whether the roles that somebody bears at this moment cover the scope. */
export const coversScope = (account: Pick<Account, 'roles'>, scope: Scope): boolean =>
  mayDo(account, permissionOf[scope])

/** Those that somebody may give to a token of theirs. */
export const scopesFor = (account: Pick<Account, 'roles'>): readonly Scope[] =>
  scopes.filter(scope => coversScope(account, scope))

export const tokenSchema = z.object({
  /** `tok-1f2e3d4c5b6a`: names it in lists and in the ledger, and opens nothing. */
  id: z.string(),
  /** sha256 (hex) of what programs send; the token itself is kept nowhere. */
  hash: z.string(),
  login: z.string(),
  /** What it is for, in the words of whoever made it. */
  label: z.string(),
  scopes: z.array(z.enum(scopes)),
  createdAt: z.date(),
  createdBy: z.string(),
  expiresAt: z.date(),
  /** The day (midnight UTC) of the last call that it opened; absent: there was none. */
  lastUsed: z.date().optional(),
})

/** What a program calls the API with, in place of the password of a person. */
export type Token = Readonly<z.output<typeof tokenSchema>>

/** The port to tokens in Gallra's own database. Implemented in `src/database/`. */
export interface TokenStore {
  add(token: Token): Promise<void>
  /** Also one that is over. */
  byHash(hash: string): Promise<Token | undefined>
  /** Of one account, or of all; the newest first. */
  list(login?: string): Promise<readonly Token[]>
  /** False when there is none; of this account alone, where one is named. */
  remove(id: string, login?: string): Promise<boolean>
  noteUse(id: string, day: Date): Promise<void>
}
