import { describe, expect, it } from 'vitest'
import { packIntended, packRecords, unpackIntended, unpackRecords } from '../../src/database/batch-records.ts'
import type { PlannedRecord } from '../../src/runs/model.ts'
import { recordId, stamp } from '../../src/tickets/ids.ts'

const record = (id: string, action: PlannedRecord['action'], rule: string): PlannedRecord => ({
  ...{ id: recordId(id), stamp: stamp(`s-${id}`), rule, action, specDigest: `${rule}-${action}` },
})

describe('what a batch says of its records', () => {
  const records = [
    record('T1', 'delete', 'old "ones"'),
    record('__proto__', 'redact', 'å\nö'),
    record('a.$b', 'delete', 'old "ones"'),
    record('T1\u2028', 'anonymise', 'old "ones"'),
  ]

  it('comes out as it went in, in its order', () => {
    expect(unpackRecords(packRecords(records))).toEqual(records)
    expect(unpackRecords(packRecords([]))).toEqual([])
  })

  it('names each stage once', () => {
    const many = Array.from({ length: 500 }, (_, at) => record(`T${at}`, 'delete', 'a-rule-with-a-name'))
    expect(packRecords(many).split('a-rule-with-a-name')).toHaveLength(3)
  })

  it.each([
    ['a list, as nobody writes it', []],
    ['no JSON', '[['],
    ['something else', '{"records":[]}'],
    ['half of it', '[[]]'],
  ])('is nothing at all in %s', (_, packed) => {
    expect(unpackRecords(packed)).toBeUndefined()
  })

  it('leaves holes where a line is none, or names no stage, for the schema to refuse', () => {
    expect(unpackRecords('[[["r","delete","d"]],[["T1","s",1],7]]')).toEqual([
      { id: 'T1', stamp: 's', rule: undefined, action: undefined, specDigest: undefined },
      undefined,
    ])
  })

  it('keeps what was intended under any id', () => {
    const intended = Object.fromEntries([['__proto__', { stampAfter: null }]])
    expect(unpackIntended(packIntended(intended))).toEqual([{ id: '__proto__', stampAfter: null }])
    expect(unpackIntended('[')).toBeUndefined()
  })
})
