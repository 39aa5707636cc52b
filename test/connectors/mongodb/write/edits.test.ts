import { ObjectId } from 'mongodb'
import { describe, expect, test } from 'vitest'
import type { FieldSpec } from '../../../../src/connectors/mongodb/data-map.ts'
import type { RecordSource, SourceDocument } from '../../../../src/connectors/mongodb/source.ts'
import { changedPlaces } from '../../../../src/connectors/mongodb/write/diff.ts'
import { textsIn, withoutSiblings } from '../../../../src/connectors/mongodb/write/dump.ts'
import { applyEdits } from '../../../../src/connectors/mongodb/write/edits.ts'
import { linksIn, withoutLinks } from '../../../../src/connectors/mongodb/write/inline-files.ts'
import type { Edit } from '../../../../src/tickets/change.ts'
import { documentKey } from '../../../../src/tickets/ids.ts'

const spec = (rest: Partial<FieldSpec> = {}): FieldSpec => ({ class: 'free-text', format: 'plain', ...rest })

const source = (
  document: object,
  fields: Readonly<Record<string, FieldSpec>>,
  rest: Partial<SourceDocument> = {},
): RecordSource => ({
  kind: 'ticket',
  documents: [
    {
      key: documentKey('t/1'),
      collection: 't',
      id: 1,
      role: 'ticket',
      document,
      fields,
      onDelete: 'delete',
      onEdit: 'edit',
      ...rest,
    },
  ],
  tables: { rows: new Map(), agentRoles: [], ordinaryRole: undefined },
  people: { contacts: new Map(), groups: new Map() },
})

const document = documentKey('t/1')
const set = (path: string, value: string | null): Edit => ({ kind: 'set', document, path, value })
const away = (path: string): Edit => ({ kind: 'remove-file', document, path })
const emptied = (path: string): Edit => ({ kind: 'remove-file', document, path, keep: 'entry' })

const edited = (from: RecordSource, edits: readonly Edit[]) => applyEdits(from, edits)[0]?.after

describe('edits of one document', () => {
  const attachment = spec({ class: 'attachment' })
  const cases: readonly [string, object, Readonly<Record<string, FieldSpec>>, readonly Edit[], object][] = [
    [
      'a value in a list',
      { a: [{ t: 'x' }, { t: 'y' }] },
      {},
      [set('a.1.t', 'z')],
      { a: [{ t: 'x' }, { t: 'z' }] },
    ],
    [
      'null in a list keeps the places of the others',
      { a: ['x', 'y'] },
      {},
      [set('a.0', null)],
      { a: [null, 'y'] },
    ],
    [
      'a member is unset',
      { a: { b: 1, c: 2 } },
      {},
      [{ kind: 'unset', document, path: 'a.b' }],
      { a: { c: 2 } },
    ],
    [
      'members with dots in their names',
      { 'a.b': { '~': 1 } },
      {},
      [set('a~1b.~0', 'x')],
      { 'a.b': { '~': 'x' } },
    ],
    ['what is not there is not made', { a: 1 }, {}, [set('b.c', 'x')], { a: 1 }],
    [
      'a list in JSON in a list of JSON',
      { j: JSON.stringify({ in: JSON.stringify([{ n: 'x' }]) }) },
      {},
      [set('j.in.0.n', 'y')],
      { j: JSON.stringify({ in: JSON.stringify([{ n: 'y' }]) }) },
    ],
    [
      'elements go after all other edits, inner and later ones first',
      {
        a: [
          { f: 'x', l: [{ g: 1 }, { g: 2 }] },
          { f: 'y', l: [] },
          { f: 'z', l: [{ g: 3 }] },
        ],
      },
      { 'a[].f': attachment, 'a[].l[].g': attachment },
      [away('a.0.l.0.g'), away('a.1.f'), set('a.2.f', 'w'), away('a.2.l.0.g')],
      {
        a: [
          { f: 'x', l: [{ g: 2 }] },
          { f: 'w', l: [] },
        ],
      },
    ],
    [
      'two files of one element take it once',
      { a: [{ f: 'x', g: 'y' }, { f: 'z' }] },
      { 'a[].f': attachment, 'a[].g': attachment },
      [away('a.0.f'), away('a.0.g')],
      { a: [{ f: 'z' }] },
    ],
    [
      'the value alone where the map says so',
      { a: [{ f: 'x', n: 1 }] },
      { 'a[].f': spec({ class: 'attachment', entry: 'value' }) },
      [away('a.0.f')],
      { a: [{ n: 1 }] },
    ],
    [
      'an entry that is kept loses nothing but the place of its file',
      { a: [{ f: 'x', n: 1 }], d: 'y', size: 2 },
      { 'a[].f': attachment, d: spec({ class: 'attachment', entry: 'document', required: true }) },
      [emptied('a.0.f'), emptied('d')],
      { a: [{ n: 1 }], d: '', size: 2 },
    ],
    [
      'links in a text that stays go with their files',
      { t: 'see /up/1.png and /up/2.png now', u: '/up/3.png' },
      { t: spec({ class: 'free-text', 'inline-files': '/up/' }) },
      [set('t', 'look at /up/1.png now'), { kind: 'remove-linked', document, path: 't' }],
      { t: 'look at  now', u: '/up/3.png' },
    ],
    [
      'a required value is emptied',
      { f: 'x' },
      { f: spec({ class: 'attachment', required: true }) },
      [away('f')],
      { f: '' },
    ],
    [
      'derived values are rebuilt',
      { n: 'x', m: ['y', 1], s: 'old' },
      { s: spec({ 'derived-from': ['n', 'm'] }) },
      [set('n', 'z')],
      { n: 'z', m: ['y', 1], s: 'z y 1' },
    ],
    [
      'derived values of an element come from its own',
      {
        a: [
          { n: 'x', s: 'x' },
          { n: 'y', s: 'y' },
        ],
      },
      { 'a[].s': spec({ 'derived-from': ['a[].n'] }) },
      [set('a.1.n', 'z')],
      {
        a: [
          { n: 'x', s: 'x' },
          { n: 'z', s: 'z' },
        ],
      },
    ],
    [
      'blank values are emptied in their type',
      { n: 'x', a: 't', b: [1], c: { d: 1 }, e: 5 },
      {
        a: spec({ blank: true }),
        b: spec({ blank: true }),
        c: spec({ blank: true }),
        e: spec({ blank: true }),
      },
      [set('n', 'y')],
      { n: 'y', a: '', b: [], c: {} },
    ],
    [
      'nothing derived changes when nothing else did',
      { n: 'x', s: 'other' },
      { s: spec({ 'derived-from': ['n'] }) },
      [set('n', 'x')],
      { n: 'x', s: 'other' },
    ],
  ]
  test.each(cases)('%s', (_, before, fields, edits, expected) => {
    const given = structuredClone(before)
    expect(edited(source(before, fields), edits)).toEqual(expected)
    expect(before).toEqual(given)
  })

  test('derived values of a copy count from where the copy stands', () => {
    const copy = source(
      { doc: { n: 'x', s: 'x' }, n: 'no' },
      { 'doc.s': spec({ 'derived-from': ['n'] }) },
      { at: 'doc' },
    )
    expect(edited(copy, [set('doc.n', 'y')])).toEqual({ doc: { n: 'y', s: 'y' }, n: 'no' })
  })

  test('edits of another document change nothing', () => {
    const edit: Edit = { kind: 'set', document: documentKey('t/2'), path: 'a', value: 'x' }
    expect(applyEdits(source({ a: 1 }, {}), [edit])[0]).toMatchObject({ after: { a: 1 }, places: [] })
  })
})

describe('places that an update has to name', () => {
  const id = new ObjectId()
  const cases: readonly [string, unknown, unknown, string[]][] = [
    [
      'nothing',
      { a: 1, d: new Date(5), i: id },
      { a: 1, d: new Date(5), i: new ObjectId(id.toHexString()) },
      [],
    ],
    [
      'values in lists and members',
      { a: [{ b: 1 }, 2], c: { d: 1 } },
      { a: [{ b: 2 }, 2], c: {} },
      ['c.d', 'a.0.b'],
    ],
    ['a list that lost an element, whole', { a: [1, 2, 3], b: 1 }, { a: [1, 3], b: 2 }, ['a', 'b']],
    [
      'the object around a member that cannot be named',
      { a: { 'b.c': 1, $d: 1 }, e: 1 },
      { a: { 'b.c': 2, $d: 2 }, e: 1 },
      ['a'],
    ],
    [
      'the document, for such a member at its top',
      { 'a.b': 1, c: { d: 1 } },
      { 'a.b': 2, c: { d: 2 } },
      [''],
    ],
    ['another type', { a: 1, b: '1' }, { a: '1', b: '1' }, ['a']],
  ]
  test.each(cases)('%s', (_, before, now, places) => {
    expect(
      changedPlaces(before, now)
        .map(path => path.join('.'))
        .sort(),
    ).toEqual(places.toSorted())
  })
})

describe('links to stored files', () => {
  const cases: readonly [string, string[], string][] = [
    ['<img src="/uploads/tickets/1/inline_a.png">', ['/uploads/tickets/1/inline_a.png'], '<img src="">'],
    ['![x](https://desk.example.com/uploads/a%20b.png) y', ['/uploads/a b.png'], '![x]() y'],
    ["src='/uploads/a.png?x=1&amp;y=2'", ['/uploads/a.png?x=1&y=2'], "src=''"],
    ['nothing to /upload here', [], 'nothing to /upload here'],
    ['/uploads/%zz.png', ['/uploads/%zz.png'], ''],
  ]
  test.each(cases)('%s', (text, paths, rest) => {
    expect(linksIn(text, '/uploads/').map(({ path }) => path)).toEqual(paths)
    expect(withoutLinks(text, '/uploads/')).toBe(rest)
  })
})

test('a dump holds every text, number and key, keys of records among them, and no date', () => {
  const id = new ObjectId()
  const texts = textsIn({ a: [{ 'k.x': 'v' }, 5], id, at: new Date(), re: /x+/u, no: null, yes: true })
  expect(texts).toEqual(['a', 'k.x', 'v', '5', 'id', id.toHexString(), 'at', 're', 'x+', 'no', 'yes'])
})

describe('of a document that holds copies of several records, a dump reads', () => {
  const report = { name: 'R', data: [{ of: 'a' }, { of: 'b', list: [1, 2] }, { of: 'c' }] }
  const cases: readonly [string, string[][], unknown][] = [
    ['everything, where the document is the copy', [[]], report],
    ['everything, where no place is known', [], report],
    ['one row and what stands around the rows', [['data', '1']], { name: 'R', data: [report.data[1]] }],
    [
      'each of its rows',
      [
        ['data', '0'],
        ['data', '2'],
      ],
      { name: 'R', data: [report.data[0], report.data[2]] },
    ],
    ['a place within a row', [['data', '1', 'list', '0']], { name: 'R', data: [{ of: 'b', list: [1] }] }],
  ]
  test.each(cases)('%s', (_, places, expected) => {
    expect(withoutSiblings(report, places)).toEqual(expected)
  })
})
