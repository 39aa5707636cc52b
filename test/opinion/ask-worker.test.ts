import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { askWorker, type OpenOpinion } from '../../src/opinion/ask-worker.ts'
import { createRedactor } from '../../src/redaction/create-redactor.ts'
import { startFake } from './fake-worker.ts'

let opened: OpenOpinion | undefined
afterEach(async () => {
  await opened?.close()
  opened = undefined
})

const open = async (limitMs = 5000): Promise<OpenOpinion> => {
  opened = await askWorker({ start: startFake('good'), limitMs, startMs: 10_000 })
  return opened
}

const bo = [{ start: 4, end: 6 }]

describe('a thread that is asked', () => {
  it('answers as a function does, one passage after the other', async () => {
    const { names, cost } = await open()
    for (let times = 0; times < 200; times++) expect(names('och Bo kom')).toEqual(bo)
    expect(names('ingen')).toEqual([])
    expect(cost).toMatchObject({ asked: 201, unanswered: 0 })
    expect(cost.milliseconds).toBeGreaterThan(0)
  })

  it('is left where it takes too long, and its late answer is not taken for the next', async () => {
    const { names, cost } = await open(100)
    const began = performance.now()
    expect(names('slow Anna')).toBeUndefined()
    expect(performance.now() - began).toBeGreaterThanOrEqual(99)
    await sleep(600)
    expect(names('och Bo kom')).toEqual(bo)
    expect(cost).toMatchObject({ asked: 2, unanswered: 1 })
  })

  it('is asked no more after three passages in a row without an answer', async () => {
    const { names, cost, isOver } = await open(30)
    expect(isOver()).toBe(false)
    for (let times = 0; times < 3; times++) expect(names('mute')).toBeUndefined()
    expect(names('och Bo kom')).toBeUndefined()
    expect(cost).toMatchObject({ asked: 3, unanswered: 3 })
    expect(isOver()).toBe(true)
  })

  it('may fail at a passage', async () => {
    const { names, cost } = await open()
    expect(names('fail')).toBeUndefined()
    expect(names('och Bo kom')).toEqual(bo)
    expect(cost).toMatchObject({ asked: 2, unanswered: 1 })
  })

  it('may end, and is closed once or more', async () => {
    const opinion = await open(200)
    expect(opinion.names('die')).toBeUndefined()
    await sleep(100)
    expect(opinion.names('och Bo kom')).toBeUndefined()
    expect(opinion.cost.asked).toBe(1)
    await opinion.close()
    await opinion.close()
  })

  it.each(['broken', 'gone', 'mute'] as const)('that is %s never becomes ready', async kind => {
    const start = startFake(kind)
    await expect(askWorker({ start, limitMs: 100, startMs: 1500 })).rejects.toThrow()
  })
})

it('a redactor finds more by it, and counts what it cost', async () => {
  const opinion = await open()
  const locales = ['sv-SE', 'de-DE', 'en-GB']
  const texts = [
    'we asked Bramwick about it',
    'Ich habe mit Brontner gesprochen',
    'the parcel went to Bramwick',
  ]
  const count = (redactor: ReturnType<typeof createRedactor>): number =>
    texts.flatMap(text => redactor.find([{ text, format: 'plain' }], [])).flat().length
  const [plain, thorough] = [count(createRedactor({ locales })), count(createRedactor({ locales, opinion }))]
  expect(thorough - plain).toBe(opinion.cost.taken)
  expect(opinion.cost.asked).toBeGreaterThanOrEqual(opinion.cost.taken)
})
