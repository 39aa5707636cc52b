import { AppError } from '../errors.ts'
import type { Mailer } from '../requests/context.ts'
import { messageOf } from './message.ts'

const patienceMs = 10_000

/** On the same machine nobody listens in; everywhere else the mail is encrypted or not sent. */
const localHosts: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]'])

const decoded = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part)
  } catch {
    return undefined
  }
}

const invalid = (): AppError =>
  // Without the URL: it may hold a password.
  new AppError('CONFIG_INVALID', 'requests.mail.smtp: not a URL such as smtps://USER:PASSWORD@HOST:465')

/** Read here and not by the library: of its many options none is to be set by a URL. */
const optionsOf = (text: string) => {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || url.hostname === '') throw invalid()
  const secure = url.protocol === 'smtps:'
  const user = decoded(url.username)
  const pass = decoded(url.password)
  if (user === undefined || pass === undefined) throw invalid()
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !secure && !localHosts.has(url.hostname),
    tls: { minVersion: 'TLSv1.2' as const },
    ...(user === '' ? {} : { auth: { user, pass } }),
  }
}

const told = (error: unknown, member: 'code' | 'responseCode'): string | undefined => {
  const value = error instanceof Error ? Reflect.get(error, member) : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** The server's own words often repeat the address; only its codes are passed on. */
const failure = (error: unknown): AppError => {
  const [code, reply] = [told(error, 'code'), told(error, 'responseCode')]
  const codes = [code, reply].filter(each => each !== undefined).join(' ')
  if (code === 'EENVELOPE' && reply?.startsWith('5'))
    return new AppError('MAIL_REFUSED', `mail: the server refuses the sender or the recipient (${codes})`)
  return new AppError('MAIL_FAILED', `mail: the server did not take it${codes === '' ? '' : ` (${codes})`}`)
}

/** The library takes no signal: what it is still doing then ends by its own timeouts. */
const untilAborted = (sending: Promise<unknown>, signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const abort = (): void => reject(new AppError('MAIL_FAILED', 'mail: stopped before the server took it'))
    signal.addEventListener('abort', abort, { once: true })
    sending.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort))
  })

/**
 * Sends by SMTP. TLS is required unless the server is this machine, each step has ten seconds, and nothing of a mail is
 * logged. Throws MAIL_FAILED, which is worth another try, or MAIL_REFUSED, which is not.
 */
export const smtpMailer = (url: string, from: string): Mailer => {
  const options = optionsOf(url)
  return {
    async send(mail, signal) {
      signal.throwIfAborted()
      const message = messageOf(mail, from)
      const { createTransport } = await import('nodemailer')
      const transport = createTransport({
        ...options,
        connectionTimeout: patienceMs,
        greetingTimeout: patienceMs,
        socketTimeout: patienceMs,
        dnsTimeout: patienceMs,
        logger: false,
        debug: false,
        disableFileAccess: true,
        disableUrlAccess: true,
      })
      try {
        await untilAborted(transport.sendMail(message), signal)
      } catch (error) {
        throw error instanceof AppError ? error : failure(error)
      } finally {
        transport.close()
      }
    },
  }
}
