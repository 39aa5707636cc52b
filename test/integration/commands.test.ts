import { expect, it } from 'vitest'
import { createWorlds, policyText, storesText } from '../cli/cli-world.ts'
import { notAllowed, unguarded } from '../support/allowed-commands.ts'
import { tapCommands } from '../support/command-tap.ts'
import { mongoServer } from '../support/servers.ts'

const tap = await tapCommands(await mongoServer())
const newWorld = await createWorlds(async () => tap.url)

const person = `contacts:
  - id: silent
    clock: last_ticket_closed_at
    basis: { article: 6(1)(f), justification: Test. }
    stages:
      - { after: P1Y, action: anonymise }
`
const isDesk = (database: string): boolean => database.endsWith('-desk')

it.each(['redact', 'anonymise', 'delete'])(
  'all that is sent while %s is planned, applied and explained is in the lists, and meets named documents alone',
  async action => {
    const from = tap.sent.length
    const world = await newWorld({
      files: {
        'stores.yaml': storesText,
        'support.yaml': policyText().replace('anonymise', action) + (action === 'redact' ? '' : person),
      },
    })
    const [ticket] = world.tickets
    await world.tell('doctor')
    await world.tell(['explain', 'helpdesk', String(ticket)])
    await world.tell(['explain', 'helpdesk', '{"$ne":null}'])
    const plan = await world.plan()
    // 3: files of a desk whose folder is not configured cannot be reached.
    expect([0, 3]).toContain((await world.tell(`apply ${plan} --yes`)).code)
    await world.tell('hold add --tag x --reason y')
    await world.tell('runs')
    await world.tell('ledger verify')
    await world.tell('replay')
    const sent = tap.sent.slice(from)
    const writes = sent.filter(
      ({ name, database }) => isDesk(database) && ['update', 'delete'].includes(name),
    )
    expect(writes.length).toBeGreaterThan(0)
    expect(notAllowed(sent)).toEqual([])
    expect(unguarded(sent, isDesk)).toEqual([])
  },
  // A dozen commands each; on a busy machine that is long.
  300_000,
)

it('the lists refuse what they are there for', () => {
  const send = (command: object) => ({ name: Object.keys(command)[0] ?? '', database: 'x-desk', command })
  expect(
    notAllowed([
      send({ find: 'tickets', filter: { $where: 'true' } }),
      send({ aggregate: 'tickets', pipeline: [{ $lookup: {} }, { $out: 'x' }] }),
      send({ dropDatabase: 1 }),
    ]),
  ).toEqual(['$where in find', '$lookup in aggregate', '$out in aggregate', 'the command dropDatabase'])
  expect(
    unguarded(
      [
        send({
          delete: 'tickets',
          deletes: [
            { q: {}, limit: 0 },
            { q: { status: 1 }, limit: 0 },
            { q: { _id: 1 }, limit: 1 },
          ],
        }),
        send({ update: 'messages', updates: [{ q: { _id: { $in: [] } }, u: {}, multi: true }] }),
        send({ delete: 'tickets', deletes: [{ q: { _id: 1, updated: 2 }, limit: 1 }] }),
      ],
      isDesk,
    ),
  ).toEqual([
    'delete in tickets without a filter',
    'delete in tickets without ids: status',
    'delete in tickets without a guard',
    'update in messages of many, with no ids',
  ])
})
