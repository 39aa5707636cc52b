import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/** Tests that start many processes: `npm run scaling`, apart from `npm test`. */
export default defineConfig({
  root: join(import.meta.dirname, '../..'),
  test: {
    include: ['test/scaling/*.test.ts'],
    globalSetup: ['test/support/global-setup.ts'],
    testTimeout: 400_000,
    hookTimeout: 400_000,
    maxWorkers: 1,
  },
})
