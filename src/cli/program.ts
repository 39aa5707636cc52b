import { Command, CommanderError } from 'commander'
import { AppError } from '../errors.ts'
import { printable } from '../printable.ts'
import { shown } from './mark.ts'
import type { Io } from './verb.ts'
import { verbs } from './verbs.ts'

const createProgram = (io: Io): Command =>
  new Command('gallra')
    .description('Retention and anonymisation worker for customer-support ticketing.')
    .showHelpAfterError('(gallra --help lists every verb)')
    .exitOverride()
    .configureOutput({ writeOut: text => io.out(text), writeErr: text => io.err(text) })
    .addHelpText(
      'after',
      '\nExit codes: 0 done, 1 failed, 2 wrong usage or invalid input, 3 done but something was skipped,\n4 refused by a safety rule (cap, hold, stale plan, approval).',
    )

/** Only our own messages are known to be free of personal data; of any other error the kind alone is told. */
export const tellError = (io: Io, error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  // First: what was under way when the signal came may fail with anything, a store that cannot be reached included.
  if (io.signal.aborted) {
    io.err('gallra: interrupted; nothing is lost, `gallra resume` goes on\n')
    return 130
  }
  if (error instanceof AppError) {
    io.err(`gallra: ${error.message} [${error.code}]\n`)
    return error.exitCode
  }
  const name = error instanceof Error ? error.name : 'unknown error'
  const place =
    error instanceof Error ? (error.stack?.split('\n').find(line => /^\s+at /u.test(line)) ?? '') : ''
  io.err(`gallra: internal error (${name})${place.trimEnd().replace(/^\s+/u, ' ')} [INTERNAL]\n`)
  return 1
}

/** Ids, file names and what YAML holds are others' words: none of them may steer a terminal. */
const harmless = (io: Io): Io => ({
  ...io,
  out: text => io.out(shown(text)),
  err: text => io.err(shown(text)),
  over: text => io.over(printable(text)),
})

/** One command line from its arguments to its exit code; nothing of the process is touched but through `io`. */
export const runProgram = async (args: readonly string[], to: Io): Promise<number> => {
  const io = harmless(to)
  let code = 0
  const program = createProgram(io)
  for (const verb of verbs) {
    verb.add(program, async work => {
      code = await work(io)
    })
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return code
  } catch (error) {
    return tellError(io, error)
  }
}
