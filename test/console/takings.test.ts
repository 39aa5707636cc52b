import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createTakings } from '../../src/console/takings.ts'
import { AppError } from '../../src/errors.ts'
import { createLog } from '../jobs/job-world.ts'

const at = new Date('2026-01-02T03:04:05Z')
const newTakings = () => createTakings<string>({ log: createLog(), clock: () => at })

it('keep what was read with its moment, and one at a time is read of each', async () => {
  const takings = newTakings()
  let end = (_: string): void => undefined
  takings.begin('desk', 'console:anna', onSeen => {
    onSeen(7)
    return new Promise(resolve => {
      end = resolve
    })
  })
  expect(takings.of('desk')).toEqual({ underway: { by: 'console:anna', seen: 7 } })
  expect(() => takings.begin('desk', 'console:bo', async () => '')).toThrow('for console:anna')
  expect(takings.of('other')).toEqual({})
  end('read')
  await sleep(0)
  expect(takings.of('desk')).toEqual({ taken: { value: 'read', by: 'console:anna', at } })
})

it('keep the former value while another is read and when that fails, and tell of failures by their code', async () => {
  const takings = newTakings()
  takings.begin('desk', 'console:anna', async () => 'first')
  await sleep(0)
  const { taken } = takings.of('desk')
  takings.begin('desk', 'console:bo', async () => {
    expect(takings.of('desk')).toMatchObject({ taken, underway: { by: 'console:bo' } })
    throw new AppError('STORE_UNREACHABLE', 'store desk does not answer')
  })
  await sleep(0)
  expect(takings.of('desk')).toEqual({ taken, failure: 'store desk does not answer [STORE_UNREACHABLE]' })
  takings.begin('desk', 'console:bo', async () => {
    throw new Error('the ticket of Zorba')
  })
  await sleep(0)
  expect(takings.of('desk')).toEqual({ taken, failure: 'INTERNAL' })
})
