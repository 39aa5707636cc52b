/** Refused by us, before anything was sent. */
export class Refused extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.name = 'Refused'
    this.code = code
  }
}

const known: Readonly<Record<string, string>> = {
  UND_ERR_CONNECT_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_TIMEOUT: 'timeout',
  UND_ERR_BODY_TIMEOUT: 'timeout',
  UND_ERR_HEADERS_OVERFLOW: 'answer-too-long',
  UND_ERR_SOCKET: 'reset',
  HPE_HEADER_OVERFLOW: 'answer-too-long',
  ECONNRESET: 'reset',
  EPIPE: 'reset',
  ECONNREFUSED: 'connection',
  EHOSTUNREACH: 'connection',
  ENETUNREACH: 'connection',
  ETIMEDOUT: 'timeout',
}

/** Node names failures of certificates after what is wrong: https://nodejs.org/api/tls.html#x509-certificate-error-codes */
const isTls = (code: string): boolean =>
  /^(?:ERR_TLS_|ERR_SSL_|CERT_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|HOSTNAME_MISMATCH|INVALID_CA|EPROTO)/.test(
    code,
  )

const codesIn = (error: unknown): string[] => {
  if (!(error instanceof Error)) return []
  const own = 'code' in error && typeof error.code === 'string' ? [error.code] : []
  // Several addresses were tried: what became of the first of them.
  const inner = error instanceof AggregateError ? error.errors.flatMap(codesIn) : codesIn(error.cause)
  return [...own, ...inner]
}

/** A failure as operators read it: a word, never the message, which may quote what was sent. */
export const codeOf = (error: unknown): string => {
  if (error instanceof Refused) return error.code
  const codes = codesIn(error)
  if (error instanceof Error && error.cause instanceof Refused) return error.cause.code
  if (codes.some(isTls)) return 'tls'
  return codes.map(code => known[code]).find(code => code !== undefined) ?? 'connection'
}
