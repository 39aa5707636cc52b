import { userInfo } from 'node:os'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createWorlds, once, policyText } from './cli-world.ts'

const newWorld = await createWorlds()
const me = userInfo().username

const approved = { 'support.yaml': policyText({ approval: 'other-person' }) }
// For tests that leave the desk as it is.
const plainWorld = once(() => newWorld())
const approvedWorld = once(() => newWorld({ files: approved }))

describe('apply', () => {
  it('does nothing without --yes where nobody can be asked', async () => {
    const world = await plainWorld()
    const plan = await world.plan()
    const { code, stdout, stderr } = await world.tell(`apply ${plan}`)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('nothing was done: without a terminal, apply needs --yes')
    expect(await world.named()).toBe(4)
    expect(await world.json(`runs ${plan}`)).toMatchObject({ state: 'planned', run: null })
  })

  /** A terminal on which the answer is typed. */
  const terminal = (answer: string): Readable =>
    Object.assign(Readable.from([Buffer.from(answer)]), { isTTY: true })

  it.each(['no\n', '\n', 'y\n', '3\n', ''])('does nothing when it is answered %j', async answer => {
    const world = await plainWorld()
    const plan = await world.plan()
    const { code, stdout, stderr } = await world.tell(`apply ${plan}`, { input: terminal(answer) })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/3 to anonymise.*Type yes to change 3 records: Nothing was done\.\n$/su)
    expect(await world.named()).toBe(4)
  })

  it('does it when it is answered yes', async () => {
    const world = await newWorld()
    const told = await world.tell(`apply ${await world.plan()}`, { input: terminal('yes\n') })
    expect(told.code).toBe(0)
    expect(told.stdout).toMatch(/anonymised 3, deleted 0.*✓ ledger valid/su)
    expect(await world.named()).toBe(1)
  })

  it('ends at a Ctrl-C before the answer', async () => {
    const world = await plainWorld()
    const plan = await world.plan()
    const stop = new AbortController()
    const silent = Object.assign(new Readable({ read: () => void setTimeout(() => stop.abort(), 20) }), {
      isTTY: true,
    })
    const { code, stderr } = await world.tell(`apply ${plan}`, { input: silent, signal: stop.signal })
    expect(code).toBe(130)
    expect(stderr).toContain('gallra: interrupted')
    expect(await world.named()).toBe(4)
  })

  it.each([
    'apply 2026-01-01-000000000000 --yes',
    'approve nonsense',
    'runs nonsense',
    'pause x',
    'resume x',
  ])('refuses an id that nothing has: %s', async args => {
    const world = await plainWorld()
    const { code, stdout, stderr } = await world.tell(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('[NOT_FOUND]')
  })

  it('does nothing the second time and gives the same report', async () => {
    const world = await newWorld()
    const plan = await world.plan()
    const first = await world.json(`apply ${plan} --yes`)
    expect(first).toMatchObject({
      plan,
      run: plan,
      state: 'finished',
      planned: { redact: 0, anonymise: 3, delete: 0, contacts: 0 },
      applied: { redact: 0, anonymise: 3, delete: 0, contacts: 0 },
      skipped: 0,
      residual: 0,
      statisticsEqual: true,
      ledgerValid: true,
    })
    const tickets = await world.desk.collection('tickets').find().toArray()
    const entries = await world.own.collection('ledger').countDocuments()
    const second = await world.json(`apply ${plan} --yes`)
    expect({ ...second, seconds: 0 }).toEqual({ ...first, seconds: 0 })
    expect(await world.desk.collection('tickets').find().toArray()).toEqual(tickets)
    expect(await world.own.collection('ledger').countDocuments()).toBe(entries)
    expect(await world.json('plan')).toMatchObject({ counts: { anonymise: 0 } })
  })

  it('skips a ticket that the desk wrote after planning, and says so with 3', async () => {
    const world = await newWorld()
    const plan = await world.plan()
    await world.desk
      .collection('tickets')
      .updateOne({ uid: 2 }, { $push: { comments: { comment: 'Again' } } as never })
    const { code, stdout } = await world.tell(`apply ${plan} --yes --json`)
    expect(code).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({ applied: { anonymise: 2 }, skippedBy: { changed: 1 } })
  })

  it('refuses a plan whose policy has changed since, or is gone', async () => {
    const world = await newWorld()
    const plan = await world.plan()
    await world.write('support.yaml', policyText({ after: 'P2Y' }))
    const changed = await world.tell(`apply ${plan} --yes`)
    expect(changed.code).toBe(4)
    expect(changed.stderr).toMatch(/its policy "support" has changed since; plan again \[PLAN_STALE\]/u)
    await world.write('support.yaml', policyText({ name: 'other' }))
    const gone = await world.tell(`apply ${plan} --yes`)
    expect(gone.code).toBe(4)
    expect(gone.stderr).toMatch(/"support" is not active any more; plan again \[PLAN_STALE\]/u)
    expect(await world.named()).toBe(4)
    // What means the same may be written anew.
    await world.write('support.yaml', `# A remark.\n${policyText()}`)
    expect((await world.tell(`apply ${plan} --yes`)).code).toBe(0)
  })

  it('has nothing to do with an empty plan, and needs no queue for it', async () => {
    const world = await newWorld({ closed: 0, env: { GALLRA_REDIS_URL: 'redis://127.0.0.1:1' } })
    const plan = await world.plan()
    expect(await world.json(`apply ${plan} --yes`)).toMatchObject({
      state: 'finished',
      applied: { anonymise: 0 },
      statisticsEqual: true,
    })
  })
})

describe('approval by another person', () => {
  it('is waited for', async () => {
    const world = await approvedWorld()
    const plan = await world.plan()
    expect((await world.tell('plan')).stdout).toMatch(/Next: gallra approve \S+ \(by somebody else\)/u)
    const { code, stderr } = await world.tell(`apply ${plan} --yes`)
    expect(code).toBe(4)
    expect(stderr).toMatch(/is not approved yet \[APPROVAL_MISSING\]/u)
    expect(await world.named()).toBe(4)
  })

  it.each([[[]], [['--as', me]]])('is refused to whoever made the plan, also with %j', async args => {
    const world = await approvedWorld()
    const plan = await world.plan()
    const { code, stdout, stderr } = await world.tell(['approve', plan, ...args])
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' })
    expect(stderr).toMatch(/whoever made it may not approve it \[APPROVAL_REFUSED\]/u)
    expect((await world.tell(`apply ${plan} --yes`)).code).toBe(4)
  })

  it.each([`${me} `, ` ${me}`, `${me}\u200b`, ''])(
    'is refused to %j, who only looks like another',
    async name => {
      const world = await approvedWorld()
      const plan = await world.plan()
      const { code, stderr } = await world.tell(['approve', plan, '--as', name])
      expect(code).toBe(2)
      expect(stderr).toContain('--as: not a login name')
      expect(await world.json(`runs ${plan}`)).toMatchObject({ state: 'planned' })
    },
  )

  it('lets the plan be applied once', async () => {
    const world = await newWorld({ files: approved })
    const plan = await world.plan()
    const document = await world.json(['approve', plan, '--as', 'berit', '--reason', 'looked at all rows'])
    expect(document).toMatchObject({
      plan,
      state: 'approved',
      approval: { by: 'cli:berit', reason: 'looked at all rows' },
    })
    // Said again it changes nothing; by a third person it comes too late.
    expect((await world.tell(`approve ${plan} --as berit`)).code).toBe(0)
    expect((await world.tell(`approve ${plan} --as carl`)).code).toBe(4)
    expect(await world.json(`runs ${plan}`)).toMatchObject({ approval: { by: 'cli:berit' } })
    expect(await world.json(`apply ${plan} --yes`)).toMatchObject({ applied: { anonymise: 3 } })
    expect((await world.tell(`approve ${plan} --as berit --reject`)).code).toBe(4)
  })

  it.each(['', '--as berit'])('can be denied for good%s, by whoever made it too', async args => {
    const world = await approvedWorld()
    const plan = await world.plan()
    const { code, stdout } = await world.tell([
      'approve',
      plan,
      '--reject',
      ...args.split(' ').filter(Boolean),
    ])
    expect(code).toBe(0)
    expect(stdout).toMatch(/is rejected \(digest [0-9a-f]{12}…\)/u)
    expect((await world.tell(`approve ${plan} --as carl`)).code).toBe(4)
    const applied = await world.tell(`apply ${plan} --yes`)
    expect(applied.code).toBe(4)
    expect(applied.stderr).toMatch(/was rejected \[APPROVAL_REFUSED\]/u)
    expect(await world.named()).toBe(4)
  })

  it('does not cover a policy that changed in between', async () => {
    const world = await newWorld({ files: approved })
    const plan = await world.plan()
    await world.write('support.yaml', policyText({ approval: 'other-person', after: 'P2Y' }))
    const { code, stderr } = await world.tell(`approve ${plan} --as berit`)
    expect(code).toBe(4)
    expect(stderr).toContain('[PLAN_STALE]')
  })
})

describe('runs', () => {
  it('says so when there is none', async () => {
    const world = await newWorld({ closed: 0 })
    expect((await world.tell('runs')).stdout).toBe('Nothing was planned yet.\n')
    expect(await world.json('runs')).toEqual([])
    expect(await world.json('resume')).toEqual([])
    expect((await world.tell('resume')).stdout).toBe('No run is open.\n')
    expect((await world.tell('pause')).stdout).toMatch(/^No run was under way\. Nothing that writes/u)
  })

  it('lists the latest first, and everything about one that is named', async () => {
    const world = await newWorld()
    const first = await world.plan()
    await world.json(`apply ${first} --yes`)
    const second = await world.plan()
    expect(await world.json('runs')).toMatchObject([
      { plan: second, state: 'planned', run: null },
      { plan: first, state: 'finished', run: { state: 'finished', batches: { total: 1, applied: 1 } } },
    ])
    expect(await world.json('runs --limit 1')).toMatchObject([{ plan: second }])
    expect(await world.json(`runs ${first}`)).toMatchObject({ plan: first, run: { state: 'finished' } })
    const list = await world.tell('runs')
    expect(list.stdout.split('\n')).toHaveLength(5)
    const one = await world.tell(`runs ${first}`)
    expect(one.stdout).toMatch(/Plan: 0 to redact, 3 to anonymise.*finished in [\d.]+ s.*✓ ledger valid/su)
    expect((await world.tell(`runs ${second}`)).stdout).not.toContain('ledger')
    expect(await world.tell(`runs ${first} -q`)).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it.each(['0', '-1', 'all', '1.5'])('refuses a limit of %s', async limit => {
    const world = await plainWorld()
    expect(await world.tell(`runs --limit=${limit}`)).toMatchObject({ code: 2, stdout: '' })
  })
})
