import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, expect, it } from 'vitest'
import { readState } from '../../src/servers/state.ts'
import { createWorlds } from './cli-world.ts'

const newWorld = await createWorlds()
const data = await mkdtemp(join(tmpdir(), 'gallra-data-'))

const folders = async (): Promise<string[]> =>
  (await readdir(join(data, 'gallra')).catch(() => [])).map(name => join(data, 'gallra', name))

afterAll(async () => {
  // The servers linger for the next command; the folder goes after them.
  for (const folder of await folders()) while (await readState(folder)) await sleep(50)
  await rm(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

it('plans in one process and applies in another on servers of its own', async () => {
  const env = { GALLRA_MONGODB_URL: '', GALLRA_REDIS_URL: '', GALLRA_KEY_FILE: '', XDG_DATA_HOME: data }
  const world = await newWorld({ env })
  const planned = await world.start('plan --json')
  expect(planned.code).toBe(0)
  const { plan } = JSON.parse(planned.stdout)
  const applied = await world.start(`apply ${plan} --yes --json`)
  expect({ code: applied.code, stderr: applied.stderr }).toEqual({ code: 0, stderr: '' })
  expect(JSON.parse(applied.stdout)).toMatchObject({
    plan,
    state: 'finished',
    applied: { anonymise: 3 },
    ledgerValid: true,
  })
  expect(await folders()).toHaveLength(1)
})
