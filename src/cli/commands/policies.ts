import type { LockOptions } from '../lock-policies.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const policies: Verb = {
  add: (program, run) => {
    const group = program
      .command('policies')
      .description('versions of policies: who, when, and what they said')
    withCommon(group.command('list', { isDefault: true }))
      .description('every policy: mode, digest, since when, by whom, approved by whom')
      .action((options: CommonOptions) =>
        run(async io => (await import('../show-policies.ts')).listPolicies(io, options)),
      )
    withCommon(group.command('history'))
      .argument('<policy>', 'its name')
      .description('all versions that were planned with, the newest first')
      .action((name: string, options: CommonOptions) =>
        run(async io => (await import('../show-policies.ts')).showHistory(io, name, options)),
      )
    withCommon(group.command('show'))
      .argument('<digest>', 'of a version, or its beginning')
      .description('the text of a version, as YAML')
      .action((digest: string, options: CommonOptions) =>
        run(async io => (await import('../show-policies.ts')).showVersion(io, digest, options)),
      )
    withCommon(group.command('approve'))
      .argument('<policy>', 'its name')
      .description(
        'note that the policy as it is now was read and found right, by somebody else than its author',
      )
      .option('--as <login>', 'who you are (default: your login name)')
      .action((name: string, options: CommonOptions & { as?: string }) =>
        run(async io => (await import('../show-policies.ts')).approveOne(io, name, options)),
      )
    withCommon(group.command('lock'))
      .argument('<policy>', 'its name')
      .description('from now on it may only be tightened')
      .option('--reason <text>', 'why; no personal data')
      .option('--as <login>', 'who you are (default: your login name)')
      .action((name: string, options: LockOptions & CommonOptions) =>
        run(async io => (await import('../lock-policies.ts')).lockOne(io, name, options)),
      )
    withCommon(group.command('unlock'))
      .argument('<policy>', 'its name')
      .description('ask for the lock to be lifted; somebody else approves that')
      .option('--reason <text>', 'why; no personal data')
      .option('--approve', 'lift it, as somebody else asked')
      .option('--as <login>', 'who you are (default: your login name)')
      .action((name: string, options: LockOptions & CommonOptions) =>
        run(async io => (await import('../lock-policies.ts')).unlockOne(io, name, options)),
      )
  },
}
