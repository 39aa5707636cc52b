import { type Logger, pino } from 'pino'
import { printable } from './printable.ts'
import type { Settings } from './settings.ts'

/**
 * Members that could hold what must not be logged. A last net only: nothing is meant to log them, and a text inside
 * a message is not seen by it.
 */
const censored = [
  ...['url', 'uri', 'password', 'secret', 'token', 'key', 'authorization', 'connectionString'],
  ...['text', 'body', 'subject', 'content', 'html', 'comment', 'document', 'value', 'before', 'after'],
  ...['name', 'fullname', 'email', 'emails', 'phone', 'phones', 'address', 'username', 'ip'],
]

/** The driver's errors quote the documents they failed at; of an error only kind, code and place are told. */
const errorOf = (error: Error): Record<string, unknown> => ({
  type: error.name,
  ...('code' in error ? { code: error.code } : {}),
  ...(error.name === 'AppError' ? { message: error.message } : {}),
  at: error.stack
    ?.split('\n')
    .find(line => /^\s+at /.test(line))
    ?.trim(),
})

/** Structured logs on stderr: stdout belongs to what a command prints. */
export const createLogger = (
  level: Settings['logLevel'],
  destination: NodeJS.WritableStream = process.stderr,
): Logger =>
  pino(
    {
      level,
      base: { pid: process.pid },
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: errorOf, error: errorOf },
      redact: {
        paths: censored.flatMap(name => [name, `*.${name}`, `*.*.${name}`]),
        censor: '[not logged]',
      },
    },
    // JSON escapes line ends and ESC; the other characters that steer a terminal it leaves as they are.
    { write: (line: string) => void destination.write(printable(line)) },
  )
