import { expect, it } from 'vitest'
import { type Role, roles } from '../../../src/console/accounts/account.ts'
import { setDisabled, setRoles } from '../../../src/console/accounts/keep-accounts.ts'
import { apiRoutes } from '../../../src/console/api/list.ts'
import { type Scope, scopes } from '../../../src/console/tokens/token.ts'
import { createApiWorlds } from './api-world.ts'

const newWorld = await createApiWorlds()

/** What each operation needs, written out. */
const needs: Readonly<Record<string, Scope>> = {
  'GET /me': 'read',
  'GET /statistics/:store': 'read',
  'GET /ledger/verification': 'read',
  'GET /health': 'read',
  'GET /policies': 'read',
  'GET /policies/:name': 'read',
  'POST /policies/validation': 'read',
  'GET /plans': 'read',
  'POST /plans': 'plan',
  'GET /plannings': 'read',
  'GET /plans/:id': 'read',
  'POST /plans/:id/decision': 'decide',
  'POST /plans/:id/start': 'plan',
  'GET /runs': 'read',
  'GET /runs/:id': 'read',
  'POST /runs/:id/pause': 'steer',
  'POST /runs/:id/resume': 'steer',
  'POST /runs/:id/retry': 'steer',
  'GET /requests': 'read',
  'POST /requests': 'requests',
  'GET /requests/:id': 'read',
  'POST /requests/:id/decision': 'decide',
  'POST /requests/:id/retry': 'requests',
  'POST /requests/:id/identity': 'requests',
  'POST /requests/:id/extension': 'requests',
  'POST /requests/:id/doubts': 'requests',
}

/** Whom a scope may be given to. */
const bearers: Readonly<Record<Scope, readonly Role[]>> = {
  read: roles,
  plan: ['operator'],
  steer: ['operator'],
  decide: ['approver'],
  requests: ['operator'],
}

const named = (route: string): ['GET' | 'POST', string] => {
  const [method, path = ''] = route.replace(/:\w+/, 'none').split(' ')
  return [method === 'GET' ? 'GET' : 'POST', path]
}

it('stand for every operation there is', () => {
  expect(apiRoutes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(needs).sort())
})

it('open what is written here and nothing else, for every token of one scope', async () => {
  const world = await newWorld({ apiLimits: { calls: 10_000 } })
  await world.account('all', ['operator', 'approver'])
  for (const scope of scopes) {
    const program = await world.token('all', [scope])
    for (const [route, needed] of Object.entries(needs)) {
      const [method, path] = named(route)
      const { status, headers } = method === 'GET' ? await program.get(path) : await program.post(path, {})
      expect(status === 403, `${scope}: ${route} ${status}`).toBe(needed !== scope)
      if (status === 403)
        expect(headers['www-authenticate']).toBe('Bearer realm="gallra", error="insufficient_scope"')
      else expect([200, 404, 422], `${scope}: ${route}`).toContain(status)
    }
  }
}, 120_000)

it('are never wider than the roles of the owner, when a token is made and at every call', async () => {
  const world = await newWorld({ apiLimits: { calls: 10_000 } })
  const keeper = { accounts: world.app.accounts, ledger: world.app.context.ledger, clock: () => new Date() }
  await world.account('root', ['admin'])
  for (const role of roles) {
    await world.account(role, [role])
    for (const scope of scopes) {
      const made = world.token(role, [scope])
      if (bearers[scope].includes(role)) await expect(made).resolves.toHaveProperty('secret')
      else await expect(made).rejects.toThrow(`the roles of ${role} do not cover ${scope}`)
    }
  }
  // A token outlives a role, and opens no more than the roles that are left.
  const program = await world.program('cleo', ['operator', 'approver'], [...scopes])
  for (const role of roles) {
    await setRoles(keeper, { login: 'cleo', roles: [role], by: 'cli:root' })
    for (const [route, needed] of Object.entries(needs)) {
      const [method, path] = named(route)
      const { status } = method === 'GET' ? await program.get(path) : await program.post(path, {})
      expect(status === 403, `${role}: ${route} ${status}`).toBe(!bearers[needed].includes(role))
    }
  }
  await setDisabled(keeper, { login: 'cleo', isDisabled: true, by: 'cli:root' })
  for (const route of Object.keys(needs)) {
    const [method, path] = named(route)
    const { status } = method === 'GET' ? await program.get(path) : await program.post(path, {})
    expect(status, route).toBe(401)
  }
  await setDisabled(keeper, { login: 'cleo', isDisabled: false, by: 'cli:root' })
  expect((await program.get('/me')).status).toBe(200)
}, 180_000)

it('open nothing without a token, with a session alone, or with what is none', async () => {
  const world = await newWorld({ apiLimits: { calls: 10_000, refusals: 10_000 } })
  const person = await world.signedIn('anna', ['operator', 'approver'])
  const cookie = [...person.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const { secret } = await world.token('anna', ['read'])
  const none: Record<string, string>[] = [
    {},
    { cookie },
    { authorization: secret },
    { authorization: `Basic ${Buffer.from(`anna:${secret}`).toString('base64')}` },
    { authorization: 'Bearer' },
    { authorization: `Bearer ${secret.slice(0, -1)}` },
    { authorization: `Bearer ${secret}A` },
    { authorization: `Bearer gallra_${'A'.repeat(43)}` },
    { 'x-api-key': secret },
    { cookie: `gallra=${secret}` },
  ]
  for (const route of Object.keys(needs))
    for (const headers of none) {
      const [method, path] = named(route)
      const answer = await world.call(method, path, { headers })
      expect(answer.status, `${route} ${JSON.stringify(Object.keys(headers))}`).toBe(401)
      expect(answer.headers['www-authenticate']).toMatch(/^Bearer realm="gallra"/)
    }
  expect((await world.call('GET', `/me?access_token=${secret}`)).status).toBe(401)
}, 120_000)
