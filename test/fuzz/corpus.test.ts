import { expect, it } from 'vitest'
import { offlineTargets } from './targets.ts'

// Those that need servers of their own are tried by `npm run fuzz`, a minute of which is a step of .ci/run.
it.each(offlineTargets)('$name: what failed once does no more', async target => {
  const { finding } = await target.run({ seed: 0 })
  expect(finding).toBeUndefined()
})
