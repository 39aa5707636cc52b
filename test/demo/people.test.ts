import { expect, it } from 'vitest'
import { createDraw } from '../../src/demo/draw.ts'
import { createPeople } from '../../src/demo/people.ts'
import { languages } from '../../src/demo/texts/list.ts'
import { createCustomer } from '../../src/demo/trudesk-accounts.ts'
import { createTables } from '../../src/demo/trudesk-tables.ts'

const [language] = languages
const draw = createDraw(1)

it('have addresses of their own where others are called the same, since a desk takes each once', () => {
  const taken = new Set<string>()
  // The same seeds, the same people.
  const made = [1, 2].flatMap(() => {
    const [make, same] = [createPeople(language ?? expect.unreachable(), 7, taken), createDraw(2)]
    return Array.from({ length: 20 }, () => make(same))
  })
  expect(made[20]?.name).toBe(made[0]?.name)
  expect(new Set(made.map(({ email }) => email)).size).toBe(made.length)
})

it('have user names of their own, also where they differ in what is cut off', () => {
  const created = new Date('2024-01-01T00:00:00Z')
  const { roles, groups } = createTables(created, draw)
  const person = createPeople(language ?? expect.unreachable(), 7)(draw)
  const input = { person, created, lastOnline: created, role: roles.User, sharedGroup: groups.sv }
  const taken = new Set<string>()
  const names = Array.from({ length: 60 }, () =>
    String(createCustomer({ ...input, taken }, draw).account.username),
  )
  expect(new Set(names).size).toBe(names.length)
  expect(Math.max(...names.map(name => name.length))).toBeLessThanOrEqual(25)
})
