import type { RecordId } from '../../tickets/ids.ts'
import { inTurns } from '../rest/in-turns.ts'
import type { FreshdeskApi } from './api.ts'
import { idOf } from './facts.ts'
import type { AgentJson, ContactJson } from './schema.ts'
import type { People } from './source.ts'

const keepMs = 60_000
const atOnce = 4

/** Who agents are, read at most once a minute, and whoever else is asked for. */
export const createPeople = (api: FreshdeskApi) => {
  let kept: { readonly at: number; readonly agents: ReadonlyMap<RecordId, AgentJson> } | undefined
  const agents = async (signal: AbortSignal): Promise<ReadonlyMap<RecordId, AgentJson>> => {
    const now = performance.now()
    if (kept && now - kept.at < keepMs) return kept.agents
    kept = { at: now, agents: new Map((await api.agents(signal)).map(each => [idOf(each.id), each])) }
    return kept.agents
  }
  return async (ids: readonly RecordId[], signal: AbortSignal): Promise<People> => {
    const known = await agents(signal)
    const others = [...new Set(ids)].filter(id => !known.has(id))
    const found = await inTurns(others, atOnce, id => api.contact(id, signal))
    const contacts = found.flatMap((each): [RecordId, ContactJson][] => (each ? [[idOf(each.id), each]] : []))
    return { agents: known, contacts: new Map(contacts) }
  }
}

export type PeopleReader = ReturnType<typeof createPeople>
