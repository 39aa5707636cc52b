// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import type { InitFolderOptions } from '../init-folder.ts'
import type { InitPolicyOptions } from '../init-policy.ts'
import type { InitStoreOptions } from '../init-store.ts'
import { type Verb, withCommon } from '../verb.ts'

const collected = (each: string, all: readonly string[] = []): readonly string[] => [...all, each]

export const init: Verb = {
  add: (program, run) => {
    const group = program.command('init').description('first drafts of configuration files')
    withCommon(group.command('folder', { isDefault: true }))
      .option('--country <code>', 'of the controller: se, no, dk, fi, nl, de')
      .option(
        '--from <url>',
        'the desk’s database, where there is no stores.yaml yet: mongodb://HOST/DATABASE, or ${NAME}',
      )
      .option('--id <name>', 'what policies will call the store', 'helpdesk')
      .option('--locales <list>', 'languages of its customers; without it those of the country')
      .option('--timezone <zone>', 'of the desk; without it that of the country')
      .option('--category <name=kind>', 'as for init policy; may be repeated', collected)
      .option('--yes', 'write the files without asking')
      .description(
        'both at once, and the default: stores.yaml and a policy that validate; asks for what is not given',
      )
      .action((options: InitFolderOptions) =>
        run(async io => (await import('../init-folder.ts')).initFolder(io, options)),
      )
    withCommon(group.command('store'))
      .requiredOption(
        '--from <url>',
        'the desk’s database: mongodb://HOST/DATABASE, or ${NAME} of a variable',
      )
      .option('--id <name>', 'what policies will call the store', 'helpdesk')
      .requiredOption('--locales <list>', 'languages of its customers, such as sv-SE,en-GB')
      .requiredOption('--timezone <zone>', 'of the desk, such as Europe/Stockholm')
      .option('--sample <n>', 'so many documents of each collection', '300')
      .option('--out <file>', 'a new file; without it the draft goes to stdout')
      .option('--yes', 'write the file without asking')
      .description('a data map proposed from a sample of the database, for a person to confirm')
      .action((options: InitStoreOptions) =>
        run(async io => (await import('../init-store.ts')).initStore(io, options)),
      )
    withCommon(group.command('policy'))
      .option('--country <code>', 'of the controller: se, no, dk, fi, nl, de')
      .option('--store <name>', 'from stores.yaml; its categories are read')
      .option(
        '--category <name=kind>',
        'what a category is: orders, complaints, technical, security, misdirected, general; may be repeated',
        collected,
      )
      .option('--out <file>', 'a new file; without it the policy goes to stdout')
      .option('--yes', 'write the file without asking')
      .description('a policy from the template of a country, with the categories that the desk has')
      .action((options: InitPolicyOptions) =>
        run(async io => (await import('../init-policy.ts')).initPolicy(io, options)),
      )
  },
}
