import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import { findReturned } from '../requests/find-returned.ts'
import type { RequestId } from '../requests/model.ts'
import { isBack, type ReturnContext, type Returned, type StoreReturns } from '../requests/returned.ts'
import { submitReplay } from '../requests/submit-replay.ts'
import type { StoreId } from '../tickets/ids.ts'
import { actor } from './arguments.ts'
import { wakeWorkers } from './follow-request.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface ReplayOptions {
  readonly store?: string
  readonly yes?: boolean
  readonly returned?: boolean
  readonly as?: string
}

export interface Replaying {
  readonly context: ReturnContext
  readonly stores: readonly StoreId[]
  /** Makes the erasure of one of them, or names the one that is under way. */
  submit(
    returned: Returned,
  ): Promise<{ readonly request: { readonly id: RequestId }; readonly isNew: boolean }>
}

/** What becomes of one person who is there again. */
interface Row {
  readonly found: Returned
  readonly outcome: 'to-do' | 'submitted' | 'under-way' | 'decide' | 'by-hand'
  readonly request?: RequestId
}

const somethingLeft = 3

const canBeFound = ({ subject }: Returned): boolean =>
  subject.emails.length + subject.phones.length + subject.names.length + subject.ids.length > 0

const rowFor = async (
  found: Returned,
  { submit }: Replaying,
  { yes, returned }: ReplayOptions,
): Promise<Row> => {
  if (!canBeFound(found)) return { found, outcome: 'by-hand' }
  if (found.cameBack.length > 0 && !returned) return { found, outcome: 'decide' }
  if (!yes) return { found, outcome: 'to-do' }
  const { request, isNew } = await submit(found)
  return { found, outcome: isNew ? 'submitted' : 'under-way', request: request.id }
}

const words: Readonly<Record<Row['outcome'], string>> = {
  'to-do': 'erased again with --yes',
  submitted: 'is erased again',
  'under-way': 'is being erased again',
  decide: 'has a newer contact too: decide, then --returned',
  'by-hand': 'nothing leads to the person: look at the tickets',
}

const show = (io: Io, stores: readonly StoreReturns[], rows: readonly Row[]): void => {
  for (const { store, isOtherLife } of stores)
    if (isOtherLife)
      io.err(`${store}: this database is another than the one erased in (restored or replaced)\n`)
  if (rows.length > 0) {
    const columns = [
      { title: 'store' },
      { title: 'erased by' },
      { title: 'contacts', align: 'right' },
      { title: 'tickets', align: 'right' },
      { title: 'texts', align: 'right' },
      { title: 'what now' },
    ] as const
    const cells = rows.map(({ found, outcome, request }) => [
      found.store,
      found.request,
      String(found.contacts),
      String(found.tickets),
      String(found.texts),
      request === undefined ? words[outcome] : `${words[outcome]}: ${request}`,
    ])
    io.out(`${table(columns, cells)}\n`)
  }
  const all = stores.flatMap(({ returned }) => returned)
  const doubtful = all.reduce((sum, each) => sum + each.doubtful, 0)
  if (doubtful > 0)
    io.err(
      `${doubtful} texts have only a name in them, or an address of somebody who came back; they are left.\n`,
    )
  if (rows.length === 0) io.err('Nobody who was erased is there again.\n')
  else if (rows.some(({ outcome }) => outcome === 'submitted' || outcome === 'under-way'))
    io.err(
      'Run it again when these requests are done; the desk goes live when it says that nobody is left.\n',
    )
}

const asJson = (stores: readonly StoreReturns[], rows: readonly Row[]) => ({
  stores: stores.map(({ store, isOtherLife }) => ({ store, otherLife: isOtherLife })),
  // Without the person: what is printed ends up in logs.
  returned: rows.map(({ found, outcome, request }) => ({
    store: found.store,
    request: found.request,
    contacts: found.contacts,
    tickets: found.tickets,
    texts: found.texts,
    cameBack: found.cameBack,
    outcome,
    ...(request === undefined ? {} : { replay: request }),
  })),
})

/** Exit code 0 when nobody who was erased is there, 3 as long as somebody is. */
export const replayStores = async (
  io: Io,
  replaying: Replaying,
  options: ReplayOptions & CommonOptions,
): Promise<number> => {
  const stores: StoreReturns[] = []
  for (const store of replaying.stores) stores.push(await findReturned(replaying.context, store, io.signal))
  const rows: Row[] = []
  for (const found of stores.flatMap(({ returned }) => returned).filter(isBack))
    rows.push(await rowFor(found, replaying, options))
  if (options.json) io.out(`${JSON.stringify(asJson(stores, rows))}\n`)
  else if (!options.quiet) show(io, stores, rows)
  return rows.length > 0 ? somethingLeft : 0
}

export const replayErasures = (io: Io, options: ReplayOptions & CommonOptions): Promise<number> => {
  const by = actor(options.as)
  return withApp({ io, options }, async app => {
    const stores = app.stores.filter(store => options.store === undefined || store === options.store)
    if (stores.length === 0)
      throw new AppError(
        'STORE_UNKNOWN',
        `no store is called "${options.store}" (valid: ${app.stores.join(', ')})`,
      )
    const context = app.requests()
    const submitted: { readonly id: RequestId }[] = []
    const submit = async (returned: Returned) => {
      const made = await submitReplay(context, returned, by)
      submitted.push(made.request)
      return made
    }
    const code = await replayStores(io, { context, stores, submit }, options)
    if (submitted.length > 0) await wakeWorkers(app, io, submitted, options)
    return code
  })
}
