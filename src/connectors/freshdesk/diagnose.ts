import type { Diagnosis } from '../connector.ts'
import type { FreshdeskParts } from './parts.ts'

const globalScope = 1

const loginOf = async ({ api }: FreshdeskParts, signal: AbortSignal): Promise<Diagnosis> => {
  const me = await api.me(signal)
  const ok = me?.ticket_scope === globalScope
  return {
    check: 'the login sees all tickets',
    ok,
    detail: me ? `ticket scope ${me.ticket_scope ?? 'unknown'}` : 'no agent: the API key is not valid',
    ...(ok ? {} : { fix: 'give the API key of an administrator with global access' }),
  }
}

/** Rules with a clock that archived tickets have not got keep them. */
const archiveOf = async (parts: FreshdeskParts, signal: AbortSignal): Promise<Diagnosis> => {
  const check = 'archived tickets tell when they were closed'
  const known = [...(await parts.index.seen(60_000, signal)).values()]
  const archived = known.filter(({ ticket }) => ticket.archived)
  const silent = archived.filter(({ ticket }) => !ticket.stats?.closed_at).length
  return silent === 0
    ? { check, ok: true, detail: `${archived.length} archived tickets` }
    : {
        check,
        ok: false,
        detail: `${silent} of ${archived.length} archived tickets do not: "closed_at" keeps them`,
        fix: 'use the clock last_activity_at, which is their last message, or created_at',
      }
}

/** What may keep a run from being done, by the account's own words. */
export const diagnose = async (parts: FreshdeskParts, signal: AbortSignal): Promise<readonly Diagnosis[]> => [
  await loginOf(parts, signal),
  await archiveOf(parts, signal),
]
