import { expect, it } from 'vitest'
import { personId, ticketId } from '../support/fakes/zendesk-desk.ts'
import { createWorlds } from './cli-world.ts'
import { contacts } from './desk-texts.ts'
import { rule, withRules, zendeskWorlds } from './zendesk-world.ts'

const world = zendeskWorlds(await createWorlds())

type World = Awaited<ReturnType<typeof world>>

/** The worker is killed, and its connection with it, before the desk has taken the call up. */
const killedAt = async (at: World, path: string, args: string): Promise<number | null> => {
  const told = await at.start(args, {
    started: child => {
      const act = (): void => {
        child.kill('SIGKILL')
        throw new Error('the caller is dead')
      }
      at.fake.fail(({ method, path: asked }) => method === 'DELETE' && asked.includes(path), {
        kind: 'before',
        act,
      })
    },
  })
  return told.code
}

it('what a killed worker had begun to delete is ended by the next, tickets and people', async () => {
  const at = await world(withRules(rule('delete') + contacts('delete')))
  const plan = await at.plan()
  expect(await killedAt(at, '/deleted_tickets/', `apply ${plan} --yes`)).toBe(null)
  expect([...at.desk.trash.keys()].sort()).toEqual([0, 1, 2, 4].map(ticketId))
  expect(at.desk.scrubbed.size).toBe(0)
  expect(await killedAt(at, '/deleted_users/', 'resume')).toBe(null)
  expect([at.desk.trash.size, at.desk.scrubbed.size]).toEqual([0, 4])
  expect(at.desk.users.get(personId(0))?.active).toBe(false)
  expect(at.desk.purgedUsers.size).toBe(0)
  // The desk shows whom it has deleted among the deleted alone.
  at.fake.manners = { ...at.fake.manners, hidesDeletedUsers: true }
  const run = await at.json('resume')
  expect(run).toMatchObject({
    state: 'finished',
    residual: 0,
    statisticsEqual: true,
    ledgerValid: true,
    applied: { delete: 4, contacts: 1 },
  })
  expect([...at.desk.purgedUsers]).toEqual([personId(0)])
}, 180_000)
