import type { ApplyOptions } from '../apply-plan.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const apply: Verb = {
  add: (program, run) => {
    withCommon(program.command('apply'))
      .argument('<plan>', 'id of the plan')
      .description('carry a plan out and wait for the end; works by itself when no worker is alive')
      .option('--yes', 'without asking')
      .action((plan: string, options: ApplyOptions & CommonOptions) =>
        run(async io => (await import('../apply-plan.ts')).applyPlan(io, plan, options)),
      )
  },
}
