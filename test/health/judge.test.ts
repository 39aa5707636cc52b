import { describe, expect, it } from 'vitest'
import { healthOf, isStuck } from '../../src/health/judge.ts'
import type { WorkerAge } from '../../src/health/workers.ts'

const age = (host: string, seconds: number, id = `${host}-${seconds}`): WorkerAge => ({
  id,
  host,
  pid: 7,
  duty: 'retention',
  seconds,
})

const retention = (ages: readonly WorkerAge[]) => healthOf(ages, 60)[0]

describe('who is at work', () => {
  it('is told duty by duty, also where nobody is', () => {
    expect(healthOf([], 60)).toEqual(
      ['retention', 'requests', 'scheduler'].map(duty => ({
        duty,
        canarySeconds: null,
        alive: 0,
        silent: [],
      })),
    )
    expect(healthOf([age('a', 3)], 60).map(({ alive }) => alive)).toEqual([1, 0, 0])
  })

  it('is who proved it lately enough; the others are named', () => {
    expect(retention([age('a', 3), age('b', 60), age('c', 61)])).toEqual({
      duty: 'retention',
      canarySeconds: 3,
      alive: 2,
      silent: [{ host: 'c', pid: 7, seconds: 61 }],
    })
  })

  it('counts a machine once: what was started again takes the place of what was before', () => {
    expect(retention([age('a', 2, 'new'), age('a', 900, 'old')])).toMatchObject({ alive: 1, silent: [] })
  })
})

describe('a queue', () => {
  const state = { queue: 'retention', waiting: 3, active: 0, delayed: 9, oldestWaitingSeconds: 61 }
  it('is stuck when jobs wait for long and nobody has any in hand', () => {
    expect(isStuck(state, 60)).toBe(true)
    expect(isStuck({ ...state, active: 1 }, 60)).toBe(false)
    expect(isStuck({ ...state, oldestWaitingSeconds: 60 }, 60)).toBe(false)
    expect(isStuck({ ...state, waiting: 0 }, 60)).toBe(false)
  })
})
