import { expect, it } from 'vitest'
import { type Role, roles } from '../../src/console/accounts/account.ts'
import { createConsoleWorlds, personAt } from './console-world.ts'
import { routesOf } from './routes.ts'

const newWorld = await createConsoleWorlds()

/** Who may do what, written out; everything that is no page of a session's own. */
const may: Readonly<Record<string, readonly Role[]>> = {
  'GET /': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /plans': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /plans/events': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /plans/:id': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /plans/:id/records': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /plans/:id/records/:from': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'POST /plans/:id/examples': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'POST /plans/:id/record': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'POST /plans/:id/reveal': ['operator', 'approver'],
  'POST /plans/:id/hold': ['operator'],
  'POST /plans/:id/release': ['operator'],
  'GET /runs': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /runs/:id': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /runs/:id/records/:fate': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /runs/:id/records/:fate/:from': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /runs/:id/events': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /policies': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /policies/:name': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /policies/:name/edit': ['admin'],
  'GET /policies/:name/versions/:number': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /policies/:name/drafts/:id': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /policies/:name/drafts/:id/edit': ['admin'],
  'GET /policies/:name/drafts/:id/events': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /policies/:name/drafts/:id/text': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'POST /policies/:name/tests': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'POST /policies/:name/approve': ['approver'],
  'POST /policies/:name/check': ['admin'],
  'POST /policies/:name/problems': ['admin'],
  'POST /policies/:name/drafts': ['admin'],
  'POST /policies/:name/drafts/:id/count': ['operator', 'approver', 'admin'],
  'POST /policies/:name/drafts/:id/approve': ['approver'],
  'POST /policies/:name/drafts/:id/activate': ['admin'],
  'POST /policies/:name/drafts/:id/drop': ['admin'],
  'POST /policies/:name/versions/:number/restore': ['admin'],
  'GET /users': ['admin'],
  'GET /requests': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /requests/:id': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /requests/:id/certificate': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /requests/new': ['operator'],
  'GET /requests/:id/matches': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'POST /requests/new': ['operator'],
  'POST /requests/:id/person': ['operator', 'approver'],
  'POST /requests/:id/code': ['operator'],
  'POST /requests/:id/letter': ['operator', 'approver'],
  'POST /requests/:id/answer': ['operator'],
  'POST /requests/:id/archive': ['operator', 'approver'],
  'POST /requests/:id/handed-over': ['operator'],
  'POST /requests/:id/matches/reveal': ['operator', 'approver'],
  'POST /requests/:id/approve': ['approver'],
  'POST /requests/:id/deny': ['approver'],
  'POST /requests/:id/settle': ['operator'],
  'POST /requests/:id/retry': ['operator'],
  'POST /requests/:id/identify': ['operator'],
  'POST /requests/:id/extend': ['operator'],
  'POST /due': ['operator'],
  'GET /redaction': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /redaction/examples/:id': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'POST /redaction': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /redaction/proposals': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'POST /redaction/proposals': ['operator'],
  'POST /redaction/proposals/show': ['admin'],
  'POST /redaction/proposals/decide': ['admin'],
  'GET /keys': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'POST /keys': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'POST /keys/revoke': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'POST /pause': ['operator'],
  'POST /pause/end': ['operator'],
  'POST /plans': ['operator'],
  'POST /plans/:id/decision': ['approver'],
  'POST /plans/:id/start': ['operator'],
  'POST /runs/:id/pause': ['operator'],
  'POST /runs/:id/resume': ['operator'],
  'POST /runs/:id/retry': ['operator'],
  'POST /users': ['admin'],
  'GET /inventory': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /inventory/:id': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /inventory/:id/events': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'POST /inventory/:id': ['operator', 'auditor'],
  'GET /queues': ['operator', 'auditor'],
  'GET /queues/:id': ['operator', 'auditor'],
  'GET /queues/:id/:page': ['operator', 'auditor'],
  'GET /statistics': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /statistics/ledger/events': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /statistics/ledger/export': ['auditor'],
  'GET /statistics/stores/:id': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /statistics/stores/:id/events': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /statistics/stores/:id/figures.csv': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'GET /statistics/stores/:id/figures.json': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'POST /statistics/certificate': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'POST /statistics/ledger': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'POST /statistics/prove': ['viewer', 'operator', 'approver', 'admin', 'auditor'],
  'POST /statistics/stores/:id/count': ['operator', 'auditor'],
  'POST /users/change': ['admin'],
}

/** Of nobody's, or of everybody who is signed in; the API has a table of its own. */
const open = [
  '/sign-in',
  '/sign-out',
  '/account',
  '/appearance',
  '/assets/',
  '/healthz',
  '/readyz',
  '/api/v1/',
]

it('stand for every address there is, and each may what is written here and nothing else', async () => {
  const world = await newWorld()
  const listed = routesOf(world.server).filter(
    route => !open.some(path => route.split(' ')[1]?.startsWith(path)),
  )
  expect(listed.sort()).toEqual(Object.keys(may).sort())

  // From an address for each role: no more than 600 calls of one are answered in a minute.
  for (const [number, role] of roles.entries()) {
    const from = `192.0.2.${number}`
    const nobody = personAt(world.server, from)
    const person = await world.signedIn(role, [role], from)
    for (const [route, allowed] of Object.entries(may)) {
      const [method = '', url = ''] = route.replace(':id', 'none').split(' ')
      const ask = (who: typeof person) => (method === 'GET' ? who.get(url) : who.send(url, {}))
      const { status } = await ask(person)
      expect(status === 403, `${role}: ${route} ${status}`).toBe(!allowed.includes(role))
      const answer = await ask(nobody)
      expect(answer.to.startsWith('/sign-in') || answer.status === 403, route).toBe(true)
    }
  }
}, 600_000)
