import { describe, expect, it } from 'vitest'
import { createConsoleWorlds, password, personAt } from './console-world.ts'

const newWorld = await createConsoleWorlds()

describe('signing in', () => {
  it('leads to the page that was asked for, and to no other site', async () => {
    const world = await newWorld()
    await world.account('anna', ['viewer'])
    const anna = personAt(world.server)
    const sent = await anna.get('/runs')
    expect([sent.status, sent.to]).toEqual([303, '/sign-in?to=%2Fruns'])
    expect((await anna.get(sent.to)).text).toContain('name="to" value="/runs"')
    for (const [to, then] of [
      ['/runs', '/runs'],
      ['//evil.example', '/'],
      ['/\\evil.example', '/'],
      ['https://evil.example', '/'],
      ['/runs\r\nx: y', '/'],
    ] as const)
      expect((await anna.send('/sign-in', { login: 'anna', password, to })).to).toBe(then)
  })

  it('says the same of a wrong password, of nobody, and of an account that is switched off', async () => {
    const world = await newWorld()
    await world.account('anna', ['viewer'])
    await world.account('off', ['viewer'])
    await world.app.accounts.changeAccount('off', { isDisabled: true })
    const texts = new Set<string>()
    for (const [login, given] of [
      ['anna', 'wrong'],
      ['nobody', password],
      ['off', password],
    ] as const) {
      const answer = await personAt(world.server).send('/sign-in', { login, password: given })
      expect(answer.status).toBe(401)
      texts.add(answer.text)
    }
    expect(texts.size).toBe(1)
  })

  it('waits after five wrong passwords, also for the right one, and forgets them after it', async () => {
    const world = await newWorld()
    await world.account('anna', ['viewer'])
    const tries = async (given: string) =>
      (await personAt(world.server).send('/sign-in', { login: 'anna', password: given })).status
    for (let count = 0; count < 5; count += 1) expect(await tries('wrong')).toBe(401)
    expect(await tries(password)).toBe(401)
    await world.app.accounts.lock('anna', new Date(0))
    expect(await tries(password)).toBe(303)
    expect((await world.app.accounts.account('anna'))?.failures).toBe(0)
  })

  it('asks somebody whose password another has set for one of their own before anything else', async () => {
    const world = await newWorld()
    await world.account('anna', ['viewer'])
    await world.app.accounts.changeAccount('anna', { mustChange: true })
    const anna = personAt(world.server)
    await anna.send('/sign-in', { login: 'anna', password })
    expect((await anna.get('/runs')).to).toBe('/account')
    await anna.get('/account')
    expect((await anna.send('/account', { password: 'too short' })).status).toBe(422)
    expect((await anna.get('/runs')).to).toBe('/account')
    expect((await anna.send('/account', { password: 'quite another sentence' })).to).toBe(
      '/account?done=password',
    )
    expect((await anna.get('/runs')).status).toBe(200)
  })

  it('ends with the sign-out, and everywhere else with a new password', async () => {
    const world = await newWorld()
    const [here, there] = [await world.signedIn('anna', ['viewer']), personAt(world.server)]
    await there.send('/sign-in', { login: 'anna', password })
    await there.get('/')
    const token = there.cookies.get('gallra') ?? ''
    expect((await here.send('/account', { password: 'quite another sentence' })).status).toBe(303)
    expect((await there.get('/')).to).toBe('/sign-in')
    expect((await here.get('/')).status).toBe(200)
    expect((await here.send('/sign-out', {})).to).toBe('/sign-in')
    here.cookies.set('gallra', token)
    expect((await here.get('/')).to).toBe('/sign-in')
  })

  it('is told in the ledger, and neither password nor session is kept as it is', async () => {
    const world = await newWorld()
    const anna = await world.signedIn('anna', ['viewer'])
    const own = 'quite another sentence'
    expect((await anna.send('/account', { password: own })).status).toBe(303)
    const kept = JSON.stringify([
      await world.own.collection('accounts').find().toArray(),
      await world.own.collection('sessions').find().toArray(),
      await world.own.collection('ledger').find().toArray(),
    ])
    expect(kept).toContain('"kind":"signed-in","by":"console:anna"')
    expect(kept).toContain('scrypt$15$8$3$')
    for (const secret of [password, own, anna.cookies.get('gallra') ?? 'none'])
      expect(kept).not.toContain(secret)
  })
})

describe('a session', () => {
  it('is in a cookie that no script reads and no other site sends along with a form', async () => {
    const world = await newWorld()
    await world.account('anna', ['viewer'])
    const answer = await personAt(world.server).send('/sign-in', { login: 'anna', password })
    expect(String(answer.headers['set-cookie'])).toMatch(/^gallra=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/)
  })

  it('is over after half an hour without a sign of life', async () => {
    const world = await newWorld()
    const anna = await world.signedIn('anna', ['viewer'])
    await world.own.collection('sessions').updateMany({}, { $set: { expiresAt: new Date(Date.now() - 1) } })
    expect((await anna.get('/')).to).toBe('/sign-in')
  })

  it('is prolonged by pages, not beyond its last hour, and not by what a page asks for by itself', async () => {
    const world = await newWorld()
    const anna = await world.signedIn('anna', ['viewer'])
    const sessions = world.own.collection('sessions')
    const soon = new Date(Date.now() + 60_000)
    await sessions.updateMany({}, { $set: { expiresAt: soon } })
    await anna.get('/runs/none/events')
    expect((await sessions.findOne())?.expiresAt).toEqual(soon)
    await anna.get('/')
    const prolonged: Date = (await sessions.findOne())?.expiresAt
    expect(prolonged.getTime() - Date.now()).toBeGreaterThan(29 * 60_000)
    const ends = new Date(Date.now() + 5 * 60_000)
    await sessions.updateMany({}, { $set: { expiresAt: soon, endsAt: ends } })
    await anna.get('/')
    expect((await sessions.findOne())?.expiresAt).toEqual(ends)
  })

  it('of an account that was switched off, or given other roles, is over at once', async () => {
    const world = await newWorld()
    const [anna, bo] = [await world.signedIn('anna', ['viewer']), await world.signedIn('bo', ['admin'])]
    await bo.get('/users')
    await bo.send('/users/change', { login: 'anna', what: 'off' })
    expect((await anna.get('/')).to).toBe('/sign-in')
    const again = await personAt(world.server).send('/sign-in', { login: 'anna', password })
    expect(again.status).toBe(401)
  })
})

describe('a form', () => {
  it('that another site sends, or that has not the secret of the session, is refused', async () => {
    const world = await newWorld()
    const anna = await world.signedIn('anna', ['operator'])
    const other = await world.signedIn('bo', ['operator'])
    const ofOther = /name="csrf" value="([^"]+)"/.exec((await other.get('/')).text)?.[1] ?? ''
    await anna.get('/')
    const refused = [
      await anna.send('/pause', {}, { 'sec-fetch-site': 'cross-site' }),
      await anna.send('/pause', {}, { 'sec-fetch-site': 'same-site' }),
      await anna.send('/pause', {}, { origin: 'https://evil.example' }),
      await anna.send('/pause', { csrf: '' }),
      await anna.send('/pause', { csrf: ofOther }),
      await personAt(world.server).send(
        '/sign-in',
        { login: 'anna', password },
        { 'sec-fetch-site': 'cross-site' },
      ),
      await anna.send('/sign-out', { csrf: ofOther }),
    ]
    expect(refused.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403, 403])
    expect(await world.app.context.runStore.pausedAll()).toBeUndefined()
    expect((await anna.send('/pause', {})).to).toBe('/')
    expect((await world.app.context.runStore.pausedAll())?.by).toBe('console:anna')
  })
})

describe('every answer', () => {
  it('is kept by nobody, loads nothing from elsewhere and runs nothing that stands in the page', async () => {
    const world = await newWorld()
    const anna = await world.signedIn('anna', ['viewer'])
    for (const path of ['/', '/plans', '/runs', '/sign-in', '/none', '/plans/none']) {
      const { headers, text } = await anna.get(path)
      expect(headers['cache-control']).toBe('no-store')
      expect(headers['content-security-policy']).toBe(
        "default-src 'none';script-src 'self';style-src 'self';img-src 'self';connect-src 'self';form-action 'self';base-uri 'none';frame-ancestors 'none'",
      )
      expect(headers['x-frame-options']).toBe('DENY')
      expect(text).not.toMatch(/<script>|\sstyle=|\son\w+=|https?:/)
    }
  })

  it('keeps what was asked of it when it is shown in another language, and not what a form had said', async () => {
    const world = await newWorld()
    const anna = await world.signedIn('anna', ['viewer'])
    const { text } = await anna.get('/requests?only=over+due&done=approved')
    const [, to = ''] = /action="\/appearance".*?name="to" value="([^"]*)"/s.exec(text) ?? []
    expect(to).toBe('/requests?only=over+due')
    expect((await anna.send('/appearance', { language: 'fi', theme: 'dark', to })).to).toBe(to)
  })

  it('is in the language and appearance that this browser was told', async () => {
    const world = await newWorld()
    const person = personAt(world.server)
    expect((await person.get('/sign-in', { 'accept-language': 'da-DK,da;q=0.9,en;q=0.8' })).text).toContain(
      '<html lang="da" data-theme="auto">',
    )
    await person.send('/appearance', { language: 'fi', theme: 'dark', to: '/sign-in' })
    expect((await person.get('/sign-in')).text).toContain('<html lang="fi" data-theme="dark">')
    await person.send('/appearance', { language: '"><script>', theme: 'x', to: '//evil.example' })
    expect((await person.get('/sign-in')).text).toContain('<html lang="fi" data-theme="dark">')
  })
})
