import { userInfo } from 'node:os'
import { describe, expect, it } from 'vitest'
import { createWorlds, once, policyText, storesText } from './cli-world.ts'

const newWorld = await createWorlds()
const me = userInfo().username

/** The built-in caps hold: 10 % of a handful of records is none. */
const capped = { 'support.yaml': policyText({ lines: '' }) }
// For tests that leave the desk as it is.
const plainWorld = once(() => newWorld())
const cappedWorld = once(() => newWorld({ files: capped }))

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
    expect(await world.named()).toBe(4)
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

describe('limits of a store', () => {
  it('say how long a plan takes at least, and let its run come to an end', async () => {
    const limited = `${storesText}    limits: { reads-per-second: 500, writes-per-second: 1 }\n`
    const world = await newWorld({ files: { 'stores.yaml': limited, 'support.yaml': policyText() } })
    expect((await world.tell('plan')).stdout).toContain(
      '\n  limits: 1 records a second in helpdesk, which takes 3 s or longer\n',
    )
    const { plan, atLeastSeconds } = await world.json('plan')
    expect(atLeastSeconds).toBe(3)
    expect(await world.json(`apply ${plan} --yes`)).toMatchObject({ applied: { anonymise: 3 } })
  }, 120_000)

  it.each(['0', '1.5', '-1', 'fast'])('are no %s', async rate => {
    const world = await newWorld({
      files: { 'stores.yaml': `${storesText}    limits: { writes-per-second: ${rate} }\n` },
      closed: 0,
    })
    const { code, stderr } = await world.tell('plan')
    expect(code).toBe(2)
    expect(stderr).toMatch(/stores\.yaml:8:\d+ error /u)
  })
})
