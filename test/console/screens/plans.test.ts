import { expect, it } from 'vitest'
import { policyText } from '../../cli/cli-world.ts'
import { type ConsoleWorld, createConsoleWorlds, type Person } from '../console-world.ts'

const newWorld = await createConsoleWorlds()
const patience = { timeout: 40_000, interval: 200 }
const files = { 'support.yaml': policyText({ approval: 'other-person' }) }

/** Asks for a plan, waits until it is made, and gives its page. */
const makePlan = async (world: ConsoleWorld, by: Person): Promise<string> => {
  await by.get('/plans')
  expect((await by.send('/plans', { policy: 'support' })).to).toBe('/plans?done=begun')
  await expect.poll(async () => (await world.app.context.runStore.plans(1)).length, patience).toBe(1)
  return `/plans/${(await world.app.context.runStore.plans(1))[0]?.id ?? ''}`
}

it('are made, decided by another person and started; each is told in the ledger with who it was', async () => {
  const world = await newWorld({ files })
  const [anna, bo] = [
    await world.signedIn('anna', ['operator', 'approver']),
    await world.signedIn('bo', ['approver']),
  ]
  const plan = await makePlan(world, anna)
  const page = (await anna.get(plan)).text
  expect(page).toContain('Whoever made a plan may not approve it.')
  expect(page).not.toContain('Approve the plan')
  const refused = await anna.send(`${plan}/decision`, { decision: 'approve' })
  expect([refused.status, refused.text]).toEqual([409, expect.stringContaining('APPROVAL_REFUSED')])
  expect((await anna.send(`${plan}/start`, {})).text).toContain('APPROVAL_MISSING')
  await anna.send('/appearance', { language: 'sv', theme: 'auto', to: '/' })
  const { text } = await anna.send(`${plan}/start`, {})
  expect(text).toContain('<p role="alert">Någon måste godkänna först.</p>')
  expect(text).toMatch(/<p class="quiet" lang="en">[^<]+\[APPROVAL_MISSING\]<\/p>/u)
  await anna.send('/appearance', { language: 'en', theme: 'auto', to: '/' })

  await bo.get(plan)
  expect((await bo.send(`${plan}/start`, {})).status).toBe(403)
  expect((await bo.send(`${plan}/decision`, { decision: 'approve', reason: 'as agreed' })).to).toBe(
    `${plan}?done=approved`,
  )
  await anna.get(plan)
  const run = (await anna.send(`${plan}/start`, {})).to
  expect(run).toBe(plan.replace('plans', 'runs'))
  expect(await (await world.app.queue()).size()).toBe(1)
  expect((await anna.get(run)).text).toContain('No worker is running')
  const told = await world.own
    .collection('ledger')
    .find({ 'event.by': /^console:/ })
    .sort({ _id: 1 })
    .toArray()
  expect(told.map(({ event }) => `${event.kind} ${event.by}`)).toEqual([
    'signed-in console:anna',
    'signed-in console:bo',
    'policy-activated console:anna',
    'plan-made console:anna',
    'plan-approved console:bo',
    'run-started console:anna',
  ])
})

it('made on the command line are not approved by the same person at the console', async () => {
  const world = await newWorld({ files })
  const anna = await world.signedIn('Anna', ['approver'])
  const { id } = await (await import('../../../src/runs/plan.ts')).createPlan(world.app.context, {
    policy: world.app.context.policies[0] ?? expect.unreachable(),
    by: 'cli:anna',
    signal: new AbortController().signal,
  })
  await anna.get(`/plans/${id}`)
  expect((await anna.send(`/plans/${id}/decision`, { decision: 'approve' })).status).toBe(409)
  expect((await anna.send(`/plans/${id}/decision`, { decision: 'reject' })).to).toBe(
    `/plans/${id}?done=rejected`,
  )
})

it('of more than a thousand records are started by whoever types how many', async () => {
  const world = await newWorld({ closed: 1001, open: 0 })
  const anna = await world.signedIn('anna', ['operator'])
  await world.write('support.yaml', policyText({ lines: 'limits: { tickets: 2000, percent: 100 }' }))
  const plan = await makePlan(world, anna)
  expect((await anna.get(plan)).text).toContain('Type 1,001 to confirm')
  for (const count of ['', '1000', '1001x']) {
    const answer = await anna.send(`${plan}/start`, { count })
    expect([answer.status, answer.text]).toEqual([422, expect.stringContaining('Nothing was started.')])
  }
  expect(await world.app.context.runStore.runs(1)).toEqual([])
})

it('that cannot be made say why, and of a policy one at a time is made', async () => {
  const world = await newWorld()
  const anna = await world.signedIn('anna', ['operator'])
  await anna.get('/plans')
  expect((await anna.send('/plans', { policy: 'none' })).status).toBe(422)
  const [first, second] = await Promise.all([1, 2].map(() => anna.send('/plans', { policy: 'support' })))
  expect([first?.status, second?.status].sort()).toEqual([303, 409])
})
