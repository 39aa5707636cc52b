import { recordId } from '../../../src/tickets/ids.ts'
import { readingContract } from '../../contract/connector-contract.ts'
import { connectorWriteContract, type WriteContractDesk } from '../../contract/connector-write-contract.ts'
import { agnes, anna, bo, newArchive, ticketRow } from './archive-world.ts'

for (const packed of [false, true]) {
  const name = packed ? 'a packed archive' : 'an archive'

  readingContract(name, async () => {
    const world = await newArchive(packed)
    const { write, change } = world
    await write('tickets', [
      ticketRow(1),
      ticketRow(2, { status: 'open', closed_at: undefined, tags: ['late'] }),
      ticketRow(3, { status: 'solved', tags: ['late', 'legal-hold'], requester_id: 'p2', via: 7 }),
      ticketRow('t-4', { group: 'Support', priority: undefined, assignee_id: undefined }),
      { id: 5 },
    ])
    await write('comments', [
      { ticket_id: 1, author_id: 'p1', body: 'I am Anna Berg' },
      { ticket_id: '1', author_id: 'a1', body: 'Hello Anna' },
      { ticket_id: 3, author_id: 'p2', body: 'Bo here' },
    ])
    await write('people', [anna, bo, agnes])
    return {
      connector: world.connector,
      ids: { ticket: ['1', '2', '3', '5', 't-4'], contact: ['p1', 'p2'] },
      deskWrites: [
        {
          what: 'reopened',
          kind: 'ticket',
          id: '1',
          write: () => change('tickets', 1, row => ({ ...row, status: 'open' })),
        },
        {
          what: 'tagged',
          kind: 'ticket',
          id: '3',
          write: () => change('tickets', 3, row => ({ ...row, tags: ['x'] })),
        },
        {
          what: 'given a new ticket',
          kind: 'contact',
          id: 'p2',
          write: () => change('tickets', 2, row => ({ ...row, requester_id: 'p2' })),
        },
        {
          what: 'changed their name',
          kind: 'contact',
          id: 'p1',
          write: () => change('people', 'p1', row => ({ ...row, name: 'Anna Ek' })),
        },
      ],
      remove: (kind, id) =>
        change(
          kind === 'ticket' ? 'tickets' : 'people',
          kind === 'ticket' ? Number(id) : id,
          () => undefined,
        ),
    }
  })
}

const writing = async (packed: boolean): Promise<WriteContractDesk> => {
  const world = await newArchive(packed)
  const { write, rows, change } = world
  await write('tickets', [ticketRow(1)])
  await write('comments', [{ ticket_id: 1, author_id: 'p1', body: 'Anna here' }])
  await write('people', [anna, bo, agnes])
  let made = 1
  const add = async (name: string, row: object) => write(name, [...(await rows(name)), { ...row }])
  return {
    connector: world.connector,
    holdTag: 'legal-hold',
    addTicket: async word => {
      made += 1
      await add('tickets', ticketRow(made, { subject: `about ${word}` }))
      await add('comments', { ticket_id: made, author_id: 'p1', body: `it is ${word}` })
      return recordId(String(made))
    },
    addContact: async word => {
      const id = `q${++made}`
      await add('people', { id, name: word, email: `${word}@example.com`, role: 'customer' })
      return recordId(id)
    },
    write: {
      comment: id => add('comments', { ticket_id: Number(id), author_id: 'p1', body: 'one more thing' }),
      reopen: id => change('tickets', Number(id), row => ({ ...row, status: 'open' })),
      hold: id => change('tickets', Number(id), row => ({ ...row, tags: ['Legal-Hold'] })),
    },
  }
}

connectorWriteContract('JSONL archives', () => writing(false))
connectorWriteContract('packed JSONL archives', () => writing(true))
