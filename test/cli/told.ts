import { Readable } from 'node:stream'
import { runProgram } from '../../src/cli/program.ts'
import type { Io } from '../../src/cli/verb.ts'

export interface Heard {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

interface Call {
  readonly input?: string | Readable
  readonly signal?: AbortSignal
}

const never = new AbortController().signal

/** Streams that keep what was written to them. */
export const listen = ({
  input = '',
  signal = never,
}: Call = {}): {
  io: Io
  heard: { stdout: string; stderr: string }
} => {
  const heard = { stdout: '', stderr: '' }
  const io: Io = {
    stdin: typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input,
    out: text => {
      heard.stdout += text
    },
    err: text => {
      heard.stderr += text
    },
    data: text => {
      heard.stdout += text
    },
    over: text => {
      heard.stderr += text
    },
    isTerminal: false,
    signal,
  }
  return { io, heard }
}

/** A command line in this process: everything but signals and the process's own streams. */
export const tell = async (args: readonly string[], call: Call = {}): Promise<Heard> => {
  const { io, heard } = listen(call)
  const code = await runProgram(args, io)
  return { code, ...heard }
}
