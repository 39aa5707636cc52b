import type { RotateOptions } from '../change-keys.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const keys: Verb = {
  add: (program, run) => {
    const group = program.command('keys').description('keys of this installation, and their generations')
    withCommon(group.command('show'))
      .description('public keys as a JWK set (--json), and the generations of the key file')
      .action((options: CommonOptions) =>
        run(async io => (await import('../change-keys.ts')).showKeys(io, options)),
      )
    withCommon(group.command('rotate'))
      .option('--prepare', 'only make it known: copy the key file to all machines, then rotate')
      .option('--reseal', 'seal what is open anew under it')
      .option('--as <login>', 'who you are (default: your login name)')
      .description('a new generation of keys for everything new; what earlier ones made stays readable')
      .action((options: RotateOptions & CommonOptions) =>
        run(async io => (await import('../change-keys.ts')).rotateKeys(io, options)),
      )
    withCommon(group.command('reseal'))
      .description('seal what earlier generations sealed anew under the one in use')
      .action((options: CommonOptions) =>
        run(async io => (await import('../change-keys.ts')).resealKeys(io, options)),
      )
    withCommon(group.command('retire'))
      .argument('<generation>', 'its number (gallra keys show)')
      .description('remove the secrets of a generation that nothing needs any more; its public keys stay')
      .action((generation: string, options: CommonOptions) =>
        run(async io => (await import('../change-keys.ts')).retireKeys(io, generation, options)),
      )
  },
}
