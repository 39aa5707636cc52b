import type { Command } from 'commander'
import type { ListOptions } from '../show-requests.ts'
import type { SubmitOptions } from '../submit-request.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'

type Run = Parameters<Verb['add']>[1]

const several = (value: string, before: readonly string[] = []): string[] => [...before, value]

const addSubmit = (group: Command, run: Run): void => {
  withCommon(group.command('submit'))
    .description('enter a request, or hand in a signed token')
    .option('--token <file>', 'a token as the queue takes it; nothing else is given then')
    .option('--type <type>', 'erasure, access, portability, rectification, restriction or objection')
    .option('--email <address>', 'of the person; may be given several times', several)
    .option('--phone <number>', 'of the person; may be given several times', several)
    .option('--name <name>', 'of the person; never enough alone', several)
    .option('--id <store/id>', "the person's contact in a store", several)
    .option('--reference <text>', 'your own, unique for you (default: one is made)')
    .option('--received <iso>', 'when it reached you: the month runs from here (default: now)')
    .option('--locale <locale>', 'language of the answer: sv-SE')
    .option('--store <name>', 'only this store (default: all)', several)
    .option('--identity-reason <text>', 'why you know that it is the person (default: it is asked for proof)')
    .action((options: SubmitOptions & CommonOptions) =>
      run(async io => (await import('../submit-request.ts')).submitRequest(io, options)),
    )
}

export const requests: Verb = {
  add: (program, run) => {
    const group = program.command('requests').description("data subjects' requests")
    addSubmit(group, run)
    withCommon(group.command('list'))
      .description('open requests with those due first, and the latest that ended')
      .option('--refused', 'messages that were turned away, and why')
      .option('--overdue', 'only those whose deadline has passed')
      .option('--limit <n>', 'so many of the latest', '100')
      .action((options: ListOptions & CommonOptions) =>
        run(async io => (await import('../show-requests.ts')).listRequests(io, options)),
      )
    withCommon(group.command('show'))
      .argument('<request>', 'id or reference')
      .description('where a request stands')
      .action((name: string, options: CommonOptions) =>
        run(async io => (await import('../show-requests.ts')).showRequest(io, name, options)),
      )
    withCommon(group.command('schema'))
      .description('JSON Schema of the claims of a message')
      .action(() => run(async io => (await import('../show-requests.ts')).showSchema(io)))
  },
}

export const keys: Verb = {
  add: (program, run) => {
    const group = program.command('keys').description('public keys of this installation')
    withCommon(group.command('show'))
      .description('a JWK set: to encrypt requests to, and to check certificates with')
      .action((options: CommonOptions) =>
        run(async io => (await import('../show-requests.ts')).showKeys(io, options)),
      )
  },
}
