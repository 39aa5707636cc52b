import { Binary, type Document, GridFSBucket, ObjectId } from 'mongodb'
import { beforeAll, describe, expect, test } from 'vitest'
import { trudesk } from '../../src/connectors/mongodb/presets/trudesk.ts'
import { createMatcher } from '../../src/requests/matcher.ts'
import { requestId, type Subject } from '../../src/requests/model.ts'
import { type LeftBehind, searchAgain } from '../../src/requests/second-search.ts'
import { spellingsOf } from '../../src/requests/spellings.ts'
import { recordId } from '../../src/tickets/ids.ts'
import { nobody } from '../support/nobody.ts'
import { mongoServer } from '../support/servers.ts'
import { fillDesk } from '../support/small-desk.ts'
import { never, openSearched } from './search-world.ts'

const desk = await openSearched(await mongoServer(), 'desk', trudesk)
const account = new ObjectId('665f1c0e8b3e4a0012345678')
const asa: Subject = {
  ...nobody,
  emails: ['asa.lindqvist@example.se'],
  phones: ['070-174 06 01'],
  names: ['Åsa Lindqvist'],
  usernames: ['asa.l85'],
  ids: [{ store: desk.id, id: recordId(account.toHexString()) }],
  values: ['811218-9876'],
}
const matcher = createMatcher([
  { key: requestId('asa'), spellings: spellingsOf(asa) },
  {
    key: requestId('bo'),
    spellings: spellingsOf({ ...nobody, names: ['Bo Berg'], emails: ['bo@firm.example'] }),
  },
])

const base64 = (text: string) => Buffer.from(text).toString('base64')
const date = new Date('2024-01-01')

/** Where things are left, and what: each in a document of its own. */
const planted: Record<string, readonly [place: string, document: Document, evidence: string]> = {
  'a ticket’s subject': ['tickets', { subject: 'Ring 070-1740601' }, 'phone'],
  'a comment': ['tickets', { comments: [{ comment: '<p>Hej &Aring;sa&nbsp;<b>Lindqvist</b></p>' }] }, 'name'],
  'a note': ['tickets', { notes: [{ note: 'ASA.LINDQVIST+x@EXAMPLE.SE' }] }, 'email'],
  'the history': ['tickets', { history: [{ description: 'Ticket of Lindqvist, Åsa' }] }, 'name'],
  'the name of a file': ['tickets', { attachments: [{ name: 'Asa_Lindqvist-2024.pdf' }] }, 'name'],
  'the path of a file': [
    'tickets',
    { attachments: [{ path: '/uploads/asa.lindqvist%40example.se/1' }] },
    'email',
  ],
  'a field of a plugin': ['tickets', { plugin: { deep: [{ er: ['asa.l85'] }] } }, 'username'],
  'a link to the account': ['tickets', { subscribers: [account] }, 'id'],
  'a notification': ['notifications', { message: 'Personnummer 19811218-9876' }, 'id'],
  'a group': ['groups', { name: 'asa.lindqvist@example.se' }, 'email'],
  'a group’s members': ['groups', { members: [account] }, 'id'],
  'a session': ['sessions', { session: JSON.stringify({ passport: { user: account } }) }, 'id'],
  'a chat': ['messages', { body: 'Åsa Lindqvist' }, 'name'],
  'the account': ['accounts', { _id: account, email: 'asa.lindqvist@example.se' }, 'email'],
  'an unmapped collection': ['plugin_log', { line: 'from=<asa.lindqvist@example.se>' }, 'email'],
  'a key': ['plugin_log', { seen: { 'asa.lindqvist@example.se': 3 } }, 'email'],
  'a number': ['plugin_log', { phone: 46701740601 }, 'phone'],
  'a list of texts': ['plugin_log', { to: ['x', 'bo', 'asa.lindqvist@example.se'] }, 'email'],
  'two fields': ['plugin_log', { first: 'Åsa', last: 'Lindqvist' }, 'name'],
  'a key of another kind': ['plugin_log', { _id: 'asa.lindqvist@example.se' }, 'email'],
  base64: ['plugin_log', { raw: base64('To: asa.lindqvist@example.se') }, 'email'],
  bytes: ['plugin_log', { raw: new Binary(Buffer.from('{"to":"asa.lindqvist@example.se"}')) }, 'email'],
  'JSON in JSON': [
    'plugin_log',
    { raw: JSON.stringify(JSON.stringify({ who: '\u00c5sa\nLindqvist' })) },
    'name',
  ],
  'quoted-printable': ['plugin_log', { raw: 'Hej =C3=85sa=\r\n Lindqvist' }, 'name'],
  'a file’s metadata': [
    'uploads.files',
    { filename: 'x', metadata: { by: 'asa.lindqvist@example.se' } },
    'email',
  ],
}

const placed = new Map<string, string>()
let left: readonly LeftBehind[]

beforeAll(async () => {
  await fillDesk(desk.db)
  for (const [what, [place, document]] of Object.entries(planted)) {
    const { insertedId } = await desk.db.collection<Document>(place).insertOne({ date, ...document })
    placed.set(what, String(insertedId))
  }
  const upload = new GridFSBucket(desk.db, { bucketName: 'uploads' }).openUploadStream('åsa lindqvist.pdf')
  upload.end('asa.lindqvist@example.se')
  await new Promise((resolve, reject) => upload.on('finish', resolve).on('error', reject))
  placed.set('a stored file', upload.id.toHexString())
  const innocent = [
    { text: 'Åsa på Lindqvists bageri', more: 'asa@example.org' },
    { text: 'Karin Lindqvist', phone: '070-174 06 02' },
    { first: 'Åsa', city: 'Umeå', last: 'Lindqvist' },
  ]
  await desk.db.collection('innocent').insertMany(innocent)
  await desk.db.createCollection('mirror', { viewOn: 'tickets', pipeline: [] })
  await desk.db.collection('mixed').insertOne({ text: 'Bo Berg och asa.l85' })
  await desk.db.collection('mixed').insertOne({ text: 'Å. Lindqvist' })
  left = await searchAgain(desk.connector, matcher, { except: () => false }, never)
})

const at = (document: string | undefined) =>
  left.filter(each => each.document === document && each.request === requestId('asa'))

describe('is not overlooked in', () => {
  test.each(Object.entries(planted))('%s', (what, [place, , evidence]) => {
    expect(at(placed.get(what))).toMatchObject([
      { place, evidence: expect.arrayContaining([evidence]), weak: false },
    ])
  })

  test('the name of a stored file', () => {
    expect(at(placed.get('a stored file'))).toMatchObject([{ place: 'uploads.files', evidence: ['name'] }])
  })
})

test('names alone are told apart from what only one person has', () => {
  expect(at(placed.get('a chat'))).toMatchObject([{ nameOnly: true }])
  expect(at(placed.get('a note'))).toMatchObject([{ nameOnly: false }])
})

test('nobody is found in views, in what files hold, and by half a name', () => {
  const places = new Set(left.map(({ place }) => place))
  expect([...places].filter(place => ['mirror', 'innocent', 'uploads.chunks'].includes(place))).toEqual([])
})

test('every person has entries of their own, and an initial is weak', () => {
  const mixed = left.filter(({ place }) => place === 'mixed')
  expect(mixed.map(({ request, evidence, weak }) => [request, ...evidence, weak])).toEqual([
    ['asa', 'username', false],
    ['bo', 'name', false],
    ['asa', 'name', true],
  ])
})

test('what is kept for a reason is left alone', async () => {
  const kept = await searchAgain(
    desk.connector,
    matcher,
    { except: (place, document) => place !== 'tickets' || document !== placed.get('a note') },
    never,
  )
  expect(kept).toMatchObject([{ place: 'tickets', document: placed.get('a note') }])
})

test('an end is put to it by the signal', async () => {
  const ended = AbortSignal.abort(new Error('enough'))
  await expect(searchAgain(desk.connector, matcher, { except: () => false }, ended)).rejects.toThrow('enough')
})
