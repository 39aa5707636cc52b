import { MongoNetworkError, MongoServerError } from 'mongodb'
import { describe, expect, it } from 'vitest'
import { guardPort } from '../../src/database/driver-errors.ts'

const labelled = (label: string): MongoServerError => {
  const error = new MongoServerError({ message: 'x', code: 1 })
  error.addErrorLabel(label)
  return error
}

const portOf = (error: Error) =>
  guardPort({
    limit: 3,
    value: async (number: number) => number,
    fails: async (): Promise<number> => {
      throw error
    },
    async *items() {
      yield 1
      throw error
    },
  })

describe('a guarded port', () => {
  it('answers as the port behind it', async () => {
    const port = portOf(new Error('never thrown'))
    expect(await port.value(7)).toBe(7)
    expect(port.limit).toBe(3)
    for await (const item of port.items()) {
      expect(item).toBe(1)
      break
    }
  })

  it.each([
    ['a connection that broke', new MongoNetworkError('x')],
    ['a majority that did not confirm', new MongoServerError({ message: 'x', code: 64 })],
    ['a write that may be repeated', labelled('RetryableWriteError')],
    ['a transaction that may be repeated', labelled('TransientTransactionError')],
    ['a commit nobody knows of', labelled('UnknownTransactionCommitResult')],
  ])('calls %s unreachable, and worth a repetition', async (_, error) => {
    const port = portOf(error)
    await expect(port.fails()).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      retryable: true,
      cause: error,
    })
    const reading = async () => {
      const seen: number[] = []
      for await (const item of port.items()) seen.push(item)
    }
    await expect(reading()).rejects.toMatchObject({ code: 'STORE_UNREACHABLE' })
  })

  it.each([[new MongoServerError({ message: 'x', code: 121 })], [new TypeError('x')]])(
    'leaves %s as it is',
    async error => {
      await expect(portOf(error).fails()).rejects.toBe(error)
    },
  )
})
