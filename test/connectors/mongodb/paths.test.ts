import { describe, expect, it } from 'vitest'
import {
  formatPath,
  getAt,
  leavesOf,
  parsePath,
  parsePattern,
  placesOf,
  projectionPath,
  queryPath,
  storedAt,
  valuesAt,
  valuesThrough,
} from '../../../src/connectors/mongodb/paths.ts'

const ticket = {
  comments: [{ comment: 'a' }, { note: 'x' }, { comment: 'b', parts: [{ text: 'p' }, { text: 'q' }] }],
  custom: { 'a.b': 'dotted', $set: 'dollar', '': 'nameless', deep: [{ x: 1 }, [2, null]] },
  votes: { anna: { name: 'A' }, bo: { name: 'B' } },
  log: '{"ticket":{"_id":"t1","lines":[{"text":"in json"}]}}',
  plain: '{not json',
}

describe('patterns of the data map', () => {
  it.each([
    ['comments[].comment', ['comments.0.comment', 'comments.2.comment']],
    ['comments.0.comment', ['comments.0.comment']],
    ['comments.1.comment', []],
    ['comments.comment', []],
    ['comments[].parts[].text', ['comments.2.parts.0.text', 'comments.2.parts.1.text']],
    ['comments.2.parts[].text', ['comments.2.parts.0.text', 'comments.2.parts.1.text']],
    ['votes.*.name', ['votes.anna.name', 'votes.bo.name']],
    ['custom.*', ['custom.a~1b', 'custom.$set', 'custom.', 'custom.deep.0.x', 'custom.deep.1.0']],
    ['custom.a~1b', ['custom.a~1b']],
    ['log.ticket.lines[].text', ['log.ticket.lines.0.text']],
    ['plain.ticket', []],
  ])('%s leads to %j', (pattern, paths) => {
    expect(leavesOf(ticket, parsePattern(pattern)).map(({ path }) => formatPath(path))).toEqual(paths)
  })

  it('takes a JSON text for a text where facts are read, as MongoDB does', () => {
    expect(storedAt(ticket, ['log', 'ticket', '_id'])).toBeUndefined()
    expect(placesOf(ticket, parsePattern('log.ticket._id'))).toEqual([])
    expect(getAt(ticket, ['log', 'ticket', '_id'])).toBe('t1')
  })

  it.each([[['a', 'b.c', 'd~e', '~1', '', '$x', '0']], [['custom', 'a.b~1.c']]])(
    'spells the path %j so that it is read back the same',
    path => {
      expect(parsePath(formatPath(path))).toEqual(path)
      expect(parsePattern(formatPath(path)).length).toBe(path.filter(step => step !== '').length)
    },
  )

  it.each([
    ['comments[].comment', 'comments.comment', 'comments.comment'],
    ['custom.*', 'custom', 'custom'],
    ['comments.0.date', 'comments.0.date', 'comments'],
    ['a.b[].c.3.d', 'a.b.c.3.d', 'a.b.c'],
  ])('%s is %s in a query and %s in a projection', (pattern, query, projection) => {
    expect(queryPath(pattern)).toBe(query)
    expect(projectionPath(pattern)).toBe(projection)
  })

  it('finds through lists what a query finds, where a pattern has to name the list', () => {
    const value = { rows: [{ keys: ['a', 'b'] }, { keys: 'c' }, 5] }
    expect(valuesThrough(value, ['rows', 'keys'])).toEqual(['a', 'b', 'c'])
    expect(valuesThrough(value, ['rows', '1', 'keys'])).toEqual(['c'])
    expect(valuesAt(value, parsePattern('rows.keys'))).toEqual([])
    expect(valuesAt(value, parsePattern('rows[].keys'))).toEqual(['a', 'b', 'c'])
  })
})
