import { ObjectId } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tiledesk } from '../../../../src/connectors/mongodb/presets/tiledesk.ts'
import { createRequestWorld, type RequestWorld } from '../../../support/request-desk.ts'
import { placesWith } from './preset-world.ts'
import { fillDesk, rawStatistics } from './tiledesk-desk.ts'
import { message } from './tiledesk-documents.ts'
import {
  agent,
  agentId,
  asa,
  asaSpellings,
  at,
  erik,
  erikSpellings,
  maja,
  type Person,
  project,
  requestId,
  type Stored,
} from './tiledesk-persons.ts'

let world: RequestWorld

const mention = (person: Person): string => `Fakturan gäller ${person.name}, ${person.phone}`

beforeAll(async () => {
  world = await createRequestWorld({ dataMap: tiledesk })
  const { desk, otherDesk } = world
  await fillDesk({ db: desk, chat21: otherDesk })
  const office = { sender: agentId, timelineOf: agentId, conversWith: 'office', recipient: 'office' }
  for (const person of [asa, erik]) {
    // Theirs, in somebody else's request and its copy in the chat engine.
    const said = { sender: maja.key, name: maja.name, text: mention(person) }
    await desk.collection<Stored>('messages').insertOne(message(maja, 'b1', said))
    await otherDesk.collection('messages').insertMany([
      {
        timelineOf: maja.key,
        conversWith: requestId(maja, 'b1'),
        ...said,
        message_id: `said-${person.channel}`,
      },
      // Between agents, which is no request.
      {
        ...office,
        sender_fullname: agent.name,
        text: `${mention(person)} ringde`,
        message_id: `office-${person.channel}`,
      },
    ])
    await desk.collection<Stored>('unansweredquestions').insertOne({
      _id: new ObjectId(),
      id_project: project,
      namespace: 'faq',
      question: `Hur byter jag adress? Mvh ${person.name} ${person.phone}`,
      created_at: at('2024-01-02'),
    })
  }
  await desk.collection<Stored>('projects').insertOne({
    _id: new ObjectId(project),
    name: 'Support',
    bannedUsers: [maja, erik].map(({ key, ip }) => ({ _id: new ObjectId(), id: key, ip })),
  })
}, 60_000)

afterAll(async () => {
  await world?.[Symbol.asyncDispose]()
})

const both = async (spellings: readonly string[]): Promise<string[]> => [
  ...(await placesWith(world.desk, spellings)),
  ...(await placesWith(world.otherDesk, spellings)).map(place => `chat21:${place}`),
]

const ask = async (subject: { readonly emails?: readonly string[]; readonly phones?: readonly string[] }) => {
  const id = await world.submit({
    type: 'erasure',
    subject: { emails: [...(subject.emails ?? [])], phones: [...(subject.phones ?? [])] },
  })
  await world.advance()
  const { state, blocked } = await world.request(id)
  return { state, blocked }
}

/** Maja's, in whose request the others are named. Its logs go as soon as anything of it is changed. */
const hers = async (): Promise<string[]> =>
  (await both(['sundberg', '701740607'])).filter(place => !/^(?:subscriptionlogs|flowlogs)\//u.test(place))

describe('an erasure in Tiledesk', () => {
  it.each([
    ['who wrote from WhatsApp, by the number', { phones: ['+46 70 174 06 06'] }, erikSpellings],
    ['who wrote on a page, by the address', { emails: [asa.email] }, asaSpellings],
  ] as const)(
    'leaves somebody %s, nowhere in either database, and others as they were',
    async (_, subject, spellings) => {
      const databases = { db: world.desk, chat21: world.otherDesk }
      const statistics = await rawStatistics(databases)
      const others = await hers()
      expect((await both(spellings)).length).toBeGreaterThan(150)
      expect(await ask({ ...subject })).toEqual({ state: 'completed', blocked: undefined })
      expect(await both(spellings)).toEqual([])
      expect(await hers()).toEqual(others)
      expect(await rawStatistics(databases)).toEqual(statistics)
    },
    60_000,
  )
})
