import { expect, it } from 'vitest'
import { policyText } from '../../cli/cli-world.ts'
import { createConsoleWorlds } from '../console-world.ts'

const newWorld = await createConsoleWorlds()
const dayMs = 24 * 60 * 60_000

it('says what comes due as it was last counted, with its age, and counts anew when it is asked to', async () => {
  const world = await newWorld({
    closed: 6,
    open: 1,
    files: { 'support.yaml': policyText({ after: 'P30D' }) },
  })
  const closed = (at: number, daysAgo: number) => {
    const closedDate = new Date(Date.now() - daysAgo * dayMs)
    return world.desk
      .collection('tickets')
      .updateOne(
        { _id: world.tickets[at] ?? expect.unreachable() },
        { $set: { closedDate, updated: closedDate } },
      )
  }
  // Due already: 0 and 1. In half a day: 2, in three: 3, in twenty: 4; 5 is held, and 6 is open.
  await closed(2, 29.5)
  await closed(3, 27)
  await closed(4, 10)
  const viewer = await world.signedIn('bo', ['viewer'])
  expect((await viewer.get('/')).text).toContain('Not counted yet.')
  expect((await viewer.get('/')).text).not.toContain('Count now')

  const anna = await world.signedIn('anna', ['operator'])
  await world.json([
    'hold',
    'add',
    '--store',
    'helpdesk',
    '--ticket',
    String(world.tickets[5]),
    '--reason',
    'x',
  ])
  expect((await anna.send('/due', {})).to).toBe('/')
  await expect
    .poll(async () => (await viewer.get('/')).text, { timeout: 60_000 })
    .toContain('aria-label="support: a day 3, 7 days 4, 30 days 5"')
  const { text } = await viewer.get('/')
  expect(text).toMatch(/<td>Issue<\/td><td class="figure">3<\/td><td class="figure">4<\/td>/)
  expect(text).toContain('1 more record is held')
  expect(text).toMatch(/Counted <time/)
  const [kept] = await world.own.collection('forecasts').find().toArray()
  expect(JSON.stringify(kept)).not.toMatch(/lindqvist/iu)
}, 180_000)
