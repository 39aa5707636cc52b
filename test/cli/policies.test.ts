import { userInfo } from 'node:os'
import { describe, expect, it } from 'vitest'
import { createWorlds, policyText, type World } from './cli-world.ts'

const newWorld = await createWorlds()
const me = `cli:${userInfo().username}`
const digestOf = async (world: World): Promise<string> => (await world.json('plan')).policyDigest ?? ''

const eventsOf = async (world: World, kind: string) =>
  (await world.own.collection('ledger').find({ 'event.kind': kind }).sort({ _id: 1 }).toArray()).map(
    ({ event }) => event,
  )

describe('versions of policies', () => {
  it('begin with the first plan, and are kept and told of once', async () => {
    const world = await newWorld()
    expect(await world.json('policies')).toMatchObject([{ policy: 'support', state: 'not planned with yet' }])
    expect((await world.tell('policies history support')).stderr).toContain('[NOT_FOUND]')
    const digest = await digestOf(world)
    await world.plan()
    expect(await world.json('policies')).toMatchObject([
      { policy: 'support', number: 1, version: 1, mode: 'enforce', digest, by: me, state: 'in force' },
    ])
    expect(await eventsOf(world, 'policy-activated')).toEqual([
      {
        kind: 'policy-activated',
        activation: 'support/1',
        policy: 'support',
        digest,
        version: 1,
        mode: 'enforce',
        by: me,
      },
    ])
    const [kept] = await world.own.collection('policyVersions').find().toArray()
    expect(kept?.at).toBeInstanceOf(Date)
  })

  it('follow one another, also back to what was before, with whoever planned first', async () => {
    const world = await newWorld()
    const first = await digestOf(world)
    await world.write('support.yaml', policyText({ after: 'P2Y' }))
    expect(await world.json('policies')).toMatchObject([{ state: 'not planned with yet' }])
    await world.json('plan --as birk')
    await world.write('support.yaml', policyText())
    await world.json('plan --as carla')
    expect(await world.json('policies history support')).toMatchObject([
      { number: 3, digest: first, by: 'cli:carla' },
      { number: 2, by: 'cli:birk' },
      { number: 1, digest: first, by: me },
    ])
    const { stdout } = await world.tell('policies history support')
    expect(stdout.split('\n')[2]).toMatch(
      /^support +1 +enforce +[0-9a-f]{12} +\d{4}-.* +cli:carla +the latest$/u,
    )
    await world.write('support.yaml', policyText({ name: 'other' }))
    expect(await world.json('policies')).toMatchObject([
      { policy: 'other', state: 'not planned with yet' },
      { policy: 'support', number: 3, state: 'no longer there' },
    ])
  })

  it('are shown as YAML that has the same digest', async () => {
    const lines = [
      'mode: notify # a remark',
      'limits: { percent: 12.5 }',
      'hold: { tags: [legal-hold, "yes", "1e3"] }',
      'minimums: [{ category: "*", keep: P1Y, statute: "Law: 7 § 2" }]',
    ]
    const world = await newWorld({ files: { 'support.yaml': policyText({ lines: lines.join('\n') }) } })
    const digest = await digestOf(world)
    const { stdout } = await world.tell(`policies show ${digest.slice(0, 8)}`)
    expect(stdout).not.toContain('remark')
    expect(stdout).toContain('mode: notify\n')
    expect(await world.json(`policies show ${digest}`)).toMatchObject({ digest, yaml: stdout })
    await world.write('support.yaml', stdout)
    expect(await digestOf(world)).toBe(digest)
    expect(await world.json('policies history support')).toHaveLength(1)
  })

  it.each([
    ['show 00', 'USAGE'],
    ['show ../x', 'USAGE'],
    ['show 0000000000', 'NOT_FOUND'],
    ['history suport', 'NOT_FOUND'],
    ['approve suport', 'NOT_FOUND'],
  ])('refuse `policies %s` (%s)', async (words, code) => {
    const world = await newWorld()
    await world.plan()
    const told = await world.tell(`policies ${words}`)
    expect(told.code).toBe(2)
    expect(told.stderr).toContain(`[${code}]`)
  })

  it('are one, whoever plans at the same moment', async () => {
    const world = await newWorld()
    const codes = await Promise.all(['birk', 'carla', 'dag'].map(who => world.tell(`plan --as ${who}`)))
    expect(codes.map(({ code }) => code)).toEqual([0, 0, 0])
    expect(await world.json('policies history support')).toHaveLength(1)
    expect(await eventsOf(world, 'policy-activated')).toHaveLength(1)
  })

  it('are told of by the next plan where whoever kept one died before the ledger knew', async () => {
    const world = await newWorld()
    await world.plan()
    const versions = world.own.collection('policyVersions')
    await world.write('support.yaml', policyText({ after: 'P2Y' }))
    const digest = await digestOf(world)
    await world.write('support.yaml', policyText({ after: 'P3Y' }))
    const document = await versions.findOne({ digest })
    // As it would be left: the document of the next version, and no entry.
    const text = policyText({ after: 'P3Y' })
    const now = (await world.json('policies'))[0] as { digest?: string } | undefined
    await versions.insertOne({ ...document, _id: 'support/3', number: 3, digest: now?.digest, text } as never)
    await world.plan()
    expect((await eventsOf(world, 'policy-activated')).map(({ activation }) => activation)).toEqual([
      'support/1',
      'support/2',
      'support/3',
    ])
    expect(await world.json('policies history support')).toHaveLength(3)
  })
})

describe('approval of a version', () => {
  it('is that of its first approved plan', async () => {
    const world = await newWorld({ files: { 'support.yaml': policyText({ approval: 'other-person' }) } })
    const plan = await world.plan()
    await world.json(`approve ${plan} --as birk`)
    await world.json(`approve ${await world.plan()} --as carla`)
    expect(await world.json('policies')).toMatchObject([{ by: me, approvedBy: 'cli:birk' }])
    expect((await world.tell('policies')).stdout).toMatch(/ cli:birk +in force\n/u)
  })

  it('is not that of a plan that was rejected', async () => {
    const world = await newWorld({ files: { 'support.yaml': policyText({ approval: 'other-person' }) } })
    await world.json(`approve ${await world.plan()} --as birk --reject`)
    expect((await world.json('policies'))[0]).not.toHaveProperty('approvedBy')
  })

  it('is noted by hand, of what somebody else planned with as it is now, once', async () => {
    const world = await newWorld()
    const early = await world.tell('policies approve support --as birk')
    expect({ code: early.code, said: early.stderr }).toEqual({
      code: 1,
      said: expect.stringContaining('nobody planned with it as it is now; plan first [NOT_YET]'),
    })
    await world.json('plan --as anna')
    const own = await world.tell('policies approve support --as anna')
    expect({ code: own.code, said: own.stderr }).toEqual({
      code: 4,
      said: expect.stringContaining('[APPROVAL_REFUSED]'),
    })
    expect(await world.json('policies approve support --as birk')).toMatchObject({ approvedBy: 'cli:birk' })
    expect(await world.json('policies approve support --as carla')).toMatchObject({ approvedBy: 'cli:birk' })
    expect(await eventsOf(world, 'policy-approved')).toMatchObject([
      { activation: 'support/1', by: 'cli:birk' },
    ])
    await world.write('support.yaml', policyText({ after: 'P2Y' }))
    expect((await world.tell('policies approve support --as birk')).code).toBe(1)
    expect((await world.json('ledger verify')) as unknown).toMatchObject({ valid: true })
  })
})
