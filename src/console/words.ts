import type { InLanguages } from './languages.ts'
import { da, fi, nb, sv } from './words-nordic.ts'
import { de, en, nl } from './words-western.ts'

/** Words of the frame around every screen. */
export interface ShellWords {
  readonly skip: string
  readonly menu: string
  readonly signIn: string
  readonly signOut: string
  readonly login: string
  readonly password: string
  /** The same whatever was wrong. */
  readonly refused: string
  readonly noAccounts: string
  /** The way by OpenID Connect. */
  readonly oidc: string
  /** The same whatever was wrong. */
  readonly oidcRefused: string
  readonly account: string
  readonly newPassword: string
  readonly passwordRule: string
  readonly mustChange: string
  readonly changed: string
  readonly save: string
  readonly language: string
  readonly theme: string
  readonly themes: { readonly auto: string; readonly light: string; readonly dark: string }
  readonly apply: string
  readonly roles: Readonly<Record<'viewer' | 'operator' | 'approver' | 'admin' | 'auditor', string>>
  readonly notFound: string
  readonly forbidden: string
  readonly formExpired: string
  readonly tooMany: string
  readonly failed: string
  readonly back: string
  readonly navigation: Readonly<
    Record<
      | 'overview'
      | 'plans'
      | 'runs'
      | 'requests'
      | 'policies'
      | 'redaction'
      | 'statistics'
      | 'inventory'
      | 'queues'
      | 'users'
      | 'keys',
      string
    >
  >
}

export const shellWords: InLanguages<ShellWords> = { sv, nb, da, fi, nl, de, en }
