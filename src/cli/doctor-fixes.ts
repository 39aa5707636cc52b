import type { App } from '../app.ts'
import type { MissingIndex } from '../connectors/connector.ts'
import { AppError } from '../errors.ts'
import { sweepRequests } from '../jobs/requests-worker.ts'
import { sweep } from '../jobs/sweep.ts'
import type { StoreId } from '../tickets/ids.ts'
import { isTerminal, readLine } from './ask.ts'
import type { Result } from './doctor-stores.ts'
import { mark } from './mark.ts'
import type { Io } from './verb.ts'

/** What was tried, and what came of it. */
export interface Fixed {
  readonly what: string
  readonly done: boolean
  readonly detail: string
}

interface Fixing {
  readonly app: App
  readonly found: readonly Result[]
  /** Somebody has agreed beforehand that indexes are made in a desk's database. */
  readonly yes: boolean
}

interface Wanted {
  readonly store: StoreId
  readonly index: MissingIndex
  /** How an administrator makes it. */
  readonly command: string
}

const wantedIn = (found: readonly Result[]): Wanted[] =>
  found.flatMap(({ store, checks }) =>
    store === undefined
      ? []
      : checks.flatMap(({ index, fix = '' }) => (index ? [{ store, index, command: fix }] : [])),
  )

const nameOf = ({ store, index: { collection, path } }: Wanted): string =>
  `index ${collection}.${path} of ${store}`

const makeOne = async ({ context }: App, wanted: Wanted, signal: AbortSignal): Promise<Fixed> => {
  const what = nameOf(wanted)
  try {
    const { connector } = await context.store(wanted.store)
    await connector.makeIndex?.(wanted.index, signal)
    return { what, done: true, detail: 'made' }
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    const detail = `${error.message} [${error.code}]; as an administrator: ${wanted.command}`
    return { what, done: false, detail }
  }
}

/** The desk's database is somebody else's: it takes a yes. */
const mayMake = async (io: Io, wanted: readonly Wanted[], yes: boolean): Promise<boolean> => {
  if (yes) return true
  if (!isTerminal(io.stdin)) return false
  io.err(`Make ${wanted.map(nameOf).join(', ')}? The desk may be slower meanwhile. Type yes: `)
  return (await readLine(io)).trim() === 'yes'
}

const makeIndexes = async (io: Io, { app, found, yes }: Fixing, signal: AbortSignal): Promise<Fixed[]> => {
  const wanted = wantedIn(found)
  if (wanted.length === 0) return []
  if (!(await mayMake(io, wanted, yes)))
    return wanted.map(each => ({
      what: nameOf(each),
      done: false,
      detail: 'nobody said yes: gallra doctor --fix --yes makes it',
    }))
  const made: Fixed[] = []
  for (const each of wanted) made.push(await makeOne(app, each, signal))
  return made
}

const counted = (what: string, count: number, detail: string): Fixed[] =>
  count > 0 ? [{ what, done: true, detail: `${count} ${detail}` }] : []

/** What the workers do every minute, for those who have none or do not want to wait. */
const putBack = async (app: App): Promise<Fixed[]> => {
  const { context } = app
  const longAgo = context.clock()
  const unsaved = await context.runStore.unsavedPlans(longAgo)
  const [queue, jobs] = [await app.queue(), await app.requestJobs()]
  const [batches, steps] = [await queue.size(), await jobs.queue.size()]
  await sweep(app.jobs(queue))
  await sweepRequests(jobs)
  const left = await context.runStore.unsavedPlans(longAgo)
  return [
    ...counted('plans that nobody finished', unsaved.length - left.length, 'thrown away with their batches'),
    ...counted('batches', (await queue.size()) - batches, 'put back on the queue'),
    ...counted('open requests', (await jobs.queue.size()) - steps, 'put back on the queue'),
  ]
}

const putBackOrTell = async (app: App): Promise<Fixed[]> => {
  try {
    return await putBack(app)
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return [{ what: 'lost work', done: false, detail: `${error.message} [${error.code}]` }]
  }
}

/**
 * Does what is safe, however often it is done: missing indexes, after a yes; batches and requests that the queue has lost;
 * what is left of plans that nobody finished. Gallra's own indexes are made whenever it starts. No hold is released, no run
 * resumed, no record of a desk changed.
 */
export const fixFound = async (io: Io, fixing: Fixing, signal: AbortSignal): Promise<readonly Fixed[]> => [
  ...(await makeIndexes(io, fixing, signal)),
  ...(await putBackOrTell(fixing.app)),
]

export const fixedText = (fixed: readonly Fixed[]): string => {
  const lines = fixed.map(({ what, done, detail }) => `  ${mark(done)} ${what}: ${detail}`)
  return `fixed\n${lines.length === 0 ? '  nothing to do' : lines.join('\n')}\n`
}
