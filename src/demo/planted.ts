import type { ObjectId } from 'mongodb'
import type { Entity } from '../entities.ts'

/** One value as it stands in a text, known to the letter. */
export interface Planted {
  readonly entity: Entity
  readonly value: string
}

export interface PlantedTicket {
  readonly id: ObjectId
  readonly language: string
  readonly planted: readonly Planted[]
  /** Look-alikes in its texts that must survive a redaction: order numbers, versions, the company's own address. */
  readonly decoys: readonly string[]
}

export interface PlantedAccount {
  readonly id: ObjectId
  readonly planted: readonly Planted[]
}

/** What `fillTrudeskDatabase` put where. Lives in memory only: it is the list of everything personal in the demo. */
export interface DemoTruth {
  readonly tickets: readonly PlantedTicket[]
  readonly accounts: readonly PlantedAccount[]
}
