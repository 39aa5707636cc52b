import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { DateTime } from 'luxon'
import { Binary, BSON, Decimal128, Long, ObjectId, Timestamp } from 'mongodb'
import { expect, it } from 'vitest'
import { dataMapSchema } from '../../../src/connectors/mongodb/data-map.ts'
import { decisionPaths, listsOf, sizesMember, ticketStamp } from '../../../src/connectors/mongodb/facts.ts'
import { parsePattern, placesOf } from '../../../src/connectors/mongodb/paths.ts'
import { textPlaces } from '../../../src/connectors/mongodb/text-lengths.ts'
import { monthOf } from '../../../src/connectors/mongodb/ticket-statistics.ts'
import { digestOf, isPlain } from '../../../src/connectors/mongodb/values.ts'
import { oddMaps, oddTickets } from './odd-tickets.ts'

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (!isPlain(value)) return value === undefined ? { $absent: true } : value
  const names = Object.keys(value).sort()
  return Object.fromEntries(names.map(name => [name, sorted(value[name])]))
}

/** As stamps were made before they were made faster: what is stored must go on being recognised. */
const slowly = (value: unknown): string =>
  createHash('sha256')
    .update(BSON.EJSON.stringify({ v: sorted(value) }, { relaxed: false }))
    .digest('hex')

const scalar = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.boolean(),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.double({ noNaN: false }),
  fc.date({ noInvalidDate: true }),
  fc.constantFrom(null, undefined, -0, 2 ** 31, -(2 ** 31), 2 ** 31 - 1, 2 ** 63, 1e21),
  fc.uint8Array({ minLength: 12, maxLength: 12 }).map(bytes => new ObjectId(bytes)),
  fc.constantFrom(
    Long.fromString('9007199254740993'),
    Decimal128.fromString('1.10'),
    new Binary(Buffer.from('ab')),
  ),
  fc.constantFrom(/a+/iu, new Timestamp({ t: 1, i: 2 })),
)
const names = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1 }).filter(name => !['_bsontype', '__proto__'].includes(name)),
  fc.constantFrom('0', '10', '9', '_id', '$date', 'toJSON', 'é', 'a.b'),
)
const { value } = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(names, tie('value'), { maxKeys: 5 }),
  ),
}))

it('digests what is stored as canonical extended JSON says it, whatever its types', () => {
  fc.assert(
    fc.property(value, each => {
      expect(digestOf(each)).toBe(slowly(each))
    }),
    { numRuns: 500 },
  )
})

it.each(Object.entries(oddMaps))(
  'stamps a ticket as it did when it wrote all of it out: %s',
  (_, tickets) => {
    const { tickets: map } = dataMapSchema.parse({ tickets })
    const texts = textPlaces(map).length
    fc.assert(
      fc.property(oddTickets, fc.array(fc.nat(), { minLength: 9, maxLength: 9 }), (ticket, counts) => {
        const lists = listsOf(map).map((_list, at) => [`n${at}`, counts[at] ?? 0] as const)
        const lengths = counts.slice(0, texts).map((length, at) => [`t${at}`, length] as const)
        const document = { ...ticket, [sizesMember]: Object.fromEntries([...lists, ...lengths]) }
        const values = decisionPaths(map).map(path =>
          placesOf(document, parsePattern(path)).map(place => place.value),
        )
        const sizes = [...lists, ...lengths].map(([, size]) => size)
        expect(ticketStamp(map, document)).toBe(slowly({ values, sizes }))
      }),
      { numRuns: 200 },
    )
  },
)

it('tells the local month as luxon does, at the borders of months too', () => {
  const zones = fc.constantFrom('Europe/Stockholm', 'Pacific/Apia', 'America/St_Johns', 'Asia/Kathmandu')
  const near = fc
    .tuple(
      fc.integer({ min: 1975, max: 2060 }),
      fc.integer({ min: 0, max: 11 }),
      fc.integer({ min: -60, max: 60 }),
    )
    .map(([year, month, hours]) => new Date(Date.UTC(year, month, 1, hours)))
  fc.assert(
    fc.property(near, zones, (moment, zone) => {
      expect(monthOf(moment, zone)).toBe(DateTime.fromJSDate(moment, { zone }).toFormat('yyyy-MM'))
    }),
    { numRuns: 500 },
  )
})
