import { afterAll } from 'vitest'
import type { InstallationKeys } from '../../src/keys/load-keys.ts'
import { fileDatabase } from './lent-database.ts'
import { openRequestWorld, type RequestWorld } from './open-request-world.ts'

/** A service with a database of its own, one store and two senders. Call at the top of a file. */
export const createRequestWorld = async (
  now?: Date,
  installation?: InstallationKeys,
): Promise<RequestWorld> => {
  const world = await openRequestWorld(await fileDatabase(), now, installation)
  afterAll(() => world.close())
  return world
}
