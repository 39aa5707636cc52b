import { describe, expect, it } from 'vitest'
import { createWorlds, once, policyText } from './cli-world.ts'

const newWorld = await createWorlds()

const inMode = (mode: string): string =>
  policyText({
    lines: `limits: { tickets: 1000, percent: 100 }\nmode: ${mode}\nschedule: { cron: "15 2 * * *" }`,
  })
// For tests that leave the desk as it is.
const tested = once(() => newWorld({ files: { 'support.yaml': inMode('test') } }))

describe.each(['test', 'notify'])('a policy in mode %s', mode => {
  it('is planned and reported, and refused by approve and apply, which touch nothing', async () => {
    const world = await newWorld({ files: { 'support.yaml': inMode(mode) } })
    const { plan, ...document } = await world.json('plan')
    expect(document).toMatchObject({ mode, counts: { anonymise: 3 } })
    for (const verb of [`apply ${plan} --yes`, `approve ${plan} --as birk`, `apply ${plan}`]) {
      const { code, stdout, stderr } = await world.tell(verb)
      expect({ verb, code, stdout }).toEqual({ verb, code: 4, stdout: '' })
      expect(stderr).toMatch(
        new RegExp(`the policy "support" is in mode "${mode}".*nothing is applied.*\\[NOT_ENFORCED\\]`, 'u'),
      )
    }
    expect(await world.named()).toBe(4)
    expect(await world.own.collection('runs').countDocuments()).toBe(0)
    const { stdout } = await world.tell(`runs ${plan}`)
    expect(stdout).toContain(`planned (${mode})`)
    expect(stdout).toContain('Next: nothing. Write "mode: enforce"')
    expect(await world.json(`runs ${plan}`)).toMatchObject({ mode, run: null })
    expect(await world.json('schedules')).toMatchObject([{ policy: 'support', mode }])
  })

  it('is not applied either once it is enforced, but by a plan of its own', async () => {
    const world = await newWorld({ files: { 'support.yaml': inMode(mode) } })
    const plan = await world.plan()
    await world.write('support.yaml', inMode('enforce'))
    const { code, stderr } = await world.tell(`apply ${plan} --yes`)
    expect(code).toBe(4)
    expect(stderr).toMatch(/NOT_ENFORCED|PLAN_STALE/u)
    expect(await world.named()).toBe(4)
    expect((await world.tell(`apply ${await world.plan()} --yes`)).code).toBe(0)
    expect(await world.named()).toBe(1)
  })
})

describe('the mode in words', () => {
  it('stands in a plan, in explanations and in the schedules', async () => {
    const world = await tested()
    const words = 'planned when somebody asks; nothing is applied'
    expect((await world.tell('plan')).stdout).toContain(`Mode test: ${words}.\n`)
    expect((await world.tell(`explain helpdesk ${world.tickets[0]}`)).stdout).toContain(
      `Mode test: ${words}.`,
    )
    expect(await world.json(`explain helpdesk ${world.tickets[0]}`)).toMatchObject({ mode: 'test' })
    const { stdout } = await world.tell('schedules')
    expect(stdout).toContain(`test: ${words}`)
    expect(stdout).toContain('none by itself')
  })

  it('is a warning where the policy is checked, and says nothing where it is enforced', async () => {
    const world = await tested()
    const { code, stderr } = await world.tell('validate')
    expect(code).toBe(0)
    expect(stderr).toMatch(
      /support\.yaml:\d+:7 warning mode "test": planned when somebody asks.*kept longer/u,
    )
    const other = await newWorld({ files: { 'support.yaml': inMode('enforce') } })
    expect((await other.tell('validate')).stderr).not.toContain('mode')
    expect((await other.tell('plan')).stdout).not.toMatch(/mode/iu)
  })

  it('refuses one that is none, and tells of addresses that nobody writes to', async () => {
    const world = await tested()
    await world.write('extra.yaml', inMode('dry').replace('policy: support', 'policy: extra'))
    expect((await world.tell('validate')).stderr).toMatch(/extra\.yaml:7:7 error .*test.*notify.*enforce/u)
    const told = inMode('enforce\nnotify: { mail: [dpo@example.se] }')
    await world.write('extra.yaml', told.replace('policy: support', 'policy: extra'))
    expect((await world.tell('validate')).stderr).toMatch(
      /extra\.yaml:8:9 warning nobody is told in this mode/u,
    )
  })
})
