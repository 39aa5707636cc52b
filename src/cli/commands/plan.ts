import type { PlanOptions } from '../make-plans.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const plan: Verb = {
  add: (program, run) => {
    withCommon(program.command('plan'))
      .argument('[policy...]', 'names of policies (default: every active one)')
      .description('decide what is due and store it as a plan; nothing in the help desk is touched')
      .option('--now <iso>', 'compare deadlines with this moment instead of the clock')
      .option('--max-tickets <n>', 'raise the cap of this plan to so many records; needs --reason')
      .option('--max-percent <p>', 'raise the cap of this plan to this share of a store; needs --reason')
      .option('--max-deviation <n>', 'let this plan be so many times the usual size; needs --reason')
      .option('--reason <text>', 'why the caps are raised; goes into the plan that is approved')
      .option('--as <login>', 'who plans (default: the user of this shell)')
      .action((policies: string[], options: PlanOptions & CommonOptions) =>
        run(async io => (await import('../make-plans.ts')).makePlans(io, policies, options)),
      )
  },
}
