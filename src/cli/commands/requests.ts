import type { Command } from 'commander'
import type { ImportOptions } from '../import-requests.ts'
import type { ListOptions, ShowOptions } from '../show-requests.ts'
import type { SubmitOptions } from '../submit-request.ts'
import { type CommonOptions, type Verb, withCommon } from '../verb.ts'
import type { VerifyOptions } from '../verify-request.ts'
import { addDecisions, type Run, withWait } from './request-decisions.ts'

const several = (value: string, before: readonly string[] = []): string[] => [...before, value]

const addSubmit = (group: Command, run: Run): void => {
  withCommon(withWait(group.command('submit')))
    .description('enter a request, or hand in a signed token')
    .option('--token <file>', 'a token as the queue takes it; nothing else is given then')
    .option('--type <type>', 'erasure, access, portability, rectification, restriction or objection')
    .option('--email <address>', 'of the person; may be given several times', several)
    .option('--phone <number>', 'of the person; may be given several times', several)
    .option('--name <name>', 'of the person; never enough alone', several)
    .option('--id <store/id>', "the person's contact in a store", several)
    .option('--change <from=to>', 'of a rectification: what is wrong, and what it has to be', several)
    .option('--reference <text>', 'your own, unique for you (default: one is made)')
    .option('--received <iso>', 'when it reached you: the month runs from here (default: now)')
    .option('--locale <locale>', 'language of the answer: sv-SE')
    .option('--store <name>', 'only this store (default: all)', several)
    .option('--identity-reason <text>', 'why you know that it is the person (default: it is asked for proof)')
    .action((options: SubmitOptions & CommonOptions) =>
      run(async io => (await import('../submit-request.ts')).submitRequest(io, options)),
    )
}

const csvHelp = `
The first line names the columns, in any order; signs of the separator (, or ;) and quotes as in any CSV.
  type             erasure, access, portability, rectification, restriction, objection
  emails, ids      one of them must be given; several values are divided by |; ids as STORE/ID
  phones, names    more of the person; several divided by |
  reference        your own; without it one is made from the line, the same each time
  received_at      2026-11-22 or 2026-11-22T08:30:00Z (default: now)
  locale           language of the answer (default: en-GB)
  stores           several divided by | (default: all)
  from, to         of a rectification
  identity_reason  why you know that it is the person (default: they are asked for proof)
A line that was imported before is left out, so that the same file can be imported again.`

const addImport = (group: Command, run: Run): void => {
  withCommon(group.command('import'))
    .argument('<file>', 'CSV in UTF-8')
    .description('enter a backlog of requests, all of them or none')
    .option('--skip-bad', 'leave out what is not in order, and enter the rest')
    .option('--dry-run', 'only check the file')
    .option('--as <login>', 'who you are (default: your login name)')
    .addHelpText('after', csvHelp)
    .action((file: string, options: ImportOptions) =>
      run(async io => (await import('../import-requests.ts')).importRequests(io, file, options)),
    )
}

const addLooks = (group: Command, run: Run): void => {
  withCommon(group.command('list'))
    .description('overdue requests, the other open ones by their deadline, and the latest that ended')
    .option('--open', 'only those that have not ended')
    .option('--overdue', 'only those whose deadline has passed')
    .option('--returned', 'only those made because somebody who was erased came back')
    .option('--refused', 'messages that were turned away, and why')
    .option('--limit <n>', 'so many of the latest', '100')
    .action((options: ListOptions & CommonOptions) =>
      run(async io => (await import('../show-requests.ts')).listRequests(io, options)),
    )
  withCommon(group.command('show'))
    .argument('<request>', 'id or reference')
    .description('where a request stands, what is in doubt, who has to be told')
    .option('--details', 'in JSON too: doubts (masked), recipients, letters')
    .action((name: string, options: ShowOptions & CommonOptions) =>
      run(async io => (await import('../show-requests.ts')).showRequest(io, name, options)),
    )
  withCommon(group.command('verify'))
    .argument('<file>', 'a certificate, or what requests show --json printed')
    .description('is a certificate genuine? Needs no server. Exit 0 when it is, 1 when not')
    .option('--keys <file>', 'a JWK set (gallra keys show --json); default: this installation')
    .action((file: string, options: VerifyOptions & CommonOptions) =>
      run(async io => (await import('../verify-request.ts')).verifyRequest(io, file, options)),
    )
  withCommon(group.command('schema'))
    .description('JSON Schema of the claims of a message')
    .action(() => run(async io => (await import('../show-requests.ts')).showSchema(io)))
}

export const requests: Verb = {
  add: (program, run) => {
    const group = program.command('requests').description("data subjects' requests")
    addSubmit(group, run)
    addImport(group, run)
    addLooks(group, run)
    addDecisions(group, run)
  },
}
