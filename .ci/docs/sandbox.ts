import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'

const longestMs = 480_000

export interface Answer {
  readonly code: number
  readonly lines: readonly string[]
}

export interface Sandbox {
  /** One command in the shell that all commands of a page share; both streams, as they come. */
  run(command: string): Promise<Answer>
  [Symbol.asyncDispose](): Promise<void>
}

/** What a newcomer has in a checkout: the examples and the shipped policies, an empty home, and the program by its name. */
const prepare = (root: string, folder: string): Record<string, string> => {
  const [home, bin, work] = ['home', 'bin', 'work'].map(name => join(folder, name))
  for (const each of [home, bin, work]) mkdirSync(String(each), { recursive: true })
  for (const each of ['docs/examples', 'policies'])
    cpSync(join(root, each), join(String(work), each), { recursive: true })
  const program = join(root, '.ci/gallra.mjs')
  writeFileSync(join(String(bin), 'gallra'), `#!/bin/sh\nexec ${process.execPath} ${program} "$@"\n`, {
    mode: 0o755,
  })
  // `npm run -s gallra -- VERB` leads to it as in a checkout.
  writeFileSync(
    join(String(work), 'package.json'),
    JSON.stringify({ private: true, scripts: { gallra: 'gallra', demo: 'gallra demo' } }),
  )
  const { PATH = '', XDG_CACHE_HOME, LANG = 'C.UTF-8' } = process.env
  // Servers that were fetched before are not fetched again; the specification takes an empty value for none.
  const cache = XDG_CACHE_HOME || join(homedir(), '.cache')
  return {
    PATH: `${bin}:${PATH}`,
    HOME: String(home),
    XDG_CACHE_HOME: cache,
    LANG,
    NO_COLOR: '1',
    TZ: 'Europe/Stockholm',
  }
}

/** A shell in a folder of its own, which is removed in the end. */
export const openSandbox = (root: string): Sandbox => {
  const folder = mkdtempSync(join(tmpdir(), 'gallra-docs-'))
  const env = prepare(root, folder)
  const shell = spawn('bash', ['--noprofile', '--norc'], {
    cwd: join(folder, 'work'),
    env,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>(resolve => shell.once('exit', () => resolve()))
  let heard = ''
  let wake = (): void => undefined
  shell.stdout.setEncoding('utf8').on('data', (text: string) => {
    heard += text
    wake()
  })
  const run = async (command: string): Promise<Answer> => {
    const sign = `end-${randomBytes(8).toString('hex')}`
    heard = ''
    shell.stdin.write(`{ ${command}\n} </dev/null 2>&1\nprintf '\\n%s %s\\n' ${sign} $?\n`)
    const pattern = new RegExp(`\\n?${sign} (\\d+)\\n$`, 'u')
    const until = Date.now() + longestMs
    for (;;) {
      const [all, code] = pattern.exec(heard) ?? []
      if (all !== undefined) return { code: Number(code), lines: heard.slice(0, -all.length).split('\n') }
      if (Date.now() > until || shell.exitCode !== null)
        return { code: 124, lines: [...heard.split('\n'), '(it did not end)'] }
      await new Promise<void>(resolve => {
        const timer = setTimeout(resolve, 1000)
        wake = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
  }
  return {
    run,
    async [Symbol.asyncDispose]() {
      shell.stdin.end()
      if (shell.exitCode === null) {
        const timer = setTimeout(() => shell.kill(), 5000)
        await ended
        clearTimeout(timer)
      }
      // Servers that were started for it end by themselves two seconds after the last command.
      rmSync(folder, { recursive: true, force: true, maxRetries: 30, retryDelay: 500 })
    },
  }
}
