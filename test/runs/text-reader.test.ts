import { describe, expect, it } from 'vitest'
import { basis, head, policyOf } from '../policies/policy-text.ts'
import { inventDesk } from '../support/memory-desk.ts'
import { createWorld, policyText, purge } from '../support/run-world.ts'

/** A desk whose texts nobody can read: neither its words nor the names of its people are to be had. */
const unreadable = (policy: string) => {
  const world = createWorld(inventDesk(40), { policies: [policyOf(policy)] })
  const asked = { redactor: 0, roster: 0 }
  const store: typeof world.context.store = async id => ({
    ...(await world.context.store(id)),
    redactor: async () => {
      asked.redactor += 1
      throw new Error('no words')
    },
    roster: async () => {
      asked.roster += 1
      throw new Error('no names')
    },
  })
  return { asked, world: { ...world, context: { ...world.context, store } } }
}

const deleting = `${head}approval: none
limits: { tickets: 100000, percent: 100 }
rules:
  - id: all
    category: "*"
    clock: closed_at
    basis: ${basis}
    stages:
      - { after: P12M, action: delete }
`

describe('a run that only deletes', () => {
  it('loads no words of the store and no names of its people', async () => {
    const { asked, world } = unreadable(deleting)
    const { run } = await purge(world)
    expect(run.result?.counts.delete).toBeGreaterThan(0)
    expect(run.result?.skipped).toEqual({})
    expect(asked).toEqual({ redactor: 0, roster: 0 })
  })
})

describe('a run that does anything else', () => {
  it('changes nothing where texts cannot be read', async () => {
    const { asked, world } = unreadable(policyText)
    await expect(purge(world)).rejects.toThrow('no words')
    expect(asked.redactor).toBeGreaterThan(0)
  })
})
