import { knownAgents } from './anonymisation/known.ts'
import type { StoreSettings } from './connectors/stores-file.ts'
import { AppError } from './errors.ts'
import { createLabThread, type LabOutcome } from './lab/ask-thread.ts'
import { openThread } from './lab/open-thread.ts'
import type { LabDesk, LabQuestion } from './lab/protocol.ts'
import { readCustomers, wordsOf } from './open-redactor.ts'
import { knownLocales } from './redaction/locales.ts'
import type { RunContext } from './runs/context.ts'
import type { StoreId } from './tickets/ids.ts'

/** Where somebody tries what a redaction makes of a text. Nothing of a text is kept. */
export interface Lab {
  /** As workers read the texts of the store, but for its second, slower model; without a store in every language. */
  read(question: LabQuestion, store?: StoreId): Promise<LabOutcome>
  /** Has loaded in its thread what the first text would wait for. What comes of it that text will tell. */
  prepare(store?: StoreId): Promise<void>
}

interface Parts {
  readonly stores: readonly StoreSettings[]
  readonly run: Pick<RunContext, 'store'>
  readonly signal: AbortSignal
}

/** A page of text takes some 50 ms for each operator; this is for a machine that is very busy. */
const limitMs = 20_000
const startMs = 90_000
const idleMs = 5 * 60_000
/** Agents and customers come and go; they are asked for again after this long. */
const peopleMs = 10 * 60_000

const everyLanguage: LabDesk = {
  ...{ locales: knownLocales, allow: [], deny: [], custom: [], agents: [] },
  customers: { names: [] },
}

type People = Pick<LabDesk, 'agents' | 'customers'> & { readonly own: readonly string[] }

/** The same object for as long as nothing changes: a thread makes a redactor of it once. */
const createDesks = ({ stores, run, signal }: Parts) => {
  const people = new Map<StoreId, { readonly at: number; readonly read: Promise<People> }>()
  const desks = new Map<StoreId, { readonly text: string; readonly people: People; readonly desk: LabDesk }>()
  const peopleOf = (id: StoreId): Promise<People> => {
    const before = people.get(id)
    if (before && performance.now() - before.at < peopleMs) return before.read
    const read = (async (): Promise<People> => {
      const { connector } = await run.store(id)
      return {
        own: await connector.own(signal),
        agents: knownAgents(await connector.agents(signal)),
        customers: await readCustomers(connector, signal),
      }
    })()
    people.set(id, { at: performance.now(), read })
    read.catch(() => people.delete(id))
    return read
  }
  return async (id: StoreId): Promise<LabDesk> => {
    const store = stores.find(each => each.id === id)
    if (!store) throw new AppError('STORE_UNKNOWN', 'no store is called so')
    const found = await peopleOf(id)
    const words = await wordsOf(store, found.own)
    const text = JSON.stringify(words)
    const before = desks.get(id)
    if (before?.text === text && before.people === found) return before.desk
    const { agents, customers } = found
    const desk = { ...words, agents, customers }
    desks.set(id, { text, people: found, desk })
    return desk
  }
}

/** The thread starts with the first text, and ends with the signal. */
export const openLab = (parts: Parts): Lab => {
  const thread = createLabThread({ start: openThread, limitMs, startMs, idleMs })
  parts.signal.addEventListener('abort', () => void thread.close(), { once: true })
  const deskOf = createDesks(parts)
  return {
    read: async (question, store) =>
      store === undefined
        ? thread.read('', everyLanguage, question)
        : thread.read(store, await deskOf(store), question),
    prepare: async store =>
      store === undefined ? thread.prepare('', everyLanguage) : thread.prepare(store, await deskOf(store)),
  }
}
