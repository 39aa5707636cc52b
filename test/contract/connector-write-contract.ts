import { beforeAll, describe, expect, test } from 'vitest'
import type { Connector } from '../../src/connectors/connector.ts'
import type { ChangeOutcome, Edit, RecordChange, StampedChange } from '../../src/tickets/change.ts'
import type { RecordId } from '../../src/tickets/ids.ts'
import type { RecordKind, StoreRecord } from '../../src/tickets/record.ts'
import { deskTableContract } from './desk-table.ts'

/** A desk that the suite may do with as it likes. */
export interface WriteContractDesk {
  readonly connector: Connector
  readonly holdTag: string
  /** A closed ticket without tags, whose free text names `word`, and nothing else does. */
  addTicket(word: string): Promise<RecordId>
  /** A person without an open ticket, named `word` in a direct identifier; only of a store that has contacts. */
  addContact?(word: string): Promise<RecordId>
  /** As the desk does it, all in one ticket. */
  readonly write: {
    comment(id: RecordId): Promise<unknown>
    reopen(id: RecordId): Promise<unknown>
    hold(id: RecordId): Promise<unknown>
  }
}

const signal = (): AbortSignal => new AbortController().signal

const one = async (
  { connector }: WriteContractDesk,
  kind: RecordKind,
  id: RecordId,
): Promise<StoreRecord> => {
  const [record] = await connector.readMany(kind, [id], signal())
  if (!record) throw new Error('the record is there')
  return record
}

/** Sets every field that names the word. */
const without = (record: StoreRecord, word: string): Extract<RecordChange, { do: 'edit' }> => ({
  kind: record.kind,
  id: record.id,
  do: 'edit',
  edits: record.fields.flatMap(({ document, path, value, rules }): Edit[] =>
    typeof value === 'string' && value.includes(word)
      ? [{ kind: 'set', document, path, value: rules.unique ? `anon-${record.id}` : '[PERSON]' }]
      : [],
  ),
})

const stamped = (
  record: StoreRecord,
  change: RecordChange,
  holdTags: readonly string[] = [],
): StampedChange => ({
  change,
  stamp: record.stamp,
  source: record.source,
  holdTags,
})

const deletion = ({ kind, id }: StoreRecord): RecordChange => ({ kind, id, do: 'delete' })

const results = (outcomes: readonly ChangeOutcome[]): string[] => outcomes.map(({ result }) => result)

let words = 0
const newWord = (): string => {
  words += 1
  return `Zyxw${words}vut`
}

/** A desk that edits nothing still deletes, under the same guard. */
const edits = ({ connector }: WriteContractDesk): boolean => connector.capabilities.has('redact-text')

const planned = async (desk: WriteContractDesk, kind: RecordKind = 'ticket') => {
  const word = newWord()
  const id = await (kind === 'ticket' ? desk.addTicket(word) : desk.addContact?.(word))
  if (id === undefined) throw new Error('the desk has no contacts')
  const record = await one(desk, kind, id)
  const change = without(record, word)
  return { word, id, record, change, guarded: edits(desk) ? change : deletion(record) }
}

const names = async (
  { connector }: WriteContractDesk,
  kind: RecordKind,
  id: RecordId,
  word: string,
): Promise<boolean> =>
  ((await connector.dump(kind, [id], signal())).get(id) ?? []).some(text => text.includes(word))

/** What every connector promises of its writes, and what the README says of it; run against each with a desk of its own. */
export const connectorWriteContract = (
  name: string,
  open: () => Promise<WriteContractDesk>,
  kinds: readonly RecordKind[] = ['ticket', 'contact'],
): void => {
  describe(`${name} writes as connectors promise`, () => {
    let desk: WriteContractDesk
    beforeAll(async () => {
      desk = await open()
    })
    deskTableContract(name, () => desk)
    const apply = (...changes: readonly StampedChange[]): Promise<ChangeOutcome[]> =>
      desk.connector.applyMany(changes, signal())

    test.for(kinds)('an edited %s is what its preview said', async (kind, { skip }) => {
      // Where nothing can be written in place of what goes, a person's record is only ever deleted.
      const { capabilities: can } = desk.connector
      const rewrites = can.has('rewrite') || can.has('rewrite-contacts')
      skip(kind === 'contact' && !rewrites, 'the desk rewrites nobody')
      skip(!edits(desk), 'the desk edits nothing')
      const { word, id, record, change } = await planned(desk, kind)
      expect(change.edits.length).toBeGreaterThan(0)
      expect(await names(desk, kind, id, word)).toBe(true)
      const preview = desk.connector.preview(record, change)
      expect(await apply(stamped(record, change))).toMatchObject([
        { id, kind, result: 'applied', stampAfter: preview.stamp },
      ])
      const after = await one(desk, kind, id)
      expect(after.stamp).toBe(preview.stamp)
      expect(after.fields).toEqual(preview.fields)
      expect(await names(desk, kind, id, word)).toBe(false)
      expect(without(after, word).edits).toEqual([])
    })

    test('a preview writes nothing and leaves the record it was given as it is', async () => {
      const { id, record, change } = await planned(desk)
      const before = structuredClone(record.fields.map(({ path, value }) => [path, String(value)]))
      desk.connector.preview(record, change)
      expect(record.fields.map(({ path, value }) => [path, String(value)])).toEqual(before)
      expect((await one(desk, 'ticket', id)).stamp).toBe(record.stamp)
    })

    test('statistics stay equal when texts are edited', async ({ skip }) => {
      skip(!edits(desk), 'the desk edits nothing')
      const { id, record, change } = await planned(desk)
      await apply(stamped(record, change))
      const after = await one(desk, 'ticket', id)
      const of = (each: StoreRecord) => (each.kind === 'ticket' ? each.statistics : undefined)
      expect(of(after)).toEqual(of(record))
    })

    test.each(['comment', 'reopen', 'hold'] as const)(
      'a %s since keeps a ticket from both edit and deletion',
      async act => {
        const plans = [await planned(desk), await planned(desk), await planned(desk)] as const
        const [edited, deleted, other] = plans
        for (const { id } of [edited, deleted]) await desk.write[act](id)
        const outcomes = await apply(
          stamped(edited.record, edited.guarded, [desk.holdTag]),
          stamped(other.record, other.guarded, [desk.holdTag]),
          stamped(deleted.record, deletion(deleted.record), [desk.holdTag]),
        )
        const result = act === 'hold' ? 'held' : 'stale'
        expect(results(outcomes)).toEqual([result, 'applied', result])
        expect(outcomes.map(({ id }) => id)).toEqual([edited.id, other.id, deleted.id])
        for (const { id, word } of [edited, deleted]) expect(await names(desk, 'ticket', id, word)).toBe(true)
      },
    )

    test('another hold than the one asked about does not keep it', async () => {
      const { record, guarded } = await planned(desk)
      expect(results(await apply(stamped(record, guarded, [`${desk.holdTag}-not`])))).toEqual(['applied'])
    })

    test.each(kinds)('a deleted %s is gone, and deleted again it is stale', async kind => {
      const { id, record } = await planned(desk, kind)
      expect(results(await apply(stamped(record, deletion(record))))).toEqual(['applied'])
      expect(await desk.connector.readMany(kind, [id], signal())).toEqual([])
      expect(await desk.connector.dump(kind, [id], signal())).toEqual(new Map([[id, []]]))
      expect(results(await apply(stamped(record, deletion(record))))).toEqual(['stale'])
    })

    test('a stamp of another state is stale', async () => {
      const [plan, other] = [await planned(desk), await planned(desk)]
      const change = { ...stamped(plan.record, plan.guarded), stamp: other.record.stamp }
      expect(results(await apply(change))).toEqual(['stale'])
    })

    test('no changes have no outcomes, and an aborted call writes nothing', async () => {
      expect(await apply()).toEqual([])
      const { id, record, guarded, word } = await planned(desk)
      const aborted = AbortSignal.abort(new Error('asked to stop'))
      await expect(desk.connector.applyMany([stamped(record, guarded)], aborted)).rejects.toThrow(
        'asked to stop',
      )
      expect(await names(desk, 'ticket', id, word)).toBe(true)
    })
  })
}
