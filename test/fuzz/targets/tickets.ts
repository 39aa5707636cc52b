import fc from 'fast-check'
import { Binary, BSONRegExp, Code, Decimal128, Long, MongoClient, ObjectId, Timestamp } from 'mongodb'
import { type OddPolicy, oddPolicies, openOddDesk, type Spoilt } from '../../connectors/mongodb/odd-desk.ts'
import { freeText, oddities, oddSecret, others } from '../../connectors/mongodb/odd-values.ts'
import { ownServers } from '../servers.ts'
import { defineTarget } from '../target.ts'
import { oddTexts } from '../texts.ts'

/** Those that nothing else makes, without what Extended JSON, in which the corpus is kept, cannot tell. */
const named = Object.entries(oddities).flatMap(([name, value]) =>
  [
    'a long text',
    'a date beyond all years',
    'keys of objects',
    'no date',
    'dollar keys',
    'half a character',
  ].includes(name)
    ? []
    : [value],
)

const secretive = oddTexts.map(text => `${text} ${oddSecret}@mail.example`)
const keys = fc.oneof(
  fc.constantFrom('a', 'a.b', '', '0', '-1', 'length', '_id', 'name', 'toJSON', 'text'),
  fc.string({ maxLength: 5 }),
)
const values: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>(tie => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 3, arbitrary: secretive },
    oddTexts,
    fc.constantFrom(...named),
    fc.double(),
    fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map(Long.fromBigInt),
    fc.integer({ min: -(10 ** 9), max: 10 ** 9 }).map(number => Decimal128.fromString(`${number}e-3`)),
    fc.date({ noInvalidDate: true }),
    fc.uint8Array({ maxLength: 30 }).map(bytes => new Binary(bytes)),
    fc.constantFrom(
      new Code('x'),
      new Timestamp({ t: 1, i: 1 }),
      new BSONRegExp('a', 'i'),
      new ObjectId('5'.repeat(24)),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(keys, tie('value')), { maxLength: 4 }).map(pairs =>
      // A `$` at the front or a NUL no driver and no server would have stored.
      Object.fromEntries(pairs.map(([key, value]) => [key.replace(/^\$|\0/gu, '_'), value])),
    ),
  ),
})).value

interface Input {
  readonly what: OddPolicy
  readonly tickets: readonly Spoilt[]
}

const storable = (tickets: readonly Spoilt[]): boolean =>
  tickets.every(each =>
    Object.entries(each).every(([path, value]) => path !== 'uid' || typeof value === 'number'),
  )

/** Documents that no schema was asked about, through read, decide, plan and apply on a real server. */
export const tickets = defineTarget<Input>({
  name: 'tickets',
  inputs: fc
    .record({
      what: fc.constantFrom(...(Object.keys(oddPolicies) as OddPolicy[])),
      tickets: fc.array(
        fc.dictionary(
          fc.oneof(
            { weight: 2, arbitrary: fc.constantFrom<string>(...freeText) },
            fc.constantFrom<string>(...others),
          ),
          values,
          { minKeys: 1, maxKeys: 3 },
        ),
        { minLength: 1, maxLength: 8 },
      ),
    })
    .filter(({ tickets: all }) => storable(all)),
  async open() {
    const servers = await ownServers({ mongodb: true, redis: false })
    const client = new MongoClient(servers.mongodbUrl)
    const desk = await openOddDesk(client.db(), servers.mongodbUrl)
    return {
      async attempt({ what, tickets: all }) {
        await desk.run(what, all)
      },
      async close() {
        await desk.connector[Symbol.asyncDispose]()
        await client.close()
        await servers.close()
      },
    }
  },
})
