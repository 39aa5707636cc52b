import type { TestOptions } from '../test-policies.ts'
import { type Verb, withCommon } from '../verb.ts'

export const test: Verb = {
  add: (program, run) => {
    withCommon(program.command('test'))
      .argument('[file...]', 'files of tests (default: every *.test.yaml beside the policies)')
      .description('tests of policies: records, a frozen clock, and what is decided of them')
      .option('--strict', 'a rule that no case reaches fails too')
      .action((files: string[], options: TestOptions) =>
        run(async io => (await import('../test-policies.ts')).testPolicies(io, files, options)),
      )
  },
}
