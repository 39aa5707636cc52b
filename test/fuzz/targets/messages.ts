import assert from 'node:assert/strict'
import fc from 'fast-check'
import { takeMessage } from '../../../src/requests/intake.ts'
import { intakeRefusals } from '../../../src/requests/refused-message.ts'
import { openRequestWorld } from '../../support/open-request-world.ts'
import { claimsAt } from '../../support/request-sender.ts'
import { echoes, planted } from '../promises.ts'
import { ownServers } from '../servers.ts'
import { mangled, spoilt } from '../spoiling.ts'
import { defineTarget } from '../target.ts'

const now = new Date('2026-11-28T08:00:00.000Z')
const subject = {
  emails: [`asa.${planted}@example.se`],
  phones: ['+46 70 174 06 05'],
  names: [`Åsa ${planted}`],
  ids: [{ store: 'helpdesk', id: planted }],
}
const right = [
  claimsAt(now, { request: { subject, stores: ['helpdesk'] } }),
  claimsAt(now, {
    request: { type: 'rectification', subject, changes: [{ from: planted, to: `${planted}a` }] },
  }),
]

type Input =
  | { readonly of: 'claims'; readonly claims: unknown; readonly header: Readonly<Record<string, string>> }
  | { readonly of: 'token'; readonly cuts: string }

const header = fc.dictionary(
  fc.constantFrom('alg', 'typ', 'kid', 'crit', 'b64', 'jku', 'jwk', 'zip', 'cty', '__proto__'),
  fc.constantFrom(
    'EdDSA',
    'none',
    'HS256',
    'webshop-2026',
    'crm-1',
    '',
    planted,
    'gallra-request+jwt',
    'DEF',
  ),
  { maxKeys: 2 },
)

/** Messages of senders: what is in them never throws, and nothing of whom they are about is told or kept in the open. */
export const messages = defineTarget<Input>({
  name: 'messages',
  inputs: fc.oneof(
    {
      weight: 3,
      arbitrary: fc
        .record({
          claims: spoilt(right),
          header: fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, header),
        })
        .map((each): Input => ({ of: 'claims', ...each })),
    },
    mangled(['a.b.c.d.e', 'eyJhbGciOiJFQ0RILUVTK0EyNTZLVyJ9..x.y.z', ''], 3).map(
      (cuts): Input => ({ of: 'token', cuts }),
    ),
  ),
  async open() {
    const servers = await ownServers({ mongodb: true, redis: false })
    const world = await openRequestWorld(servers.mongodbUrl, now)
    let number = 0
    const tokenOf = async (input: Input): Promise<string> => {
      if (input.of === 'token') return input.cuts
      const { claims } = input
      const isObject = typeof claims === 'object' && claims !== null && !Array.isArray(claims)
      // A reference and a number of its own, or the second message would be refused for the first.
      const own = isObject
        ? JSON.stringify(claims).replaceAll('"5b0e"', `"${number}"`).replaceAll('WS-2026-0117', `N-${number}`)
        : '{}'
      // Headers that jose does not make a token with, a sender could not either.
      return world.webshop.token(JSON.parse(own), input.header).catch(() => 'x')
    }
    return {
      async attempt(input) {
        number += 1
        const token = await tokenOf(input)
        const arrival = { via: 'queue', source: `job-${number}` } as const
        const first = await takeMessage(world.context, token, arrival)
        const second = await takeMessage(world.context, token, arrival)
        if (first.outcome === 'refused') {
          assert.ok(intakeRefusals.some(each => each === first.message.reason))
          assert.equal(
            echoes(JSON.stringify({ ...first.message, reference: '', sender: '' })),
            false,
            'is repeated',
          )
          assert.equal(second.outcome === 'refused' && second.message.id, first.message.id, 'counted twice')
        } else {
          assert.equal(second.outcome, 'again', 'the same job again is the same request')
          assert.equal(
            echoes(JSON.stringify({ ...first.request, reference: '' })),
            false,
            'is kept in the open',
          )
        }
        if (number % 200 === 0) {
          const references = /"reference":"(?:[^"\\]|\\.)*"/gu
          assert.equal(
            echoes((await world.everything()).replace(references, '')),
            false,
            'stands in the database',
          )
        }
      },
      async close() {
        await world.close()
        await servers.close()
      },
    }
  },
})
