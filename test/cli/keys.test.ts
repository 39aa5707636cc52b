import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, expect, it } from 'vitest'
import { createWorlds, type World } from './cli-world.ts'

const newWorld = await createWorlds()
let world: World
let first = ''
beforeAll(async () => {
  world = await newWorld()
  // Something for the ledger to tell of.
  await world.json('hold add --tag legal --reason test')
})

const generationsNow = async () =>
  (await world.json('keys show')).generations as unknown as { state: string; publicKey: string }[]

it('shows public keys and what each generation is needed for, and no secret', async () => {
  const { keys, generations } = await world.json('keys show')
  expect(keys).toMatchObject([{ use: 'enc' }, { use: 'sig' }])
  const none = {
    runs: 0,
    quarantines: 0,
    persons: 0,
    letters: 0,
    words: 0,
    openRequests: 0,
    endedRequests: 0,
    archives: 0,
    suppressed: 0,
  }
  expect(generations).toMatchObject([{ generation: 1, state: 'current', needs: none }])
  first = (await generationsNow())[0]?.publicKey ?? ''
  const { stdout, stderr } = await world.tell('keys show')
  expect(JSON.parse(stdout)).toEqual({ keys })
  expect(stderr).toMatch(
    /generation +key +state +made +needed for\n.*\n +1 +[0-9a-f]{16} +current +[\d-]{10} +nothing\n/,
  )
  const { GALLRA_KEY_FILE: file = '' } = world.env
  const [{ master, ledger }] = JSON.parse(await readFile(file, 'utf8')).generations
  for (const secret of [master, ledger.privateKey])
    expect(stdout + stderr + JSON.stringify([keys, generations])).not.toContain(secret)
})

it('makes a generation known, puts it in use, and seals anew', async () => {
  expect(await world.json('keys rotate --prepare')).toMatchObject({ generation: 2, state: 'prepared' })
  expect((await world.tell('keys rotate --prepare')).code).toBe(2)
  const { stdout, stderr, code } = await world.tell('keys rotate --as birk')
  expect({ stdout, code }).toEqual({
    stdout: expect.stringMatching(/^generation 2 is in use; public key of the ledger: [\w+/=]+\n$/),
    code: 0,
  })
  expect(stderr).toContain('to all other machines')
  expect(await world.json('keys rotate --reseal')).toMatchObject({
    generation: 3,
    resealed: { runs: 0, quarantines: 0, persons: 0, letters: 0, words: 0, statusCodes: 0 },
  })
  expect((await world.tell('keys reseal')).stdout).toMatch(/^sealed anew: 0 runs/)
  expect((await generationsNow()).map(({ state }) => state)).toEqual(['older', 'older', 'current'])
})

it('leaves a ledger that is valid with every key it ever had', async () => {
  const file = join(world.folder, 'rotated.jsonl')
  await world.tell(`ledger export ${file}`)
  for (const { publicKey } of await generationsNow())
    expect((await world.tell(['ledger', 'verify', file, '--key', publicKey])).code).toBe(0)
  expect(await world.json('ledger verify')).toMatchObject({ valid: true, rotations: 2 })
  expect((await world.tell('ledger verify')).stdout).toContain('its key replaced 2 times')
  expect(await generationsNow()).toMatchObject([{ publicKey: first }, {}, {}])
})

it('retires none that may be needed, and none that is in use', async () => {
  const early = await world.tell('keys retire 1')
  expect({ code: early.code, stderr: early.stderr }).toEqual({
    code: 4,
    stderr: expect.stringMatching(/KEY_IN_USE|replaced less than two hours ago/),
  })
  for (const wrong of ['3', '4', 'x']) expect((await world.tell(`keys retire ${wrong}`)).code).toBe(2)
})
