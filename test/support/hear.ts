import { inspect } from 'node:util'
import { vi } from 'vitest'
import { tell } from '../cli/told.ts'
import type { Told } from './cli.ts'

interface Call {
  readonly env: Readonly<Record<string, string>>
  readonly input?: string | undefined
}

const methods = ['debug', 'info', 'log', 'warn', 'error'] as const

/**
 * A command line in this process, which is sooner than in one of its own, with all that a process would have said: what
 * is logged and what a library prints go past the command's streams, and are heard as well. One at a time; the
 * settings stay until `vi.unstubAllEnvs`.
 */
export const hear = async (args: readonly string[], { env, input = '' }: Call): Promise<Told> => {
  for (const [name, value] of Object.entries(env)) vi.stubEnv(name, value)
  const past = { stdout: '', stderr: '' }
  const listening = [
    ...(['stdout', 'stderr'] as const).map(stream =>
      vi.spyOn(process[stream], 'write').mockImplementation(text => {
        past[stream] += String(text)
        return true
      }),
    ),
    ...methods.map(method =>
      vi.spyOn(console, method).mockImplementation((...said) => {
        past.stderr += said.map(each => inspect(each)).join(' ')
      }),
    ),
  ]
  try {
    const { code, stdout, stderr } = await tell(args, { input })
    return { code, stdout: stdout + past.stdout, stderr: stderr + past.stderr }
  } finally {
    for (const each of listening) each.mockRestore()
  }
}
