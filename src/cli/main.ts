#!/usr/bin/env node
import { setMaxListeners } from 'node:events'
import { printable } from '../printable.ts'
import { runProgram, tellError } from './program.ts'
import type { Io } from './verb.ts'

const stopping = new AbortController()
// Every query under way listens to it; Node warns of a leak at eleven.
setMaxListeners(0, stopping.signal)
let asked = 0
/** What is still open after the work has ended is not waited for any longer, once somebody has asked. */
const lingerMs = 1000
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
  data: text => void process.stdout.write(process.stdout.isTTY ? printable(text) : text),
  over: text => void process.stderr.write(`\r\u001b[2K${text}`),
  isTerminal: process.stderr.isTTY === true,
  signal: stopping.signal,
}
// What Node would print of an error that nobody awaited may quote a ticket.
for (const event of ['uncaughtException', 'unhandledRejection'] as const)
  process.on(event, (error: unknown) => process.exit(tellError(io, error)))

process.exitCode = await runProgram(process.argv.slice(2), io)
// Connections to a server that hangs would keep a process that was asked to end.
if (asked > 0) setTimeout(() => process.exit(), lingerMs).unref()
