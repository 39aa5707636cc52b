import { join, relative } from 'node:path'
import { defineConfig } from 'vitest/config'
import { changed } from '../../faults/mutants/mutant.ts'
import { mutants } from './list.ts'

const root = join(import.meta.dirname, '../../..')
const mutant = mutants.find(({ name }) => name === process.env.STATS_MUTANT)
const files = mutant?.tests ?? [...new Set(mutants.flatMap(({ tests }) => tests))]

/** The sources as they are, but for the mutant's lines. */
export default defineConfig({
  root,
  plugins: [
    {
      name: 'mutant',
      enforce: 'pre',
      transform: (code, id) =>
        (mutant?.changes ?? [])
          .filter(({ file }) => file === relative(root, id.split('?')[0] ?? ''))
          .reduce((text, change) => changed(text, change), code),
    },
  ],
  test: {
    include: files.map(file => `test/${file}`),
    globalSetup: ['test/support/global-setup.ts'],
    env: { NO_COLOR: '1' },
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: mutant ? 1 : 2,
    isolate: false,
    // One is enough to be caught by. Without a mutant all of them must pass.
    bail: mutant ? 1 : 0,
    // Properties are not made smaller: that they fail is all that is asked.
    reporters: ['json'],
  },
})
