import { expect, it } from 'vitest'
import { createConsoleWorlds, personAt } from '../console-world.ts'

const newWorld = await createConsoleWorlds()

it('are added with a password that is shown once and must be changed', async () => {
  const world = await newWorld()
  const admin = await world.signedIn('root', ['admin'])
  await admin.get('/users')
  const { text } = await admin.send('/users', { login: 'cleo', role: 'auditor' })
  const password = /<pre>([a-z2-9-]{23})<\/pre>/.exec(text)?.[1] ?? ''
  expect((await admin.get('/users')).text).not.toContain(password)
  const cleo = personAt(world.server)
  expect((await cleo.send('/sign-in', { login: 'cleo', password })).to).toBe('/')
  expect((await cleo.get('/')).to).toBe('/account')
})

it('are not added twice, without a role, or with a login that is none', async () => {
  const world = await newWorld()
  const admin = await world.signedIn('root', ['admin'])
  await admin.get('/users')
  for (const fields of [
    { login: 'root', role: 'viewer' },
    { login: 'cleo' },
    { login: 'cleo', role: 'owner' },
    { login: 'two words', role: 'viewer' },
    { login: '', role: 'viewer' },
  ] as Record<string, string>[])
    expect((await admin.send('/users', fields)).status).toBe(422)
  expect((await world.app.accounts.accounts()).map(({ login }) => login)).toEqual(['root'])
})

it('keep at least one admin', async () => {
  const world = await newWorld()
  const admin = await world.signedIn('root', ['admin'])
  await admin.get('/users')
  for (const fields of [
    { login: 'root', what: 'off' },
    { login: 'root', what: 'roles', role: 'viewer' },
  ] as Record<string, string>[])
    expect((await admin.send('/users/change', fields)).status).toBe(409)
  expect((await world.app.accounts.account('root'))?.roles).toEqual(['admin'])
})

it('are on the command line too, and whoever gets other roles is signed out', async () => {
  const world = await newWorld()
  expect((await world.tell('users list')).stdout).toContain('gallra users add NAME --role admin')
  const { stdout, stderr } = await world.tell('users add anna --role viewer operator --as bo')
  expect(stdout).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}\n$/)
  expect(stderr).toContain('shown only now')
  const anna = personAt(world.server)
  await anna.send('/sign-in', { login: 'anna', password: stdout.trim() })
  expect((await anna.get('/')).to).toBe('/account')
  expect((await world.tell('users change anna --role approver')).code).toBe(0)
  expect((await anna.get('/')).to).toBe('/sign-in')
  expect(await world.json('users list')).toEqual([
    expect.objectContaining({
      login: 'anna',
      roles: ['approver'],
      state: 'new password',
      createdBy: 'cli:bo',
    }),
  ])
  for (const [args, said] of [
    ['users add anna --role viewer', 'there is an account anna already'],
    ['users add cleo --role vewer', 'did you mean "viewer"'],
    ['users change cleo --off', 'no account is called cleo'],
    ['users change anna --off --reset', 'say one of'],
  ] as const) {
    const told = await world.tell(args)
    expect([told.code, told.stderr]).toEqual([2, expect.stringContaining(said)])
  }
})
