import fc from 'fast-check'
import { expect, it } from 'vitest'
import { pageAfter } from '../../../src/connectors/jsonl/select.ts'

it('pages hold every key once, in order, with what its last line says', () => {
  const lines = fc.array(
    fc.record({
      key: fc.stringMatching(/^[a-c]{1,3}$/u),
      value: fc.option(fc.integer(), { nil: undefined }),
    }),
    { maxLength: 80 },
  )
  fc.assert(
    fc.property(lines, fc.integer({ min: 1, max: 5 }), (all, size) => {
      const last = new Map(all.map(({ key, value }) => [key, value]))
      const wanted = [...last].filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1))
      const found: [string, number][] = []
      let after: string | undefined
      do {
        const page = pageAfter<number>(after, size)
        for (const { key, value } of all) if (page.wants(key)) page.set(key, value)
        found.push(...page.entries())
        after = page.next
      } while (after !== undefined)
      expect(found).toEqual(wanted)
    }),
  )
})
