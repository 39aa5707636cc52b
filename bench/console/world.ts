// A house as it is after some years: a Trudesk desk of so many tickets, as many more that a finished run has deleted, a plan
// that waits for its approval, a draft of a policy, some hundred requests, sealed months and all that the ledger tells of it.
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Db, ObjectId } from 'mongodb'
import { z } from 'zod'
import { type App, createApp } from '../../src/app.ts'
import { followRun } from '../../src/cli/follow-run.ts'
import { fillTrudeskDatabase } from '../../src/demo/trudesk-database.ts'
import { workOnce } from '../../src/request-jobs.ts'
import { readEntry, takeEntry } from '../../src/requests/intake.ts'
import { requestTypes } from '../../src/requests/model.ts'
import { addDraft } from '../../src/runs/drafts/keep-drafts.ts'
import { addHold } from '../../src/runs/holds.ts'
import type { PlanId } from '../../src/runs/model.ts'
import { createPlan } from '../../src/runs/plan.ts'
import { sealMonths } from '../../src/runs/sealing/seal-months.ts'
import { startRun } from '../../src/runs/start.ts'
import { readSettings } from '../../src/settings.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'

export const helpdesk = storeId('helpdesk')

const stores = `stores:
  helpdesk:
    connector: mongodb
    preset: trudesk
    url: \${DESK_URL}
    locales: [sv-SE, nb-NO, da-DK, fi-FI, nl-NL, de-DE, en-GB]
    timezone: Europe/Stockholm
`

const policyOf = (name: string, approval: string, stage: string): string => `policy: ${name}
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
approval: ${approval}
schedule: { cron: "30 2 * * *" }
limits: { tickets: 10000000, percent: 100 }
rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: { article: 6(1)(f), justification: Measured. }
    stages:
      - ${stage}
`

/** Half of nine years: as many tickets go as stay. */
const policies = {
  old: policyOf('old', 'none', '{ after: P54M, action: delete }'),
  telephones: policyOf('telephones', 'other-person', '{ after: P1D, action: redact, entities: [PHONE] }'),
}

interface Place {
  readonly folder: string
  readonly desk: Db
  readonly urls: { readonly own: string; readonly desk: string; readonly redis: string }
  readonly signal: AbortSignal
}

const openHouse = async ({ folder, urls, signal }: Place): Promise<App> => {
  const config = join(folder, 'config')
  await mkdir(config, { recursive: true })
  await writeFile(join(config, 'stores.yaml'), stores)
  for (const [name, text] of Object.entries(policies)) await writeFile(join(config, `${name}.yaml`), text)
  const env = {
    GALLRA_CONFIG: config,
    GALLRA_KEY_FILE: join(folder, 'keys.json'),
    GALLRA_MONGODB_URL: urls.own,
    GALLRA_REDIS_URL: urls.redis,
    DESK_URL: urls.desk,
    LOG_LEVEL: 'error',
  }
  return createApp(readSettings({ env }), signal)
}

const planOf = ({ context }: App, name: string, signal: AbortSignal) => {
  const policy = context.policies.find(each => each.name === name)
  if (!policy) throw new Error(`no policy ${name}`)
  return createPlan(context, { policy, by: 'bench', signal })
}

const nobodyLooks = { show: () => undefined, end: () => undefined }

/** Every so many tickets of the run are changed meanwhile, gone, or held, so that it ends with outcomes of each kind. */
const every = { changed: 97, gone: 131, held: 211 }

const disturb = async ({ context }: App, desk: Db, plan: PlanId): Promise<void> => {
  const tickets = desk.collection('tickets')
  let at = 0
  for await (const { records } of context.runStore.batchesOf(plan))
    for (const { id } of records) {
      at += 1
      const one = { _id: new ObjectId(id) }
      if (at % every.changed === 0) await tickets.updateOne(one, { $set: { updated: new Date() } })
      else if (at % every.gone === 0) await tickets.deleteOne(one)
      else if (at % every.held === 0)
        await addHold(context, {
          on: { by: 'ticket', store: helpdesk, ticket: recordId(id) },
          ...{ reason: 'measured', by: 'bench' },
        })
    }
}

const finishedRun = async (app: App, { desk, signal }: Place): Promise<PlanId> => {
  const { id } = await planOf(app, 'old', signal)
  await disturb(app, desk, id)
  const { batches } = await startRun(app.context, { plan: id, by: 'bench' })
  await followRun(app, { id, batches }, nobodyLooks, signal)
  return id
}

/** Every so many of them are known to be who they say, and are looked for: that takes minutes for hundreds. */
const eachKnown = 50

/** Of people of the desk. */
const askFor = async (app: App, { desk, signal }: Place, count: number): Promise<readonly string[]> => {
  const context = app.requests()
  const people = await desk
    .collection('accounts')
    .find({ email: /example/ })
    .limit(count)
    .toArray()
  const ids: string[] = []
  for (const [at, { email }] of people.entries()) {
    const type = requestTypes.filter(each => each !== 'rectification')[at % 5] ?? 'erasure'
    const entry = readEntry(context, { type, subject: { emails: [String(email)] } })
    if ('problem' in entry) throw new Error(entry.problem)
    const { request } = await takeEntry(context, {
      ...{ ...entry, by: 'cli:bench' },
      ...(at % eachKnown === 0 ? { identityReason: 'measured' } : {}),
    })
    ids.push(request.id)
  }
  await workOnce(context, app.log, signal)
  return ids
}

const worldSchema = z.object({
  run: z.string(),
  waiting: z.string(),
  draft: z.string(),
  requests: z.array(z.string()),
})
/** What the pages are of, by id. */
export type Known = z.output<typeof worldSchema>
const madeSchema = worldSchema.partial()
type Made = z.output<typeof madeSchema>

/** What was made of it before somebody stopped is not made again. */
const fill = async (app: App, place: Place, { sizes, tell, made, keep }: Filling): Promise<Known> => {
  const step = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const since = performance.now()
    const done = await work()
    tell(`${what}: ${((performance.now() - since) / 1000).toFixed(0)} s`)
    return done
  }
  const { context, policyFolder: folder } = app
  const seals = context.seals
  if (!seals) throw new Error('no seals')
  const { signal } = place
  if (made.run === undefined) {
    await step(`${2 * sizes.tickets} tickets`, () =>
      fillTrudeskDatabase(place.desk, { tickets: 2 * sizes.tickets, seed: 7, now: new Date() }),
    )
    await keep({ run: await step('a run that deletes half of them', () => finishedRun(app, place)) })
  }
  const sealing = { store: helpdesk, by: 'bench', signal }
  await step('sealed months', () => sealMonths({ ...context, seals }, sealing))
  if (made.waiting === undefined) {
    const { id } = await step('a plan of the other half', () => planOf(app, 'telephones', signal))
    await keep({ waiting: id })
  }
  if (made.requests === undefined) {
    const asked = await step(`${sizes.requests} requests`, () => askFor(app, place, sizes.requests))
    await keep({ requests: [...asked] })
  }
  const base = context.policies.find(({ name }) => name === 'telephones')?.digest ?? ''
  const text = policies.telephones.replace('P1D', 'P60D').replace('version: 1', 'version: 2')
  const drafted = { run: context, folder }
  const draft = await addDraft(drafted, { policy: 'telephones', by: 'bench', base, text })
  return worldSchema.parse(await keep({ draft: draft.id }))
}

interface Sizes {
  readonly tickets: number
  readonly requests: number
}
type Tell = (line: string) => void

interface Filling {
  readonly sizes: Sizes
  readonly tell: Tell
  readonly made: Made
  keep(more: Made): Promise<Made>
}

/** Made anew, or as it stands in the folder from an earlier time. */
export const openWorld = async (
  place: Place,
  sizes: Sizes,
  tell: Tell,
): Promise<{ readonly app: App; readonly known: Known }> => {
  const app = await openHouse(place)
  const note = join(place.folder, `world-${sizes.tickets}-${sizes.requests}.json`)
  const noted = await readFile(note, 'utf8').catch(() => '{}')
  let made = madeSchema.parse(JSON.parse(noted))
  const whole = worldSchema.safeParse(made)
  if (whole.success) return { app, known: whole.data }
  const keep = async (more: Made): Promise<Made> => {
    made = { ...made, ...more }
    await writeFile(note, JSON.stringify(made))
    return made
  }
  return { app, known: await fill(app, place, { sizes, tell, made, keep }) }
}
