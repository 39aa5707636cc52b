import { expect, it } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { serveHealth } from '../../src/http/health-server.ts'
import { type ReadySource, readinessOf } from '../../src/http/readiness.ts'
import { createConsoleWorlds, personAt } from '../console/console-world.ts'
import { createLog, until } from '../jobs/job-world.ts'

const newWorld = await createConsoleWorlds()
const never = new Promise<never>(() => undefined)
const answers: ReadySource = {
  mongodb: async () => undefined,
  redis: async () => 0,
  refusedPolicies: () => [],
}
const all = { mongodb: true, redis: true, policies: true }

it('says what is away, which policies are refused and whether this very process works, and nothing of what was said', async () => {
  expect(await readinessOf(answers)).toEqual(all)
  const secret = 'mongodb://anna:secret@db/gallra'
  const amiss: ReadySource = {
    mongodb: () => Promise.reject(new AppError('STORE_UNREACHABLE', secret)),
    redis: () => never,
    refusedPolicies: () => [`/etc/gallra/anna.yaml:1:1 error ${secret}`],
    own: { worker: { id: 'me', host: 'h', pid: 1 }, duties: ['retention'], notes: { ages: async () => [] } },
  }
  const standing = await readinessOf(amiss, 200)
  expect(standing).toEqual({
    ...{ mongodb: false, redis: false, policies: false, workers: false },
    reasons: [
      'MongoDB does not answer',
      'Redis does not answer',
      'a policy file is refused, and what was in force before stays: see gallra doctor',
      'no worker proved within a minute that it takes jobs',
    ],
  })
  expect(JSON.stringify(standing)).not.toMatch(/anna|secret|yaml/u)
})

it('counts the duties of this process, and not of another on the same machine', async () => {
  const worker = { id: 'me', host: 'h', pid: 1 }
  const age = { ...worker, duty: 'retention', seconds: 3 } as const
  const asked = (ages: readonly (typeof age)[], duties: readonly ('retention' | 'requests')[]) =>
    readinessOf({ ...answers, own: { worker, duties, notes: { ages: async () => ages } } })
  expect(await asked([age], ['retention'])).toMatchObject({ workers: true })
  expect(await asked([{ ...age, id: 'other' as 'me' }], ['retention'])).toMatchObject({ workers: false })
  expect(await asked([age], ['retention', 'requests'])).toMatchObject({ workers: false })
  expect(await asked([{ ...age, seconds: 61 as 3 }], ['retention'])).toMatchObject({ workers: false })
})

it('answers on an address of its own until the signal, and tells nothing else there', async () => {
  const stop = new AbortController()
  let base = ''
  let refused: readonly string[] = []
  const announce = (address: string): void => {
    base = address
  }
  const served = serveHealth(
    {
      source: { ...answers, refusedPolicies: () => refused },
      log: createLog(),
      place: { host: '127.0.0.1', port: 0 },
      announce,
    },
    stop.signal,
  )
  await until(() => base !== '')
  const ask = async (path: string) => {
    const answer = await fetch(`${base}${path}`)
    return [answer.status, await answer.json()]
  }
  expect(await ask('/healthz')).toEqual([200, { status: 'ok' }])
  expect(await ask('/readyz')).toEqual([200, { status: 'ok', ...all }])
  refused = ['x']
  expect(await ask('/readyz')).toMatchObject([200, { status: 'degraded', policies: false }])
  expect(await ask('/healthz')).toEqual([200, { status: 'ok' }])
  expect(await ask('/metrics')).toMatchObject([404, { reason: 'not-found' }])
  stop.abort()
  await served
  await serveHealth({ source: answers, log: createLog(), place: { host: '127.0.0.1' } }, stop.signal)
})

it('is told by the console without signing in, by the same words', async () => {
  const { server } = await newWorld()
  const stranger = personAt(server)
  const [alive, ready] = [await stranger.get('/healthz'), await stranger.get('/readyz')]
  expect([alive.status, JSON.parse(alive.text)]).toEqual([200, { status: 'ok' }])
  expect([ready.status, JSON.parse(ready.text)]).toEqual([200, { status: 'ok', ...all }])
})
