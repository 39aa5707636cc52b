import { expect, it } from 'vitest'
import { createWorlds, once } from './cli-world.ts'

const newWorld = await createWorlds()
const quiet = once(() => newWorld())
const submit = ['requests', 'submit', '--type', 'erasure', '--email', 'asa@example.se']

it('a request is entered, listed and shown as the contract has it', async () => {
  const world = await quiet()
  const made = await world.json([...submit, '--reference', 'A-1', '--identity-reason', 'phoned'])
  expect(made).toMatchObject({ reference: 'A-1', status: expect.stringMatching(/^[A-Z2-7]{26}$/u) })
  const shown = await world.json('requests show A-1')
  expect(Object.keys(shown)).toEqual([
    ...['id', 'reference', 'sender', 'type', 'state', 'received', 'due', 'stores'],
  ])
  expect(shown).toMatchObject({ id: made.id, type: 'erasure', state: 'identity-proven', stores: [] })
  expect(await world.json(['requests', 'show', String(made.id)])).toEqual(shown)
  expect(await world.json('requests list')).toEqual([shown])
  expect(await world.json('requests list --overdue')).toEqual([])
  expect((await world.tell('requests list')).stdout).not.toContain('asa@')
})

it.each([
  [[...submit, '--store', 'crm'], /stores\.0: no store is called so/u],
  [['requests', 'submit', '--type', 'erasure', '--name', 'Åsa'], /emails or ids must hold something/u],
  [[...submit, '--id', 'x'], /--id: write STORE\/ID/u],
  [['requests', 'show', 'nobody'], /no request has this id or reference/u],
])('%j is refused', async (args, said) => {
  const { code, stdout, stderr } = await (await quiet()).tell(args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(said)
})

it('a token that is none is refused and listed, and the keys to make one are shown', async () => {
  const world = await quiet()
  await world.write('token.txt', 'hello\n')
  expect((await world.tell(['requests', 'submit', '--token', `${world.folder}/token.txt`])).stderr).toMatch(
    /unreadable/u,
  )
  expect(await world.json('requests list --refused')).toMatchObject([{ reason: 'unreadable', via: 'cli' }])
  expect(await world.json('keys show')).toMatchObject({
    keys: [{ use: 'enc', crv: 'X25519' }, { use: 'sig' }],
  })
  expect((await world.tell('requests schema')).stdout).toContain('Gallra request')
})
