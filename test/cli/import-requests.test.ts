import { expect, it } from 'vitest'
import { createWorlds, once } from './cli-world.ts'

const newWorld = await createWorlds()
const world = once(() => newWorld({ closed: 0, open: 0 }))

const good = `type;emails;names;reference;received_at;identity_reason
erasure;asa@post.example|asa@work.example;Åsa Lindqvist;B-1;2026-11-02;signed
access;erik@post.example;"Erik; Holmgren";;2026-11-03T10:00:00Z;
`
const bad = `type,emails,ids,reference,received_at
erasure,asa@post.example,,B-1,
erasures,kim@post.example,,B-2,
erasure,,,B-3,
erasure,not an address,,B-4,
erasure,kim@post.example,crm/1,B-5,
erasure,kim@post.example,,B-6,2999-01-01
erasure,lo@post.example,,B-7,
erasure,mo@post.example,,B-7,
`

it('a backlog is taken once, however often it is imported', async () => {
  const { tell, json, write, folder } = await world()
  await write('good.csv', `\uFEFF${good}`)
  const args = ['requests', 'import', `${folder}/good.csv`]
  expect(await json([...args, '--dry-run'])).toMatchObject({ lines: 2, accepted: [], bad: [] })
  expect((await json([...args, '--as', 'berit'])).accepted).toHaveLength(2)
  expect(await json(args)).toMatchObject({ lines: 2, accepted: [], before: 2, bad: [] })
  expect(await json('requests show B-1')).toMatchObject({
    ...{ sender: 'csv:berit', state: 'identity-proven', received: '2026-11-02T00:00:00.000Z' },
  })
  expect(await json('requests list --open')).toHaveLength(2)
  expect((await tell('requests list')).stdout).not.toMatch(/lindqvist|holmgren|post\.example/iu)
})

it('one bad line keeps all out, and each is told with what would be valid and none of what it says', async () => {
  const { tell, json, write, folder } = await world()
  await write('bad.csv', bad)
  const before = await json('requests list')
  const told = await tell(['requests', 'import', `${folder}/bad.csv`])
  expect(told.code).toBe(2)
  const lines = told.stderr.split('\n').map(line => line.replace(/^.*bad\.csv:/u, ''))
  expect(lines.filter(line => /^\d/u.test(line))).toEqual([
    expect.stringMatching(/^2: reference: an earlier import has it for something else/u),
    expect.stringMatching(/^3: type: .*\(valid: erasure, access/u),
    expect.stringMatching(/^4: .*emails or ids must hold something/u),
    expect.stringMatching(/^5: emails: not an e-mail address \(valid: addresses like/u),
    expect.stringMatching(/^6: ids: no store is called so \(valid: STORE\/ID/u),
    expect.stringMatching(/^7: received_at: lies in the future/u),
    expect.stringMatching(/^9: reference: line 8 has the same/u),
  ])
  expect(told.stderr).not.toMatch(/kim@|not an address/u)
  expect(await json('requests list')).toEqual(before)
  const some = await tell(['requests', 'import', `${folder}/bad.csv`, '--skip-bad', '--json'])
  expect({ code: some.code, taken: JSON.parse(some.stdout).accepted }).toMatchObject({
    code: 3,
    taken: [{ reference: 'B-7' }],
  })
})

it.each([
  ['Åsa Lindqvist,asa@post.example\n', /line 1: column 1 has no known name/u],
  ['emails\nasa@post.example\n', /no column "type"/u],
  ['type,emails\nerasure,"asa@post.example\n', /line \d: not in order as CSV \(CSV_/u],
  ['type,emails\nerasure,a@b.example,Åsa\n', /line 2: 3 columns, and 2 have names/u],
  ['', /the file is empty/u],
])('%j is no such file', async (text, said) => {
  const { tell, write, folder } = await world()
  await write('other.csv', text)
  const { code, stdout, stderr } = await tell(['requests', 'import', `${folder}/other.csv`])
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(said)
  expect(stderr).toContain(`${folder}/other.csv: `)
  expect(stderr).not.toMatch(/åsa/iu)
})
