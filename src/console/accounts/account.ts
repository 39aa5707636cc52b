import { z } from 'zod'
import { languages } from '../../languages.ts'

/** Everything that somebody may be allowed at the console. */
export const permissions = [
  ...(['see', 'plan', 'steer', 'decide', 'reveal', 'audit', 'administer'] as const),
  // Policies: to have counted what another text would change, and to change one.
  ...(['weigh', 'edit'] as const),
] as const
export type Permission = (typeof permissions)[number]

export const roles = ['viewer', 'operator', 'approver', 'admin', 'auditor'] as const
export type Role = (typeof roles)[number]

/**
 * What each role may. Nobody has all: whoever keeps the accounts decides on no plan with the same role, and an auditor changes
 * nothing (separation of duties, ISO/IEC 27002:2022, 5.3). One person may bear several; no plan of their own is approved by them
 * all the same.
 */
const mayOf: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: ['see'],
  operator: ['see', 'plan', 'steer', 'reveal', 'weigh'],
  approver: ['see', 'decide', 'reveal', 'weigh'],
  admin: ['see', 'administer', 'weigh', 'edit'],
  auditor: ['see', 'audit'],
}

export const accountSchema = z.object({
  /** As `--as` takes it: plans and the ledger name people so. */
  login: z.string(),
  roles: z.array(z.enum(roles)),
  /** See `hashPassword`. */
  passwordHash: z.string(),
  /** Who the person is at the provider that they sign in at; absent: with a password. */
  oidc: z.object({ issuer: z.string(), subject: z.string() }).optional(),
  /** Somebody else has set the password: it is good for choosing another one, and for nothing else. */
  mustChange: z.boolean(),
  isDisabled: z.boolean(),
  language: z.enum(languages).optional(),
  /** Wrong passwords since the last right one. */
  failures: z.int().nonnegative(),
  /** No password is looked at before then. */
  lockedUntil: z.date().optional(),
  createdAt: z.date(),
  createdBy: z.string(),
})

/** Somebody who may sign in at the console. */
export type Account = Readonly<z.output<typeof accountSchema>>

/** Several: any one of them is enough. */
export type Needed = Permission | readonly Permission[]

export const mayDo = ({ roles: borne }: Pick<Account, 'roles'>, needs: Needed): boolean =>
  borne.some(role => [needs].flat().some(permission => mayOf[role].includes(permission)))
