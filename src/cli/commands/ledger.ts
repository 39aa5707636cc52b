import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const ledger: Verb = {
  add: (program, run) => {
    const group = program
      .command('ledger')
      .description('the proof: a signed hash chain of what was intended and done')
    withCommon(group.command('verify'))
      .argument('[file]', 'an exported ledger, checked offline (default: the one in the database)')
      .option(
        '--key <base64>',
        'any public key it was ever signed with; others must follow from it (default: the one in the file)',
      )
      .description('check every hash, every signature, and that each intent has its outcome')
      .action((file: string | undefined, options: CommonOptions & { key?: string }) =>
        run(async io => (await import('../show-ledger.ts')).verifyLedger(io, file, options)),
      )
    withCommon(group.command('export'))
      .argument('[file]', 'where to (default: stdout)')
      .description('write entries, checkpoints and the public key as JSON lines')
      .action((file: string | undefined, options: CommonOptions) =>
        run(async io => (await import('../show-ledger.ts')).exportLedger(io, file, options)),
      )
  },
}
