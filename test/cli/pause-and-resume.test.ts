import { setTimeout as sleep } from 'node:timers/promises'
import { Redis } from 'ioredis'
import { describe, expect, it } from 'vitest'
import { createWorlds, twoBatches, type World } from './cli-world.ts'

const newWorld = await createWorlds()

/** A run of two batches that was interrupted right after its start. */
const begun = async (): Promise<{ world: World; plan: string }> => {
  const world = await newWorld(twoBatches)
  const { plan = '' } = await world.json('plan')
  const stop = new AbortController()
  const applying = world.tell(`apply ${plan} --yes`, { signal: stop.signal })
  while ((await world.own.collection('runs').countDocuments({})) === 0) await sleep(2)
  stop.abort()
  const { code, stdout, stderr } = await applying
  expect({ code, stdout, stderr }).toEqual({
    code: 130,
    stdout: '',
    stderr: 'gallra: interrupted; nothing is lost, `gallra resume` goes on\n',
  })
  return { world, plan }
}

describe('a run that stopped after its first records', () => {
  it('goes on only for whoever names it, and says so in the list and to a resume of all', async () => {
    const { world, plan } = await begun()
    await world.tell('pause')
    await world.own
      .collection<{ _id: string }>('runs')
      .updateOne({ _id: plan }, { $set: { canary: 'waiting' } })
    const all = await world.tell('resume')
    expect(all).toMatchObject({ code: 3, stdout: '' })
    expect(all.stderr).toMatch(
      new RegExp(`^run ${plan} stopped after its first records: .*gallra resume ${plan}`, 'mu'),
    )
    expect((await world.tell('runs')).stdout).toContain('stopped')
    expect((await world.tell(`runs ${plan}`)).stdout).toContain('stopped after its first records')
    expect(await world.json(`runs ${plan}`)).toMatchObject({ run: { state: 'paused', canary: 'waiting' } })
    expect(await world.json(`resume ${plan}`)).toMatchObject({
      state: 'finished',
      applied: { anonymise: 60 },
    })
  })
})

describe('a run that was interrupted', () => {
  it('pauses, refuses to go on by itself, and is finished by resume', async () => {
    const { world, plan } = await begun()
    expect((await world.tell('pause')).stdout).toBe(
      `Paused: ${plan}. Nothing that writes to a store is begun until gallra resume.\n`,
    )
    expect(await world.json('pause')).toEqual({ paused: [], everything: true })
    expect(await world.json(`pause ${plan}`)).toEqual({ paused: [plan], everything: true })
    expect(await world.tell(`resume ${plan}`)).toMatchObject({
      code: 4,
      stderr: expect.stringContaining('everything is paused by cli:'),
    })
    await world.own.collection('pauses').deleteMany({})
    const { code, stdout, stderr } = await world.tell(`apply ${plan} --yes`)
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' })
    expect(stderr).toBe(`gallra: run ${plan} is paused; gallra resume ${plan} goes on [PAUSED]\n`)
    expect(await world.json(`runs ${plan}`)).toMatchObject({ run: { state: 'paused' } })

    const resumed = await world.json('resume')
    expect(resumed).toMatchObject({
      run: plan,
      state: 'finished',
      applied: { anonymise: 60, contacts: 1 },
      skipped: 0,
      residual: 0,
      statisticsEqual: true,
      ledgerValid: true,
    })
    const tickets = world.desk.collection('tickets')
    expect(await tickets.countDocuments({ issue: /Lindqvist/u })).toBe(0)
    for (const verb of ['resume', 'pause']) {
      const late = await world.tell(`${verb} ${plan}`)
      expect(late).toMatchObject({ code: 2, stdout: '' })
      expect(late.stderr).toMatch(/is finished already \[USAGE\]/u)
    }
  })

  it('goes on where it stopped when it is applied again', async () => {
    const { world, plan } = await begun()
    expect(await world.json(`apply ${plan} --yes`)).toMatchObject({
      state: 'finished',
      applied: { anonymise: 60, contacts: 1 },
      residual: 0,
      ledgerValid: true,
    })
  })
})

describe('a pause of everything', () => {
  it('refuses new runs, also once Redis has lost everything, until resume lifts it', async () => {
    const world = await newWorld()
    expect((await world.tell('pause')).stdout).toMatch(/^No run was under way\. Nothing that writes/u)
    const redis = new Redis(world.env.GALLRA_REDIS_URL ?? '')
    await redis.flushdb()
    redis.disconnect()

    const { plan } = await world.json('plan')
    const refused = await world.tell(`apply ${plan} --yes`)
    expect(refused).toMatchObject({ code: 4, stdout: '' })
    expect(refused.stderr).toMatch(
      /everything is paused by cli:\S+ since .* UTC; gallra resume lifts it \[PAUSED\]/u,
    )
    expect(await world.own.collection('runs').countDocuments()).toBe(0)

    const lifted = await world.tell('resume')
    expect(lifted).toMatchObject({ code: 0, stdout: 'No run is open.\n' })
    expect(lifted.stderr).toBe('The pause of everything is lifted.\n')
    expect(await world.json(`apply ${plan} --yes`)).toMatchObject({ state: 'finished', ledgerValid: true })
    const kinds = await world.own.collection('ledger').distinct('event.kind')
    expect(kinds).toEqual(expect.arrayContaining(['all-paused', 'all-resumed']))
  })
})
