import type { FreshdeskApi } from './api.ts'
import type { TicketFieldJson } from './schema.ts'

/** `text` takes any words, `choice` is one of a list, `other` is a number, a date or a box that is ticked. */
type FieldKind = 'text' | 'choice' | 'other'
/** By the names under which tickets have them. */
export type FieldKinds = ReadonlyMap<string, FieldKind>

const kindOf = (type: string): FieldKind => {
  if (/^custom_(text|paragraph)$/u.test(type)) return 'text'
  return /dropdown|nested/u.test(type) ? 'choice' : 'other'
}

const keepMs = 60_000

const kindsIn = (fields: readonly TicketFieldJson[]): FieldKinds =>
  new Map(
    fields.flatMap(({ name, type, nested_ticket_fields: nested }) => [
      [name, kindOf(type)] as const,
      ...(nested ?? []).map(each => [each.name, 'choice'] as const),
    ]),
  )

/** Kinds of the account's own fields, read at most once a minute. Of fields that are not told anything may be meant. */
export const createFieldKinds = (api: FreshdeskApi) => {
  let kept: { readonly at: number; readonly kinds: FieldKinds } | undefined
  return async (signal: AbortSignal): Promise<FieldKinds> => {
    const now = performance.now()
    if (kept && now - kept.at < keepMs) return kept.kinds
    const kinds = kindsIn((await api.ticketFields(undefined, signal)) ?? [])
    kept = { at: now, kinds }
    return kinds
  }
}
