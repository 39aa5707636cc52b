import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const validate: Verb = {
  add: (program, run) => {
    withCommon(program.command('validate'))
      .argument('[file...]', 'policies and stores files (default: those of the configuration folder)')
      .description('check policies and stores; every mistake with file:line:column and what would be valid')
      .option('--online', 'also ask the stores which categories are in use')
      .action((files: string[], options: CommonOptions & { online?: boolean }) =>
        run(async io => (await import('../validate-files.ts')).validateFiles(io, files, options)),
      )
  },
}
