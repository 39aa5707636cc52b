import { expect, it } from 'vitest'
import { policyText } from '../../cli/cli-world.ts'
import { type ApiWorld, createApiWorlds, type Program } from './api-world.ts'

const newWorld = await createApiWorlds()
const patience = { timeout: 60_000, interval: 200 }
const files = { 'support.yaml': policyText({ approval: 'other-person' }) }
const operating = ['read', 'plan', 'steer', 'requests'] as const

const makePlan = async (by: Program): Promise<string> => {
  const { status, body } = await by.post('/plans', { policy: 'support' })
  expect([status, body.state]).toEqual([202, 'being made'])
  const made = async () => (await by.get('/plannings')).body.plannings[0].state
  await expect.poll(made, patience).toBe('made')
  return (await by.get('/plannings')).body.plannings[0].plan
}

const finish = async (world: ApiWorld, run: string): Promise<void> => {
  // What is on the queue is done by whoever works; here that is the command line.
  expect((await world.tell(`apply ${run} --yes`)).code).toBe(0)
}

it('make a plan, which its maker approves by no way, and somebody else does', async () => {
  const world = await newWorld({ files })
  const anna = await world.program('anna', ['operator', 'approver'], [...operating, 'decide'])
  const bo = await world.program('bo', ['approver'], ['read', 'decide'])
  const plan = await makePlan(anna)
  const { body: shown } = await anna.get(`/plans/${plan}`)
  expect(shown).toMatchObject({ policy: 'support', by: 'api:anna', state: 'planned', records: 3 })

  const own = await anna.post(`/plans/${plan}/decision`, { decision: 'approve' })
  expect([own.status, own.body.reason]).toEqual([409, 'approval-refused'])
  expect((await world.tell(`approve ${plan} --as anna`)).code).toBe(4)
  const page = await world.signedIn('Anna', ['approver'])
  await page.get(`/plans/${plan}`)
  expect((await page.send(`/plans/${plan}/decision`, { decision: 'approve' })).status).toBe(409)

  const early = await anna.post(`/plans/${plan}/start`, { records: 3 })
  expect([early.status, early.body.reason]).toEqual([409, 'approval-missing'])
  const said = await bo.post(`/plans/${plan}/decision`, { decision: 'approve', reason: 'looked at' })
  expect(said.body).toMatchObject({ state: 'approved', decision: { by: 'api:bo', reason: 'looked at' } })
  const other = await anna.post(`/plans/${plan}/start`, { records: 4 })
  expect([other.status, other.body.detail]).toEqual([422, expect.stringContaining('changes 3 records')])
  const started = await anna.post(`/plans/${plan}/start`, { records: 3 })
  expect([started.status, started.body]).toEqual([
    202,
    expect.objectContaining({ run: plan, by: 'api:anna' }),
  ])

  expect((await anna.post(`/runs/${plan}/pause`)).body.state).toBe('paused')
  expect((await anna.post(`/runs/${plan}/resume`)).body.state).toBe('running')
  await finish(world, plan)
  expect((await anna.get(`/runs/${plan}`)).body).toMatchObject({
    state: 'finished',
    result: { applied: { anonymise: 3 }, residual: 0, statisticsEqual: true },
  })
  const over = await anna.post(`/runs/${plan}/pause`)
  expect([over.status, over.body.reason]).toEqual([422, 'usage'])

  const told: string[] = []
  for await (const { event } of world.app.context.ledger.entries())
    if ('by' in event) told.push(`${event.kind} ${event.by}`)
  expect(told).toEqual(
    expect.arrayContaining(['plan-approved api:bo', 'run-started api:anna', 'run-paused api:anna']),
  )
  expect((await bo.get('/ledger/verification')).body).toMatchObject({ valid: true, problems: [] })
}, 180_000)

it('tell the figures that the command line counted last, with their moment, and count nothing themselves', async () => {
  const world = await newWorld({ closed: 12 })
  const anna = await world.program('anna', ['viewer'], ['read'])
  expect((await anna.get('/statistics/helpdesk')).status).toBe(404)
  const before = new Date().toISOString()
  const { store: _, ...report } = await world.json('stats show helpdesk')
  const { store: __, countedAt, ...told } = (await anna.get('/statistics/helpdesk')).body
  expect(told).toEqual(report)
  expect(countedAt >= before && countedAt <= new Date().toISOString()).toBe(true)
  await world.desk.collection('tickets').deleteMany({})
  expect((await anna.get('/statistics/helpdesk')).body).toMatchObject({ countedAt, total: report.total })
  expect((await anna.get('/statistics/nowhere')).status).toBe(404)
  const small = await anna.get('/statistics/helpdesk?k=2')
  expect([small.status, small.body.reason]).toEqual([422, 'usage'])
  expect((await anna.get('/statistics/helpdesk?k=x')).status).toBe(422)
  const { body: health } = await anna.get('/health')
  expect(health).toMatchObject({ paused: false, duties: expect.any(Array), queues: expect.any(Array) })
}, 120_000)

it('check a policy with its places, and against stores', async () => {
  const world = await newWorld()
  const anna = await world.program('anna', ['viewer'], ['read'])
  expect((await anna.get('/policies')).body.policies).toEqual([
    expect.objectContaining({ policy: 'support', mode: 'enforce', stores: ['helpdesk'], locked: false }),
  ])
  const { body } = await anna.get('/policies/support')
  const again = await anna.post('/policies/validation', { text: body.yaml })
  expect(again.body).toEqual({ valid: true, problems: expect.any(Array) })
  const wrong = await anna.post('/policies/validation', { text: body.yaml.replace('helpdesk', 'helpdesc') })
  expect(wrong.body.valid).toBe(false)
  expect(wrong.body.problems[0]).toMatchObject({ line: 4, column: 5, severity: 'error', valid: ['helpdesk'] })
  expect((await anna.get('/policies/none')).status).toBe(404)
})

it('enter a request, decide it, and repeat nothing of what somebody wrote', async () => {
  const world = await newWorld()
  const anna = await world.program('anna', ['operator'], operating)
  const bo = await world.program('bo', ['approver'], ['read', 'decide'])
  const request = { type: 'erasure', reference: 'A-1', subject: { emails: ['asa.lindqvist@post.example'] } }
  const { status, body } = await anna.post('/requests', { request, identityReason: 'called back' })
  expect([status, body]).toEqual([201, expect.objectContaining({ reference: 'A-1' })])
  expect((await anna.get('/requests')).body.requests[0]).toMatchObject({
    ...{ id: body.id, sender: 'api:anna', type: 'erasure', overdue: false },
  })
  const again = await anna.post('/requests', { request })
  expect([again.status, again.body.reason]).toEqual([422, 'usage'])
  const ill = await anna.post('/requests', { request: { ...request, subject: { emails: ['not Åsa'] } } })
  expect([ill.status, ill.body.reason]).toEqual([422, 'invalid'])
  expect(ill.text).not.toContain('Åsa')
  const refused = await bo.post(`/requests/${body.id}/decision`, {
    decision: 'refuse',
    reason: 'not-a-customer',
  })
  expect(refused.body).toMatchObject({ state: 'refused' })
  const { body: shown } = await anna.get(`/requests/${body.id}`)
  expect(shown.steps.at(-1)).toMatchObject({ state: 'refused', by: 'api:bo' })
  const why = await bo.post(`/requests/${body.id}/decision`, { decision: 'refuse', reason: 'bored' })
  expect(why.status).toBe(422)
}, 120_000)

it('answer what cannot be read with problems, and no other site', async () => {
  const world = await newWorld()
  const { secret } = await world.program('anna', ['operator'], operating)
  const bearer = { authorization: `Bearer ${secret}` }
  const send = (payload: string, type: string) =>
    world.server.inject({
      ...{ method: 'POST', url: '/api/v1/plans', payload },
      headers: { ...bearer, 'content-type': type },
    })
  for (const [payload, type, status] of [
    ['{', 'application/json', 400],
    ['policy=support', 'application/x-www-form-urlencoded', 415],
    ['{"policy":"support","more":1}', 'application/json', 422],
    ['[]', 'application/json', 422],
    ['null', 'application/json', 422],
    ['{"policy":"none"}', 'application/json', 422],
    [JSON.stringify({ policy: 'x'.repeat(600_000) }), 'application/json', 413],
  ] as const) {
    const answer = await send(payload, type)
    expect(answer.statusCode, payload.slice(0, 40)).toBe(status)
    expect(answer.headers['content-type']).toBe('application/problem+json')
    expect(answer.json()).toMatchObject({ status, reason: expect.any(String), call: expect.any(String) })
  }
  const asked = { headers: { ...bearer, origin: 'https://elsewhere.example' } }
  for (const [method, path, status] of [
    ['GET', '/plans', 200],
    ['GET', '/nowhere', 404],
    ['PUT', '/plans', 405],
    ['OPTIONS', '/plans', 405],
  ] as const) {
    const answer = await world.call(method, path, asked)
    expect(answer.status, `${method} ${path}`).toBe(status)
    expect(Object.keys(answer.headers).filter(name => name.startsWith('access-control'))).toEqual([])
    expect(answer.headers).not.toHaveProperty('set-cookie')
    if (status === 405) expect(answer.headers.allow).toBe('GET, POST, HEAD')
  }
  const bent = await world.server.inject({ url: '/api/v1/plans/%zz', headers: bearer })
  expect([bent.statusCode, bent.headers['content-type']]).toEqual([400, 'application/problem+json'])
})

it('are described at an address of their own, as the file in docs says', async () => {
  const world = await newWorld()
  const { status, body } = await world.call('GET', '/openapi.json')
  expect([status, body.openapi]).toEqual([200, '3.1.1'])
})
