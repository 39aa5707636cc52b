import { describe, expect, it } from 'vitest'
import { leftLines } from '../../src/cli/left-records.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { createWorlds, type World } from './cli-world.ts'

const newWorld = await createWorlds()

const applied = async (world: World) => {
  const { plan } = await world.json('plan')
  return world.tell(`apply ${plan} --yes`)
}

describe('a ticket with a value left in it, where the data map does not reach', () => {
  it('is told with its id by apply, later runs, resume and runs, all exit 1, until somebody accepts it', async () => {
    const world = await newWorld()
    const ticket = String(world.tickets[0])
    await world.desk
      .collection('tickets')
      .updateOne({ uid: 1 }, { $set: { ofAFork: 'Seen by Anna Lindqvist' } })
    const told = new RegExp(`ticket helpdesk/${ticket}: \\d+ values? left`, 'u')
    for (const _ of ['first', 'second']) {
      const { code, stdout } = await applied(world)
      expect(code).toBe(1)
      expect(stdout).toMatch(told)
      expect(stdout).not.toContain('Lindqvist')
    }
    for (const verb of ['runs', 'runs --json', 'resume']) {
      const { code, stderr } = await world.tell(verb)
      expect({ verb, code }).toEqual({ verb, code: 1 })
      expect(stderr).toMatch(told)
    }
    expect(await world.tell(`runs --accept helpdesk/${ticket}`)).toEqual({
      code: 0,
      stdout: `ticket helpdesk/${ticket} is done.\n`,
      stderr: '',
    })
    expect(await world.tell('resume')).toMatchObject({ code: 0, stderr: '' })
    expect((await world.tell('runs')).code).toBe(0)
    expect((await applied(world)).code).toBe(0)
    expect((await world.tell(`runs --accept helpdesk/${ticket}`)).stderr).toContain('[NOT_FOUND]')
    expect((await world.tell('runs --accept helpdesk')).code).toBe(2)
    expect((await world.json('ledger verify')).valid).toBe(true)
  })
})

describe('lines about what is left', () => {
  it('are twenty at the most', () => {
    const left = Array.from({ length: 23 }, (_, index) => ({
      store: storeId('helpdesk'),
      kind: 'ticket' as const,
      id: recordId(`t${index}`),
      values: index + 1,
    }))
    expect(leftLines(left.slice(0, 2))).toEqual([
      'ticket helpdesk/t0: 1 value left',
      'ticket helpdesk/t1: 2 values left',
    ])
    expect(leftLines(left)).toHaveLength(21)
    expect(leftLines(left).at(-1)).toBe('and 3 more')
    expect(leftLines([])).toEqual([])
  })
})
