/**
 * Every error the program raises on purpose: `code` → is a repetition worth it, and what the process exits with
 * (0 done, 1 failed, 2 wrong usage or invalid input, 3 something was skipped or withheld, 4 refused by a safety rule).
 * Messages hold ids, counts and names of settings, never text from a ticket.
 */
export const errorCodes = {
  USAGE: { retry: false, exit: 2 },
  CONFIG_INVALID: { retry: false, exit: 2 },
  POLICY_INVALID: { retry: false, exit: 2 },
  STORE_UNKNOWN: { retry: false, exit: 2 },
  NOT_FOUND: { retry: false, exit: 2 },
  CAPABILITY_MISSING: { retry: false, exit: 2 },
  STORE_UNREACHABLE: { retry: true, exit: 1 },
  STORE_UNREADABLE: { retry: false, exit: 1 },
  SERVER_MISSING: { retry: false, exit: 1 },
  SERVER_FAILED: { retry: true, exit: 1 },
  MODEL_MISSING: { retry: false, exit: 1 },
  DOWNLOAD_MISMATCH: { retry: false, exit: 1 },
  STATISTICS_CHANGED: { retry: false, exit: 1 },
  LEDGER_BROKEN: { retry: false, exit: 1 },
  RUN_FAILED: { retry: false, exit: 1 },
  FENCED: { retry: false, exit: 1 },
  CAP_EXCEEDED: { retry: false, exit: 4 },
  UNUSUAL: { retry: false, exit: 4 },
  POLICY_LOCKED: { retry: false, exit: 4 },
  POLICY_CHANGED: { retry: false, exit: 4 },
  POLICY_READ_ONLY: { retry: false, exit: 4 },
  NOT_ENFORCED: { retry: false, exit: 4 },
  RUN_OPEN: { retry: false, exit: 4 },
  PLAN_STALE: { retry: false, exit: 4 },
  APPROVAL_MISSING: { retry: false, exit: 4 },
  APPROVAL_REFUSED: { retry: false, exit: 4 },
  NOT_KEPT: { retry: false, exit: 4 },
  HELD: { retry: false, exit: 4 },
  KEY_IN_USE: { retry: false, exit: 4 },
  PAUSED: { retry: true, exit: 4 },
  MAIL_FAILED: { retry: true, exit: 1 },
  MAIL_REFUSED: { retry: false, exit: 1 },
  KEY_UNKNOWN: { retry: true, exit: 1 },
  CLOCK_WRONG: { retry: false, exit: 1 },
  NOT_YET: { retry: true, exit: 1 },
  INTERNAL: { retry: false, exit: 1 },
} as const satisfies Record<string, { retry: boolean; exit: 1 | 2 | 3 | 4 }>

export type ErrorCode = keyof typeof errorCodes

export class AppError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options)
    this.name = 'AppError'
    this.code = code
  }

  get retryable(): boolean {
    return errorCodes[this.code].retry
  }

  get exitCode(): number {
    return errorCodes[this.code].exit
  }
}
