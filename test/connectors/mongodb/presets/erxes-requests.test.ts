import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { erxes } from '../../../../src/connectors/mongodb/presets/erxes.ts'
import type { RequestClaims } from '../../../../src/requests/claims.ts'
import type { FoundRecord } from '../../../../src/requests/found-record.ts'
import { createRequestWorld, type RequestWorld } from '../../../support/request-desk.ts'
import { type Databases, fillDesk, insert } from './erxes-desk.ts'
import { log, message } from './erxes-documents.ts'
import { asa, at, erik, fullName, maja, nano, objectId, type Person, spellingsOf } from './erxes-persons.ts'
import { rawStatistics } from './erxes-statistics.ts'
import { everywhere } from './erxes-world.ts'

let world: RequestWorld
let ids: Awaited<ReturnType<typeof fillDesk>>

const databases = (): Databases => ({ db: world.desk, logs: world.otherDesk })
const places = (spellings: readonly string[]): Promise<string[]> =>
  everywhere({ db: world.desk, other: world.otherDesk }, spellings)

/** Of the person, in what is others' or nobody's: what no join leads to. */
const mention = async (person: Person): Promise<void> => {
  const said = `${fullName(person)}, ${person.phone}, ${person.email}`
  await insert(world.desk, {
    conversation_messages: [
      message(ids.maja.chat, `of ${person.id}`, {
        customerId: maja.id,
        content: `<p>Fakturan gäller ${said}</p>`,
      }),
    ],
    facebook_logs: [
      {
        _id: nano(`raw ${person.id}`),
        type: 'customer',
        value: { object: 'page', message: { text: said } },
        createdAt: at('2024-01-01'),
      },
    ],
    email_deliveries: [
      {
        _id: objectId(`delivery ${person.id}`),
        toEmails: [person.email, maja.email],
        ccEmails: [],
        subject: `Kvitto till ${fullName(person)}`,
        content: `<p>Hej ${fullName(person)}</p>`,
        provider: 'smtp',
        status: 'sent',
        createdAt: at('2024-01-01'),
      },
    ],
  })
  // What a colleague asked for, with all of the arguments: it names no record.
  const { docId: _, ...asked } = log('none', `graphql ${person.id}`, 'mutation', {
    mutationName: 'customersEdit',
    args: { primaryEmail: person.email, firstName: person.first, lastName: person.last },
  })
  await insert(world.otherDesk, { logs: [{ ...asked, source: 'graphql' }] })
}

beforeAll(async () => {
  world = await createRequestWorld({ dataMap: erxes })
  ids = await fillDesk(databases())
  for (const person of [asa, erik]) await mention(person)
}, 120_000)

afterAll(async () => {
  await world?.[Symbol.asyncDispose]()
})

interface Known {
  readonly emails?: readonly string[]
  readonly phones?: readonly string[]
}

const ask = async (type: RequestClaims['type'], { emails = [], phones = [] }: Known) => {
  const id = await world.submit({ type, subject: { emails: [...emails], phones: [...phones] } })
  await world.advance()
  const request = await world.request(id)
  const round = 'round' in request ? request.round : undefined
  const records: FoundRecord[] = []
  for await (const each of world.context.requests.found(id, round ?? 0)) records.push(each)
  return { request, records }
}

/** Maja's, in whose conversation the others are named. */
const hers = async (): Promise<string[]> =>
  (await places([maja.last.toLowerCase(), maja.email.slice(0, 6)])).filter(
    place => !/^(?:logs:|email_deliveries)/u.test(place),
  )

describe('a request of a customer of erxes', () => {
  it('for access finds conversations of all channels, the ticket, and the customer’s own record', async () => {
    const { request, records } = await ask('access', { emails: [asa.email] })
    expect(request.state).toBe('completed')
    const own = records.filter(({ role }) => role === 'own' || role === 'contact').map(({ id }) => String(id))
    expect(own.sort()).toEqual([asa.id, ...Object.values(ids.asa)].sort())
    expect(records.filter(({ role }) => role === 'mentioned').map(({ id }) => String(id))).toContain(
      ids.maja.chat,
    )
    expect((await places(spellingsOf(asa))).length).toBeGreaterThan(120)
  }, 120_000)

  it.each([
    ['the address', asa, { emails: [asa.email] }],
    ['the number', erik, { phones: ['070-174 06 06'] }],
  ] as const)(
    'for erasure, by %s, leaves them nowhere in either database, and others as they were',
    async (_, person, subject) => {
      const [statistics, others] = [await rawStatistics(databases()), await hers()]
      expect((await places(spellingsOf(person))).length).toBeGreaterThan(120)
      const { request } = await ask('erasure', subject)
      expect(request).toMatchObject({ state: 'completed' })
      expect(await places(spellingsOf(person))).toEqual([])
      expect(await hers()).toEqual(others)
      expect(await rawStatistics(databases())).toEqual(statistics)
    },
    120_000,
  )
})
