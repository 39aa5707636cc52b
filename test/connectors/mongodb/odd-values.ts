import {
  Binary,
  BSON,
  BSONRegExp,
  BSONSymbol,
  Code,
  DBRef,
  Decimal128,
  Double,
  Int32,
  Long,
  MaxKey,
  MinKey,
  ObjectId,
  Timestamp,
  UUID,
} from 'mongodb'

/** In every value that can hold it; looked for in the bytes that the server keeps. */
export const oddSecret = 'odd.secret'
const secret = `${oddSecret}@mail.example`

const deep = (inner: unknown, levels: number, wrap: (value: unknown) => unknown): unknown =>
  levels === 0 ? inner : deep(wrap(inner), levels - 1, wrap)

const outOfRange = BSON.deserialize(
  BSON.serialize({ at: Long.MAX_VALUE }).map((byte, at) => (at === 4 ? 9 : byte)),
  { promoteValues: true },
).at

/** By name, for a failure has to tell which it was; 5 MB and 100 levels among them. */
export const oddities: Readonly<Record<string, unknown>> = {
  binary: new Binary(Buffer.from(secret)),
  uuid: new UUID('7b3b1d0e-5a0e-4c57-8f0e-0a1b2c3d4e5f'),
  decimal: Decimal128.fromString('46701740605'),
  long: Long.fromString('9007199254740993'),
  int: new Int32(46701740),
  double: new Double(Number.NaN),
  infinity: Number.POSITIVE_INFINITY,
  regexp: new RegExp(`hej ${secret}`, 'iu'),
  'regexp of another kind': new BSONRegExp(`(?i)${secret}(?<=`, 'isx'),
  code: new Code(`return "${secret}"`),
  'code with a scope': new Code('return x', { x: secret }),
  symbol: new BSONSymbol(secret),
  reference: new DBRef('accounts', new ObjectId(), secret),
  'least key': new MinKey(),
  'greatest key': new MaxKey(),
  timestamp: new Timestamp({ t: 1_700_000_000, i: 1 }),
  nothing: null,
  true: true,
  'no date': new Date(Number.NaN),
  'a date beyond all years': outOfRange,
  'a date before all years': new Date(-8.64e15),
  'an empty text': '',
  'a text of NULs': `\0${secret}\0`,
  'half a character': `\ud83d ${secret}`,
  'a long text': `${secret} ${'hej '.repeat(1_250_000)}`,
  'a deep object': deep(secret, 100, value => ({ a: value })),
  'a deep list': deep(secret, 90, value => [value]),
  'a list': [secret, [secret, null, { a: secret }], 5],
  'an empty list': [],
  'an empty object': {},
  'dotted keys': { 'a.b': secret, '.': secret, 'a.': { b: secret } },
  'dollar keys': { a: { $set: secret, $where: secret } },
  'numbers for keys': { 0: secret, '-1': secret, length: secret },
  'keys of objects': JSON.parse(
    `{"__proto__":"${secret}","constructor":{"name":"${secret}"},"toJSON":"${secret}"}`,
  ),
  'a key that is empty': { '': secret },
  'a key that is personal': { [secret.replaceAll('.', '_')]: 'x' },
  'objects in lists': [
    { _id: new ObjectId(), comment: { text: secret }, owner: [], date: 'soon' },
    null,
    7,
    'x',
  ],
  'bytes in an object': { a: { b: Buffer.from(secret) } },
  json: JSON.stringify({ a: [secret] }),
  number: 46701740605,
}

/** Fields of the map in a ticket; free text first, which is where it may not be found again. */
export const freeText = [
  'subject',
  'issue',
  'comments.0.comment',
  'notes.0.note',
  'history.0.description',
  'attachments.0.name',
] as const
/** The rest of the map: links, dates, lists where a value stands, and the other way round. */
export const others = [
  ...[
    'owner',
    'group',
    'assignee',
    'subscribers',
    'subscribers.0',
    'tags',
    'tags.0',
    'priority',
    'dueDate',
    'deleted',
  ],
  ...[
    'comments',
    'comments.0',
    'comments.0.owner',
    'comments.0.date',
    'notes',
    'notes.0',
    'history',
    'history.0',
  ],
  ...[
    'history.0.date',
    'history.0.action',
    'attachments',
    'attachments.0',
    'attachments.0.path',
    'uid',
    'updated',
    '__v',
  ],
] as const
