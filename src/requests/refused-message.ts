export const intakeRefusals = [
  'unreadable',
  'unknown-sender',
  'unknown-key',
  'bad-signature',
  'wrong-audience',
  'expired',
  'replayed',
  'type-not-allowed',
  'invalid-claims',
] as const
/** Why a message was not taken up at all: see the contract of the queue. */
export type IntakeRefusal = (typeof intakeRefusals)[number]

/** A message that was turned away. Nothing of what it said of a person is kept. */
export interface RefusedMessage {
  readonly id: string
  readonly at: Date
  readonly reason: IntakeRefusal
  /** Only when the signature was good. */
  readonly sender?: string
  readonly reference?: string
  /** Paths of members and rules they break, never values. */
  readonly detail?: string
  readonly via: 'queue' | 'http' | 'cli' | 'csv'
}
