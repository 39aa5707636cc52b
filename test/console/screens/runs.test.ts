import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { runRetentionWorker } from '../../../src/jobs/retention-worker.ts'
import { applyBatch } from '../../../src/runs/apply-batch.ts'
import { finishRun } from '../../../src/runs/finish.ts'
import { planId } from '../../../src/runs/model.ts'
import { twoBatches } from '../../cli/cli-world.ts'
import { createConsoleWorlds } from '../console-world.ts'

const newWorld = await createConsoleWorlds()
const patience = { timeout: 40_000, interval: 200 }

it('are paused and resumed, and say what they did once they are over', async () => {
  const world = await newWorld(twoBatches)
  const anna = await world.signedIn('anna', ['operator'])
  const id = await world.plan()
  await anna.get(`/plans/${id}`)
  await anna.send(`/plans/${id}/start`, {})
  expect((await anna.send(`/runs/${id}/pause`, {})).to).toBe(`/runs/${id}`)
  expect((await anna.get(`/runs/${id}`)).text).toContain('paused')
  expect((await anna.send(`/runs/${id}/resume`, {})).to).toBe(`/runs/${id}`)

  const stop = new AbortController()
  const working = runRetentionWorker(world.app.jobs(await world.app.queue()), stop.signal)
  await expect
    .poll(async () => (await anna.get(`/runs/${id}`)).text, patience)
    .toContain('Statistics before and after are equal.')
  stop.abort()
  await working
  expect((await anna.get(`/runs/${id}`)).text).toContain('0 values were still found after the write')
  expect((await anna.send(`/runs/${id}/pause`, {})).status).toBe(422)
  expect((await anna.get('/runs')).text).toContain(`href="/runs/${id}"`)
})

it('send what changes to a page that is open, to its end', async () => {
  const world = await newWorld()
  const anna = await world.signedIn('anna', ['operator'])
  const id = await world.plan()
  await anna.get(`/plans/${id}`)
  await anna.send(`/plans/${id}/start`, {})
  await anna.send(`/runs/${id}/pause`, {})
  const { text, headers } = await anna.get(`/runs/${id}/events`)
  expect(headers['content-type']).toBe('text/event-stream')
  expect(text).toMatch(/^event: part\ndata: ".*paused.*"\n\nevent: over\ndata: ""\n\n$/u)
})

it('are not watched any longer than a session lasts, nor with a password that somebody else has set', async () => {
  const world = await newWorld()
  const anna = await world.signedIn('anna', ['operator'])
  const id = await world.plan()
  await anna.get(`/plans/${id}`)
  await anna.send(`/plans/${id}/start`, {})
  const watching = anna.get(`/runs/${id}/events`)
  await sleep(500)
  await world.app.accounts.closeSessionsOf('anna')
  // No worker is there: the run does not end by itself.
  expect((await watching).text).toMatch(/^event: part\n.*\n\nevent: over\ndata: ""\n\n$/u)

  const again = await world.signedIn('bo', ['operator'])
  await world.app.accounts.changeAccount('bo', { mustChange: true })
  expect((await again.get(`/runs/${id}/events`)).status).toBe(403)
})

it('that do not exist are told of by their number alone', async () => {
  const world = await newWorld()
  const anna = await world.signedIn('anna', ['viewer'])
  const answer = await anna.get('/runs/%3Cscript%3Ealert(1)%3C/script%3E')
  expect(answer.status).toBe(404)
  expect(answer.text).not.toContain('<script>alert')
})

it('say what became of each record, and of those alone that are asked for', async () => {
  const world = await newWorld({ closed: 4, open: 0 })
  const anna = await world.signedIn('anna', ['operator'])
  const id = await world.plan()
  const [held, changed] = world.tickets.map(String)
  await anna.get(`/plans/${id}`)
  await anna.send(`/plans/${id}/hold`, { store: 'helpdesk', kind: 'ticket', id: held ?? '', why: 'court' })
  await world.desk
    .collection('tickets')
    .updateOne({ _id: world.tickets[1] ?? expect.unreachable() }, { $inc: { __v: 1 } })
  await anna.get(`/plans/${id}`)
  await anna.send(`/plans/${id}/start`, {})
  const list = async (fate: string): Promise<string> => (await anna.get(`/runs/${id}/records/${fate}`)).text
  const listed = (text: string): string[] => [
    ...(text.match(/(?<=value="helpdesk\/ticket\/)[0-9a-f]{24}/g) ?? []),
  ]
  expect(listed(await list('planned'))).toHaveLength(4)

  // Here and now: a worker and a poll in one process take each other's time.
  const { context } = world.app
  for (const batch of await context.runStore.batchIds(planId(id), ['planned']))
    await applyBatch(context, batch, new AbortController().signal)
  await finishRun(context, planId(id))
  expect(listed(await list('all'))).toEqual(world.tickets.map(String))
  expect(listed(await list('held'))).toEqual([held])
  expect(listed(await list('changed'))).toEqual([changed])
  const done = await list('applied')
  expect(listed(done)).toEqual(world.tickets.slice(2).map(String))
  expect(done).toContain('done (2)')
  expect(listed(await list('failed'))).toEqual([])
  expect((await anna.get(`/runs/${id}/records/eaten`)).status).toBe(422)
  const { text } = await anna.send(`/plans/${id}/record`, { record: `helpdesk/ticket/${held}` })
  expect(text).toContain('Outcome: held')
}, 400_000)
