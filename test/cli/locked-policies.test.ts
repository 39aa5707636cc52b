import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createWorlds, policyText, type World } from './cli-world.ts'

const newWorld = await createWorlds()

const eventsOf = async (world: World, kind: RegExp) =>
  (await world.own.collection('ledger').find({ 'event.kind': kind }).sort({ _id: 1 }).toArray()).map(
    ({ event }) => event,
  )
const longer = policyText({ after: 'P2Y' })
const lockIt = (world: World) =>
  world.json(['policies', 'lock', 'support', '--as', 'anna', '--reason', 'agreed with the board'])
const refused =
  /support\.yaml:\d+:\d+ error locked by cli:anna, and looser than version support\/1: rule "all", tickets of other categories: was anonymise .* after P1Y, would be anonymise .* after P2Y; .*unlock \(two people\)/u

describe('a locked policy', () => {
  it('is planned with when it is tighter, and from then on held against that', async () => {
    const world = await newWorld()
    expect(await lockIt(world)).toMatchObject({ policy: 'support', by: 'cli:anna' })
    await world.write('support.yaml', policyText({ after: 'P6M' }))
    await world.plan()
    await world.write('support.yaml', policyText({ after: 'P1Y' }))
    const { code, stderr } = await world.tell('plan')
    expect(code).toBe(4)
    expect(stderr).toMatch(/looser than version support\/2.*P6M, would be .*P1Y.*\[POLICY_LOCKED\]/u)
    expect(await world.json('policies history support')).toHaveLength(2)
    expect((await eventsOf(world, /^policy-locked$/u))[0]).toMatchObject({
      activation: 'support/1',
      by: 'cli:anna',
      reason: expect.stringMatching(/^[0-9a-f]{64}$/u),
    })
  })

  it('is refused where it is looser: by plan, validate and doctor, and no plan is made', async () => {
    const world = await newWorld()
    const plan = await world.plan()
    await lockIt(world)
    await world.write('support.yaml', longer)
    const planned = await world.tell('plan')
    expect({ code: planned.code, stdout: planned.stdout }).toEqual({ code: 4, stdout: '' })
    expect(planned.stderr).toMatch(refused)
    const online = await world.tell('validate --online')
    expect(online.code).toBe(2)
    expect(online.stderr).toMatch(refused)
    expect((await world.tell('validate')).code).toBe(0)
    const doctor = await world.tell('doctor')
    expect(doctor.code).toBe(1)
    expect(doctor.stdout).toMatch(refused)
    expect((await world.json('runs')) as unknown).toHaveLength(1)
    await world.write('support.yaml', policyText())
    expect((await world.tell(`apply ${plan} --yes`)).code).toBe(0)
  })

  it('lets no earlier plan of a looser wording be applied', async () => {
    const world = await newWorld({ files: { 'support.yaml': longer } })
    const plan = await world.plan()
    await world.write('support.yaml', policyText())
    await lockIt(world)
    await world.write('support.yaml', longer)
    const { code, stderr } = await world.tell(`apply ${plan} --yes`)
    expect(code).toBe(4)
    expect(stderr).toContain('[POLICY_LOCKED]')
    expect(await world.named()).toBe(4)
  })

  it('is missed where its file is gone', async () => {
    const world = await newWorld({
      files: { 'support.yaml': policyText(), 'other.yaml': policyText({ name: 'other' }) },
    })
    await lockIt(world)
    await rm(join(world.folder, 'support.yaml'))
    expect((await world.tell('validate --online')).stderr).toContain(
      'error the policy "support" is locked, and no file has it',
    )
    expect((await world.tell('doctor')).stdout).toContain('it is locked, and no file has it')
    expect(await world.json('policies')).toMatchObject([{ policy: 'other' }, { policy: 'support', lock: {} }])
  })

  it('can be locked by its file, which then may not say less of it', async () => {
    const locked = policyText({ lines: 'locked: true\nlimits: { tickets: 1000, percent: 100 }' })
    const world = await newWorld({ files: { 'support.yaml': locked } })
    await world.plan()
    expect(await world.json('policies')).toMatchObject([{ lock: { reason: 'the policy says so' } }])
    await world.write('support.yaml', policyText())
    expect((await world.tell('plan')).stderr).toContain('locked: was true, would be false')
  })
})

describe('unlocking', () => {
  it('takes two people, and is told of', async () => {
    const world = await newWorld()
    await lockIt(world)
    await world.write('support.yaml', longer)
    const early = await world.tell('policies unlock support --approve --as birk')
    expect({ code: early.code, said: early.stderr }).toEqual({
      code: 4,
      said: expect.stringContaining('nobody asked within a day'),
    })
    await world.json('policies unlock support --as carla --reason longer')
    expect((await world.tell('policies')).stdout).toContain('by cli:anna; cli:carla asks to unlock')
    expect((await world.tell('plan')).code).toBe(4)
    const own = await world.tell('policies unlock support --approve --as carla')
    expect(own.code).toBe(4)
    expect(own.stderr).toContain('whoever asked may not approve it [APPROVAL_REFUSED]')
    await world.json('policies unlock support --approve --as birk')
    expect((await world.tell('plan')).code).toBe(0)
    expect(await eventsOf(world, /^policy-unlock/u)).toMatchObject([
      { kind: 'policy-unlock-asked', policy: 'support', by: 'cli:carla' },
      { kind: 'policy-unlocked', policy: 'support', asked: 'cli:carla', by: 'cli:birk' },
    ])
    expect(await world.json('policies')).toMatchObject([{ number: 2, state: 'in force' }])
    expect((await world.json('policies'))[0]).not.toHaveProperty('lock')
    expect((await world.tell('policies unlock support --approve --as birk')).stderr).toContain('[NOT_FOUND]')
    expect(await lockIt(world)).toMatchObject({ by: 'cli:anna' })
    expect(await world.json('ledger verify')).toMatchObject({ valid: true })
  })

  it('lapses after a day, and needs a reason', async () => {
    const world = await newWorld()
    await lockIt(world)
    await world.json('policies unlock support --as carla --reason longer')
    await world.own
      .collection('policyLocks')
      .updateOne({}, { $set: { 'asked.at': new Date(Date.now() - 25 * 3_600_000) } })
    expect((await world.tell('policies unlock support --approve --as birk')).code).toBe(4)
    expect((await world.tell('policies unlock support --as birk')).stderr).toContain('--reason is needed')
    expect((await world.tell('policies lock support')).code).toBe(2)
  })

  it('of a policy that its file locks holds until its next version', async () => {
    const locked = (after: string) =>
      policyText({ after, lines: 'locked: true\nlimits: { tickets: 1000, percent: 100 }' })
    const world = await newWorld({ files: { 'support.yaml': locked('P1Y') } })
    await world.plan()
    await world.json('policies unlock support --as carla --reason longer')
    await world.json('policies unlock support --approve --as birk')
    await world.plan()
    expect((await world.json('policies'))[0]).not.toHaveProperty('lock')
    await world.write('support.yaml', locked('P2Y'))
    await world.plan()
    expect((await world.json('policies'))[0]).toHaveProperty('lock')
    await world.write('support.yaml', locked('P3Y'))
    expect((await world.tell('plan')).code).toBe(4)
  })
})

describe('doctor', () => {
  it('tells of a policy that is tried out for long', async () => {
    const world = await newWorld({
      files: { 'support.yaml': policyText({ lines: 'mode: test' }) },
    })
    await world.plan()
    expect((await world.tell('doctor')).stdout).toContain(
      'policy support: mode test, planned when somebody asks; nothing is applied, for 0 days',
    )
    const versions = world.own.collection('policyVersions')
    await versions.updateOne({}, { $set: { at: new Date(Date.now() - 31 * 86_400_000) } })
    await world.write('support.yaml', policyText({ lines: 'mode: notify' }))
    await world.plan()
    expect((await world.tell('doctor')).stdout).toMatch(
      /✗ policy support: mode notify, .* for 31 days\n +→ write/u,
    )
  })
})
