import { type App, withApp } from '../app.ts'
import type { Diagnosis } from '../connectors/connector.ts'
import { AppError } from '../errors.ts'
import { openHealth } from '../open-health.ts'
import { ruleQueries } from '../policies/decide.ts'
import { inOneLine } from '../printable.ts'
import type { RunContext } from '../runs/context.ts'
import { readSettings } from '../settings.ts'
import { type StoreId, storeId } from '../tickets/ids.ts'
import { fixedText, fixFound } from './doctor-fixes.ts'
import { diagnosePolicies, refusalsFound } from './doctor-policies.ts'
import { diagnoseRequests } from './doctor-requests.ts'
import { diagnoseWorkers } from './doctor-workers.ts'
import { mark } from './mark.ts'
import type { CommonOptions, Io } from './verb.ts'

/** The queries of every policy that covers the store, as the next plan would ask them. */
const diagnose = async (context: RunContext, store: StoreId, signal: AbortSignal): Promise<Diagnosis[]> => {
  const { connector } = await context.store(store)
  const policies = context.policies.filter(policy => policy.stores.includes(store))
  const rules = policies.flatMap(policy => ruleQueries(policy, 'ticket', context.clock()).rules)
  return [...(await connector.diagnose({ rules }, signal))]
}

/** A store that cannot be opened is a finding of its own, and no reason to leave the others out. */
const diagnoseOrTell = async (
  context: RunContext,
  store: StoreId,
  signal: AbortSignal,
): Promise<Diagnosis[]> => {
  try {
    return await diagnose(context, store, signal)
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'STORE_UNKNOWN') throw error
    const fix = 'start the store’s server, or correct its url, its secret and its user in stores.yaml'
    return [{ check: 'open', ok: false, detail: `${error.message} [${error.code}]`, fix }]
  }
}

/** Of a store that wants a second opinion on names: is the model there? */
const diagnoseOpinion = async (
  { configuration, opinion }: App,
  store: StoreId,
): Promise<readonly Diagnosis[]> => {
  const settings = configuration.stores.find(({ id }) => id === store)
  if (settings?.spec.redaction.names !== 'thorough') return []
  const outcome = await opinion.open()
  const check = 'second opinion on names'
  if ('opinion' in outcome) return [{ check, ok: true, detail: 'the model is there and answers' }]
  const { message, code } = outcome.missing
  const detail = `names are read without it: ${message} [${code}]`
  return [
    { check, ok: false, detail, fix: 'see docs/detection.md, or take "names: thorough" out of stores.yaml' },
  ]
}

const line = ({ check, ok, detail, fix }: Diagnosis): string =>
  `  ${mark(ok)} ${inOneLine(`${check}: ${detail}`)}${fix === undefined ? '' : `\n      → ${inOneLine(fix)}`}`

export interface Result {
  readonly store?: StoreId
  /** What is checked besides stores. */
  readonly about?: string
  readonly checks: readonly Diagnosis[]
}

const examine = async (app: App, store: string | undefined, signal: AbortSignal): Promise<Result[]> => {
  const { context, stores } = app
  const ids = store === undefined ? stores : [storeId(store)]
  const results: Result[] = []
  for (const id of ids) {
    const checks = await diagnoseOrTell(context, id, signal)
    results.push({ store: id, checks: [...checks, ...(await diagnoseOpinion(app, id))] })
  }
  if (store === undefined) {
    results.push({ about: 'requests', checks: await diagnoseRequests(app) })
    results.push({ about: 'policies', checks: await diagnosePolicies(app) })
    results.push({ about: 'workers', checks: await diagnoseWorkers(app) })
  }
  return results
}

const tell = (io: Io, results: readonly Result[]): void => {
  for (const { store: id, about = id, checks } of results)
    io.out(`${about}\n${checks.map(line).join('\n')}\n`)
}

export interface DoctorOptions extends CommonOptions {
  readonly fix?: boolean
  readonly yes?: boolean
}

const isOfFiles = (error: unknown): boolean =>
  error instanceof AppError && (error.code === 'CONFIG_INVALID' || error.code === 'POLICY_INVALID')

/** With files that are wrong nothing can be opened; what running processes make of them can be told even so. */
const tellRefusals = async (io: Io, { config, json, quiet }: DoctorOptions): Promise<void> => {
  if (json || quiet) return
  try {
    await using source = await openHealth(readSettings({ config, logging: 'warn' }))
    const checks = (await refusalsFound(source.refusals)).filter(({ ok }) => !ok)
    if (checks.length > 0) tell(io, [{ about: 'policies', checks }])
  } catch {
    // The error itself is told, and there is no database to ask.
  }
}

/** Exit 0 when all is well, with `--fix` afterwards; 1 otherwise. */
export const doctorStores = async (
  io: Io,
  store: string | undefined,
  options: DoctorOptions,
): Promise<number> => {
  try {
    return await doctor(io, store, options)
  } catch (error) {
    if (isOfFiles(error)) await tellRefusals(io, options)
    throw error
  }
}

const doctor = (io: Io, store: string | undefined, options: DoctorOptions): Promise<number> =>
  withApp({ io, options }, async (app, signal) => {
    const found = await examine(app, store, signal)
    const fixed = options.fix ? await fixFound(io, { app, found, yes: options.yes === true }, signal) : []
    const results = fixed.some(({ done }) => done) ? await examine(app, store, signal) : found
    if (options.json) io.out(`${JSON.stringify(options.fix ? { fixed, findings: results } : results)}\n`)
    else if (!options.quiet) {
      if (options.fix) io.out(fixedText(fixed))
      tell(io, results)
    }
    return results.every(({ checks }) => checks.every(({ ok }) => ok)) ? 0 : 1
  })
