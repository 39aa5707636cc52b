import { setTimeout as sleep } from 'node:timers/promises'
import { inspect } from 'node:util'
import { ObjectId } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { roles } from '../../src/console/accounts/account.ts'
import { addToken } from '../../src/console/tokens/keep-tokens.ts'
import { workOnce } from '../../src/request-jobs.ts'
import { policyText } from '../cli/cli-world.ts'
import { type ConsoleWorld, createConsoleWorlds, type Person, personAt } from '../console/console-world.ts'
import { routesOf } from '../console/routes.ts'
import { everythingIn, everythingInRedis } from '../support/everything-kept.ts'
import { addPerson, addTicket } from '../support/small-desk.ts'

/** As privacy.test.ts, at the console and its API: every page is read by whoever may see no more than masks. */
const person = {
  name: 'Zyxmarkia Qvorbladdersson',
  email: 'zyxmarkia@qvorbladder.example',
  phone: '+46701740677',
}
const marks = ['zyxmarkia', 'qvorbladder', '701740677']
const holdsMark = (text: string): string | undefined => marks.find(mark => text.toLowerCase().includes(mark))

const newWorld = await createConsoleWorlds()
const heard: string[] = []
let world: ConsoleWorld
let base = ''
let plan = ''
let request = ''
let operator: Person
let ticket = ''

/** What is logged and printed by this process from now on; the test's own reports come after it. */
const listen = (): void => {
  for (const stream of ['stdout', 'stderr'] as const)
    vi.spyOn(process[stream], 'write').mockImplementation(text => {
      heard.push(String(text))
      return true
    })
  for (const method of ['info', 'log', 'warn', 'error'] as const)
    vi.spyOn(console, method).mockImplementation((...said) => void heard.push(inspect(said)))
}

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let look = 0; !(await isSo()); look++) {
    if (look > 300) throw new Error('it does not come to it')
    await sleep(200)
  }
}

beforeAll(async () => {
  const files = { 'support.yaml': policyText({ approval: 'other-person' }) }
  world = await newWorld({ files, closed: 0, open: 0, env: { LOG_LEVEL: 'trace' } })
  listen()
  const { account, group } = await addPerson(world.desk, person, ObjectId.createFromTime(1_500_000_000))
  for (const uid of [101, 102, 103]) {
    const of = { owner: account, group, person, closedDate: new Date('2021-05-01T10:00:00Z') }
    ticket = String((await addTicket(world.desk, { uid, ...of }))._id)
  }
  plan = await world.plan()
  const asked = [
    '--type',
    'erasure',
    '--email',
    person.email,
    '--name',
    person.name,
    '--identity-reason',
    'seen',
  ]
  request = String((await world.json(['requests', 'submit', ...asked])).id)
  await until(async () => {
    await workOnce(world.app.requests(), world.app.log, new AbortController().signal)
    return (await world.own.collection('requests').findOne())?.state === 'awaiting-approval'
  })
  base = await world.server.listen({ host: '127.0.0.1', port: 0 })
  operator = await world.signedIn('olle', ['operator', 'auditor'], '192.0.2.10')
  for (const path of ['/inventory/helpdesk', '/statistics/stores/helpdesk/count', '/due']) {
    const { status, to } = await operator.send(path, {})
    expect([path, status, to !== '']).toEqual([path, 303, true])
  }
  await until(async () => (await operator.get('/inventory/helpdesk')).text.includes('issue'))
}, 120_000)

afterAll(() => vi.restoreAllMocks())

/** With what is there in place of its parameters. */
const pathOf = (route: string): string => {
  const pattern = route.split(' ')[1] ?? ''
  const starts: readonly (readonly [string, string])[] = [
    ...([
      ['/plans/', plan],
      ['/runs/', plan],
      ['/requests/', request],
      ['/redaction/', 'sv'],
    ] as const),
    ...([
      ['/inventory/', 'helpdesk'],
      ['/statistics/', 'helpdesk'],
      ['/queues/', 'retention'],
    ] as const),
  ]
  const id = starts.find(([start]) => pattern.replace('/api/v1', '').startsWith(start))?.[1] ?? 'none'
  return pattern
    .replace(/:(id|store)/, id)
    .replace(':name', 'support')
    .replace(':number', '1')
    .replace(':fate', 'done')
    .replace(':from', '1.0')
}

/** What the answer says in all, headers too; of a stream that stays open what comes at once. */
const fetched = async (path: string, headers: Readonly<Record<string, string>>): Promise<string> => {
  const answer = await fetch(base + path, { headers, redirect: 'manual' })
  const head = JSON.stringify([...answer.headers])
  if (!String(answer.headers.get('content-type')).startsWith('text/event-stream'))
    return head + (await answer.text())
  const reader = answer.body?.getReader()
  const first = await Promise.race([reader?.read(), sleep(1500)])
  await reader?.cancel()
  return head + Buffer.from(first?.value ?? []).toString()
}

/** Every address that pages lead to, and every one that there is, read as they are. */
const readAll = async (cookie: string): Promise<ReadonlyMap<string, string>> => {
  const routes = routesOf(world.server).filter(route => /^GET \/(?!api|assets|healthz|readyz)/.test(route))
  const waiting = [...routes.map(pathOf), `/plans/${plan}/records`, '/']
  const read = new Map<string, string>()
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (read.has(path) || path.startsWith('/assets/')) continue
    const text = await fetched(path, { cookie })
    read.set(path, text)
    for (const [, to = ''] of text.matchAll(/ (?:href|data-live)="(\/[^"#]*)/g))
      waiting.push(to.replaceAll('&amp;', '&'))
  }
  return read
}

const cookieOf = ({ cookies }: Person): string =>
  [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')

const expectNothingIn = (read: ReadonlyMap<string, string>): void => {
  for (const [path, text] of read) expect(holdsMark(path + text), path).toBeUndefined()
}

describe('a marked person', () => {
  it.each(['viewer', 'auditor'] as const)(
    'is on no page of a %s',
    async role => {
      const anna = await world.signedIn(role, [role], '192.0.2.11')
      const read = await readAll(cookieOf(anna))
      expect(read.size).toBeGreaterThan(45)
      // Nothing would be found where nothing is shown.
      expect(read.get(`/plans/${plan}/records`)).toContain(ticket)
      expect(read.get(`/requests/${request}`)).toContain('helpdesk')
      expectNothingIn(read)
      await anna.get(`/plans/${plan}`)
      const record = { record: `helpdesk/ticket/${ticket}` }
      for (const [path, fields] of [
        ['examples', {}],
        ['record', record],
      ] as const) {
        const { status, text, headers } = await anna.send(`/plans/${plan}/${path}`, fields)
        expect([status, text.includes('***')]).toEqual([200, true])
        expect(holdsMark(text + JSON.stringify(headers)), path).toBeUndefined()
      }
      // Whatever is pressed, or sent without a button for it: with all that a form would say.
      const said = {
        ...record,
        store: 'helpdesk',
        kind: 'ticket',
        id: ticket,
        reason: 'decision',
        letter: 'receipt',
      }
      const forms = routesOf(world.server).filter(route =>
        /^POST \/(?!api|sign-|account|appearance)/.test(route),
      )
      for (const path of forms.map(pathOf)) {
        const { text, headers } = await anna.send(path, said)
        expect(holdsMark(text + JSON.stringify(headers)), path).toBeUndefined()
      }
      expect((await anna.send(`/plans/${plan}/reveal`, said)).status).toBe(403)
    },
    120_000,
  )

  it.each(['viewer', 'auditor'] as const)(
    'is in no answer of the API to a program of a %s',
    async role => {
      const { accounts, tokens, context } = world.app
      const made = await addToken(
        { accounts, tokens, ledger: context.ledger, clock: context.clock },
        { login: role, scopes: ['read'], days: 1, label: 'test', by: `cli:${role}` },
      )
      const routes = routesOf(world.server).filter(route => route.startsWith('GET /api/v1/'))
      const read = new Map<string, string>()
      for (const path of routes.map(pathOf))
        read.set(path, await fetched(path, { authorization: `Bearer ${made.secret}` }))
      expect(read.get(`/api/v1/plans/${plan}`)).toContain('"records":3')
      expectNothingIn(read)
    },
    60_000,
  )

  it('is shown in the answer to whoever asks for it with a reason, and nowhere else', async () => {
    await operator.get(`/plans/${plan}`)
    const fields = { store: 'helpdesk', kind: 'ticket', id: ticket }
    const shown = await operator.send(`/plans/${plan}/reveal`, { ...fields, reason: 'decision' })
    const asking = await operator.send(`/requests/${request}/person`, { reason: 'request' })
    for (const { status, headers, text } of [shown, asking]) {
      expect([status, headers['cache-control'], holdsMark(text)]).toEqual([200, 'no-store', 'zyxmarkia'])
      expect(holdsMark(JSON.stringify(headers))).toBeUndefined()
    }
    expect(holdsMark([...shown.text.matchAll(/(?:href|action|value)="[^"]*"/g)].join(' '))).toBeUndefined()
    expectNothingIn(await readAll(cookieOf(operator)))
    expect(holdsMark((await operator.send(`/plans/${plan}/record`, fields)).text)).toBeUndefined()
    // Typed where it does not belong, also by somebody who is not signed in.
    const everybody = await world.signedIn('all', roles, '192.0.2.12')
    for (const who of [everybody, personAt(world.server, '192.0.2.13')])
      for (const before of [
        'plans/',
        'requests/',
        'policies/',
        'inventory/',
        '',
        'api/v1/plans/',
        'sign-in?to=/',
      ]) {
        const path = `/${before}${encodeURIComponent(person.email)}`
        await who.get(path)
        await who.send(path, { login: person.email, password: person.name })
      }
    await everybody.get('/redaction')
    await everybody.send('/redaction', {
      text: `${person.name} ${person.email}`,
      store: 'helpdesk',
      recall: 'high',
    })
    await everybody.send('/plans', { policy: person.name })
  }, 120_000)

  it('is in nothing that was logged or is kept', async () => {
    const own = await everythingIn(world.own)
    expect(own).toContain('"kind":"revealed"')
    expect(holdsMark(own)).toBeUndefined()
    expect(holdsMark(await everythingInRedis(world.env.GALLRA_REDIS_URL ?? ''))).toBeUndefined()
    expect(heard.join('\n')).toContain('console answered')
    expect(heard.filter(holdsMark)).toEqual([])
  })
})
