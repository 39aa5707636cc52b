import { expect, it } from 'vitest'
import type { Connector } from '../../src/connectors/connector.ts'
import { requestDetails } from '../../src/requests/details.ts'
import type { FoundRecord } from '../../src/requests/found-record.ts'
import type { DataRequest } from '../../src/requests/model.ts'
import { recordId, storeId } from '../../src/tickets/ids.ts'
import { createMemoryConnector } from '../support/memory-connector.ts'
import { inventDesk } from '../support/memory-desk.ts'

type Desk = Parameters<typeof requestDetails>[0]

const helpdesk = storeId('helpdesk')

it('show whom each doubt is about, masked, and ask a store once for all of them', async () => {
  const desk = inventDesk(6)
  const connector = createMemoryConnector(desk)
  const asked: number[] = []
  const counting: Connector = {
    ...connector,
    readMany: (kind, ids, signal) => {
      asked.push(ids.length)
      return connector.readMany(kind, ids, signal)
    },
  }
  const people = [...desk.people.values()].filter(({ role }) => role === 'customer').slice(0, 3)
  const doubt = { store: helpdesk, kind: 'contact', role: 'contact', by: ['name'], doubtful: true } as const
  const all: FoundRecord[] = [
    ...people.map(({ id }) => ({ ...doubt, id: recordId(id) })),
    { ...doubt, id: recordId('gone') },
    { ...doubt, kind: 'ticket', role: 'mentioned', id: recordId('T1') },
    { ...doubt, doubtful: false, id: recordId('sure') },
  ]
  const given = {
    run: { store: async () => ({ connector: counting }) },
    requests: {
      async *found() {
        yield* all
      },
    },
    outbox: { of: async () => [] },
    mails: { of: async () => [] },
  } as unknown as Desk
  const request = { id: 'req-1', state: 'awaiting-approval', round: 1 } as unknown as DataRequest
  const { doubts } = await requestDetails(given, request, new AbortController().signal)
  expect(asked).toEqual([4])
  expect(doubts.map(({ id }) => id)).toEqual([...people.map(({ id }) => id), 'gone', 'T1'])
  expect(doubts.map(({ evidence }) => evidence !== undefined)).toEqual([true, true, true, false, false])
  for (const { name, email } of people) {
    expect(JSON.stringify(doubts)).not.toContain(name)
    expect(JSON.stringify(doubts)).not.toContain(email)
  }
})
