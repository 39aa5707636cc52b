import { setTimeout as sleep } from 'node:timers/promises'
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
      new RegExp(`^run ${plan} stopped after its first records: .*gallra resume ${plan}`, 'u'),
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
    expect((await world.tell('pause')).stdout).toBe(`Paused: ${plan}. gallra resume goes on.\n`)
    expect(await world.json('pause')).toEqual({ paused: [] })
    expect(await world.json(`pause ${plan}`)).toEqual({ paused: [plan] })
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
