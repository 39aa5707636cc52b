import { describe } from 'vitest'
import { runStoreContract } from '../contract/run-store-contract.ts'
import { createMemoryRunStore } from '../support/memory-run-store.ts'

describe('the run store of the tests', () => {
  runStoreContract(async () => createMemoryRunStore())
})
