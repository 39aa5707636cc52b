import { describe, expect, it } from 'vitest'
import {
  packIntended,
  packRecords,
  unpackIntended,
  unpackRecords,
  unpackWanted,
} from '../../src/database/batch-records.ts'
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

  it('gives those alone that are wanted, and what is none of ours for the schema to refuse', () => {
    const wanted = [...unpackWanted(packRecords(records), id => id === 'a.$b' || id === '__proto__')]
    expect(wanted).toEqual([1, 2].map(at => ({ at, record: records[at] })))
    expect([...unpackWanted('[', () => false)]).toEqual([{ at: 0, record: undefined }])
    expect([...unpackWanted('[[],[7]]', () => false)]).toEqual([{ at: 0, record: undefined }])
  })

  it('keeps what was intended under any id', () => {
    const intended = Object.fromEntries([['__proto__', { stampAfter: null }]])
    expect(unpackIntended(packIntended(intended))).toEqual([{ id: '__proto__', stampAfter: null }])
    expect(unpackIntended('[')).toBeUndefined()
  })
})
