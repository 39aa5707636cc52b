import { userInfo } from 'node:os'
import { Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { createWorlds, policyText, type World } from './cli-world.ts'

const newWorld = await createWorlds()

/** Made at the first use, for tests that leave the desk as it is. */
const shared = (of: Parameters<typeof newWorld>[0]): (() => Promise<World>) => {
  let world: Promise<World> | undefined
  return () => (world ??= newWorld(of))
}
const me = userInfo().username

const approved = { 'support.yaml': policyText({ approval: 'other-person' }) }
/** The built-in caps hold: 10 % of a handful of records is none. */
const capped = { 'support.yaml': policyText({ lines: '' }) }

const plainWorld = shared({})
const cappedWorld = shared({ files: capped })
const approvedWorld = shared({ files: approved })

/** How many tickets of the desk still name the person. */
const named = ({ desk }: World): Promise<number> =>
  desk.collection('tickets').countDocuments({ issue: /lindqvist/iu })

const planOf = async (world: World, args = 'plan'): Promise<string> => (await world.json(args)).plan ?? ''

describe('plan', () => {
  it('stores what is due and touches nothing', async () => {
    const world = await plainWorld()
    const before = await world.desk.collection('tickets').find().toArray()
    const document = await world.json('plan')
    expect(document).toMatchObject({
      plan: expect.stringMatching(/^\d{4}-\d{2}-\d{2}-[0-9a-f]{12}$/u),
      policy: 'support',
      counts: { redact: 0, anonymise: 3, delete: 0, contacts: 0 },
      held: 0,
      exceedsCap: false,
      state: 'planned',
      by: `cli:${me}`,
    })
    expect(await world.desk.collection('tickets').find().toArray()).toEqual(before)
    const { stdout, stderr } = await world.tell('plan')
    expect(stdout).toContain('Plan: 0 to redact, 3 to anonymise, 0 to delete, 0 people. Held: 0.')
    expect(stderr).toBe('')
    expect(await world.tell('plan --quiet')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('compares deadlines with the moment it is told', async () => {
    const world = await plainWorld()
    const early = await world.json('plan --now 2022-04-30')
    expect(early).toMatchObject({ counts: { anonymise: 0 }, now: '2022-04-30T00:00:00.000Z' })
    expect(await world.json('plan --now 2022-05-02')).toMatchObject({ counts: { anonymise: 3 } })
    const { code, stdout, stderr } = await world.tell('plan --now yesterday')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/--now: not a moment; write 2026-11-22T00:00:00Z or 2026-11-22 \[USAGE\]/u)
  })

  it('makes a plan for each policy, an array of them for several, and only for those that are named', async () => {
    const world = await newWorld({
      files: {
        'a.yaml': policyText({ name: 'orders' }),
        'b.yaml': policyText({ name: 'support', after: 'P90Y' }),
      },
    })
    expect(await world.json('plan')).toMatchObject([
      { policy: 'orders', counts: { anonymise: 3 } },
      { policy: 'support', counts: { anonymise: 0 } },
    ])
    expect(await world.json('plan support')).toMatchObject({ policy: 'support' })
    expect(await world.json('plan support orders')).toHaveLength(2)
    expect((await world.tell('plan')).stdout.match(/^Plan 2/gmu)).toHaveLength(2)
  })

  it.each([
    ['suport', /no active policy is called "suport", did you mean "support"\? \(valid: support\)/u],
    ['orders', /no active policy is called "orders" \(valid: support\)/u],
    ['support orders', /no active policy is called "orders"/u],
  ])('refuses the unknown policy in "%s" before anything is planned', async (names, said) => {
    const world = await plainWorld()
    const before = await world.json('runs')
    const { code, stdout, stderr } = await world.tell(`plan ${names}`)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(said)
    expect(await world.json('runs')).toEqual(before)
  })

  it('says so when no policy is active', async () => {
    const world = await newWorld({ files: {} })
    const { code, stderr } = await world.tell('plan')
    expect(code).toBe(2)
    expect(stderr).toContain('no policy is active in the configuration folder')
  })
})

describe('caps', () => {
  it('that are exceeded show in the plan, and apply refuses it', async () => {
    const world = await cappedWorld()
    const { plan, ...document } = await world.json('plan')
    expect(document).toMatchObject({ exceedsCap: true, caps: [{ planned: 3, allowed: 0 }] })
    expect((await world.tell('plan')).stdout).toContain('✗ over the cap, apply will refuse')
    const { code, stdout, stderr } = await world.tell(`apply ${plan} --yes --json`)
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' })
    expect(stderr).toMatch(/3 of \d+ records in store "helpdesk", at most 0 are allowed .*\[CAP_EXCEEDED\]/u)
    expect(await named(world)).toBe(4)
    expect(await world.json(`runs ${plan}`)).toMatchObject({ state: 'planned', run: null })
  })

  it.each(['--max-tickets 10', '--max-percent 100', '--max-percent 100 --reason='])(
    'are not raised by "%s" without a reason',
    async args => {
      const world = await cappedWorld()
      const { code, stderr } = await world.tell(`plan ${args}`)
      expect(code).toBe(2)
      expect(stderr).toContain('raising a cap needs --reason')
    },
  )

  it.each([
    ['--max-tickets', '0'],
    ['--max-tickets', '1.5'],
    ['--max-tickets', 'all'],
    ['--max-percent', '0'],
    ['--max-percent', '101'],
    ['--max-percent', '-5'],
  ])('are not raised by %s %s', async (option, value) => {
    const world = await cappedWorld()
    const before = await world.json('runs')
    const { code, stderr } = await world.tell(['plan', `${option}=${value}`, '--reason', 'backlog'])
    expect(code).toBe(2)
    expect(stderr).toMatch(/\[USAGE\]/u)
    expect(await world.json('runs')).toEqual(before)
  })

  it('are raised with a reason, which stays in the plan', async () => {
    const world = await cappedWorld()
    const document = await world.json([
      ...['plan', '--max-percent', '100', '--max-tickets', '3'],
      ...['--reason', 'first run after three years'],
    ])
    expect(document).toMatchObject({
      exceedsCap: false,
      capOverride: { tickets: 3, percent: 100, reason: 'first run after three years' },
    })
    const applied = await world.json(`apply ${document.plan} --yes`)
    expect(applied).toMatchObject({ state: 'finished', applied: { anonymise: 3 } })
  })
})

describe('apply', () => {
  it('does nothing without --yes where nobody can be asked', async () => {
    const world = await plainWorld()
    const plan = await planOf(world)
    const { code, stdout, stderr } = await world.tell(`apply ${plan}`)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('nothing was done: without a terminal, apply needs --yes')
    expect(await named(world)).toBe(4)
    expect(await world.json(`runs ${plan}`)).toMatchObject({ state: 'planned', run: null })
  })

  /** A terminal on which the answer is typed. */
  const terminal = (answer: string): Readable =>
    Object.assign(Readable.from([Buffer.from(answer)]), { isTTY: true })

  it.each(['no\n', '\n', 'y\n', '3\n', ''])('does nothing when it is answered %j', async answer => {
    const world = await plainWorld()
    const plan = await planOf(world)
    const { code, stdout, stderr } = await world.tell(`apply ${plan}`, { input: terminal(answer) })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/3 to anonymise.*Type yes to change 3 records: Nothing was done\.\n$/su)
    expect(await named(world)).toBe(4)
  })

  it('does it when it is answered yes', async () => {
    const world = await newWorld()
    const told = await world.tell(`apply ${await planOf(world)}`, { input: terminal('yes\n') })
    expect(told.code).toBe(0)
    expect(told.stdout).toMatch(/anonymised 3, deleted 0.*✓ ledger valid/su)
    expect(await named(world)).toBe(1)
  })

  it('ends at a Ctrl-C before the answer', async () => {
    const world = await plainWorld()
    const plan = await planOf(world)
    const stop = new AbortController()
    const silent = Object.assign(new Readable({ read: () => void setTimeout(() => stop.abort(), 20) }), {
      isTTY: true,
    })
    const { code, stderr } = await world.tell(`apply ${plan}`, { input: silent, signal: stop.signal })
    expect(code).toBe(130)
    expect(stderr).toContain('gallra: interrupted')
    expect(await named(world)).toBe(4)
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
    const plan = await planOf(world)
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
    const plan = await planOf(world)
    await world.desk
      .collection('tickets')
      .updateOne({ uid: 2 }, { $push: { comments: { comment: 'Again' } } as never })
    const { code, stdout } = await world.tell(`apply ${plan} --yes --json`)
    expect(code).toBe(3)
    expect(JSON.parse(stdout)).toMatchObject({ applied: { anonymise: 2 }, skippedBy: { changed: 1 } })
  })

  it('refuses a plan whose policy has changed since, or is gone', async () => {
    const world = await newWorld()
    const plan = await planOf(world)
    await world.write('support.yaml', policyText({ after: 'P2Y' }))
    const changed = await world.tell(`apply ${plan} --yes`)
    expect(changed.code).toBe(4)
    expect(changed.stderr).toMatch(/its policy "support" has changed since; plan again \[PLAN_STALE\]/u)
    await world.write('support.yaml', policyText({ name: 'other' }))
    const gone = await world.tell(`apply ${plan} --yes`)
    expect(gone.code).toBe(4)
    expect(gone.stderr).toMatch(/"support" is not active any more; plan again \[PLAN_STALE\]/u)
    expect(await named(world)).toBe(4)
    // What means the same may be written anew.
    await world.write('support.yaml', `# A remark.\n${policyText()}`)
    expect((await world.tell(`apply ${plan} --yes`)).code).toBe(0)
  })

  it('has nothing to do with an empty plan, and needs no queue for it', async () => {
    const world = await newWorld({ closed: 0, env: { GALLRA_REDIS_URL: 'redis://127.0.0.1:1' } })
    const plan = await planOf(world)
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
    const plan = await planOf(world)
    expect((await world.tell('plan')).stdout).toMatch(/Next: gallra approve \S+ \(by somebody else\)/u)
    const { code, stderr } = await world.tell(`apply ${plan} --yes`)
    expect(code).toBe(4)
    expect(stderr).toMatch(/is not approved yet \[APPROVAL_MISSING\]/u)
    expect(await named(world)).toBe(4)
  })

  it.each([[[]], [['--as', me]]])('is refused to whoever made the plan, also with %j', async args => {
    const world = await approvedWorld()
    const plan = await planOf(world)
    const { code, stdout, stderr } = await world.tell(['approve', plan, ...args])
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' })
    expect(stderr).toMatch(/whoever made it may not approve it \[APPROVAL_REFUSED\]/u)
    expect((await world.tell(`apply ${plan} --yes`)).code).toBe(4)
  })

  it.each([`${me} `, ` ${me}`, `${me}\u200b`, ''])(
    'is refused to %j, who only looks like another',
    async name => {
      const world = await approvedWorld()
      const plan = await planOf(world)
      const { code, stderr } = await world.tell(['approve', plan, '--as', name])
      expect(code).toBe(2)
      expect(stderr).toContain('--as: not a login name')
      expect(await world.json(`runs ${plan}`)).toMatchObject({ state: 'planned' })
    },
  )

  it('lets the plan be applied once', async () => {
    const world = await newWorld({ files: approved })
    const plan = await planOf(world)
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
    const plan = await planOf(world)
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
    expect(await named(world)).toBe(4)
  })

  it('does not cover a policy that changed in between', async () => {
    const world = await newWorld({ files: approved })
    const plan = await planOf(world)
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
    expect((await world.tell('pause')).stdout).toBe('No run is under way.\n')
  })

  it('lists the latest first, and everything about one that is named', async () => {
    const world = await newWorld()
    const first = await planOf(world)
    await world.json(`apply ${first} --yes`)
    const second = await planOf(world)
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
