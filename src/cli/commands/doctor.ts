import type { DoctorOptions } from '../doctor-stores.ts'
import { type Verb, withCommon } from '../verb.ts'

export const doctor: Verb = {
  add: (program, run) => {
    withCommon(program.command('doctor'))
      .argument('[store]', 'name of the store (default: every one, the requests and the workers)')
      .description(
        'which index is missing, what is not mapped, what a plan will cost; what keeps requests from being done',
      )
      .option('--fix', 'does what is safe: missing indexes (asks first), work that the queue has lost')
      .option('--yes', 'with --fix: makes missing indexes in the desk’s database without asking')
      .action((store: string | undefined, options: DoctorOptions) =>
        run(async io => (await import('../doctor-stores.ts')).doctorStores(io, store, options)),
      )
  },
}
