import { expect, it } from 'vitest'
import { createConsoleWorlds, personAt } from '../console-world.ts'

const newWorld = await createConsoleWorlds()

const idIn = (page: string): string => /name="id" value="(tok-[0-9a-f]{12})"/.exec(page)?.[1] ?? ''

it('are made by each for themselves, shown once, and seen and taken back by whoever keeps accounts', async () => {
  const world = await newWorld()
  const anna = await world.signedIn('anna', ['operator'])
  const bo = await world.signedIn('bo', ['viewer'])
  const root = await world.signedIn('root', ['admin'])
  const page = await anna.get('/keys')
  expect(page.text).toContain('value="plan"')
  expect(page.text).not.toContain('value="decide"')
  const made = await anna.send('/keys', { label: 'weekly', scope: 'read', days: '30' })
  const [secret = ''] = /gallra_[\w-]{43}/.exec(made.text) ?? []
  expect(made.status).toBe(200)
  const headers = { authorization: `Bearer ${secret}` }
  const call = () => world.server.inject({ url: '/api/v1/me', headers })
  expect((await call()).json()).toMatchObject({ login: 'anna', scopes: ['read'] })

  const own = await anna.get('/keys')
  expect(own.text).toContain('weekly')
  expect(own.text).not.toContain(secret.slice(7))
  const id = idIn(own.text)
  // Of another person it is neither seen nor taken back, whatever is typed.
  const others = await bo.get('/keys')
  expect(others.text).not.toContain('weekly')
  expect((await bo.send('/keys/revoke', { id })).status).toBe(404)
  expect((await call()).statusCode).toBe(200)
  expect((await root.get('/keys')).text).toContain('weekly')
  expect((await root.send('/keys/revoke', { id })).to).toBe('/keys?done=revoked')
  expect((await call()).statusCode).toBe(401)
}, 60_000)

it('open no more than the roles of their owner, for a year at most', async () => {
  const world = await newWorld()
  const bo = await world.signedIn('bo', ['viewer'])
  await bo.get('/keys')
  for (const [fields, said] of [
    [{ label: 'x', scope: 'plan', days: '30' }, 'do not cover plan'],
    [{ label: 'x', scope: 'read', days: '366' }, '1 to 365 days'],
    [{ label: '', scope: 'read', days: '30' }, 'what the token is for'],
    [{ label: 'x', days: '30' }, 'at least one scope'],
  ] as [Record<string, string>, string][]) {
    const answer = await bo.send('/keys', fields)
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining(said)])
  }
  expect(await world.app.tokens.list()).toEqual([])
  expect((await personAt(world.server).send('/keys', { label: 'x', scope: 'read', days: '3' })).to).toBe(
    '/sign-in',
  )
})
