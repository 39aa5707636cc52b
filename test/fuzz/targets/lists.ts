import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { loadLists } from '../../../src/connectors/store-lists.ts'
import { checkProblems } from '../problems.ts'
import { planted } from '../promises.ts'
import { mangled, spoilt } from '../spoiling.ts'
import { defineTarget } from '../target.ts'

const right = {
  allow: ['Anna sofa', `${planted}-soffan`],
  deny: { PERSON: [planted], OTHER: ['Projekt Örn'] },
}
const text = `allow:\n  - Anna sofa\n  - ${planted}\ndeny:\n  PERSON:\n    - ${planted} Falkensten\n`

/** Files of words out of tickets: whatever is wrong in one, no word of it is told. */
export const lists = defineTarget<string>({
  name: 'lists',
  inputs: fc.oneof(
    spoilt([right]).map(value => JSON.stringify(value, null, 1)),
    mangled([text]),
  ),
  async open() {
    const folder = await mkdtemp(join(tmpdir(), 'gallra-fuzz-'))
    const file = join(folder, 'helpdesk.yaml')
    return {
      async attempt(written) {
        await writeFile(file, written)
        const loaded = await loadLists(file)
        // As it was read: what UTF-8 cannot hold has become another character.
        if ('problems' in loaded)
          checkProblems(loaded.problems, Buffer.from(written).toString(), { isPrivate: true })
      },
      close: () => rm(folder, { recursive: true, force: true }),
    }
  },
})
