import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { findPythonTool } from '../../../support/python-tool.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

/** MIT. A tool of the tests alone. */
export const findSchemathesis = () => findPythonTool('schemathesis==4.32.5')

export interface Asked {
  readonly python: string
  /** Of the server: `http://127.0.0.1:8485`. */
  readonly base: string
  readonly secret: string
  /** Members of addresses that there is something at, by how the path begins. */
  readonly known: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly seconds: number
}

export interface Said {
  readonly code: number | null
  /** What it printed: each failure with a call that shows it. */
  readonly text: string
  readonly calls: number
}

/** What it takes for refused, and a body beyond the limit beside it: it once drew a policy of more than a megabyte. */
const refusing = `[checks]\nnegative_data_rejection.expected-statuses = [400, 401, 403, 404, 405, 406, 409, 413, 415, 422, 428, 429]\n\n`

const configOf = ({ known }: Asked): string =>
  refusing +
  Object.entries(known)
    .map(([path, members]) => {
      const written = Object.entries(members).map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
      return `[[operations]]\ninclude-path-regex = ${JSON.stringify(`^/api/v1/${path}`)}\nparameters = { ${written.join(', ')} }\n`
    })
    .join('\n')

/**
 * Everything that schemathesis tries but one: an answer that is refused for what there is (a policy that is not active, a k that
 * is too small) is a 422 here although the call is as described.
 */
const checks = ['--checks', 'all', '--exclude-checks', 'positive_data_acceptance']

/** Calls of all kinds against a server that runs, for about so long. */
export const askSchemathesis = async (asked: Asked): Promise<Said> => {
  const folder = await temporaryFolder('gallra-schemathesis-')
  const config = join(folder, 'schemathesis.toml')
  await writeFile(config, configOf(asked))
  const args = [
    ...['-m', 'schemathesis.cli', '--config-file', config, 'run', `${asked.base}/api/v1/openapi.json`],
    ...['--url', asked.base, '--header', `Authorization: Bearer ${asked.secret}`, ...checks],
    ...['--max-time', String(asked.seconds), '--generation-database', 'none', '--no-color'],
    // Other seeds by hand: a change is judged by itself.
    ...['--seed', '1', '--phases', 'coverage,fuzzing'],
    ...['--no-shrink', '--continue-on-failure', '--request-timeout', '20'],
  ]
  const child = spawn(asked.python, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', part => {
      text += part
    })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  return { code, text, calls: Number(/^ +(\d+) generated/m.exec(text)?.[1] ?? 0) }
}
