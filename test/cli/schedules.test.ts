import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { policyText, storesText } from './cli-world.ts'
import { tell } from './told.ts'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallra-schedules-'))
  vi.stubEnv('GALLRA_CONFIG', folder)
  // Neither a server nor a secret is asked for.
  vi.stubEnv('GALLRA_MONGODB_URL', 'mongodb://127.0.0.1:1/x')
  await writeFile(join(folder, 'stores.yaml'), storesText)
  await writeFile(join(folder, 'manual.yaml'), policyText({ name: 'manual' }))
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true })
})

describe('schedules', () => {
  it('says so when there is none', async () => {
    expect(await tell(['schedules'])).toEqual({
      code: 0,
      stdout: 'No active policy has a schedule.\n',
      stderr: '',
    })
    expect((await tell(['schedules', '--json'])).stdout).toBe('[]\n')
  })

  it('tells what runs when, in the zone of the policy', async () => {
    const schedule = 'schedule: { cron: "30 3 * * 1", window: "22:00-05:00" }'
    await writeFile(join(folder, 'weekly.yaml'), policyText({ name: 'weekly', lines: schedule }))
    const { stdout } = await tell(['schedules', '--json'])
    const [weekly, ...others] = JSON.parse(stdout)
    expect(others).toEqual([])
    expect(weekly).toMatchObject({
      policy: 'weekly',
      cron: '30 3 * * 1',
      window: '22:00-05:00',
      misfire: 'once',
      timezone: 'Europe/Stockholm',
      approval: 'none',
      mode: 'enforce',
    })
    const slots: Date[] = weekly.next.map((text: string) => new Date(text))
    expect(slots).toHaveLength(3)
    const inStockholm = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Stockholm',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
    })
    for (const slot of slots) {
      expect(slot.getTime()).toBeGreaterThan(Date.now())
      expect(inStockholm.format(slot)).toBe('mån 03:30')
    }
    const table = (await tell(['schedules'])).stdout.split('\n')
    expect(table[0]).toMatch(
      /^policy +cron +zone +window +misfire +approval +mode +next three runs \(UTC\)$/u,
    )
    expect(table[2]).toContain(slots[0]?.toISOString().slice(0, 16).replace('T', ' '))
    expect(await tell(['schedules', '-q'])).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})
