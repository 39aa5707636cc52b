import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { inject } from 'vitest'

export interface Told {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface Call {
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
  /** Called with the process once it runs, to kill it or the like. */
  started?(child: ReturnType<typeof spawn>): void
}

/** Runs the command line as its users do, in a process of its own, with nothing of this one's settings. */
export const gallra = (
  args: readonly string[],
  { env = {}, input = '', started }: Call = {},
): Promise<Told> =>
  new Promise((resolve, reject) => {
    const { PATH = '', HOME = '', XDG_CACHE_HOME } = process.env
    const main = join(inject('buildFolder'), 'src/cli/main.js')
    const child = spawn(process.execPath, [main, ...args], {
      env: { PATH, HOME, ...(XDG_CACHE_HOME === undefined ? {} : { XDG_CACHE_HOME }), NO_COLOR: '1', ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const told = { stdout: '', stderr: '' }
    child.stdout.setEncoding('utf8').on('data', text => {
      told.stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', text => {
      told.stderr += text
    })
    // A program that ends without reading its input breaks the pipe; its exit code says why.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    child.on('error', reject)
    child.on('close', code => resolve({ code, ...told }))
    started?.(child)
  })
