#!/usr/bin/env node
import { setMaxListeners } from 'node:events'
import { Command, CommanderError } from 'commander'
import { AppError } from '../errors.ts'
import type { Io } from './verb.ts'
import { verbs } from './verbs.ts'

const stopping = new AbortController()
// Every query under way listens to it; Node warns of a leak at eleven.
setMaxListeners(0, stopping.signal)
let asked = 0
const stop = (): void => {
  asked += 1
  if (asked > 1) process.exit(130)
  stopping.abort()
}
process.on('SIGINT', stop)
process.on('SIGTERM', stop)
// A reader that has seen enough (`| head`) is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
})

const io: Io = {
  stdin: process.stdin,
  out: text => void process.stdout.write(text),
  err: text => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
  signal: stopping.signal,
}

/** Only our own messages are known to be free of personal data; of any other error the kind alone is told. */
const tell = (error: unknown): number => {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  if (error instanceof AppError) {
    io.err(`gallra: ${error.message} [${error.code}]\n`)
    return error.exitCode
  }
  if (stopping.signal.aborted) {
    io.err('gallra: interrupted; nothing is lost, `gallra resume` goes on\n')
    return 130
  }
  const name = error instanceof Error ? error.name : 'unknown error'
  const place =
    error instanceof Error ? (error.stack?.split('\n').find(line => /^\s+at /u.test(line)) ?? '') : ''
  io.err(`gallra: internal error (${name})${place.trimEnd().replace(/^\s+/u, ' ')} [INTERNAL]\n`)
  return 1
}

const program = new Command('gallra')
  .description('Retention and anonymisation worker for customer-support ticketing.')
  .showHelpAfterError('(gallra --help lists every verb)')
  .exitOverride()
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 failed, 2 wrong usage or invalid input, 3 done but something was skipped,\n4 refused by a safety rule (cap, hold, stale plan, approval).',
  )

const run = async (work: (io: Io) => Promise<number>): Promise<void> => {
  process.exitCode = await work(io)
}
for (const verb of verbs) verb.add(program, run)

const main = async (): Promise<void> => {
  try {
    await program.parseAsync(process.argv)
  } catch (error) {
    process.exitCode = tell(error)
  }
}
await main()
