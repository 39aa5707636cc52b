import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { roles } from '../../src/console/accounts/account.ts'
import { policyText } from '../cli/cli-world.ts'
import { everythingIn } from '../support/everything-kept.ts'
import { type ConsoleWorld, createConsoleWorlds, type Person, personAt } from './console-world.ts'
import { routesOf } from './routes.ts'

const newWorld = await createConsoleWorlds()

/** What forms are filled in with, whichever field they have: what is refused must be what would have gone well. */
const filled = {
  ...{ decision: 'approve', reason: 'decision', why: 'as agreed', what: 'off', login: 'anna' },
  ...{
    roles: 'admin',
    password: 'another sentence of enough length',
    label: 'weekly',
    scope: 'read',
    days: '30',
  },
  ...{ store: 'helpdesk', kind: 'ticket', text: policyText({ after: 'P9Y' }), read: 'yes', known: 'yes' },
  ...{ until: '2099-01-31', confirm: '3', policy: 'support', word: 'Åsa', list: 'always', language: 'fi' },
  ...{ theme: 'dark', ground: 'excessive' },
}
/** They are for whoever is not signed in too, and so have no secret of a session. */
const withoutSecret = ['POST /sign-in', 'POST /appearance']
/** Those that end what others are tried on come last. */
const isEnding = (route: string): boolean => /\/(drop|activate|restore|start|sign-out)$/.test(route)

let world: ConsoleWorld
let anna: Person
let ids: Readonly<Record<string, string>> = {}
let forms: readonly string[] = []
let pages: readonly string[] = []

/** With ids of what is there. */
const pathOf = (route: string): string => {
  const [, pattern = ''] = route.split(' ')
  const known = Object.entries(ids).find(([start]) => pattern.startsWith(start))?.[1] ?? 'none'
  return pattern
    .replace(':name', 'support')
    .replace(':number', '1')
    .replace(':version', 'x')
    .replace(':id', known)
}

/** All that a form could change, without what a session is prolonged by. */
const state = async (): Promise<string> => {
  const files = (await readdir(world.folder)).filter(file => file.endsWith('.yaml'))
  const texts = await Promise.all(files.map(file => readFile(join(world.folder, file), 'utf8')))
  const own = (await everythingIn(world.own)).replaceAll(/"expiresAt":\{"\$date":"[^"]+"\}/g, '')
  return [own, await everythingIn(world.desk), ...texts].join('\n')
}

beforeAll(async () => {
  world = await newWorld()
  const [run, plan] = [await world.plan(), await world.plan()]
  const request = await world.json(
    'requests submit --type erasure --email asa.lindqvist@post.example --reference r-1',
  )
  anna = await world.signedIn('all', roles, '192.0.2.1')
  await anna.send(`/plans/${run}/start`, {})
  const page = (await anna.get('/policies/support/edit')).text
  const base = /name="base" value="([^"]*)"/.exec(page)?.[1] ?? ''
  const { to } = await anna.send('/policies/support/drafts', { text: policyText({ after: 'P9Y' }), base })
  ids = {
    ...{ '/plans/': plan, '/runs/': run, '/requests/': String(request.id), '/redaction/examples/': 'sv' },
    ...{ '/policies/:name/drafts/': /drafts\/([^?]+)/.exec(to)?.[1] ?? '', '/queues/': 'retention' },
    ...{ '/inventory/': 'helpdesk', '/statistics/stores/': 'helpdesk' },
  }
  const routes = routesOf(world.server).filter(route => !route.includes(' /api/'))
  forms = routes
    .filter(route => route.startsWith('POST '))
    .sort((one, other) => Number(isEnding(one)) - Number(isEnding(other)))
  pages = routes.filter(
    route => route.startsWith('GET ') && !/ \/(assets|healthz|readyz|sign-in)/.test(route),
  )
  expect([forms.length > 35, pages.length > 35]).toEqual([true, true])
}, 60_000)

describe('every form', () => {
  it('is refused without the secret of its session, with that of another, and from elsewhere; and nothing changed', async () => {
    const bo = await world.signedIn('bo', roles, '192.0.2.2')
    const ofBo = /name="csrf" value="([^"]+)"/.exec((await bo.get('/')).text)?.[1] ?? ''
    expect(ofBo).not.toBe('')
    const before = await state()
    for (const [number, route] of forms.entries()) {
      const at = personAt(world.server, `198.51.100.${number}`)
      for (const [name, value] of anna.cookies) at.cookies.set(name, value)
      await at.get('/')
      const path = pathOf(route)
      const send = async (fields: object, headers?: Readonly<Record<string, string>>) =>
        (await at.send(path, { ...filled, ...fields }, headers)).status
      const elsewhere = [
        await send({}, { 'sec-fetch-site': 'cross-site' }),
        await send({}, { 'sec-fetch-site': 'same-site' }),
        await send({}, { origin: 'https://evil.example' }),
        await send({}, { origin: 'null' }),
      ]
      expect(elsewhere, route).toEqual([403, 403, 403, 403])
      if (!withoutSecret.includes(route))
        expect([await send({ csrf: '' }), await send({ csrf: ofBo })], route).toEqual([403, 403])
    }
    expect((await state()) === before, 'something changed').toBe(true)
  }, 180_000)

  it('is answered with that secret, and leads back to a page that is there', async () => {
    for (const route of forms) {
      await anna.get('/keys')
      const answer = await anna.send(pathOf(route), {})
      expect(answer.status, route).not.toBe(403)
      const [, to] = /action="\/appearance".*?name="to" value="([^"]*)"/s.exec(answer.text) ?? []
      if (String(answer.headers['content-type']).startsWith('text/html')) expect(to, route).toBeDefined()
      if (to === undefined) continue
      const back = await anna.get(to)
      expect(back.status, `${route} leads to ${to}`).toBe(200)
    }
  }, 180_000)
})

describe('every page and form', () => {
  it('is for sessions that are not over, and that come by the cookie alone', async () => {
    const cleo = await world.signedIn('cleo', roles, '192.0.2.3')
    const dora = await world.signedIn('dora', roles, '192.0.2.4')
    const nobody = personAt(world.server, '192.0.2.5')
    await world.own
      .collection('sessions')
      .updateMany({ login: 'cleo' }, { $set: { expiresAt: new Date(Date.now() - 1) } })
    const token = dora.cookies.get('gallra') ?? ''
    expect([token.length, (await dora.get('/')).status]).toEqual([43, 200])
    const ask = (who: Person, route: string, query = '') =>
      route.startsWith('GET') ? who.get(pathOf(route) + query) : who.send(pathOf(route) + query, filled)
    const before = await state()
    for (const route of [...pages, ...forms].filter(each => !withoutSecret.includes(each))) {
      const answers = [await ask(cleo, route), await ask(nobody, route, `?gallra=${token}&session=${token}`)]
      for (const { to, status } of answers)
        expect(to.startsWith('/sign-in') || status === 403, `${route}: ${status}`).toBe(true)
    }
    expect((await state()) === before).toBe(true)
  }, 180_000)

  it('of the API is none of a session: no page can call it in the name of whoever reads it', async () => {
    const routes = routesOf(world.server).filter(route => / \/api\/v1\/(?!openapi)/.test(route))
    expect(routes.length).toBeGreaterThan(20)
    for (const [number, route] of routes.entries()) {
      const at = personAt(world.server, `203.0.113.${number}`)
      for (const [name, value] of anna.cookies) at.cookies.set(name, value)
      const answer = route.startsWith('GET')
        ? await at.get(pathOf(route))
        : await at.send(pathOf(route), filled)
      expect([401, 405, 415], `${route}: ${answer.status}`).toContain(answer.status)
    }
  }, 180_000)
})
