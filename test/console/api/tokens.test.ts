import { expect, it } from 'vitest'
import { createApiWorlds } from './api-world.ts'

const newWorld = await createApiWorlds()

it('are kept as a hash, with the day of the last call, and die when they are revoked', async () => {
  const world = await newWorld()
  const program = await world.program('anna', ['operator'], ['read', 'plan'])
  expect(program.secret).toMatch(/^gallra_[\w-]{43}$/)
  const kept = await world.own.collection('apiTokens').findOne({})
  expect(JSON.stringify(kept)).not.toContain(program.secret.slice(7))
  expect(kept).toMatchObject({ login: 'anna', scopes: ['read', 'plan'], createdBy: 'cli:anna' })
  expect(kept).not.toHaveProperty('lastUsed')

  expect((await program.get('/me')).body).toMatchObject({ login: 'anna', token: program.id })
  const [used] = await world.app.tokens.list('anna')
  expect(used?.lastUsed?.toISOString()).toMatch(/T00:00:00\.000Z$/)

  expect((await world.tell(`tokens revoke ${program.id} --as bo`)).code).toBe(0)
  expect((await program.get('/me')).status).toBe(401)
  const told: string[] = []
  for await (const { event } of world.app.context.ledger.entries())
    if (event.kind === 'account-changed') told.push(`${event.account}: ${event.what} by ${event.by}`)
  expect(told.slice(-2)).toEqual([
    `anna: token ${program.id} added: read plan by cli:anna`,
    `anna: token ${program.id} revoked by cli:bo`,
  ])
})

it('are over at their time', async () => {
  const world = await newWorld()
  const program = await world.program('anna', ['viewer'], ['read'])
  expect((await program.get('/me')).status).toBe(200)
  const past = new Date(Date.now() - 1000)
  // Mongo takes those away that are over for a month; this one is still there.
  await world.own.collection('apiTokens').updateOne({}, { $set: { expiresAt: past } })
  expect((await program.get('/me')).status).toBe(401)
  expect(await world.app.tokens.list('anna')).toHaveLength(1)
})

it('are on the command line, which tells one once', async () => {
  const world = await newWorld()
  await world.account('anna', ['operator'])
  expect((await world.tell('tokens list')).stdout).toContain('gallra tokens add NAME --for WHAT --scope read')
  const { stdout, stderr } = await world.tell('tokens add anna --for nightly --scope plan read --as bo')
  expect(stdout).toMatch(/^gallra_[\w-]{43}\n$/)
  expect(stderr).toContain('shown only now')
  const headers = { authorization: `Bearer ${stdout.trim()}` }
  expect((await world.call('GET', '/me', { headers })).body).toMatchObject({ scopes: ['read', 'plan'] })
  const [listed] = Object.values(await world.json('tokens list anna'))
  expect(listed).toMatchObject({ login: 'anna', label: 'nightly', createdBy: 'cli:bo' })
  expect(JSON.stringify(listed)).not.toContain('hash')
  for (const [args, said] of [
    ['tokens add anna --for x --scope decide', 'the roles of anna do not cover decide'],
    ['tokens add anna --for x --scope reed', 'did you mean "read"'],
    ['tokens add anna --for x --scope read --days 366', '1 to 365 days'],
    ['tokens add anna --for x --scope read --days 0', '1 to 365 days'],
    ['tokens add cleo --for x --scope read', 'no account is called cleo'],
    ['tokens revoke tok-none', 'no token has this id'],
  ] as const) {
    const told = await world.tell(args)
    expect([told.code, told.stderr], args).toEqual([2, expect.stringContaining(said)])
  }
})

it('are braked where many are none, and a right one waits with them', async () => {
  const world = await newWorld({ apiLimits: { refusals: 3 } })
  const program = await world.program('anna', ['viewer'], ['read'])
  const wrong = { authorization: `Bearer gallra_${'B'.repeat(43)}` }
  for (const expected of [401, 401, 401, 429, 429])
    expect((await world.call('GET', '/me', { headers: wrong })).status).toBe(expected)
  const answer = await program.get('/me')
  expect([answer.status, answer.headers['retry-after']]).toEqual([429, '60'])
  // Whoever brings none is not counted: nothing was looked up.
  expect((await world.call('GET', '/me')).status).toBe(401)
})

it('have calls of their own in a minute, apart from the pages', async () => {
  const world = await newWorld({ apiLimits: { calls: 2 } })
  const program = await world.program('anna', ['viewer'], ['read'])
  for (const expected of [200, 200, 429]) expect((await program.get('/me')).status).toBe(expected)
  expect((await program.get('/me')).body).toMatchObject({ status: 429, reason: 'too-many-requests' })
  expect((await world.server.inject({ url: '/sign-in' })).statusCode).toBe(200)
})
