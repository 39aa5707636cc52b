import { afterAll, expect, it } from 'vitest'
import { createLabThread, type LabThread } from '../../src/lab/ask-thread.ts'
import { openThread } from '../../src/lab/open-thread.ts'
import type { LabDesk, LabQuestion } from '../../src/lab/protocol.ts'

const threads: LabThread[] = []
const newThread = (limitMs: number): LabThread => {
  const thread = createLabThread({ start: openThread, limitMs, startMs: 120_000, idleMs: 60_000 })
  threads.push(thread)
  return thread
}
afterAll(async () => {
  for (const thread of threads) await thread.close()
})

const desk: LabDesk = {
  ...{ locales: ['sv-SE'], allow: ['Volvo'], custom: [], customers: { names: ['Falk Morkret'] } },
  deny: [{ phrase: 'projekt Tegelsten', entity: 'OTHER' }],
  agents: [],
}
const question = (text: string): LabQuestion => ({
  ...{ text, recall: 'balanced', entities: ['PERSON', 'EMAIL', 'OTHER'] },
  operators: ['replace', 'mask', 'token', 'drop'],
})

it('reads as the desk would: its words, its customers, only what is wanted, by each operator', async () => {
  const thread = newThread(60_000)
  const text = 'Falk Morkret i projekt Tegelsten skrev till asa@post.example och ringde 070-174 06 05.'
  const read = await thread.read('a', desk, question(text))
  if (read.outcome !== 'read') throw new Error(read.outcome)
  const { findings, outputs, format } = read.reading
  expect(format).toBe('plain')
  expect(findings.filter(({ isTaken }) => isTaken).map(({ start, end }) => text.slice(start, end))).toEqual([
    ...['Falk Morkret', 'projekt Tegelsten', 'asa@post.example'],
  ])
  const [replace, mask, token, drop] = outputs.map(each => each.text)
  expect(replace).toBe('[PERSON] i [OTHER] skrev till [EMAIL] och ringde 070-174 06 05.')
  expect(mask).toContain('a***@***')
  expect(token).toMatch(/\[EMAIL[-_:][0-9a-f]+\]/u)
  expect(drop).not.toMatch(/asa|Falk|Tegelsten/u)

  // The same key with other words: those hold.
  const other = await thread.read('a', { ...desk, customers: { names: [] }, deny: [] }, question(text))
  if (other.outcome !== 'read') throw new Error(other.outcome)
  expect(other.reading.outputs[0]?.text).toContain('projekt Tegelsten')
}, 180_000)

it('gives a text up when its time is over, goes on meanwhile, and reads the next one', async () => {
  const thread = newThread(30)
  const long = 'Anna Karl 070-174 06 05 asa@post.example '.repeat(20_000)
  let turns = 0
  const counting = setInterval(() => {
    turns += 1
  }, 5)
  const asked = thread.read('a', desk, question(long))
  expect(await asked).toEqual({ outcome: 'too-slow' })
  clearInterval(counting)
  expect(turns).toBeGreaterThan(3)
  // The thread is another one by then; a short text is read in its time, or given up like the long one.
  expect((await thread.read('a', desk, question('Hej'))).outcome).toMatch(/^(read|too-slow)$/)
  const patient = newThread(60_000)
  expect((await patient.read('a', desk, question('Hej'))).outcome).toBe('read')
}, 180_000)

it('has loaded what the first text would wait for, once it is asked to', async () => {
  let started = 0
  const start = (): ReturnType<typeof openThread> => {
    started += 1
    return openThread()
  }
  const times = { limitMs: 60_000, startMs: 120_000, idleMs: 60_000 }
  const thread = createLabThread({ start, ...times })
  threads.push(thread)
  await Promise.all([thread.prepare('a', desk), thread.prepare('a', desk)])
  expect(started).toBe(1)
  const since = performance.now()
  expect((await thread.read('a', desk, question('Hej'))).outcome).toBe('read')
  const ready = performance.now() - since
  const cold = createLabThread({ start: openThread, ...times })
  threads.push(cold)
  const again = performance.now()
  expect((await cold.read('a', desk, question('Hej'))).outcome).toBe('read')
  expect(ready).toBeLessThan((performance.now() - again) / 2)
}, 180_000)

it('lets few wait, and says so to the others', async () => {
  const thread = newThread(60_000)
  const asked = Array.from({ length: 6 }, () => thread.read('a', desk, question('Hej')))
  const outcomes = (await Promise.all(asked)).map(({ outcome }) => outcome)
  expect(outcomes).toEqual(['read', 'read', 'read', 'read', 'busy', 'busy'])
}, 180_000)
