import { describe, expect, it } from 'vitest'
import type { Capability } from '../../src/connectors/connector.ts'
import { contactSpecFor, digestOf, forgetSpecFor, ownSpecFor, specsOf } from '../../src/requests/specs.ts'
import { missingFor, waysOf } from '../../src/requests/ways.ts'

const can = (...some: Capability[]): ReadonlySet<Capability> => new Set(some)
const keep = { 'own-tickets': 'anonymise' } as const
const drop = { 'own-tickets': 'delete' } as const

/** As the kinds of desks that there are declare themselves. */
const desks = {
  database: can('redact-text', 'rewrite', 'relink', 'hard-delete', 'contacts'),
  blackening: can('redact-text', 'hard-delete', 'contacts', 'rewrite-contacts', 'detach'),
  'with people that can be emptied': can('redact-text', 'rewrite-contacts', 'contacts'),
  'that only deletes': can('hard-delete', 'contacts'),
  'that takes tickets along with people': can('redact-text', 'hard-delete', 'contacts'),
}

describe('what a desk can do for a request', () => {
  it.each([
    ['database', { contact: 'emptied', links: 'placeholder', words: 'any' }],
    ['blackening', { contact: 'deleted', links: 'stay', words: 'none' }],
    ['with people that can be emptied', { contact: 'emptied', links: 'stay', words: 'none' }],
  ] as const)('%s', (desk, ways) => {
    expect(waysOf(desks[desk])).toEqual(ways)
  })

  it.each([
    ['erasure', 'database', keep, []],
    ['erasure', 'blackening', drop, []],
    ['objection', 'with people that can be emptied', keep, []],
    ['erasure', 'with people that can be emptied', drop, ['hard-delete']],
    ['erasure', 'that only deletes', keep, ['redact-text', 'rewrite-contacts']],
    ['erasure', 'that takes tickets along with people', keep, ['rewrite-contacts']],
    ['rectification', 'blackening', keep, []],
    ['rectification', 'that only deletes', keep, ['rewrite-contacts']],
    ['access', 'that only deletes', drop, []],
    ['restriction', 'that only deletes', keep, []],
  ] as const)('%s in one %s lacks what it has not got', (type, desk, settings, missing) => {
    expect(missingFor(type, desks[desk], settings)).toEqual(missing)
  })

  it('every spec that a plan may name is known again by its digest, whatever the desk', () => {
    for (const settings of [keep, drop]) {
      const known = specsOf(settings, [['tickets:subject']])
      for (const desk of ['database', 'blackening', 'with people that can be emptied'] as const) {
        const ways = waysOf(desks[desk])
        const specs = [
          contactSpecFor(ways),
          ownSpecFor(settings, ways),
          forgetSpecFor(ways),
          forgetSpecFor(ways, ['tickets:subject']),
        ]
        for (const spec of specs) expect(known.get(digestOf(spec))).toEqual(spec)
      }
    }
  })
})
