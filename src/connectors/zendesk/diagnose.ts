import type { Diagnosis } from '../connector.ts'
import { withoutAiAgents } from './api.ts'
import { fromTheBeginning } from './export.ts'
import { isAgent } from './facts.ts'
import type { ZendeskParts } from './parts.ts'

const loginOf = async ({ api }: ZendeskParts, signal: AbortSignal): Promise<Diagnosis> => {
  const me = await api.me(signal)
  const ok = me?.role === 'admin'
  return {
    check: 'the login is an administrator',
    ok,
    detail: me && isAgent(me) ? `role ${me.role}` : 'nobody: the token is not valid for this address',
    ...(ok
      ? {}
      : { fix: 'give "email" of an administrator: incremental exports and deletion for good need one' }),
  }
}

const schedulesOf = async ({ api }: ZendeskParts, signal: AbortSignal): Promise<Diagnosis> => {
  const check = 'the desk deletes nothing beside us'
  const schedules = await api.deletionSchedules(signal)
  if (!schedules)
    return { check, ok: true, detail: 'this login is shown no deletion schedules (HTTP 403 or 404)' }
  const active = schedules.filter(each => each.active).length
  return active === 0
    ? { check, ok: true, detail: 'no deletion schedule is active' }
    : {
        check,
        ok: false,
        detail: `${active} deletion schedules are active: what they delete is in no statistics and no ledger`,
        fix: 'switch them off in the admin centre, or give their categories longer deadlines here',
      }
}

/** No failing: a desk whose description does not know them has none, as far as it tells. */
const aiAgentsOf = async ({ api }: ZendeskParts, signal: AbortSignal): Promise<Diagnosis> => {
  const check = 'tickets of AI agents are read as well'
  await api.exported({ startTime: fromTheBeginning }, signal)
  const detail = api.leavesOutAiAgents() ? withoutAiAgents : 'lists are asked for them (support_type_scope)'
  return { check, ok: true, detail }
}

/** What may keep a run from being done, by the account's own words. */
export const diagnose = async (parts: ZendeskParts, signal: AbortSignal): Promise<readonly Diagnosis[]> => [
  await loginOf(parts, signal),
  await schedulesOf(parts, signal),
  await aiAgentsOf(parts, signal),
]
