import type { Entity, TextFormat } from '../entities.ts'
import type { CustomRecogniser } from '../redaction/custom/custom-recogniser.ts'
import type { Denied } from '../redaction/denied.ts'
import type { OperatorName } from '../redaction/operator.ts'
import type { Finding } from '../redaction/recogniser.ts'
import type { KnownPerson } from '../redaction/redactor.ts'
import type { Recall } from '../redaction/thresholds.ts'

/** Everything that a store's redactor is made of, as data: it is made in a thread. */
export interface LabDesk {
  readonly locales: readonly string[]
  readonly allow: readonly string[]
  readonly deny: readonly Denied[]
  readonly custom: readonly CustomRecogniser[]
  /** Looked for by their full names. */
  readonly agents: readonly KnownPerson[]
  /** Full names, cut off by the desk at this length. */
  readonly customers: { readonly names: readonly string[]; readonly cutAt?: number | undefined }
}

export interface LabQuestion {
  readonly text: string
  /** Absent: guessed from the text. */
  readonly format?: TextFormat
  /** A hint, such as `sv`. */
  readonly lang?: string
  readonly recall: Recall
  /** Only these are taken out. */
  readonly entities: readonly Entity[]
  readonly operators: readonly OperatorName[]
}

export interface LabFinding extends Finding {
  /** False: doubtful, and taken out with `recall: high` only. */
  readonly isTaken: boolean
}

export interface LabReading {
  readonly format: TextFormat
  /** In the order of the text; offsets in UTF-16 units of it. */
  readonly findings: readonly LabFinding[]
  readonly outputs: readonly { readonly operator: OperatorName; readonly text: string }[]
}

/** To the thread: which desk, and what it reads. The desk's words come along when they are new to it. */
export interface LabCall {
  readonly id: number
  readonly key: string
  readonly desk?: LabDesk
  /** Absent: the desk's redactor is only made. */
  readonly question?: LabQuestion
}

/** From it; neither is there when the text could not be read. */
export interface LabReply {
  readonly id: number
  readonly reading?: LabReading
  readonly isReady?: true
}
