import type { Entity, TextFormat } from '../entities.ts'
import type { DocumentKey, RecordId, Stamp, StoreId } from './ids.ts'

export const fieldClasses = [
  'direct-identifier',
  'quasi-identifier',
  'free-text',
  'statistic',
  'link',
  'attachment',
  'secret',
  'technical',
] as const
export type FieldClass = (typeof fieldClasses)[number]

export const clocks = [
  'closed_at',
  'last_activity_at',
  'created_at',
  'delivered_at',
  'last_ticket_closed_at',
] as const
export type Clock = (typeof clocks)[number] | `event:${string}`

/** What a desk's schema demands of a value that we put there. */
export interface FieldRules {
  /** Two records may not hold the same value (unique index). */
  readonly unique?: boolean
  /**
   * Other documents name somebody by the value: equal ones stay equal, and different ones different. One that says nothing
   * by itself (`opaque`) is no finding, and goes only where nothing may lead to the person any more.
   */
  readonly key?: 'telling' | 'opaque'
  /** The desk cannot open the record when the value is empty. */
  readonly required?: boolean
  /** In UTF-16 units; the desk cuts longer values off itself. */
  readonly maxLength?: number
  /** The desk has no way to change it here: what had to go and stays is told as out of reach. */
  readonly fixed?: boolean
}

/**
 * One personal (or otherwise mapped) value in a stored document of a record. A path with arrays or wildcards in
 * the data map gives one Field for each value it meets.
 */
export interface Field {
  readonly document: DocumentKey
  /** Where exactly, indexes included: `comments.0.comment`. */
  readonly path: string
  /** Where, as the data map says it: `tickets:comments[].comment`. */
  readonly pattern: string
  readonly class: FieldClass
  readonly entity?: Entity
  readonly format: TextFormat
  /** Stored value: text, number, Date, null; a link is the other record's id as text. */
  readonly value: unknown
  readonly rules: FieldRules
  /** For `link`: whom it leads to. Links to agents stay. */
  readonly person?: {
    readonly id: RecordId
    readonly agent: boolean
    /** Of a group that stands for one person: who is in it. */
    readonly members?: readonly RecordId[]
  }
  /** Sentences that the desk itself writes, with entities in braces: `{PERSON} was set as assignee`. */
  readonly templates?: readonly string[]
  /** Links in the text lead to stored files. */
  readonly linksFiles?: true
  /** Of a log that goes as a whole with the first change of the record: what it says need not be read for that. */
  readonly goes?: true
  /** What anonymising puts here, where the class alone does not say it. */
  readonly onAnonymise?: 'keep' | 'coarsen' | 'drop'
}

/** A person as the desk's own records know them: all spellings are looked for in the record's texts. */
export interface Participant {
  readonly id?: RecordId
  readonly role: 'requester' | 'agent' | 'other'
  readonly names: readonly string[]
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  readonly usernames: readonly string[]
  /** The desk cut these off at that many UTF-16 units (Trudesk: 25), so a name of that length may go on in texts. */
  readonly cutAt?: number
}

/** Something by which one ticket is told from another though nobody is named: a moment, or what is counted of it. */
export interface ExactField extends Field {
  /** A measure goes; a moment becomes the one that all coarse rows have (`coarseInstant`). */
  readonly is: 'moment' | 'measure'
}

/** What a decision rests on. Everything in here is part of the record's stamp. */
export interface TicketFacts {
  readonly category?: string
  readonly status?: string
  readonly closed: boolean
  readonly priority?: string
  readonly channel?: string
  readonly tags: readonly string[]
  readonly custom: Readonly<Record<string, string | number | boolean>>
  readonly clocks: Readonly<Partial<Record<Clock, Date>>>
  readonly requester?: RecordId
  /**
   * A coarse row: its times are gone, and what it counted as is kept by Gallra, so that it counts nowhere else. Its clocks
   * are those that the desk has set anew since.
   */
  readonly coarse?: true
}

export interface ContactFacts {
  readonly agent: boolean
  /** Tickets of this person that are not closed. */
  readonly openTickets: number
  /** All tags on the person's tickets, so that a hold on one holds the person. */
  readonly ticketTags: readonly string[]
  readonly clocks: Readonly<Partial<Record<Clock, Date>>>
}

export type RecordRef =
  | { readonly kind: 'ticket'; readonly id: RecordId; readonly stamp: Stamp; readonly facts: TicketFacts }
  | { readonly kind: 'contact'; readonly id: RecordId; readonly stamp: Stamp; readonly facts: ContactFacts }

export type RecordKind = RecordRef['kind']

/**
 * Integer measures of one ticket, and the groups they are counted in (statistics.md §3). Minutes are whole and
 * computed by the connector from the desk's own timestamps; a missing or negative duration is left out.
 */
export interface TicketStatistics {
  /** Local month of creation in the store's zone, `2026-11`. */
  readonly month: string
  readonly category: string
  readonly channel: string
  readonly priority: string
  readonly status: string
  readonly agent: string
  readonly messages: number
  readonly firstResponseMinutes?: number
  readonly resolutionMinutes?: number
  readonly reopened: number
  readonly csat?: number
  /** Was the promised time kept? Absent where the desk promised none. */
  readonly slaMet?: boolean
}

interface Loaded {
  readonly store: StoreId
  readonly fields: readonly Field[]
  readonly participants: readonly Participant[]
  /** The connector's own picture of the stored documents; nobody else looks inside. */
  readonly source: unknown
}

export type Ticket = Extract<RecordRef, { kind: 'ticket' }> &
  Loaded & {
    readonly statistics: TicketStatistics
    /** Deleted by somebody at the desk, and not for good: nothing changes it any more but a deletion for good. */
    readonly trashed?: true
    /** What a coarse row has no more. Absent: the store can make none (`coarse-rows`). */
    readonly exact?: readonly ExactField[]
  }

export type Contact = Extract<RecordRef, { kind: 'contact' }> &
  Loaded & {
    /** No person's record, but a document that names people and belongs to none of the records: see `looseId`. */
    readonly loose?: true
    /**
     * The stamp that the same record had while a ticket of theirs was open; absent while one is. Where a request takes the
     * person's open tickets from them, their own record is still what was planned.
     */
    readonly stampWhileOpen?: Stamp
  }

export type StoreRecord = Ticket | Contact
