import { describe, expect, it } from 'vitest'
import { createWorlds, once, type World } from './cli-world.ts'

const newWorld = await createWorlds()
const untouched = once(() => newWorld({}))

interface Row {
  readonly place: string
  readonly path: string
  readonly names: boolean
  readonly class: string | null
  readonly documents: number
  readonly finds: Readonly<Record<string, number>>
  readonly shown: string | null
  readonly problem: string | null
}
interface Inventory {
  readonly places: readonly { place: string; is: string; documents: number; rows: readonly Row[] }[]
}

const inventoryOf = async (world: World, exit: number): Promise<Inventory> => {
  const heard = await world.tell('inventory helpdesk --json')
  expect(heard).toMatchObject({ code: exit, stderr: '' })
  return JSON.parse(heard.stdout)
}

const rowAt = ({ places }: Inventory, place: string, path: string): Row | undefined =>
  places.find(each => each.place === place)?.rows.find(each => each.path === path)

const problemsOf = ({ places }: Inventory): string[] =>
  places
    .flatMap(({ rows }) => rows)
    .filter(({ problem }) => problem !== null)
    .map(({ place, path, problem }) => `${place}.${path} ${problem}`)
    .sort()

const secrets = ['Lindqvist', 'lindqvist', '701740', 'Falkensten', 'Zorba']

/** What somebody's plug-in would add to a desk. */
const addUnmapped = async ({ desk }: World): Promise<void> => {
  await desk.collection('tickets').updateMany(
    {},
    {
      $set: { callerPhone: 46701740699, 'extra.orderBy': 'Zorba Falkensten', 'extra.size': 'large' },
    },
  )
  await desk.collection('surveys').insertMany([
    { mail: 'zorba@falkensten.example', byMail: { 'zorba@falkensten.example': { said: 'ok' } } },
    { mail: 'asa.lindqvist@post.example', byMail: {} },
  ])
  await desk.collection('counters').insertMany([
    { _id: 'a' as never, lastBy: 'zorba@falkensten.example' },
    { _id: 'b' as never, lastBy: 'asa.lindqvist@post.example' },
  ])
}

describe('gallra inventory', () => {
  it('says what lies where, masked, and is content with a desk as the product makes it', async () => {
    const world = await untouched()
    const inventory = await inventoryOf(world, 0)
    expect(problemsOf(inventory)).toEqual([])
    expect(rowAt(inventory, 'accounts', 'fullname')).toMatchObject({
      class: 'direct-identifier',
      problem: null,
      finds: { PERSON: expect.any(Number) },
    })
    expect(rowAt(inventory, 'accounts', 'email')).toMatchObject({ finds: { EMAIL: expect.any(Number) } })
    const { code, stdout: out } = await world.tell('inventory helpdesk')
    expect(code).toBe(0)
    expect(out).toMatch(/^accounts: about \d+ documents, \d+ of them read \(mapped\)$/mu)
    expect(out).toContain('Nothing that looks personal stands outside the data map.')
    for (const secret of secrets) expect(`${out}${JSON.stringify(inventory)}`).not.toContain(secret)
  })

  it('finds what a plug-in added: fields, collections, names of members, numbers, ignored collections', async () => {
    const world = await newWorld({})
    await addUnmapped(world)
    const inventory = await inventoryOf(world, 3)
    expect(problemsOf(inventory)).toEqual([
      'counters.lastBy class',
      'surveys.byMail.* unmapped',
      'surveys.mail unmapped',
      'tickets.callerPhone unmapped',
      'tickets.extra.orderBy unmapped',
    ])
    expect(rowAt(inventory, 'surveys', 'byMail.*')).toMatchObject({ names: true, finds: { EMAIL: 1 } })
    expect(rowAt(inventory, 'tickets', 'extra.size')).toMatchObject({ class: null, problem: null })
    const { code, stdout: out } = await world.tell('inventory helpdesk')
    expect(code).toBe(3)
    expect(out).toContain('Looks personal, and stays (5):')
    expect(out).toMatch(/tickets\.callerPhone: PHONE 100 %; no field of the data map/u)
    for (const secret of secrets) expect(`${out}${JSON.stringify(inventory)}`).not.toContain(secret)
  })

  it('takes neither the own address of the desk nor a table of names for a person', async () => {
    const world = await newWorld({})
    await world.desk.collection('settings').insertOne({ name: 'mailer:from', value: 'desk@firm.example' })
    await world.desk.collection('sizes').insertMany(['Large', 'Normal', 'Small'].map(name => ({ name })))
    expect(problemsOf(await inventoryOf(world, 0))).toEqual([])
  })

  it('refuses a store that is none and a sample that is none', async () => {
    const world = await untouched()
    expect(await world.tell('inventory nowhere')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('nowhere'),
    })
    expect(await world.tell('inventory helpdesk --sample 0')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--sample'),
    })
  })
})
