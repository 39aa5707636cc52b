import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { mutants } from '../faults/mutants/list.ts'
import { changed } from '../faults/mutants/mutant.ts'

// Whether each is caught is tried by `npm run faults:mutants`, which takes minutes.
describe('a mutant of the fault harness', () => {
  it.each(mutants.map(({ name, changes }) => [name, changes] as const))(
    '%s: leaves out something that is there',
    async (_, changes) => {
      const texts = new Map<string, string>()
      for (const change of changes) {
        const text = texts.get(change.file) ?? (await readFile(change.file, 'utf8'))
        texts.set(change.file, changed(text, change))
      }
      expect(texts.size).toBeGreaterThan(0)
    },
  )
})
