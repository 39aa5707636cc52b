import { expect, test } from 'vitest'
import { freeze, frozenFor, isFreezeOf, unfreeze } from '../../../src/requests/archive/freeze.ts'
import { requestId } from '../../../src/requests/model.ts'
import { restrictRecords } from '../../../src/requests/restriction.ts'
import { explainRecord } from '../../../src/runs/explain.ts'
import { recordId } from '../../../src/tickets/ids.ts'
import { inventDesk } from '../../support/memory-desk.ts'
import { store } from '../../support/memory-records.ts'
import { createWorld, signal, supportPolicy, today } from '../../support/run-world.ts'

const request = { id: requestId('req-2026-11-20-1f2e3d4c5b6a') }

const found = (kind: 'ticket' | 'contact', id: string, role: 'contact' | 'own' | 'mentioned') => ({
  store,
  kind,
  id: recordId(id),
  role,
  by: ['id' as const],
  doubtful: false,
})

const records = [
  found('contact', 'person-0', 'contact'),
  found('ticket', 'ticket-0000', 'own'),
  found('ticket', 'ticket-0003', 'mentioned'),
  found('contact', 'person-gone', 'contact'),
]

const setUp = () => {
  const world = createWorld(inventDesk(20))
  const verdict = async (id: string) => {
    const given = {
      policy: supportPolicy,
      store,
      kind: 'ticket' as const,
      id: recordId(id),
      now: today,
      signal,
    }
    return (await explainRecord(world.context, given)).text.join(' ')
  }
  const added = () => world.events().filter(({ kind }) => kind === 'hold-added').length
  return { world, context: { run: world.context }, verdict, added }
}

test('holds contacts and the tickets no contact leads to; explain says for which request', async () => {
  const { context, verdict, added } = setUp()
  const ids = await freeze(context, request, records, signal)
  expect(ids).toHaveLength(2)
  expect(await verdict('ticket-0000')).toContain('(request req-2026-11-20-1f2e3d4c5b6a)')
  expect(await verdict('ticket-0003')).toContain('request req-2026-11-20-1f2e3d4c5b6a')
  expect(added()).toBe(2)
})

test('done again it adds nothing, and ends once', async () => {
  const { context, world, verdict, added } = setUp()
  const ids = await freeze(context, request, records, signal)
  expect(await freeze(context, request, records, signal)).toEqual(ids)
  expect((await world.runStore.holds()).map(({ id }) => id).sort()).toEqual([...ids].sort())
  expect(added()).toBe(2)
  await unfreeze(context, request)
  await unfreeze(context, request)
  expect(await world.runStore.holds()).toEqual([])
  expect(await verdict('ticket-0000')).not.toContain('Held')
})

test('tells whose erasure has to wait, and leaves holds of others alone', async () => {
  const { context, world } = setUp()
  await freeze(context, request, records, signal)
  const other = { store, kind: 'contact' as const, id: recordId('person-1') }
  expect(await frozenFor(context, [found('contact', 'person-0', 'contact')])).toEqual([request.id])
  expect(await frozenFor(context, [other])).toEqual([])
  const [hold] = await world.runStore.holds()
  expect(hold && isFreezeOf(hold, request)).toBe(true)
  expect(hold && isFreezeOf({ ...hold, by: 'cli:bo' }, request)).toBe(false)
  await unfreeze(context, { id: requestId('req-2026-11-20-000000000000') })
  expect(await world.runStore.holds()).toHaveLength(2)
})

test('a restriction holds the tickets that no contact leads to as well, and is no answer on its way', async () => {
  const { context, world, verdict } = setUp()
  const [, own, mentioned] = records
  for (let time = 0; time < 2; time += 1)
    await restrictRecords(
      context,
      request,
      [own, mentioned].flatMap(each => each ?? []),
      signal,
    )
  expect((await world.runStore.holds()).map(({ on }) => on.by)).toEqual(['ticket', 'ticket'])
  expect(await verdict('ticket-0000')).toContain('restriction asked for by request req-2026-11-20')
  expect(await frozenFor(context, records)).toEqual([])
  await unfreeze(context, request)
  expect(await world.runStore.holds()).toHaveLength(2)
})
