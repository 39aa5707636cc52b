import { expect, it } from 'vitest'
import { storeStatistics } from '../../src/runs/store-statistics.ts'
import { reportOf } from '../../src/statistics/report.ts'
import { storeId } from '../../src/tickets/ids.ts'
import { everyDocument, stillThere } from '../support/raw-search.ts'
import { createRequestWorld } from '../support/request-desk.ts'
import { fillRows, plainMap } from './desk.ts'
import { oracleGroups } from './oracle.ts'
import { rowsOf } from './rows.ts'
import { expectCellsOf } from './shown.ts'

it('T10: a person is erased, and the figures still count what they wrote', async () => {
  await using world = await createRequestWorld({ dataMap: plainMap })
  await fillRows(world.desk, [
    ...rowsOf(3, 0, { customer: 'kerstin' }),
    ...rowsOf(7, 10),
    ...rowsOf(2, 20, { customer: 'kerstin', via: 'chat' }),
  ])
  const report = async () => {
    const { cells } = await storeStatistics(world.context.run, storeId('helpdesk'), world.signal)
    return reportOf(cells, 5)
  }
  const before = await report()
  expectCellsOf(JSON.parse(JSON.stringify(before)), await oracleGroups(world.desk))
  expect(stillThere(await everyDocument(world.desk), ['kerstin@post.example']).length).toBeGreaterThan(5)
  const id = await world.submit({ type: 'erasure', subject: { emails: ['kerstin@post.example'] } })
  await world.advance()
  expect(await world.request(id)).toMatchObject({ state: 'completed' })
  const hers = ['kerstin@post.example', 'lindqvist kerstin']
  expect(stillThere(await everyDocument(world.desk), hers)).toEqual([])
  expect(stillThere(await everyDocument(world.own), hers)).toEqual([])
  expect(await report()).toEqual(before)
}, 180_000)
