import type { Diagnosis } from '../connector.ts'
import type { IntercomDesk } from './desk.ts'

const loginOf = async ({ api }: IntercomDesk, signal: AbortSignal): Promise<Diagnosis> => {
  const { app } = await api.me(signal)
  const check = 'the token belongs to a workspace'
  return app?.id_code
    ? { check, ok: true, detail: `region ${app.region ?? 'not told'}` }
    : {
        check,
        ok: false,
        detail: 'the desk names none',
        fix: 'make an app in the workspace and use its access token',
      }
}

const ticketsOf = async ({ api }: IntercomDesk, signal: AbortSignal): Promise<Diagnosis> => {
  const check = 'no tickets lie beside the conversations'
  let tickets = 0
  for await (const page of api.foundTickets([{ field: 'created_at', operator: '>', value: 1 }], signal))
    tickets += page.length
  return tickets === 0
    ? { check, ok: true, detail: 'the workspace has none' }
    : {
        check,
        ok: false,
        detail: `${tickets} tickets: this connector reads conversations and people, and no tickets`,
        fix: 'delete them at the desk when their time has come',
      }
}

/** What may keep a run from being done, or leaves something out, by the workspace's own words. */
export const diagnose = async (desk: IntercomDesk, signal: AbortSignal): Promise<readonly Diagnosis[]> => [
  await loginOf(desk, signal),
  await ticketsOf(desk, signal),
]
