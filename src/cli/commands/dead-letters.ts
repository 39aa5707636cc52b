import type { RetryOptions } from '../retry-dead.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

export const deadLetters: Verb = {
  add: (program, run) => {
    withCommon(program.command('dead-letters'))
      .description('runs, requests, notices and letters that were given up: why, and what to do')
      .action((options: CommonOptions) =>
        run(async io => (await import('../dead-letters.ts')).listDead(io, options)),
      )
  },
}

export const retry: Verb = {
  add: (program, run) => {
    withCommon(program.command('retry'))
      .argument('[id]', 'as gallra dead-letters shows it')
      .description('try again what was given up, once, told in the ledger before it is on a queue')
      .option('--all', 'everything that was given up')
      .option('--reason <text>', 'kept with the run')
      .option('--as <name>', 'who says so (default: the user of this process)')
      .action((id: string | undefined, options: RetryOptions) =>
        run(async io => (await import('../retry-dead.ts')).retryDead(io, id, options)),
      )
  },
}
