import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rocketchat } from '../../../../src/connectors/mongodb/presets/rocketchat.ts'
import { createRequestWorld, type RequestWorld } from '../../../support/request-desk.ts'
import { placesWith } from './preset-world.ts'
import { addRoom, fillDesk, rawStatistics } from './rocketchat-desk.ts'
import { asa, asaSpellings, at, erik } from './rocketchat-persons.ts'

let world: RequestWorld

beforeAll(async () => {
  world = await createRequestWorld({ dataMap: rocketchat })
  const { desk } = world
  await fillDesk(desk)
  await addRoom(desk, 'rShared', erik)
  const rows = {
    // Hers, in somebody else's chat.
    rocketchat_message: [
      {
        _id: 'rSharedmentions',
        rid: 'rShared',
        msg: `Fakturan gäller ${asa.name}, ${asa.email}`,
        u: { _id: erik.visitor, username: erik.guest, name: erik.name },
        md: [{ type: 'PARAGRAPH', value: [{ type: 'PLAIN_TEXT', value: `Fakturan gäller ${asa.name}` }] }],
        ts: at('2024-01-02'),
        _updatedAt: at('2024-01-02'),
      },
      // In a channel of the staff, which is no ticket.
      {
        _id: 'GENERALmentions',
        rid: 'GENERAL',
        msg: `${asa.name} (${asa.email}) ringde igen`,
        md: [{ type: 'PARAGRAPH', value: [{ type: 'PLAIN_TEXT', value: `${asa.name} ringde igen` }] }],
        u: { _id: 'agentAgnes17chars', username: 'agnes.provsdotter' },
        ts: at('2024-01-02'),
        _updatedAt: at('2024-01-02'),
      },
    ],
    // Of a chat that the desk itself has removed.
    rocketchat__trash: [
      {
        _id: 'rGonem1',
        rid: 'rGone',
        msg: `Jag heter ${asa.name}`,
        md: [{ type: 'PARAGRAPH', value: [{ type: 'PLAIN_TEXT', value: `Jag heter ${asa.name}` }] }],
        u: { _id: asa.visitor, username: asa.guest, name: asa.name },
        __collection__: 'message',
        _deletedAt: at('2024-01-03'),
      },
    ],
    // Rooms that are no tickets: a discussion about her, her call, the staff's messages with a copy of the last one.
    rocketchat_room: [
      { _id: 'discussion', t: 'p', name: 'x7f', fname: `Om ${asa.name}`, topic: asa.phone, prid: 'rAsa' },
      { _id: 'call', t: 'v', name: 'x8f', fname: asa.name, v: { _id: asa.visitor, phone: asa.phone } },
      { _id: 'dmAgnes', t: 'd', lastMessage: { _id: 'y', msg: '', file: { name: `${asa.name}.pdf` } } },
    ],
    rocketchat_integration_history: [{ _id: 'hook', data: { room: { fname: asa.name } }, url: asa.email }],
    rocketchat_email_message_history: [{ _id: 'rAsam2', email: asa.email, createdAt: at('2024-01-02') }],
  }
  for (const [name, documents] of Object.entries(rows))
    await desk.collection<{ _id: string }>(name).insertMany(documents)
}, 60_000)

afterAll(async () => {
  await world?.[Symbol.asyncDispose]()
})

describe('an erasure in Rocket.Chat', () => {
  it('leaves the person nowhere: chats, trees, trash, channels of the staff, others’ chats', async () => {
    const statistics = await rawStatistics(world.desk)
    const id = await world.submit({ type: 'erasure', subject: { emails: [asa.email] } })
    await world.advance()
    const request = await world.request(id)
    expect({ state: request.state, blocked: request.blocked }).toEqual({
      state: 'completed',
      blocked: undefined,
    })
    // The visitor stays as an empty record that nothing leads to but its own contact.
    const own = [
      `rocketchat_livechat_contact/${asa.contact} channels.0.visitor.visitorId`,
      `rocketchat_livechat_visitor/${asa.visitor} _id`,
    ]
    expect(await placesWith(world.desk, asaSpellings)).toEqual(own)
    expect(await rawStatistics(world.desk)).toEqual(statistics)
    // What the desk writes no time into is given none.
    expect(await world.desk.collection('rocketchat_email_message_history').findOne()).toEqual({
      _id: 'rAsam2',
      email: '[EMAIL]',
      createdAt: at('2024-01-02'),
    })
    const his = await placesWith(world.desk, ['holmgren'])
    expect(his.filter(place => place.startsWith('rocketchat_message/rShared')).length).toBeGreaterThan(5)
  }, 60_000)
})
