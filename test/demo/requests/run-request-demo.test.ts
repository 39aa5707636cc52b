import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, expect, it } from 'vitest'
import { faultsOf, requestDemoDocument, requestDemoText } from '../../../src/demo/requests/request-report.ts'
import { playOn } from '../../../src/demo/requests/run-request-demo.ts'
import { createSteps } from '../../../src/demo/steps.ts'
import { notAllowed } from '../../support/allowed-commands.ts'
import { tapCommands } from '../../support/command-tap.ts'
import { mongoServer, redisDatabase } from '../../support/servers.ts'

const [tap, redisUrl] = [await tapCommands(await mongoServer()), await redisDatabase()]
const mongodbUrl = tap.url
const folder = await mkdtemp(join(tmpdir(), 'gallra-request-demo-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const io = {
  stdin: Readable.from([]),
  out: () => undefined,
  err: () => undefined,
  data: () => undefined,
  over: () => undefined,
  isTerminal: false,
  signal: new AbortController().signal,
}

it('sends requests of all kinds through the queue, and each comes to the end that is expected', async () => {
  const options = { tickets: '10', seed: '3' }
  const result = await playOn(io, options, { folder, mongodbUrl, redisUrl, steps: createSteps(io, true) })
  expect(faultsOf(result)).toEqual([])
  expect(result.messages.map(({ state }) => state).sort()).toEqual([
    ...Array(8).fill('completed'),
    ...Array(3).fill('partly-withheld'),
    ...Array(3).fill('turned away'),
  ])
  expect(requestDemoDocument(result)).toMatchObject({ residual: 0, othersChanged: 0, ledgerValid: true })
  expect(requestDemoText(result)).not.toContain('✗')
  // Requests use ways into the database that retention does not.
  expect(tap.sent.some(({ name }) => name === 'update')).toBe(true)
  expect(notAllowed(tap.sent)).toEqual([])
}, 120_000)
