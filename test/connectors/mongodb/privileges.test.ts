import { expect, it } from 'vitest'
import { dataMapSchema } from '../../../src/connectors/mongodb/data-map.ts'
import { presets } from '../../../src/connectors/mongodb/presets/list.ts'
import { privilegesOf } from '../../../src/connectors/mongodb/privileges.ts'

const fields = { text: { class: 'free-text' } }
const tickets = {
  collection: 'rooms',
  status: { path: 'open', closed: [false] },
  clock: { closed_at: 'closedAt' },
  fields,
}

const told = (map: unknown) => {
  const { runs, requests, undo } = privilegesOf(dataMapSchema.parse(map))
  const lines = (of: typeof runs) =>
    of.map(({ collection, actions }) => `${collection || '(database)'}: ${actions.join(' ')}`)
  return { runs: lines(runs), requests: lines(requests), undo: lines(undo) }
}

it('a map of tickets alone needs nothing but tickets', () => {
  expect(told({ tickets })).toEqual({
    runs: ['(database): listCollections', 'rooms: listIndexes find update remove'],
    requests: ['(database): find'],
    undo: ['rooms: insert'],
  })
})

it.each([
  [
    'messages that go',
    { messages: { collection: 'm', ticket: { path: 'r' }, fields } },
    'm: listIndexes find update remove',
  ],
  [
    'messages that stay',
    { messages: { collection: 'm', ticket: { path: 'r' }, fields, 'on-delete': 'keep' } },
    'm: listIndexes find update',
  ],
  [
    'messages that stay until their file goes',
    {
      messages: {
        collection: 'm',
        ticket: { path: 'r' },
        fields: { _id: { class: 'attachment', entry: 'document' } },
        'on-delete': 'keep',
      },
    },
    'm: listIndexes find update remove',
  ],
  ['agents in a collection of their own', { agents: { collection: 'u' } }, 'u: listIndexes find'],
  ['copies', { copies: [{ collection: 'c', ticket: { path: 'r' } }] }, 'c: listIndexes find update remove'],
  ['people', { contacts: { collection: 'p', fields } }, 'p: listIndexes find update remove'],
  [
    'people with placeholders',
    { contacts: { collection: 'p', fields, placeholder: { mark: { a: 1 }, set: {} } } },
    'p: listIndexes find insert update remove',
  ],
  [
    'groups',
    { groups: { collection: 'g', personal: [{ path: 'n', contains: '@' }], name: 'n', members: 'm' } },
    'g: listIndexes find',
  ],
  [
    'sessions, which only go',
    {
      contacts: {
        collection: 'p',
        fields,
        related: [{ collection: 's', person: { path: 'p' }, fields, 'on-edit': 'delete' }],
      },
    },
    's: listIndexes find remove',
  ],
  [
    'what lies between',
    {
      contacts: {
        collection: 'p',
        fields,
        related: [
          { collection: 's', person: { path: 'p', through: { collection: 't', path: 'q' } }, fields },
        ],
      },
    },
    't: listIndexes find',
  ],
  ['files by their key', { files: { gridfs: { bucket: 'f' } } }, 'f.files: find remove'],
  [
    'files by their name',
    { files: { gridfs: { bucket: 'f', by: 'filename' } } },
    'f.files: find update remove',
  ],
  ['pieces of files', { files: { gridfs: { bucket: 'f' } } }, 'f.chunks: remove'],
  ['settings', { own: [{ collection: 'o', path: 'value' }] }, 'o: listIndexes find'],
])('%s', (_, more, line) => {
  expect(told({ tickets, ...more }).runs).toContain(line)
})

it('requests read the whole database, and write to what is mapped or known to be ignored', () => {
  const { requests } = told({ tickets, copies: [{ collection: 'c', ticket: { path: 'r' } }], ignore: ['i'] })
  expect(requests).toEqual(['(database): find', 'c: update', 'i: update'])
})

it.each(Object.entries(presets))('%s: runs write to no collection that the preset ignores', (_, preset) => {
  const { runs } = privilegesOf(dataMapSchema.parse(preset))
  const written = runs.filter(({ actions }) => actions.some(action => /insert|update|remove/u.test(action)))
  const names = written.map(({ collection }) => collection)
  expect(names).toContain(preset.tickets.collection)
  expect(names.filter(name => name === '' || preset.ignore?.includes(name))).toEqual([])
})
