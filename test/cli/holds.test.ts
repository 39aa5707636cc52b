import { describe, expect, it } from 'vitest'
import { createWorlds, once, policyText, type World } from './cli-world.ts'

const newWorld = await createWorlds()
/** For tests that leave it as it is. */
const quiet = once(() => newWorld())

const add = (world: World, ...args: readonly string[]): Promise<Record<string, never>> =>
  world.json(['hold', 'add', '--reason', 'claim 12/26', ...args])

describe('a hold', () => {
  it('on a ticket is counted by the plan, shown by explain, and ends when it is released', async () => {
    const world = await newWorld()
    const ticket = String(world.tickets[1])
    const hold = await add(world, '--store', 'helpdesk', '--ticket', ticket)
    expect(hold).toMatchObject({ id: expect.stringMatching(/^hold-[0-9a-f]{12}$/u), reason: 'claim 12/26' })
    expect(await world.json('hold list')).toMatchObject([{ id: hold.id, on: { by: 'ticket', ticket } }])
    const list = await world.tell('hold list')
    expect(list.stdout).toContain(`ticket helpdesk/${ticket}`)
    expect(list.stdout).toContain('until released')

    expect(await world.json('plan')).toMatchObject({ counts: { anonymise: 2 }, held: 1 })
    const explained = await world.tell(`explain helpdesk ${ticket}`)
    expect(explained.code).toBe(0)
    expect(explained.stdout).toMatch(/claim 12\/26/u)
    expect((await world.tell(`explain helpdesk ${world.tickets[0]}`)).stdout).not.toContain('claim 12/26')

    const released = await world.tell(`hold release ${hold.id}`)
    expect(released).toEqual({ code: 0, stdout: `Hold ${hold.id} is released.\n`, stderr: '' })
    expect((await world.tell('hold list')).stdout).toBe('No hold is in force.\n')
    expect(await world.json('plan')).toMatchObject({ counts: { anonymise: 3 }, held: 0 })
    expect((await world.tell(`hold release ${hold.id}`)).code).toBe(2)
  })

  it('on a person keeps all their tickets', async () => {
    const world = await newWorld()
    await add(world, '--store', 'helpdesk', '--person', String(world.person))
    expect(await world.json('plan')).toMatchObject({ counts: { anonymise: 0 }, held: 3 })
    const { stdout } = await world.tell(`explain helpdesk ${world.tickets[0]}`)
    expect(stdout).toContain('claim 12/26')
  })

  it('on a tag keeps tickets with it, whatever their case', async () => {
    const world = await newWorld()
    const { insertedId } = await world.desk
      .collection('tags')
      .insertOne({ name: 'Legal', normalized: 'legal' })
    await world.desk.collection('tickets').updateOne({ uid: 1 }, { $set: { tags: [insertedId] } })
    await add(world, '--tag', 'legal')
    expect(await world.json('plan')).toMatchObject({ counts: { anonymise: 2 }, held: 1 })
  })

  it('that comes after the plan is kept by apply, which ends with 3', async () => {
    const world = await newWorld()
    const { plan } = await world.json('plan')
    await add(world, '--store', 'helpdesk', '--ticket', String(world.tickets[0]))
    const { code, stdout } = await world.tell(`apply ${plan} --yes`)
    expect(code).toBe(3)
    expect(stdout).toMatch(/anonymised 2,.*skipped 1: on hold/su)
    expect(await world.desk.collection('tickets').countDocuments({ uid: 1, issue: /Lindqvist/u })).toBe(1)
  })

  it('ends by itself', async () => {
    const world = await newWorld()
    const hold = await add(world, '--tag', 'x', '--until', '2099-12-31')
    expect(hold).toMatchObject({ until: '2099-12-31T00:00:00.000Z' })
    expect((await world.tell('hold list')).stdout).toContain('2099-12-31T00:00:00.000Z')
  })

  it.each([
    [['--tag', 'x'], /required option '--reason/u],
    [['--reason', 'x'], /a hold needs one of --ticket, --person, --tag/u],
    [['--reason', 'x', '--tag', 'a', '--ticket', 'b', '--store', 'helpdesk'], /a hold needs one of/u],
    [['--reason', 'x', '--ticket', 'a'], /needs --store/u],
    [['--reason', ' ', '--tag', 'a'], /a hold needs a reason/u],
    [['--reason', 'x', '--tag', ' '], /a hold by tag needs the tag/u],
    [['--reason', 'x', '--tag', 'a', '--until', 'soon'], /--until: not a moment/u],
    [['--reason', 'x', '--tag', 'a', '--until', '2020-01-01'], /a hold must end in the future/u],
    [
      ['--reason', 'x', '--ticket', 'a', '--store', 'helpdesc'],
      /no store is called "helpdesc" \(valid: helpdesk\)/u,
    ],
    [
      ['--reason', 'x', '--ticket', 'f'.repeat(24), '--store', 'helpdesk'],
      /ticket f{24}: not found in store "helpdesk"/u,
    ],
    [
      ['--reason', 'x', '--person', 'f'.repeat(24), '--store', 'helpdesk'],
      /contact f{24}: not found in store "helpdesk"/u,
    ],
  ])('is refused for %j', async (args, said) => {
    const world = await quiet()
    const { code, stdout, stderr } = await world.tell(['hold', 'add', ...args])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(said)
    expect(await world.json('hold list')).toEqual([])
  })
})

describe('explain', () => {
  it('says which rule, which clock and what comes next, as a document too', async () => {
    const { tickets, tell, json } = await quiet()
    const due = await tell(`explain helpdesk ${tickets[0]}`)
    expect(due).toMatchObject({ code: 0, stderr: '' })
    expect(due.stdout).toMatch(new RegExp(`^ticket ${tickets[0]} in helpdesk\\n`, 'u'))
    expect(due.stdout).toContain('closed_at')
    expect(await json(`explain helpdesk ${tickets[0]}`)).toMatchObject({
      record: { kind: 'ticket', id: String(tickets[0]) },
    })
    const open = await tell(`explain helpdesk ${tickets[3]}`)
    expect(open.stdout).toContain('Kept: the ticket is not closed')
    const early = await tell(`explain helpdesk ${tickets[0]} --now 2021-06-01`)
    expect(early.stdout).toContain('2022-05-01')
  })

  it('tells of every policy that covers the store', async () => {
    const several = await newWorld({
      files: { 'a.yaml': policyText({ name: 'orders' }), 'b.yaml': policyText({ name: 'support' }) },
    })
    expect(await several.json(`explain helpdesk ${several.tickets[0]}`)).toHaveLength(2)
  })

  it.each([
    ['explain helpdesc x', /no store is called "helpdesc" \(valid: helpdesk\)/u],
    ['explain helpdesk x', /NOT_FOUND/u],
    [`explain helpdesk ${'f'.repeat(24)}`, /NOT_FOUND/u],
    [`explain helpdesk ${'f'.repeat(24)} --contact`, /NOT_FOUND/u],
    ['explain helpdesk x --now never', /--now: not a moment/u],
  ])('refuses "%s"', async (args, said) => {
    const { code, stdout, stderr } = await (await quiet()).tell(args)
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(said)
  })
})
