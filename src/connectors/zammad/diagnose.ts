import type { Diagnosis } from '../connector.ts'
import { hiddenGroups } from './hidden-groups.ts'
import type { ZammadParts } from './parts.ts'

const loginOf = async ({ api }: ZammadParts, signal: AbortSignal): Promise<Diagnosis[]> => {
  const me = await api.me(signal)
  const roles = (await api.roles(signal)).filter(({ id }) => me.role_ids.includes(id))
  const permissions = new Set(roles.flatMap(each => each.permissions ?? []))
  const lacking = ['admin', 'ticket.agent'].filter(permission => !permissions.has(permission))
  const hidden = await hiddenGroups(api, signal)
  return [
    {
      check: 'the login is an administrator and an agent',
      ok: lacking.length === 0,
      detail: lacking.length === 0 ? 'admin and ticket.agent' : `it lacks ${lacking.join(', ')}`,
      ...(lacking.length === 0
        ? {}
        : { fix: 'give it the roles Admin and Agent, and the token these permissions' }),
    },
    {
      check: 'the login sees the tickets of every group',
      ok: hidden === 0,
      detail: hidden === 0 ? 'every group' : `${hidden} groups are hidden from it`,
      ...(hidden === 0
        ? {}
        : { fix: 'give it the right "full" in every group: tickets it is not shown are never deleted' }),
    },
  ]
}

/** `{"ticket.action": {"value": "delete"}}`, or the same of a data privacy task. */
const deletes = (perform: Readonly<Record<string, unknown>> | null | undefined): boolean =>
  Object.values(perform ?? {}).some(
    each =>
      typeof each === 'object' &&
      each !== null &&
      'value' in each &&
      (each.value === 'delete' || each.value === 'data_privacy_deletion_task'),
  )

const schedulesOf = async ({ api }: ZammadParts, signal: AbortSignal): Promise<Diagnosis> => {
  const check = 'the desk deletes nothing beside us'
  const active = (await api.jobs(signal)).filter(job => job.active && deletes(job.perform)).length
  return active === 0
    ? { check, ok: true, detail: 'no scheduled job deletes' }
    : {
        check,
        ok: false,
        detail: `${active} scheduled jobs delete: what they delete is in no statistics and no ledger`,
        fix: 'switch them off under Manage → Scheduler',
      }
}

/** What may keep a run from being done, by the desk's own words. */
export const diagnose = async (parts: ZammadParts, signal: AbortSignal): Promise<readonly Diagnosis[]> => [
  ...(await loginOf(parts, signal)),
  await schedulesOf(parts, signal),
]
