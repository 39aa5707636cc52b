import type { RecordId, StoreId } from '../tickets/ids.ts'
import type { RecordKind } from '../tickets/record.ts'

/** How the person is to the record: their contact; a ticket of theirs; one they have a part in; one that names them. */
export const foundRoles = ['contact', 'own', 'party', 'mentioned'] as const
export type FoundRole = (typeof foundRoles)[number]

/** What told that a record concerns the person. */
export const evidences = ['id', 'email', 'phone', 'username', 'name', 'link'] as const
export type Evidence = (typeof evidences)[number]

export const withholdingGrounds = [
  'hold',
  'statute',
  'claims',
  'other-basis',
  'doubtful',
  'operator',
  'not-possible',
] as const
export type WithholdingGround = (typeof withholdingGrounds)[number]

/** What is kept of one record although the person asked otherwise: why, how much of it, and until when. */
export interface Withheld {
  readonly ground: WithholdingGround
  /** For people to read: the statute, the hold's id. No personal data. */
  readonly detail: string
  /** Patterns of the data map (`tickets:subject`) that are kept; absent: the whole record. */
  readonly fields?: readonly string[]
  /** From then on it goes by itself. Absent: when the hold is released, or somebody decides. */
  readonly until?: Date
}

/** One record that concerns the person of a request. Ids and codes only. */
export interface FoundRecord {
  readonly store: StoreId
  readonly kind: RecordKind
  readonly id: RecordId
  readonly role: FoundRole
  readonly by: readonly Evidence[]
  /** Not sure that it is the same person: an operator decides, and until then nothing is changed. */
  readonly doubtful: boolean
  readonly withheld?: Withheld
}
