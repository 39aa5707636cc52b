import type { Diagnosis } from '../connector.ts'
import type { ChatwootParts } from './parts.ts'

/** What may keep a run from being done, by the desk's own words. */
export const diagnose = async (
  { api, accountNumber }: ChatwootParts,
  signal: AbortSignal,
): Promise<readonly Diagnosis[]> => {
  const { accounts } = await api.profile(signal)
  const role = accounts?.find(({ id }) => id === accountNumber)?.role
  const ok = role === 'administrator'
  return [
    {
      check: 'the login is an administrator of the account',
      ok,
      detail: role ? `role ${role}` : 'it has no part in this account',
      ...(ok
        ? {}
        : {
            fix: 'give the access token of an administrator: others are shown their own inboxes and delete nothing',
          }),
    },
  ]
}
