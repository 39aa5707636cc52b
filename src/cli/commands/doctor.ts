import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const doctor: Verb = {
  add: (program, run) => {
    withCommon(program.command('doctor'))
      .argument('[store]', 'name of the store (default: every one, the requests and the workers)')
      .description(
        'which index is missing, what is not mapped, what a plan will cost; what keeps requests from being done',
      )
      .action((store: string | undefined, options: CommonOptions) =>
        run(async io => (await import('../doctor-stores.ts')).doctorStores(io, store, options)),
      )
  },
}
