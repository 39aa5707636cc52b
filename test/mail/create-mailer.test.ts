import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { ResolveSecret } from '../../src/connectors/secrets.ts'
import { AppError } from '../../src/errors.ts'
import { createMailer } from '../../src/mail/create-mailer.ts'
import { smtpSink } from '../support/smtp-sink.ts'

const from = 'Kundservice <service@example.se>'
const secrets: ResolveSecret = source =>
  source.from === 'environment' && source.name === 'SMTP_PASSWORD'
    ? { value: 'p@ss/word' }
    : { problem: 'SMTP_OTHER is not set' }
const mail = {
  to: 'asa.lindqvist@example.se',
  subject: 'Din begäran WS-1',
  text: 'Hej!\n\nDin kod: 12345678\n.en rad med punkt\n',
  id: 'mail-req-1-receipt',
}
const never = new AbortController().signal
const caught = async (sending: Promise<unknown>): Promise<AppError> => {
  const error = await sending.catch((thrown: unknown) => thrown)
  if (error instanceof AppError) return error
  throw new Error('no AppError was thrown', { cause: error })
}
const decoded = (data: string): string =>
  Buffer.from(
    data
      .replace(/=\r\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')

describe('SMTP', () => {
  test('one plain text to one recipient', async () => {
    await using sink = await smtpSink()
    await createMailer({ from, smtp: sink.url }, secrets, '/').send(mail, never)
    const [message] = sink.messages
    expect(message?.from).toContain('<service@example.se>')
    expect(message?.to).toEqual(['RCPT TO:<asa.lindqvist@example.se>'])
    const data = message?.data ?? ''
    expect(data).toMatch(/^Message-ID: <mail-req-1-receipt@example\.se>\r$/im)
    expect(data).toMatch(/^Auto-Submitted: auto-generated\r$/m)
    expect(data).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m)
    expect(data).not.toMatch(/multipart|attachment/i)
    expect(decoded(data)).toContain('Din kod: 12345678\r\n.en rad med punkt')
  })

  test.each([
    ['a second header in the subject', { subject: 'A\r\nBcc: spy@example.org' }],
    ['a header by a bare line feed', { subject: 'A\nBcc: spy@example.org' }],
    ['a message id with a line break', { id: 'a\r\nBcc: spy@example.org' }],
  ])('%s stays in its line', async (_, change) => {
    await using sink = await smtpSink()
    await createMailer({ from, smtp: sink.url }, secrets, '/').send({ ...mail, ...change }, never)
    expect(sink.messages[0]?.data).not.toMatch(/^Bcc:/im)
    expect(sink.messages[0]?.to).toHaveLength(1)
  })

  test.each([
    'a@example.se, spy@example.org',
    'a@example.se\r\nRCPT TO:<spy@example.org>',
    'Åsa <a@example.se>',
    'a@example.se;spy@example.org',
    'no address',
    '',
  ])('%j is not one address, and no connection is made', async to => {
    await using sink = await smtpSink()
    const error = await caught(
      createMailer({ from, smtp: sink.url }, secrets, '/').send({ ...mail, to }, never),
    )
    expect(error).toMatchObject({ code: 'MAIL_REFUSED', retryable: false })
    expect(sink.commands).toEqual([])
  })

  test('a server elsewhere that has no TLS is told nothing of the mail', async () => {
    await using sink = await smtpSink({ host: '127.0.0.2' })
    const error = await caught(createMailer({ from, smtp: sink.url }, secrets, '/').send(mail, never))
    expect(error).toMatchObject({ code: 'MAIL_FAILED', retryable: true })
    expect(sink.messages).toEqual([])
    expect(sink.commands.filter(line => /^(MAIL|RCPT|DATA|AUTH)/i.test(line))).toEqual([])
  })

  test.each([
    ['550 no asa.lindqvist@example.se here', 'MAIL_REFUSED', false],
    ['451 asa.lindqvist@example.se later', 'MAIL_FAILED', true],
  ])('%s: told without the address', async (refuse, code, retryable) => {
    await using sink = await smtpSink({ refuse })
    const error = await caught(createMailer({ from, smtp: sink.url }, secrets, '/').send(mail, never))
    expect(error).toMatchObject({ code, retryable })
    expect(`${error.message}${error.stack ?? ''}${String(error.cause)}`).not.toContain('asa.lindqvist')
  })

  test('nobody there: worth another try', async () => {
    const sink = await smtpSink()
    await sink[Symbol.asyncDispose]()
    const error = await caught(createMailer({ from, smtp: sink.url }, secrets, '/').send(mail, never))
    expect(error).toMatchObject({ code: 'MAIL_FAILED', retryable: true })
  })

  test('a server that says nothing is not waited for after the signal', async () => {
    await using sink = await smtpSink({ silent: true })
    const mailer = createMailer({ from, smtp: sink.url }, secrets, '/')
    const error = await caught(mailer.send(mail, AbortSignal.timeout(100)))
    expect(error).toMatchObject({ code: 'MAIL_FAILED', retryable: true })
  })
})

describe('folder', () => {
  test('a file that only the owner may read; the same mail again is the same file', async () => {
    const config = await mkdtemp(join(tmpdir(), 'gallra-mail-'))
    const mailer = createMailer({ from, folder: 'mails' }, secrets, config)
    await mailer.send(mail, never)
    await mailer.send(mail, never)
    await mailer.send({ to: mail.to, subject: 'Another', text: 'x' }, never)
    const names = await readdir(join(config, 'mails'))
    expect(names).toHaveLength(2)
    const file = join(config, 'mails', 'mail-req-1-receipt.eml')
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const text = await readFile(file, 'utf8')
    expect(text).toContain('To: asa.lindqvist@example.se\r\n')
    expect(decoded(text)).toContain('Din kod: 12345678')
  })

  test('a name that leads elsewhere stays in the folder', async () => {
    const config = await mkdtemp(join(tmpdir(), 'gallra-mail-'))
    await createMailer({ from, folder: 'mails' }, secrets, config).send({ ...mail, id: '../../etc/x' }, never)
    expect(await readdir(join(config, 'mails'))).toEqual(['....etcx.eml'])
  })
})

describe('settings', () => {
  test.each([
    ['both ways', { from, smtp: 'smtp://localhost', folder: 'mails' }, 'one of smtp and folder'],
    ['neither', { from }, 'one of smtp and folder'],
    ['no URL', { from, smtp: 'mail.example.se:25' }, 'not a URL'],
    ['another scheme', { from, smtp: 'https://secret@example.se' }, 'not a URL'],
    ['a missing secret', { from, smtp: `smtps://u:${'$'}{SMTP_OTHER}@example.se` }, 'SMTP_OTHER is not set'],
  ])('%s is refused, and nothing of the URL is told', (_, settings, message) => {
    const make = () => createMailer(settings, secrets, '/')
    expect(make).toThrow(message)
    expect(make).not.toThrow('secret@')
  })

  test('a secret with any character is filled in', () => {
    expect(() =>
      createMailer({ from, smtp: `smtps://u:${'$'}{SMTP_PASSWORD}@example.se` }, secrets, '/'),
    ).not.toThrow()
  })

  test('without settings nothing can be sent', async () => {
    const error = await caught(createMailer(undefined, secrets, '/').send(mail, never))
    expect(error.code).toBe('CONFIG_INVALID')
  })
})
