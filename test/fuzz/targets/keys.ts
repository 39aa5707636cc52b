import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { loadKeys } from '../../../src/keys/load-keys.ts'
import { sameKeys } from '../../ledger/events.ts'
import { refusedOr } from '../promises.ts'
import { mangled, spoilt } from '../spoiling.ts'
import { defineTarget } from '../target.ts'

const { privateKey, publicKey } = sameKeys()
const master = Buffer.alloc(32, 9).toString('base64')
const right = {
  ledger: {
    privateKey: privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64'),
    publicKey,
  },
  master,
}
const text = `${JSON.stringify(right)}\n`
/** Of the secrets, what is long enough to be nothing else. */
const secrets = [right.ledger.privateKey.slice(-20), master.slice(0, 20)]

/** Key files that were spoilt: refused with the file's name and what it must hold, and without a letter of a key. */
export const keys = defineTarget<string>({
  name: 'keys',
  inputs: fc.oneof(
    mangled([text], 3),
    spoilt([right]).map(value => JSON.stringify(value)),
    fc.string({ unit: 'binary', maxLength: 60 }),
  ),
  async open() {
    const folder = await mkdtemp(join(tmpdir(), 'gallra-fuzz-'))
    const file = join(folder, 'keys.json')
    return {
      async attempt(written) {
        await writeFile(file, written, { mode: 0o600 })
        const loaded = await refusedOr(async () => {
          try {
            return await loadKeys(file)
          } catch (error) {
            const said = error instanceof Error ? error.message : ''
            if (secrets.some(secret => said.includes(secret))) throw new Error('a key is repeated')
            if (!said.startsWith(file)) throw new Error(`does not name the file: ${said}`)
            throw error
          }
        })
        const pair = loaded?.ledger
        if (pair && pair.publicKey !== right.ledger.publicKey)
          throw new Error('a pair that does not belong together')
        if ((await readFile(file, 'utf8')) !== Buffer.from(written).toString())
          throw new Error('the file was written')
      },
      close: () => rm(folder, { recursive: true, force: true }),
    }
  },
})
