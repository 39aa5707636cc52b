// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is how stores.yaml refers to secrets.
import type { InitStoreOptions } from '../init-store.ts'
import { type Verb, withCommon } from '../verb.ts'

export const init: Verb = {
  add: (program, run) => {
    const group = program.command('init').description('first drafts of configuration files')
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
  },
}
