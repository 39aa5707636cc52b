import { describe, expect, it } from 'vitest'
import { until } from '../jobs/job-world.ts'
import { createWorlds, policyText, type World } from './cli-world.ts'

const newWorld = await createWorlds()
const limits = 'limits: { tickets: 1000, percent: 100 }'

/** All workers in a process of their own, until the test ends them. */
const working = (world: World) => {
  const said = { err: '' }
  let stop: () => void = () => undefined
  const ended = world.start('work', {
    env: { LOG_LEVEL: 'info', GALLRA_SWEEP_SECONDS: '2' },
    started: child => {
      child.stderr?.on('data', text => {
        said.err += text
      })
      stop = () => child.kill('SIGTERM')
    },
  })
  return { said, stop: () => stop(), ended }
}

describe('workers', () => {
  it('keep a policy while its file is wrong, and do by the new one with the next slot', async () => {
    const world = await newWorld({ files: { 'support.yaml': policyText({ after: 'P90Y' }) } })
    const work = working(world)
    try {
      await until(() => work.said.err.includes('scheduler started'), 40_000)
      await world.write('support.yaml', policyText({ after: 'P1Z' }))
      await until(() => work.said.err.includes('policy file refused'))
      expect(work.said.err).toMatch(/support\.yaml:13:\d+ error not an ISO 8601 duration/u)
      expect(work.said.err).not.toContain('policy read again')
      await world.write('support.yaml', policyText({ lines: `${limits}\nschedule: { cron: "* * * * *" }` }))
      await until(() => work.said.err.includes('policy read again'))
      await until(async () => (await world.named()) === 1, 60_000)
      expect(work.said.err).not.toMatch(/lindqvist/iu)
    } finally {
      work.stop()
    }
    expect((await work.ended).code).toBe(0)
    const [version, ...others] = await world.own.collection('policyVersions').find().toArray()
    expect(others).toEqual([])
    expect(version).toMatchObject({ policy: 'support', number: 1, by: 'scheduler' })
  }, 150_000)

  it('keep a locked policy whose file would be looser', async () => {
    const world = await newWorld({ closed: 1 })
    await world.json(['policies', 'lock', 'support', '--reason', 'agreed'])
    const work = working(world)
    try {
      await until(() => work.said.err.includes('scheduler started'), 40_000)
      await world.write('support.yaml', policyText({ after: 'P2Y' }))
      await until(() => work.said.err.includes('policy file refused'))
      expect(work.said.err).toMatch(
        /support\.yaml:\d+:\d+ error locked by .*would be anonymise .* after P2Y/u,
      )
      expect(work.said.err).not.toContain('policy read again')
      const refusing = async (): Promise<string> => (await world.tell('doctor')).stdout
      await until(async () => (await refusing()).includes('keeps what was in force before'), 30_000)
      expect(await refusing()).toMatch(
        /process \d+ on .* since \d+ s: .*support\.yaml:\d+:\d+ error locked by/u,
      )
      await world.write('support.yaml', 'policy: [')
      const broken = async () => world.tell('doctor')
      await until(async () => /support\.yaml:1:\d+/u.test((await broken()).stdout), 30_000)
      const { code, stderr } = await broken()
      expect([code, /support\.yaml:1:\d+ error/u.test(stderr)]).toEqual([2, true])
      await world.write('support.yaml', policyText())
      await until(async () => (await refusing()).includes('none refuses what a file says'), 30_000)
    } finally {
      work.stop()
    }
    expect((await work.ended).code).toBe(0)
  }, 180_000)
})

describe('doctor', () => {
  it('says where a file is wrong', async () => {
    const world = await newWorld()
    await world.write('support.yaml', policyText({ after: 'P1Z' }))
    const { code, stderr } = await world.tell('doctor')
    expect(code).toBe(2)
    expect(stderr).toMatch(/support\.yaml:13:\d+ error not an ISO 8601 duration.*\[CONFIG_INVALID\]/su)
  })
})
