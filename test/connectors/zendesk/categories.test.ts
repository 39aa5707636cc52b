import { describe, expect, it } from 'vitest'
import { collect, signal, world } from './desk-world.ts'
import { openFake } from './open.ts'

/** As the account calls its groups, brands and forms, in more than one page. */
const named = ['first line', 'returns', 'invoices', 'press', 'shops'].map((name, index) => ({
  id: 360_000_700_000 + index,
  name,
}))

describe.each([
  ['group', 'group_id', 'groups'],
  ['brand', 'brand_id', 'brands'],
  ['form', 'ticket_form_id', 'ticket_forms'],
] as const)('category: %s', (category, member, list) => {
  it('is the name that the account has for it, in lists and in whole tickets', async () => {
    const at = await world()
    at.desk.named[list].push(...named)
    Object.assign(at.ticket, { [member]: named[4]?.id })
    const connector = openFake(at.fake, undefined, category)
    expect([...(await connector.categories(signal()))].sort()).toEqual(named.map(({ name }) => name).sort())
    const [ref] = await collect(connector.select('ticket', { rules: [], all: true }, signal()))
    const [whole] = ref ? await connector.readMany('ticket', [ref.id], signal()) : []
    expect([ref?.facts, whole?.facts]).toMatchObject([{ category: 'shops' }, { category: 'shops' }])
    expect(whole?.stamp).toBe(ref?.stamp)
  })

  it('is none for a ticket without, or of one that was deleted', async () => {
    const at = await world()
    at.desk.named[list].push(...named)
    const connector = openFake(at.fake, undefined, category)
    for (const id of [null, 17]) {
      Object.assign(at.ticket, { [member]: id })
      const [ref] = await collect(connector.select('ticket', { rules: [], all: true }, signal()))
      expect(ref?.facts).not.toHaveProperty('category')
    }
  })
})
