import { context, trace } from '@opentelemetry/api'
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks'
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  type ReadableSpan,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { AppError } from '../src/errors.ts'
import { traced, tracedStream } from '../src/tracing.ts'
import { createWorlds } from './cli/cli-world.ts'

const newWorld = await createWorlds()

const exporter = new InMemorySpanExporter()
// As what an operator preloads does it.
beforeEach(() => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable())
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
  )
})
afterEach(() => {
  trace.disable()
  context.disable()
  exporter.reset()
})

const told = ({ name, attributes, status }: ReadableSpan) => ({ name, attributes, status: status.message })
const spans = () => exporter.getFinishedSpans()
const named = (name: string) => spans().filter(span => span.name === name)

describe('spans', () => {
  it('stand within each other, and tell of a failure its code alone', async () => {
    const failing = traced('batch', { batch: 'b1' }, async note => {
      note({ records: 3 })
      await traced('store read', { store: 'helpdesk', records: 3 }, async () => {
        throw new AppError('STORE_UNREACHABLE', 'Åsa Lindqvist cannot be read')
      })
    })
    await expect(failing).rejects.toThrow('cannot be read')
    const [read, batch] = spans()
    expect(read?.parentSpanContext?.spanId).toBe(batch?.spanContext().spanId)
    expect(spans().map(told)).toEqual([
      {
        name: 'gallra store read',
        attributes: {
          'gallra.store': 'helpdesk',
          'gallra.records': 3,
          'gallra.code': 'STORE_UNREACHABLE',
        },
        status: 'STORE_UNREACHABLE',
      },
      {
        name: 'gallra batch',
        attributes: { 'gallra.batch': 'b1', 'gallra.records': 3, 'gallra.code': 'STORE_UNREACHABLE' },
        status: 'STORE_UNREACHABLE',
      },
    ])
    expect(JSON.stringify(spans().map(({ events }) => events))).toBe('[[],[]]')
  })

  it('last as long as somebody reads what comes one by one', async () => {
    async function* numbers() {
      yield* [1, 2, 3]
    }
    for await (const number of tracedStream('store select', { store: 'helpdesk' }, numbers()))
      if (number === 2) break
    expect(spans().map(told)).toMatchObject([
      { name: 'gallra store select', attributes: { 'gallra.records': 2 } },
    ])
  })

  it('tell of a whole run and an erasure in ids, counts and codes, and nothing of anybody', async () => {
    const world = await newWorld({ closed: 3, open: 1 })
    const plan = await world.plan()
    await world.tell(`apply ${plan} --yes --json`)
    const person = ['--email', 'asa.lindqvist@post.example', '--name', 'Åsa Lindqvist']
    const asked = [
      'requests',
      'submit',
      '--type',
      'erasure',
      ...person,
      '--identity-reason',
      'seen',
      '--wait',
    ]
    await world.tell(asked)

    expect(named('gallra plan')[0]?.attributes).toEqual({
      'gallra.policy': 'support',
      'gallra.plan': plan,
      'gallra.records': 3,
    })
    const [batch] = named('gallra batch')
    expect(batch?.attributes).toMatchObject({ 'gallra.run': plan, 'gallra.records': 3, 'gallra.skipped': 0 })
    const read = named('gallra store read').find(
      span => span.parentSpanContext?.spanId === batch?.spanContext().spanId,
    )
    expect(read?.attributes).toMatchObject({ 'gallra.store': 'helpdesk', 'gallra.kind': 'ticket' })
    for (const name of ['run start', 'run finish', 'store write', 'request step', 'requests search'])
      expect(named(`gallra ${name}`).length, name).toBeGreaterThan(0)

    const everything = JSON.stringify(
      spans().map(span => [span.name, span.attributes, span.status, span.events]),
    )
    expect(everything).not.toMatch(/lindqvist|post\.example|70174/iu)
    for (const id of [world.person, ...world.tickets]) expect(everything).not.toContain(String(id))
  }, 240_000)
})

it('are none, and nothing is loaded for them, where nobody traces', async () => {
  trace.disable()
  await expect(traced('plan', { policy: 'support' }, async () => 7)).resolves.toBe(7)
  expect(spans()).toEqual([])
})
