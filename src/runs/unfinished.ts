import type { RecordId } from '../tickets/ids.ts'
import type { BatchJob } from './batch-job.ts'
import type { Batch } from './model.ts'
import { peopleIn } from './people-in.ts'
import type { RunStore } from './run-store.ts'
import { inChunks } from './streams.ts'

type People = ReadonlySet<RecordId>

const none: People = new Set()

/** Tickets read at once to see who has a part in them. */
const ticketsAtOnce = 500

/** Tickets of one batch that were not done; and who waits by what is known of them already. */
const undoneIn = async (
  { context, batch: { store } }: BatchJob,
  { records }: Batch,
): Promise<{ readonly tickets: readonly RecordId[]; readonly people: readonly RecordId[] }> => {
  const ids = records.map(record => record.id)
  const marks = new Map((await context.runStore.marks(store, 'ticket', ids)).map(mark => [mark.id, mark]))
  // What another run did meanwhile is done as well.
  const undone = records.filter(({ id, specDigest }) => {
    const mark = marks.get(id)
    return mark?.specDigest !== specDigest || mark.left !== undefined
  })
  const people = undone.flatMap(({ id }) => marks.get(id)?.left?.people ?? [])
  return { tickets: undone.map(({ id }) => id), people }
}

const search = async (job: BatchJob): Promise<People> => {
  const { batch, context, connector, signal } = job
  const waiting = new Set<RecordId>()
  async function* undoneTickets(): AsyncGenerator<RecordId> {
    for await (const other of context.runStore.unfinishedBatches(batch.plan, batch.store)) {
      const { tickets, people } = await undoneIn(job, other)
      for (const person of people) waiting.add(person)
      yield* tickets
    }
  }
  for await (const ids of inChunks(undoneTickets(), ticketsAtOnce))
    for (const ticket of await connector.readMany('ticket', ids, signal))
      for (const person of peopleIn(ticket)) waiting.add(person)
  return waiting
}

interface Answer {
  readonly of: string
  readonly until: number
  readonly people: People
}

/** The last answer of each database. */
const answers = new WeakMap<RunStore, Answer>()

/**
 * How long an answer is good for, by how long it took: what is found fast is always found anew, and a run in which every
 * batch of tickets was left with something does not read all of them for each batch of people.
 */
const reuse = 20

/**
 * People with a ticket in the same plan that could not be done. How they are called is known from their own record
 * alone: were it anonymised now, the ticket's texts could never be searched for them. They wait for the next plan. The
 * tickets are through by then (`awaitTickets`), so that the answer is hardly another a moment later.
 */
export const peopleOfUnfinished = async (job: BatchJob): Promise<People> => {
  const { batch, context } = job
  if (batch.kind === 'ticket') return none
  const of = `${batch.plan} ${batch.store}`
  const known = answers.get(context.runStore)
  const since = performance.now()
  if (known?.of === of && since < known.until) return known.people
  const people = await search(job)
  const now = performance.now()
  answers.set(context.runStore, { of, until: now + reuse * (now - since), people })
  return people
}
