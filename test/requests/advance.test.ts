import { afterEach, expect, it } from 'vitest'
import { newRequest, newRequestId } from '../../src/requests/new-request.ts'
import { createRequestWorld, type RequestWorld } from '../support/request-desk.ts'
import { fillDesk } from '../support/small-desk.ts'

let world: RequestWorld | undefined
afterEach(async () => {
  await world?.[Symbol.asyncDispose]()
})

it('asks somebody who comes while another is searched for who they are, in the same call', async () => {
  const asked: string[] = []
  const around = {
    acknowledge: async () => {
      if (world) await world.context.requests.accept(newcomer(world))
    },
    askIdentity: async (requests: readonly { readonly reference: string }[]) => {
      asked.push(...requests.map(({ reference }) => reference))
    },
  }
  world = await createRequestWorld({ around })
  await fillDesk(world.desk)
  await world.submit({ type: 'erasure', subject: { emails: ['asa.lindqvist@example.se'] } })
  await world.advance()
  expect(new Set(asked)).toEqual(new Set(['late']))
}, 60_000)

const newcomer = ({ context }: RequestWorld) =>
  newRequest(context, {
    id: newRequestId(context),
    sender: 'crm',
    by: 'sender:crm',
    request: { type: 'erasure', reference: 'late', subject: { emails: ['erik.holmgren@firma.se'] } },
    receivedAt: context.run.clock(),
  })
