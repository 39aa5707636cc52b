import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parquetReadObjects } from 'hyparquet'
import type { Db } from 'mongodb'
import { ObjectId } from 'mongodb'
import { describe, expect, it, vi } from 'vitest'
import { createWorlds, policyText, type World } from './cli-world.ts'

/** Real runs, on a machine that may be busy. */
vi.setConfig({ testTimeout: 180_000 })

const newWorld = await createWorlds()

/** Forty tickets over two years, some open, so that some go and some stay. */
const filled = async (action: string): Promise<World> => {
  const world = await newWorld({
    files: { 'support.yaml': policyText().replace('action: anonymise', `action: ${action}`) },
    closed: 1,
    open: 0,
  })
  const [like] = await world.desk.collection('tickets').find().toArray()
  const bug = new ObjectId()
  await world.desk.collection('tickettypes').insertOne({ _id: bug, name: '=Bug' })
  const tickets = Array.from({ length: 40 }, (_, index) => {
    // The last evening of a month in UTC is the first night of the next one in Stockholm.
    const date = new Date(Date.UTC(2021 + (index % 2) * 4, 2, 31, 22, 30, index))
    const closedDate = new Date(date.getTime() + (100 + 7 * (index % 11)) * 60_000)
    const comment = {
      _id: new ObjectId(),
      owner: like?.owner,
      date: new Date(date.getTime() + (index % 7) * 60_000),
      comment: '<p>Answer</p>',
    }
    return {
      ...like,
      ...{ _id: new ObjectId(), uid: 100 + index, date, updated: closedDate, closedDate },
      ...(index % 3 === 0 ? { type: bug } : {}),
      ...{ history: [], comments: index % 5 === 0 ? [] : [comment] },
    }
  })
  await world.desk.collection('tickets').insertMany(tickets)
  return world
}

/** The desk’s own figures, summed by the database: shares nothing with the counters they are compared with. */
const oracle = (desk: Db) =>
  desk
    .collection('tickets')
    .aggregate<{ _id: string; n: number; messages: number; first: number; resolution: number }>([
      { $lookup: { from: 'tickettypes', localField: 'type', foreignField: '_id', as: 'types' } },
      {
        $group: {
          _id: {
            $concat: [
              { $dateToString: { date: '$date', format: '%Y-%m', timezone: 'Europe/Stockholm' } },
              ' ',
              { $first: '$types.name' },
            ],
          },
          n: { $sum: 1 },
          messages: { $sum: { $size: '$comments' } },
          first: {
            $sum: {
              $ifNull: [
                { $floor: { $divide: [{ $subtract: [{ $first: '$comments.date' }, '$date'] }, 60_000] } },
                0,
              ],
            },
          },
          resolution: { $sum: { $floor: { $divide: [{ $subtract: ['$closedDate', '$date'] }, 60_000] } } },
        },
      },
      { $sort: { _id: 1 } },
    ])
    .toArray()

interface Report {
  readonly cells: readonly { period: string; category: string; counters: Record<string, number> }[]
  readonly total: Record<string, number>
  readonly sha256: string
}

describe('gallra stats', () => {
  it.each(['anonymise', 'delete'])(
    'prints the same bytes before and after a run that is to %s',
    async action => {
      const world = await filled(action)
      const before = await world.tell('stats helpdesk --json')
      expect(before).toMatchObject({ code: 0, stderr: '' })
      const report: Report = JSON.parse(before.stdout)
      const rows = await oracle(world.desk)
      expect(rows).toHaveLength(4)
      const sum = (of: (row: (typeof rows)[number]) => number): number =>
        rows.reduce((all, row) => all + of(row), 0)
      expect(report.total).toMatchObject({
        n: sum(({ n }) => n),
        messages: sum(({ messages }) => messages),
        first_response_sum: sum(({ first }) => first),
        resolution_sum: sum(({ resolution }) => resolution),
      })
      for (const { period, category, counters } of report.cells.filter(
        cell => /^\d{4}-\d{2}$/u.test(cell.period) && cell.category !== '*',
      ))
        expect(rows.find(({ _id }) => _id === `${period} ${category}`)).toMatchObject({
          n: counters.n,
          first: counters.first_response_sum,
          resolution: counters.resolution_sum,
        })
      expect(report.cells.map(({ period }) => period)).toContain('2021-04')

      const plan = await world.plan()
      const applied = await world.tell(`apply ${plan} --yes --json`)
      expect(JSON.parse(applied.stdout)).toMatchObject({ applied: { [action]: 41 }, statisticsEqual: true })
      expect((await world.tell('stats helpdesk --json')).stdout).toBe(before.stdout)
      const told = await world.tell('stats helpdesk')
      expect(told.stderr).toContain(
        action === 'delete' ? '0 tickets are in the store, 41 are gone' : '41 tickets are in the store',
      )

      const proof = JSON.parse((await world.tell(`stats prove ${plan} --json`)).stdout)
      expect(proof).toMatchObject({ run: plan, state: 'finished', equal: true, ledgerValid: true })
      expect(proof.before).toBe(proof.after)
      expect(proof.batches.length).toBeGreaterThan(0)
      expect(await world.tell(`stats prove ${plan}`)).toMatchObject({
        code: 0,
        stdout: expect.stringContaining('statistics equal in'),
      })
      // What a spreadsheet would run is only text there.
      expect((await world.tell('stats helpdesk --csv')).stdout).toContain("'=Bug")
    },
  )

  it('shows no group of fewer than k, and refuses a k that is none and a run that is none', async () => {
    const world = await newWorld({ closed: 3, open: 0 })
    expect(JSON.parse((await world.tell('stats helpdesk --json')).stdout)).toMatchObject({
      cells: [],
      withheld: 3,
    })
    expect(await world.tell('stats helpdesk --k 3')).toMatchObject({
      ...{ code: 2, stdout: '' },
      stderr: expect.stringContaining('--k: at least 5 for helpdesk (sealing.k in stores.yaml)'),
    })
    expect(await world.tell('stats helpdesk --k 1')).toMatchObject({ code: 2 })
    expect(await world.tell('stats nowhere')).toMatchObject({ code: 2 })
    expect((await world.tell('stats prove 2026-01-01-nothing')).code).not.toBe(0)
  })

  it('says so where a digest in the ledger is another', async () => {
    const world = await filled('anonymise')
    const plan = await world.plan()
    await world.tell(`apply ${plan} --yes`)
    await world.own
      .collection('ledger')
      .updateOne({ 'event.kind': 'batch-outcome' }, { $set: { 'event.statisticsAfter': 'f'.repeat(64) } })
    expect(await world.tell(`stats prove ${plan}`)).toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/NOT equal[\s\S]*ledger BROKEN/u),
    })
  })

  it('writes a Parquet file with the figures of the report, and says what does not go together', async () => {
    const world = await newWorld({ closed: 7, open: 0 })
    const file = join(world.folder, 'figures.parquet')
    expect(await world.json(`stats helpdesk --parquet ${file}`)).toMatchObject({ file, groups: 1 })
    const { buffer, byteOffset, byteLength } = await readFile(file)
    const rows = await parquetReadObjects({
      file: buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer,
    })
    expect(rows).toMatchObject([{ period: '2021-04', n: 7n }])
    expect(await world.tell(`stats helpdesk --csv --parquet ${file}`)).toMatchObject({ code: 2 })
    expect(await world.tell(`stats helpdesk --table teams --parquet ${file}`)).toMatchObject({ code: 2 })
    const nowhere = await world.tell(`stats helpdesk --parquet ${join(world.folder, 'none', 'x')}`)
    expect(nowhere).toMatchObject({ code: 2, stderr: expect.stringContaining('cannot be written') })
  })
})
