import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const roles: Verb = {
  add: (program, run) => {
    const group = program
      .command('roles')
      .description('scripts that make users who may do what Gallra does, and nothing else')
    withCommon(group.command('mongodb'))
      .argument('[store]', "name of the store (default: Gallra's own database)")
      .option('--runs-only', 'leave out what requests of data subjects need in the store')
      .option('--drill', 'what gallra drill needs beside, to restore next to the database')
      .option('--database <name>', 'name of the database (default: the one in the URL)')
      .description('a script for mongosh')
      .action(
        (
          store: string | undefined,
          options: CommonOptions & { runsOnly?: boolean; database?: string; drill?: boolean },
        ) => run(async io => (await import('../show-roles.ts')).showMongoRoles(io, store, options)),
      )
    withCommon(group.command('redis'))
      .description("lines of Redis's ACL file, for the workers and for each sender")
      .action((options: CommonOptions) =>
        run(async io => (await import('../show-roles.ts')).showRedisUsers(io, options)),
      )
  },
}
