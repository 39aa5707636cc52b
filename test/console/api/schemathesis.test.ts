import { expect, it } from 'vitest'
import { scopes } from '../../../src/console/tokens/token.ts'
import { policyText } from '../../cli/cli-world.ts'
import { createApiWorlds } from './api-world.ts'
import { askSchemathesis, findSchemathesis } from './schemathesis/ask-schemathesis.ts'

const found = await findSchemathesis()
if ('missing' in found)
  console.error(`NOT CHECKED with schemathesis, which cannot be installed here: ${found.missing}`)

const newWorld = await createApiWorlds()

it.skipIf('missing' in found)(
  'answers as it is described, whatever comes, and never with a failure of its own',
  async () => {
    if ('missing' in found) return
    const files = { 'support.yaml': policyText({ approval: 'other-person' }) }
    const world = await newWorld({ files, closed: 20, apiLimits: { calls: 1e6, refusals: 1e6 } })
    const anna = await world.program('anna', ['operator', 'approver'], [...scopes])
    const [run, plan] = [await world.plan(), await world.plan()]
    expect((await world.tell(`approve ${run} --as bo`)).code).toBe(0)
    // Nobody works: it stays under way, and can be paused and resumed.
    expect((await anna.post(`/plans/${run}/start`, { records: 20 })).status).toBe(202)
    const request = { type: 'erasure', reference: 'A-1', subject: { emails: ['asa@post.example'] } }
    const { body } = await anna.post('/requests', { request })
    const base = await world.server.listen({ host: '127.0.0.1', port: 0 })
    const said = await askSchemathesis({
      ...{ python: found.python, base, secret: anna.secret, seconds: 30 },
      known: {
        'plans/': { id: plan },
        'runs/': { id: run },
        'requests/': { id: String(body.id) },
        'policies/\\{': { name: 'support' },
        'statistics/': { store: 'helpdesk' },
      },
    })
    expect(said.code, said.text).toBe(0)
    // It did look at every operation; how often, in the time that it has, is for the machine to say.
    expect(said.text).toMatch(/Tested: 26$/m)
    expect(said.calls).toBeGreaterThan(26)
    console.warn(`schemathesis: ${said.calls} calls`)
  },
  300_000,
)
