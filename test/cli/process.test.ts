import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { gallra } from '../support/cli.ts'
import { createWorlds, twoBatches, type World } from './cli-world.ts'

// What only a process has: exit codes the shell sees, two streams, signals. All else is tested without one.

const newWorld = await createWorlds()

const until = async (isSo: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await isSo())) await sleep(5)
}

/** A batch of the world is being written, or one is written and another is not. */
const isUnderWay = async ({ own }: World): Promise<boolean> => {
  const batches = own.collection('batches')
  const begun = { $or: [{ state: 'applying', intended: { $exists: true } }, { state: 'applied' }] }
  return (await batches.countDocuments(begun)) > 0
}

describe('the streams of a process', () => {
  it('are one document on stdout and logs on stderr, also when everything is logged', async () => {
    const world = await newWorld({ env: { LOG_LEVEL: 'trace' } })
    const planned = await world.start('plan --json')
    expect(planned.code).toBe(0)
    const { plan } = JSON.parse(planned.stdout)
    const applied = await world.start(`apply ${plan} --yes --json`)
    expect(applied.code).toBe(0)
    expect(JSON.parse(applied.stdout)).toMatchObject({ state: 'finished', applied: { anonymise: 3 } })
    expect(applied.stdout.trimEnd()).not.toContain('\n')
    const logged = applied.stderr.trimEnd().split('\n')
    expect(logged.map(line => JSON.parse(line).msg)).toContain('retention worker started')
  })

  it('end early without a complaint when the reader has seen enough', async () => {
    const line = `${JSON.stringify({ id: 'a', text: 'x' })}\n`
    const { code, stderr } = await gallra(['scan'], {
      input: line.repeat(3000),
      started: child => {
        child.stdout?.once('data', () => child.stdout?.destroy())
      },
    })
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  })

  it('are no terminal: a yes from a pipe is none', async () => {
    const world = await newWorld()
    const { plan } = await world.json('plan')
    const { code, stdout, stderr } = await world.start(`apply ${plan}`, { input: 'yes\n' })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe('gallra: nothing was done: without a terminal, apply needs --yes [USAGE]\n')
  })
})

describe('Ctrl-C in the middle of apply', () => {
  it('ends with 130 and says how to go on, and resume finishes', async () => {
    const world = await newWorld(twoBatches)
    const { plan } = await world.json('plan')
    const told = await world.start(`apply ${plan} --yes`, {
      started: child => void until(() => isUnderWay(world)).then(() => child.kill('SIGINT')),
    })
    expect(told).toEqual({
      code: 130,
      stdout: '',
      stderr: 'gallra: interrupted; nothing is lost, `gallra resume` goes on\n',
    })
    // What was in hand had some seconds to end, and on a quick machine it was all there is: then nothing is left to resume.
    await world.json('resume')
    expect(await world.json('runs')).toMatchObject([
      {
        plan,
        run: {
          state: 'finished',
          result: { counts: { anonymise: 60, contacts: 1 }, skipped: {}, residual: 0 },
        },
      },
    ])
    expect(await world.json('ledger verify')).toMatchObject({ valid: true })
  })
})

describe('work', () => {
  /** Its process, once it works; `ended` is what it told. */
  const begin = async (world: World, args = 'work') => {
    let child: ChildProcess | undefined
    let said = ''
    const ended = world.start(args, {
      env: { LOG_LEVEL: 'info' },
      started: started => {
        child = started
        started.stderr?.on('data', text => {
          said += text
        })
      },
    })
    await until(() => said.includes('retention worker started'))
    return { kill: (signal: NodeJS.Signals) => child?.kill(signal), ended }
  }

  it('does what apply puts on the queue in another process, and stops at SIGTERM within ten seconds', async () => {
    const world = await newWorld()
    const worker = await begin(world, 'work --json')
    const { plan } = await world.json('plan')
    const applied = await world.start(`apply ${plan} --yes --json`, { env: { LOG_LEVEL: 'info' } })
    expect(JSON.parse(applied.stdout)).toMatchObject({ state: 'finished', applied: { anonymise: 3 } })
    expect(applied.stderr).not.toContain('retention worker started')
    const since = performance.now()
    worker.kill('SIGTERM')
    const { code, stdout, stderr } = await worker.ended
    expect(performance.now() - since).toBeLessThan(10_000)
    expect({ code, stdout }).toEqual({ code: 0, stdout: '{"state":"stopped"}\n' })
    expect(stderr).toContain('retention worker stopped')
    expect(stderr).toContain('scheduler stopped')
  })

  it('that is killed leaves its work to the apply that waits for it', async () => {
    const world = await newWorld({ closed: 60 })
    const worker = await begin(world)
    const { plan } = await world.json('plan')
    const applying = world.json(`apply ${plan} --yes`)
    await until(() => isUnderWay(world))
    worker.kill('SIGKILL')
    await worker.ended
    expect(await applying).toMatchObject({
      state: 'finished',
      applied: { anonymise: 60 },
      residual: 0,
      ledgerValid: true,
    })
  })
})
