import { AppError } from '../../errors.ts'

/** A failure that another try may not meet. It holds a code and no word of what the desk said. */
export class Passing extends Error {
  readonly code: string
  /** The desk said how long nobody of the account may call; that is waited for with the budget. */
  readonly isThrottled: boolean

  constructor(code: string, isThrottled = false) {
    super(code)
    this.name = 'Passing'
    this.code = code
    this.isThrottled = isThrottled
  }
}

/** What was asked, without what identifies anybody: no query, no body. */
export const tellCall = (store: string, { method, path }: { method: string; path: string }): string =>
  `store ${store}: ${method} ${path}`

export const unreadable = (store: string, call: { method: string; path: string }, why: string): AppError =>
  new AppError('STORE_UNREADABLE', `${tellCall(store, call)}: ${why}`)

const known: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server answers',
  ENOTFOUND: 'its name is unknown',
  EAI_AGAIN: 'its name cannot be looked up',
  ECONNRESET: 'the connection was cut',
  EPIPE: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  UND_ERR_CONNECT_TIMEOUT: 'no answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'no answer in time',
  UND_ERR_BODY_TIMEOUT: 'no answer in time',
}

/** `fetch` wraps what went wrong; its messages may quote what was sent. */
export const causeOf = (error: unknown): string => {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error
  const code = inner instanceof Error && 'code' in inner ? String(inner.code) : ''
  return known[code] ?? 'the connection failed'
}
