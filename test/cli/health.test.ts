import type { ChildProcess } from 'node:child_process'
import { hostname } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createWorlds, policyText, type World } from './cli-world.ts'

const newWorld = await createWorlds()

const exitOf = async (world: World, args: string): Promise<number> => (await world.tell(args)).code

const becomes = async (isSo: () => Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await sleep(100)
}

it('a worker that is stopped without a word is unwell within its age, and well again when it goes on', async () => {
  const world = await newWorld({ closed: 0 })
  const before = await world.tell('health')
  expect(before.code).toBe(1)
  expect(before.stdout).toContain('✗ retention: no worker in the last hour')
  let worker: ChildProcess | undefined
  const ended = world.start('work', {
    started: child => {
      worker = child
    },
  })
  await becomes(async () => (await world.own.collection('workers').countDocuments()) === 3)
  expect(await exitOf(world, 'health --here')).toBe(0)
  const { ok, workers, queues } = await world.json('health')
  expect({ ok, workers, queues }).toMatchObject({
    ok: true,
    workers: [
      { duty: 'retention', alive: 1, silent: [] },
      { duty: 'requests', alive: 1, silent: [] },
      { duty: 'scheduler', alive: 1, silent: [] },
    ],
    queues: [{ queue: 'retention' }, { queue: 'requests' }, { queue: 'request-steps' }],
  })
  expect((await world.tell('doctor')).stdout).toMatch(
    /workers\n {2}✓ worker: retention: 1 at work, last proof /u,
  )
  worker?.kill('SIGSTOP')
  const silent = new RegExp(
    `✗ retention: last proof \\d+ s ago, 0 at work; 1 silent: process \\d+ on ${hostname()} since`,
  )
  await becomes(async () => silent.test((await world.tell('health --max-age PT6S')).stdout))
  expect(await exitOf(world, 'health --here --max-age PT6S --quiet')).toBe(1)
  worker?.kill('SIGCONT')
  await becomes(async () => (await exitOf(world, 'health --here --max-age PT6S --quiet')) === 0)
  worker?.kill('SIGTERM')
  expect((await ended).code).toBe(0)
  expect(await world.own.collection('workers').countDocuments()).toBe(0)
}, 120_000)

it('refuses an age that is none: exit 2', async () => {
  const world = await newWorld({ closed: 0 })
  for (const age of ['60', 'PT0S', 'P1D', 'PT'])
    expect(await world.tell(`health --max-age ${age}`)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--max-age: not a duration above nothing'),
    })
})

it('doctor misses the worker that something waits for, and no other', async () => {
  const schedule = 'limits: { tickets: 1000, percent: 100 }\nschedule: { cron: "15 2 * * *" }'
  const world = await newWorld({ closed: 0, files: { 'support.yaml': policyText({ lines: schedule }) } })
  const { stdout } = await world.tell('doctor')
  expect(stdout).toMatch(
    /✗ worker: scheduler: none, and 1 policies have a schedule\n {6}→ start gallra work/u,
  )
  expect(stdout).toContain('✓ worker: retention: none, and nothing waits for one')
})
