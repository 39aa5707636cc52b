import { MongoClient } from 'mongodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { placesWith } from '../connectors/mongodb/presets/preset-world.ts'
import { fillDesk, rawStatistics } from '../connectors/mongodb/presets/tiledesk-desk.ts'
import { asaSpellings, erikSpellings } from '../connectors/mongodb/presets/tiledesk-persons.ts'
import { mongoServer } from '../support/servers.ts'
import { createWorlds, policyText, type World } from './cli-world.ts'

const newWorld = await createWorlds()
const url = await mongoServer()
const other = new URL(url)
other.pathname += '-chat21'
const client = await MongoClient.connect(url)
const databases = { db: client.db(), chat21: client.db(other.pathname.slice(1)) }
afterAll(() => client.close())

const storesText = `stores:
  helpdesk:
    connector: mongodb
    preset: tiledesk
    url: \${TILEDESK_URL}
    chat21: \${CHAT21_URL}
    locales: [sv-SE]
    timezone: Europe/Stockholm
`

/** Leads and what tells of them alone: no rule of the policy is for people. */
const persons = /^(?:leads|project_users|events|messagelogs|instances|subscriptionlogs)\//u

const both = async (spellings: readonly string[]): Promise<string[]> => [
  ...(await placesWith(databases.db, spellings)),
  ...(await placesWith(databases.chat21, spellings)),
]

describe('a desk in two databases, from the command line', () => {
  let world: World
  beforeAll(async () => {
    await fillDesk(databases)
    world = await newWorld({
      files: { 'stores.yaml': storesText, 'support.yaml': policyText() },
      env: { TILEDESK_URL: url, CHAT21_URL: other.href },
    })
  }, 60_000)

  it('is looked at by doctor in both', async () => {
    const [{ checks }] = JSON.parse((await world.tell('doctor helpdesk --json')).stdout)
    expect(checks.map(({ check }: { check: string }) => check)).toContain('index chat21:messages.conversWith')
    expect(checks.filter(({ ok }: { ok: boolean }) => !ok)).toEqual([])
  }, 60_000)

  it('loses in both what is due', async () => {
    const statistics = await rawStatistics(databases)
    const plan = await world.plan()
    expect(await world.tell(['apply', plan, '--yes'])).toMatchObject({ code: 0 })
    expect(await rawStatistics(databases)).toEqual(statistics)
    const left = await both([...asaSpellings, ...erikSpellings])
    expect(left.filter(place => !persons.test(place))).toEqual([])
    expect(left.length).toBeGreaterThan(0)
  }, 120_000)
})
