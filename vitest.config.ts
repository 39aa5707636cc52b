import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // `npm run scaling`
    exclude: ['test/scaling/**'],
    globalSetup: ['test/support/global-setup.ts'],
    // A build server would have colours, which are not what the tests are about.
    env: { NO_COLOR: '1' },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores, shared with the embedded mongod and Valkey; a test waits for a clock or a server for a third of its time.
    maxWorkers: 3,
    // Files that run one after the other in a worker share what they import: a third of the time went into importing.
    isolate: false,
  },
})
