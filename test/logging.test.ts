import { Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { AppError } from '../src/errors.ts'
import { createLogger } from '../src/logging.ts'

const mark = 'MARKED-VALUE'

const logged = (write: (logger: ReturnType<typeof createLogger>) => void): string => {
  let text = ''
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      text += String(chunk)
      done()
    },
  })
  write(createLogger('info', destination))
  return text
}

describe('a log line', () => {
  it('holds ids, counts and codes', () => {
    const line = logged(logger => logger.info({ run: 'r1', batch: 'b1', applied: 12 }, 'batch applied'))
    expect(JSON.parse(line)).toMatchObject({ run: 'r1', batch: 'b1', applied: 12, msg: 'batch applied' })
  })

  it.each([
    ['a URL with a password', { url: mark }],
    ['a text, one level down', { message: { text: mark } }],
    ['an address, two levels down', { ticket: { requester: { email: mark } } }],
    ['the message of an error that is not ours', { err: new Error(mark) }],
    ['a document that an error quotes', { err: Object.assign(new Error('failed'), { writeErrors: [mark] }) }],
    [
      'the cause of an error of ours',
      { err: new AppError('RUN_FAILED', 'failed', { cause: new Error(mark) }) },
    ],
  ])('does not hold %s', (_, fields) => {
    const line = logged(logger => logger.error(fields, 'failed'))
    expect(line).toContain('failed')
    expect(line).not.toContain(mark)
  })

  it('says what kind of error it was, and our own in words', () => {
    const line = logged(logger => logger.error({ err: new AppError('HELD', 'a hold stands') }, 'stopped'))
    expect(JSON.parse(line).err).toMatchObject({ type: 'AppError', code: 'HELD', message: 'a hold stands' })
  })

  it('below the level is not written', () => {
    expect(logged(logger => logger.debug('quiet'))).toBe('')
  })
})
