import type { App } from '../app.ts'
import type { Diagnosis } from '../connectors/connector.ts'
import type { RefusalNotes } from '../health/refusals.ts'
import { modeWords } from '../policies/modes.ts'
import type { Policy } from '../policies/policy.ts'
import { lockProblems, missingLocked } from '../runs/locking/refuse-looser.ts'
import { formatProblem } from '../yaml/problem.ts'
import { ageText } from './check-health.ts'

const dayMs = 86_400_000
/** Tried out for longer, a policy was forgotten: what it says is to go stays meanwhile. */
const longDays = 30

/** Since when the policy was not enforced, as far as it was planned with; undefined: it is, or nobody planned yet. */
const unenforcedSince = async ({ context }: App, { name, mode }: Policy): Promise<Date | undefined> => {
  if (mode === 'enforce') return undefined
  const history = (await context.policyVersions?.history(name)) ?? []
  const enforced = history.findIndex(version => version.mode === 'enforce')
  return (enforced === -1 ? history : history.slice(0, enforced)).at(-1)?.at
}

const modeFound = async (app: App, policy: Policy): Promise<Diagnosis> => {
  const { name, mode } = policy
  const check = `policy ${name}`
  const since = await unenforcedSince(app, policy)
  const days = since ? Math.floor((app.context.clock().getTime() - since.getTime()) / dayMs) : 0
  const detail = `mode ${mode}, ${modeWords[mode]}${since ? `, for ${days} days` : ''}`
  if (days <= longDays) return { check, ok: true, detail }
  return { check, ok: false, detail, fix: 'write "mode: enforce", or take the file out of the folder' }
}

const lockFound = async (app: App, policy: Policy): Promise<Diagnosis[]> => {
  const check = `lock of ${policy.name}`
  return (await lockProblems(app.context, policy)).map(problem => ({
    check,
    ok: false,
    detail: `nothing is planned: ${formatProblem(problem)}`,
    fix: 'write what was there before (gallra policies history), or unlock it',
  }))
}

/** Which running processes go on with former policies, because they may not take what the files say. */
export const refusalsFound = async (notes: Pick<RefusalNotes, 'refusals'>): Promise<readonly Diagnosis[]> => {
  const check = 'policies of running processes'
  const refusals = await notes.refusals()
  if (refusals.length === 0) return [{ check, ok: true, detail: 'none refuses what a file says' }]
  return refusals.map(({ host, pid, seconds, problems }) => ({
    check,
    ok: false,
    detail: `process ${pid} on ${host} keeps what was in force before, since ${ageText(seconds)}: ${problems.join('; ')}`,
    fix: 'mend the file: it is taken within some seconds, without a restart',
  }))
}

/** How far each policy goes, whether its lock lets it, and whether running processes take it. */
export const diagnosePolicies = async (app: App): Promise<readonly Diagnosis[]> => {
  const found: Diagnosis[] = [...(await refusalsFound(app.watch.refusals))]
  for (const policy of app.context.policies)
    found.push(await modeFound(app, policy), ...(await lockFound(app, policy)))
  const gone = (await missingLocked(app.context)).map(name => ({
    check: `lock of ${name}`,
    ok: false,
    detail: 'it is locked, and no file has it: nothing it promises is done',
    fix: `put its file back (gallra policies history ${name}), or unlock it`,
  }))
  return [...found, ...gone]
}
