import type { HealthOptions } from '../check-health.ts'
import { type Verb, withCommon } from '../verb.ts'

export const health: Verb = {
  add: (program, run) => {
    withCommon(program.command('health'))
      .description('whether the workers take jobs, by the age of their last proof: exit 0 or 1')
      .option('--max-age <duration>', 'older than this a proof is none', 'PT1M')
      .option('--here', 'only the workers of this machine or container, for its own health check')
      .action((options: HealthOptions) =>
        run(async io => (await import('../check-health.ts')).checkHealth(io, options)),
      )
  },
}
