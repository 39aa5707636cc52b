// Gallra itself: plan and apply, as `gallra plan` and `gallra apply --yes` do it.
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createApp } from '../../src/app.ts'
import { followRun } from '../../src/cli/follow-run.ts'
import { createPlan } from '../../src/runs/plan.ts'
import { startRun } from '../../src/runs/start.ts'
import { readSettings } from '../../src/settings.ts'
import { deskMap } from './desk.ts'

export type Kind = 'delete' | 'anonymise' | 'redact'

const policyOf = (kind: Kind): string => `policy: bench
version: 1
stores: [desk]
timezone: Europe/Stockholm
approval: none
limits: { tickets: 10000000, percent: 100 }
rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: { article: 6(1)(f), justification: Measured. }
    stages:
      - { after: P12M, action: ${kind === 'anonymise' ? 'anonymise, free-text: delete' : kind} }
`

const storesOf = (url: string): string => `stores:
  desk:
    connector: mongodb
    url: ${url}
    locales: [sv-SE, nb-NO, da-DK, fi-FI, nl-NL, de-DE, en-GB]
    timezone: Europe/Stockholm
    data-map:${deskMap}`

interface Urls {
  readonly mongodb: string
  readonly redis: string
  readonly desk: string
}

/** Policy and store in a folder of their own in this one, and the environment that leads to them. */
export const writeConfig = async (kind: Kind, urls: Urls, folder: string) => {
  const config = await mkdtemp(join(folder, 'config-'))
  await writeFile(join(config, 'policy.yaml'), policyOf(kind))
  await writeFile(join(config, 'stores.yaml'), storesOf(urls.desk))
  return {
    GALLRA_CONFIG: config,
    GALLRA_KEY_FILE: join(config, 'keys.json'),
    GALLRA_MONGODB_URL: urls.mongodb,
    GALLRA_REDIS_URL: urls.redis,
    LOG_LEVEL: 'error',
  }
}

/** One whole run; gives the records done, and the seconds that planning and applying took. */
export const runWorker = async (
  kind: Kind,
  urls: Urls,
): Promise<{ readonly done: number; readonly planned: number; readonly applied: number }> => {
  const folder = await mkdtemp(join(tmpdir(), 'gallra-bench-'))
  const env = { ...process.env, ...(await writeConfig(kind, urls, folder)) }
  const { signal } = new AbortController()
  try {
    await using app = await createApp(readSettings({ env }), signal)
    const [policy] = app.context.policies
    if (!policy) throw new Error('the bench has no policy')
    const since = performance.now()
    const plan = await createPlan(app.context, { policy, by: 'bench', signal })
    const planned = performance.now()
    const { run, batches } = await startRun(app.context, { plan: plan.id, by: 'bench' })
    const progress = { show: () => undefined, end: () => undefined }
    const ended = await followRun(app, { id: run.id, batches }, progress, signal)
    const counts = ended.result?.counts
    const done = counts ? counts.redact + counts.anonymise + counts.delete : 0
    if (ended.result?.residual) console.error(`residual: ${ended.result.residual}`)
    return { done, planned: (planned - since) / 1000, applied: (performance.now() - planned) / 1000 }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
