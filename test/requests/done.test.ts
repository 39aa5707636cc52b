import { describe, expect, it } from 'vitest'
import type { StoreOutcome } from '../../src/requests/model.ts'
import { withDone } from '../../src/requests/steps/done.ts'
import { keyOf } from '../../src/requests/steps/earlier-rounds.ts'
import type { ActionName } from '../../src/runs/model.ts'
import { recordId, stamp, storeId } from '../../src/tickets/ids.ts'
import type { RecordKind } from '../../src/tickets/record.ts'

const store = storeId('helpdesk')
const none: StoreOutcome = { store, found: 3, erased: 0, anonymised: 0, withheld: [] }
const keys = (kind: RecordKind, ids: readonly string[]): ReadonlySet<string> =>
  new Set(ids.map(id => keyOf({ store, kind, id: recordId(id) })))

const batchOf = (kind: RecordKind, action: ActionName, ids: readonly string[], done = ids.length) => {
  const counts = {
    redact: 0,
    anonymise: 0,
    delete: 0,
    contacts: 0,
    [kind === 'contact' ? 'contacts' : action]: done,
  }
  return {
    store,
    kind,
    records: ids.map(id => ({ id: recordId(id), stamp: stamp('s'), rule: 'r', action, specDigest: '' })),
    result: { counts },
  }
}

const outcomeOf = (
  before: StoreOutcome,
  batches: ReturnType<typeof batchOf>[],
  meant: ReadonlySet<string>,
): StoreOutcome[] => withDone('erasure', [before], { batches, meant })

describe('what a request has done, over several rounds', () => {
  const first = outcomeOf(
    none,
    [batchOf('ticket', 'anonymise', ['a', 'b']), batchOf('contact', 'delete', ['p'])],
    new Set(),
  )

  it('counts a record once that was found and done again', () => {
    expect(first).toEqual([{ ...none, erased: 1, anonymised: 2 }])
    const meant = new Set([...keys('ticket', ['a', 'b']), ...keys('contact', ['p'])])
    expect(outcomeOf(first[0] ?? none, [batchOf('ticket', 'anonymise', ['a', 'b'])], meant)).toEqual(first)
  })

  it('counts what came to it', () => {
    const batches = [batchOf('ticket', 'anonymise', ['a', 'b', 'c'])]
    const meant = new Set([...keys('ticket', ['a', 'b']), ...keys('contact', ['p'])])
    expect(outcomeOf(first[0] ?? none, batches, meant)).toEqual([
      { ...none, found: 4, erased: 1, anonymised: 3 },
    ])
  })

  it('counts what an earlier round had to leave, once it is done', () => {
    const [left] = outcomeOf(none, [batchOf('ticket', 'anonymise', ['a', 'b'], 1)], new Set())
    expect(left).toMatchObject({ anonymised: 1 })
    expect(
      outcomeOf(left ?? none, [batchOf('ticket', 'anonymise', ['b'])], keys('ticket', ['a', 'b'])),
    ).toMatchObject([{ anonymised: 2 }])
  })
})
