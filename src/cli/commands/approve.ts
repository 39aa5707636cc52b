import type { ApproveOptions } from '../approve-plan.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const approve: Verb = {
  add: (program, run) => {
    withCommon(program.command('approve'))
      .argument('<plan>', 'id of the plan')
      .description('approve or reject a plan that somebody else made')
      .option('--reject', 'reject it for good')
      .option('--reason <text>', 'kept with the plan')
      .option('--as <name>', 'who approves (default: the user of this shell)')
      .action((plan: string, options: ApproveOptions & CommonOptions) =>
        run(async io => (await import('../approve-plan.ts')).approvePlan(io, plan, options)),
      )
  },
}
