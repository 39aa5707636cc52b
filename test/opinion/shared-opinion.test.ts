import { describe, expect, it } from 'vitest'
import { AppError } from '../../src/errors.ts'
import { createSharedOpinion } from '../../src/opinion/shared-opinion.ts'

const fake = ({ isOver = false } = {}) => {
  const closed: number[] = []
  const opinion = {
    names: () => [],
    cost: { asked: 12, unanswered: 1, taken: 2, dropped: 3, milliseconds: 345.6 },
    isOver: () => isOver,
    close: async () => {
      closed.push(1)
    },
  }
  return { opinion, closed }
}

const nobody = (): never => {
  throw new Error('nothing was to be told')
}

describe('a second opinion that is shared', () => {
  it('is made once, tells what it cost, and is closed', async () => {
    const { opinion, closed } = fake()
    let made = 0
    const shared = createSharedOpinion({
      warn: nobody,
      make: async () => {
        made++
        return opinion
      },
    })
    expect(await shared.told()).toBeUndefined()
    expect(await Promise.all([shared.open(), shared.open()])).toEqual([{ opinion }, { opinion }])
    expect(await shared.told()).toBe(
      'second opinion on names: 12 passages asked in 346 ms, 5 findings changed (2 more, 3 fewer), 1 without an answer',
    )
    await shared.close()
    expect({ made, closed: closed.length }).toEqual({ made: 1, closed: 1 })
  })

  it('says so where it stopped answering', async () => {
    const shared = createSharedOpinion({ warn: nobody, make: async () => fake({ isOver: true }).opinion })
    await shared.open()
    expect(await shared.told()).toMatch(/1 without an answer; it stopped answering/)
  })

  it('that cannot be had is told of once, and nothing is pretended', async () => {
    const told: string[] = []
    const missing = new AppError('MODEL_MISSING', 'no model')
    const shared = createSharedOpinion({
      warn: ({ code }, message) => told.push(code, message),
      make: () => Promise.reject(missing),
    })
    expect(await shared.open()).toEqual({ missing })
    expect(await shared.open()).toEqual({ missing })
    expect(await shared.told()).toBeUndefined()
    await shared.close()
    expect(told).toEqual([
      'MODEL_MISSING',
      'names: thorough is wanted, and names are read without it: no model [MODEL_MISSING]',
    ])
  })

  it('never opened has nothing to close', async () => {
    await createSharedOpinion({ warn: nobody, make: nobody }).close()
  })
})
