import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { runProgram } from '../../../src/cli/program.ts'
import { listen } from '../../cli/told.ts'
import { oddScalars } from '../spoiling.ts'
import { defineTarget } from '../target.ts'

/** Verbs that end before a server is needed, since the configuration is wrong or there is none to open. */
const verbs = [
  ...[
    ['plan'],
    ['approve'],
    ['apply'],
    ['explain'],
    ['hold', 'add'],
    ['hold', 'release'],
    ['runs'],
    ['pause'],
    ['resume'],
  ],
  ...[
    ['requests', 'submit'],
    ['requests', 'show'],
    ['requests', 'verify'],
    ['requests', 'export'],
    ['requests', 'settle'],
  ],
  ...[
    ['ledger', 'verify'],
    ['validate'],
    ['redact'],
    ['scan'],
    ['redaction', 'report'],
    ['roles', 'mongodb'],
    ['schedules'],
  ],
  ...[['replay'], ['doctor'], ['--help'], []],
]
const options = [
  ...[
    '--json',
    '--quiet',
    '--now',
    '--as',
    '--reason',
    '--max-tickets',
    '--max-percent',
    '--yes',
    '--until',
    '--tag',
  ],
  ...[
    '--store',
    '--ticket',
    '--person',
    '--type',
    '--email',
    '--name',
    '--operator',
    '--entities',
    '--format',
    '--lang',
  ],
  ...[
    '--locales',
    '--recall',
    '--sample',
    '--doubtful',
    '--limit',
    '--key',
    '--keys',
    '--contact',
    '--accept',
    '--',
  ],
]
const odd = oddScalars.map(String)
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
const steers = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/u

/** Command lines as a careless script may make them. */
export const commandLine = defineTarget<string[]>({
  name: 'arguments',
  inputs: fc
    .tuple(
      fc.constantFrom(...verbs),
      fc.array(fc.oneof(fc.constantFrom(...options), fc.constantFrom(...odd), fc.string({ maxLength: 10 })), {
        maxLength: 5,
      }),
    )
    .map(([verb, rest]) => [...verb, ...rest]),
  async open() {
    const folder = await mkdtemp(join(tmpdir(), 'gallra-fuzz-'))
    await writeFile(join(folder, 'stores.yaml'), 'stores: {}\n')
    return {
      async attempt(given) {
        const { io, heard } = listen({ input: 'Anna' })
        const code = await runProgram([...given, '--config', folder], io)
        const { stdout: out, stderr: err } = heard
        if (![0, 1, 2, 3, 4].includes(code)) throw new Error(`exit ${code}`)
        if (err.includes('INTERNAL')) throw new Error(err)
        if (code > 0 && `${out}${err}`.trim().length < 8) throw new Error(`exit ${code} without a word`)
        if (steers.test(out + err)) throw new Error(`not harmless: ${JSON.stringify(out + err)}`)
      },
      close: () => rm(folder, { recursive: true, force: true }),
    }
  },
})
