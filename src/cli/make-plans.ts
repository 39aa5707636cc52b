import { withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import type { Policy } from '../policies/policy.ts'
import type { CapOverride, Plan } from '../runs/model.ts'
import { createPlan } from '../runs/plan.ts'
import { destroyExpired } from '../runs/undo/expire.ts'
import { didYouMean } from '../yaml/near-miss.ts'
import { actor, momentOf, positive, positiveWhole } from './arguments.ts'
import { atLeastSeconds, planDocument, planText, writeRatesOf } from './plan-report.ts'
import { createProgress } from './progress.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface PlanOptions {
  readonly now?: string
  readonly maxTickets?: string
  readonly maxPercent?: string
  readonly maxDeviation?: string
  readonly reason?: string
  readonly as?: string
}

const overrideOf = (options: PlanOptions): CapOverride | undefined => {
  const { maxTickets, maxPercent, maxDeviation, reason } = options
  if ([maxTickets, maxPercent, maxDeviation].every(each => each === undefined)) return undefined
  if (reason === undefined || reason.trim() === '') {
    throw new AppError('USAGE', 'raising a cap needs --reason; it goes into the plan that is approved')
  }
  return {
    ...(maxTickets === undefined ? {} : { tickets: positiveWhole(maxTickets, '--max-tickets') }),
    ...(maxPercent === undefined ? {} : { percent: positive(maxPercent, '--max-percent') }),
    ...(maxDeviation === undefined ? {} : { deviation: positive(maxDeviation, '--max-deviation') }),
    reason,
  }
}

const chosen = (policies: readonly Policy[], names: readonly string[]): readonly Policy[] => {
  const known = policies.map(({ name }) => name)
  if (known.length === 0)
    throw new AppError('CONFIG_INVALID', 'no policy is active in the configuration folder')
  const unknown = names.find(name => !known.includes(name))
  if (unknown !== undefined) {
    const hint = didYouMean(unknown, known)
    throw new AppError(
      'NOT_FOUND',
      `no active policy is called "${unknown}"${hint} (valid: ${known.join(', ')})`,
    )
  }
  return names.length === 0 ? policies : policies.filter(({ name }) => names.includes(name))
}

/** Makes and stores a plan for each policy. One document for one policy, an array for several. */
export const makePlans = async (
  io: Io,
  names: readonly string[],
  options: PlanOptions & CommonOptions,
): Promise<number> => {
  const capOverride = overrideOf(options)
  const by = actor(options.as)
  const now = options.now === undefined ? undefined : momentOf(options.now, '--now')
  return withApp({ io, options }, async ({ context, configuration }, signal) => {
    const rates = writeRatesOf(configuration.stores)
    // Where no worker ever runs, plans are what comes by now and then.
    await destroyExpired(context)
    const progress = createProgress(io, options.quiet)
    const plans: { plan: Plan; policy: Policy }[] = []
    for (const policy of chosen(context.policies, names)) {
      const plan = await createPlan(context, {
        policy,
        by,
        signal,
        onProgress: seen => progress.show(0, 1, `${policy.name}: ${seen} records looked at`),
        ...(now ? { now } : {}),
        ...(capOverride ? { capOverride } : {}),
      })
      plans.push({ plan, policy })
    }
    progress.end()
    if (options.json) {
      const documents = plans.map(({ plan }) => {
        const seconds = atLeastSeconds(plan, rates)
        return { ...planDocument(plan), ...(seconds === undefined ? {} : { atLeastSeconds: seconds }) }
      })
      io.out(`${JSON.stringify(documents.length === 1 ? documents[0] : documents)}\n`)
    } else if (!options.quiet) {
      for (const { plan, policy } of plans) io.out(planText(plan, policy.approval !== 'none', rates))
    }
    return 0
  })
}
