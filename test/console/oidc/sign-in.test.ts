import { expect, it } from 'vitest'
import { setDisabled } from '../../../src/console/accounts/keep-accounts.ts'
import { policyText } from '../../cli/cli-world.ts'
import { createConsoleWorlds, type Person, password, personAt } from '../console-world.ts'
import { consoleUrl, signInAt, startProvider, wayBack } from './provider.ts'

const provider = await startProvider()
const newWorld = await createConsoleWorlds()
const { env, people, issuer } = provider

const refusal = 'The sign-in at the identity provider was not accepted'

it('makes the account at the first time, with the roles of the claims each time, and a session as any other', async () => {
  const world = await newWorld({ env })
  people.set('s-1', { login: 'anna', groups: ['ops', 'others'] })
  const anna = personAt(world.server)
  expect((await anna.get('/sign-in')).text).toContain('organisation')
  const begun = await anna.get('/sign-in/oidc')
  expect(new URL(begun.to).origin).toBe(issuer)
  expect(Object.fromEntries(new URL(begun.to).searchParams)).toMatchObject({
    ...{ response_type: 'code', code_challenge_method: 'S256', client_id: 'gallra' },
    ...{ state: expect.any(String), nonce: expect.any(String), scope: 'openid profile' },
  })
  expect(String(begun.headers['set-cookie'])).toMatch(/gallra-oidc=.*Max-Age=600;.*HttpOnly; SameSite=Lax/)
  const answer = await signInAt(anna, 's-1', '?to=/plans')
  expect(answer.to).toBe('/plans')
  expect(String(answer.headers['set-cookie'])).toMatch(/gallra=[^;]+; Path=\/; HttpOnly; SameSite=Lax/)
  expect((await anna.get('/plans')).status).toBe(200)
  expect((await anna.get('/users')).status).toBe(403)
  expect(await world.app.accounts.account('anna')).toMatchObject({
    ...{ roles: ['operator'], oidc: { issuer: `${issuer}/`, subject: 's-1' }, createdBy: 'oidc' },
  })
  // It has no password, and is given none.
  expect((await anna.get('/account')).text).not.toContain('type="password"')
  expect((await anna.send('/account', { password })).status).toBe(403)
  expect((await world.tell('users change anna --reset')).stderr).toContain('signs in by OpenID Connect')
  for (const typed of ['', password])
    expect((await personAt(world.server).send('/sign-in', { login: 'anna', password: typed })).status).toBe(
      401,
    )

  people.set('s-1', { login: 'anna', groups: 'it' })
  const again = personAt(world.server)
  expect((await signInAt(again, 's-1')).to).toBe('/')
  expect((await again.get('/users')).status).toBe(200)
  // With other roles than before whoever is signed in elsewhere is signed out.
  expect((await anna.get('/plans')).to).toMatch(/^\/sign-in/)

  const out = await again.send('/sign-out', {})
  expect(out.to).toMatch(new RegExp(`^${issuer}/session/end\\?`))
  expect(new URL(out.to).searchParams.get('post_logout_redirect_uri')).toBe(`${consoleUrl}/sign-in`)
  expect((await again.get('/users')).to).toMatch(/^\/sign-in/)
  expect(out.status).toBe(303)
}, 180_000)

it('lets nobody in without a role, with an account that is switched off, or by a name that is somebody else’s', async () => {
  const world = await newWorld({ env })
  await world.account('bo', ['approver'])
  people.set('none', { login: 'cleo', groups: ['others'] })
  people.set('odd', { login: 'a b<c>', groups: ['ops'] })
  people.set('taken', { login: 'bo', groups: ['it'] })
  for (const subject of ['none', 'odd', 'taken']) {
    const person = personAt(world.server)
    const answer = await signInAt(person, subject)
    expect([answer.status, answer.text], subject).toEqual([401, expect.stringContaining(refusal)])
    expect((await person.get('/')).to).toBe('/sign-in')
  }
  expect((await world.app.accounts.accounts()).map(({ login, roles }) => [login, roles])).toEqual([
    ['bo', ['approver']],
  ])
  people.set('s-2', { login: 'dan', groups: ['ops'] })
  const dan = personAt(world.server)
  expect((await signInAt(dan, 's-2')).to).toBe('/')
  const keeper = { accounts: world.app.accounts, ledger: world.app.context.ledger, clock: () => new Date() }
  await setDisabled(keeper, { login: 'dan', isDisabled: true, by: 'cli:root' })
  expect((await dan.get('/')).to).toBe('/sign-in')
  expect((await signInAt(dan, 's-2')).status).toBe(401)
}, 180_000)

it('knows a person again by another name, and as the same as on the command line', async () => {
  const world = await newWorld({ env, files: { 'support.yaml': policyText({ approval: 'other-person' }) } })
  people.set('s-3', { login: 'eva', groups: ['ops', 'leads'] })
  const eva = personAt(world.server)
  await signInAt(eva, 's-3')
  const { plan } = await world.json('plan --as eva')
  await eva.get(`/plans/${plan}`)
  expect((await eva.send(`/plans/${plan}/decision`, { decision: 'approve' })).status).toBe(409)
  people.set('s-3', { login: 'eve', groups: ['ops', 'leads'] })
  const renamed = personAt(world.server)
  await signInAt(renamed, 's-3')
  expect((await renamed.get('/account')).text).toContain('eva')
  await renamed.get(`/plans/${plan}`)
  expect((await renamed.send(`/plans/${plan}/decision`, { decision: 'approve' })).status).toBe(409)
  expect(await world.app.accounts.account('eve')).toBeUndefined()
}, 180_000)

it('takes over local accounts only where nobody has a password', async () => {
  const world = await newWorld({ env: { ...env, GALLRA_LOCAL_PASSWORDS: 'off' } })
  await world.account('fay', ['admin'])
  people.set('s-4', { login: 'fay', groups: ['ops'] })
  const fay = personAt(world.server)
  expect((await fay.get('/sign-in')).text).not.toContain('type="password"')
  expect((await fay.send('/sign-in', { login: 'fay', password })).status).toBe(401)
  expect((await signInAt(fay, 's-4')).to).toBe('/')
  expect((await world.app.accounts.account('fay'))?.roles).toEqual(['operator'])
  // From now on it is of this subject alone.
  people.set('s-5', { login: 'fay', groups: ['it'] })
  expect((await signInAt(personAt(world.server), 's-5')).status).toBe(401)
}, 180_000)

const refused = async (person: Person, path: string, what: string): Promise<void> => {
  const answer = await person.get(path)
  expect([answer.status, answer.text], what).toEqual([401, expect.stringContaining(refusal)])
  // Nothing of the address stands in the page, which leads back to where one begins.
  expect(answer.text, what).toContain('name="to" value="/sign-in"')
  expect(answer.text, what).not.toMatch(/code=|state=/u)
  expect((await person.get('/')).to, what).toBe('/sign-in')
}

it('is refused with another’s state, nonce or code', async () => {
  const world = await newWorld({ env })
  people.set('s-6', { login: 'gil', groups: ['ops'] })
  const changed = (path: string, name: string, value: string | undefined): string => {
    const url = new URL(path, consoleUrl)
    if (value === undefined) url.searchParams.delete(name)
    else url.searchParams.set(name, value)
    return `${url.pathname}${url.search}`
  }
  for (const [name, value] of [
    ['state', 'x'.repeat(43)],
    ['state', undefined],
    ['code', 'x'.repeat(43)],
    ['iss', 'https://elsewhere.example'],
    ['iss', undefined],
  ] as const) {
    const person = personAt(world.server)
    await refused(person, changed(await wayBack(person, 's-6'), name, value), `${name} ${value}`)
  }
  for (const name of ['state', 'nonce', 'verifier']) {
    const person = personAt(world.server)
    const back = await wayBack(person, 's-6')
    const kept = Buffer.from(person.cookies.get('gallra-oidc') ?? '', 'base64url').toString()
    const begun = { ...JSON.parse(kept), [name]: 'y'.repeat(43) }
    person.cookies.set('gallra-oidc', Buffer.from(JSON.stringify(begun)).toString('base64url'))
    await refused(person, back, `other ${name}`)
  }
}, 180_000)

it('is refused in another browser, and a second time', async () => {
  const world = await newWorld({ env })
  people.set('s-8', { login: 'ida', groups: ['ops'] })
  const person = personAt(world.server)
  const back = await wayBack(person, 's-8')
  // Sent to somebody else's browser, who would be signed in as another (RFC 6749, 10.12).
  await refused(personAt(world.server), back, 'another browser')
  const kept = person.cookies.get('gallra-oidc') ?? ''
  expect((await person.get(back)).to).toBe('/')
  expect(person.cookies.has('gallra-oidc')).toBe(false)
  const second = personAt(world.server)
  await refused(second, back, 'again, without the cookie')
  second.cookies.set('gallra-oidc', kept)
  await refused(second, back, 'the code again')
  await refused(personAt(world.server), '/sign-in/oidc/callback?error=access_denied&state=x', 'denied')
}, 180_000)

it('leads to no other site, and gives a new session each time', async () => {
  const world = await newWorld({ env })
  people.set('s-7', { login: 'hal', groups: ['ops'] })
  for (const to of ['//evil.example', 'https://evil.example', '/\\evil.example']) {
    const answer = await signInAt(personAt(world.server), 's-7', `?to=${encodeURIComponent(to)}`)
    expect(answer.to).toBe('/')
  }
  // Fixation: a session that somebody put into the browser before is not the one that is signed in.
  const person = personAt(world.server)
  person.cookies.set('gallra', 'known-to-somebody-else')
  await signInAt(person, 's-7')
  expect(person.cookies.get('gallra')).not.toBe('known-to-somebody-else')
  expect((await person.get('/')).status).toBe(200)
}, 180_000)
