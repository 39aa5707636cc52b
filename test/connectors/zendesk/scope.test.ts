import { describe, expect, it } from 'vitest'
import { vendorsManners } from '../../support/fakes/zendesk-account.ts'
import { addTicket, personId, touch } from '../../support/fakes/zendesk-desk.ts'
import { collect, deletion, redact, signal, textOf, type World, word, world } from './desk-world.ts'
import { openFake } from './open.ts'

const withAiAgent = async () => {
  const at = await world()
  const other = addTicket(at.desk, { index: 1, requester: personId(0), aiAgent: true })
  const told: string[] = []
  const connector = openFake(at.fake, undefined, 'type', message => told.push(message))
  const ids = async () =>
    (await collect(connector.select('ticket', { rules: [], all: true }, signal()))).map(({ id }) =>
      Number(id),
    )
  return { ...at, other, connector, told, ids }
}

const refusing = ({ fake }: World, ...refuses: readonly string[]): void => {
  fake.manners = { ...vendorsManners, refuses }
}

describe('tickets of AI agents', () => {
  it('are read, counted and deleted as any, also when they changed a moment ago', async () => {
    const at = await withAiAgent()
    expect(await at.ids()).toEqual([at.ticket.id, at.other.id])
    expect(await at.connector.count('ticket', signal())).toBe(2)
    touch(at.desk, at.other)
    expect(await at.ids()).toContain(at.other.id)
    at.desk.clock += 61_000
    expect(
      await at.connector.applyMany([deletion(await at.read('ticket', at.other.id))], signal()),
    ).toMatchObject([{ result: 'applied', unreachable: [] }])
    expect([...at.desk.scrubbed]).toEqual([at.other.id])
    expect(at.told).toEqual([])
  })

  it('are left out by a desk whose description is older, which is told once', async () => {
    const at = await withAiAgent()
    refusing(at, 'support_type_scope')
    expect(await at.ids()).toEqual([at.ticket.id])
    const asked = at.fake.calls.length
    expect(await at.ids()).toEqual([at.ticket.id])
    expect(await at.connector.count('ticket', signal())).toBe(1)
    expect(at.told).toEqual([
      expect.stringMatching(/^store zen: .*support_type_scope.*no run and no request/u),
    ])
    // What is known is not tried again.
    expect(at.fake.calls.slice(asked).filter(({ query }) => query.has('support_type_scope'))).toEqual([])
    const checks = await at.connector.diagnose({ rules: [] }, signal())
    expect(checks.map(({ detail }) => detail)).toContainEqual(
      expect.stringContaining('support_type_scope: tickets'),
    )
  })
})

describe('a desk that refuses parameters which its description has not', () => {
  it.each([[['include']], [['support_type_scope', 'include']]])(
    'is read and written without %j',
    async refuses => {
      const at = await world()
      refusing(at, ...refuses)
      at.fake.hasMeasures = false
      const whole = await at.read('ticket', at.ticket.id)
      const [ref] = await collect(at.connector.select('ticket', { rules: [], all: true }, signal()))
      expect(ref?.stamp).toBe(whole.stamp)
      expect(await redact(at)).toMatchObject([{ result: 'applied', unreachable: [] }])
      expect(textOf(at)).not.toContain(word)
      const person = await at.read('contact', personId(0))
      expect(person.participants).toMatchObject([{ emails: [expect.any(String)] }])
    },
  )

  it('is not taken for one where it refuses a call for another reason', async () => {
    const at = await withAiAgent()
    for (let call = 0; call < 4; call++)
      at.fake.fail(({ query }) => query.has('start_time'), { kind: 'status', status: 400 })
    await expect(at.ids()).rejects.toMatchObject({ message: expect.stringMatching(/HTTP 400/u) })
    expect(await at.ids()).toEqual([at.ticket.id, at.other.id])
    expect(at.told).toEqual([])
  })
})
