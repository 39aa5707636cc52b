import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createWorlds, policyText, storesText } from './cli-world.ts'

const newWorld = await createWorlds()

/** A second desk whose secret nobody has set. */
const archive = storesText.replace('stores:\n  helpdesk:', '  archive:').replace('DESK_URL', 'ARCHIVE_URL')
const two = {
  'stores.yaml': storesText + archive,
  'support.yaml': policyText(),
  'archive.yaml': policyText({ name: 'archive' }).replace('[helpdesk]', '[archive]'),
}

interface Found {
  readonly store: string
  readonly checks: readonly { check: string; ok: boolean; detail: string; fix?: string }[]
}

describe('doctor', () => {
  it('tells what is wrong with a store and how to put it right: exit 1', async () => {
    const world = await newWorld()
    const { code, stdout, stderr } = await world.tell('doctor')
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).toMatch(/^helpdesk\n {2}[✓✗] \S/u)
    expect(stdout).toMatch(/ {2}✗ .*\n {6}→ /u)
    const found: readonly Found[] = JSON.parse((await world.tell('doctor helpdesk --json')).stdout)
    expect(found).toMatchObject([{ store: 'helpdesk', checks: expect.any(Array) }])
    expect(found[0]?.checks.some(({ ok }) => ok)).toBe(true)
    expect(await world.tell('doctor --quiet')).toEqual({ code: 1, stdout: '', stderr: '' })
  })

  it('is content once what it asked for is there: exit 0', async () => {
    const world = await newWorld({ files: { 'stores.yaml': `${storesText}    files: .\n` } })
    await mkdir(join(world.folder, 'public'))
    const { code, stdout, stderr } = await world.tell('doctor')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    expect(stdout).not.toContain('✗')
  })

  it('misses the model of a store that wants names read thoroughly, and no other store', async () => {
    const thorough = `${storesText}    files: .\n    redaction: { names: thorough }\n`
    const world = await newWorld({
      files: { 'stores.yaml': thorough, 'support.yaml': policyText() },
      env: { GALLRA_MODEL_DIR: '/nonexistent' },
    })
    await mkdir(join(world.folder, 'public'))
    const { code, stdout } = await world.tell('doctor')
    expect(code).toBe(1)
    expect(stdout).toMatch(
      / {2}✗ second opinion on names: names are read without it: .*\[MODEL_MISSING\]\n {6}→ /u,
    )
    expect(stdout.match(/✗/gu)).toHaveLength(1)
    const { plan } = await world.json('plan support')
    expect(await world.json(`apply ${plan} --yes`)).toMatchObject({ applied: { anonymise: 3 } })
  })

  it('tells of requests that are late, blocked or refused once there are any', async () => {
    const world = await newWorld({ files: { 'stores.yaml': `${storesText}    files: .\n` }, closed: 0 })
    expect((await world.tell('doctor')).stdout).toMatch(/requests\n.*senders: none/u)
    const asked = 'requests submit --type access --email asa.lindqvist@post.example --received 2026-01-05'
    const { id } = await world.json(asked)
    await world.write('token.txt', 'no token')
    await world.tell(['requests', 'submit', '--token', `${world.folder}/token.txt`])
    const { code, stdout } = await world.tell('doctor')
    expect(code).toBe(1)
    expect(stdout).toContain(`✗ overdue requests: 1: ${id}\n      → gallra requests list --overdue`)
    for (const said of [
      'mail: not set up',
      'controller: not set',
      'public-url: not set',
      'seven days: 1 unreadable',
    ])
      expect(stdout).toContain(said)
    expect(stdout).not.toMatch(/lindqvist/iu)
  })

  it('refuses a store that is not configured: exit 2', async () => {
    const world = await newWorld({ closed: 0 })
    const { code, stdout, stderr } = await world.tell('doctor helpdesc')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('no store is called "helpdesc" (valid: helpdesk)')
  })
})

describe('two stores of which one has no secret', () => {
  it('only the one that is used matters', async () => {
    const world = await newWorld({ files: two })
    expect(await world.json('plan support')).toMatchObject({ counts: { anonymise: 3 } })
    const { plan } = await world.json('plan support')
    expect(await world.json(`apply ${plan} --yes`)).toMatchObject({ applied: { anonymise: 3 } })
    expect((await world.tell(`explain helpdesk ${world.tickets[3]}`)).code).toBe(0)
    for (const args of ['plan archive', 'plan', 'explain archive x']) {
      const { code, stdout, stderr } = await world.tell(args)
      expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' })
      expect(stderr).toMatch(
        /stores\.yaml:11:10 error the environment variable ARCHIVE_URL is not set; set it, or ARCHIVE_URL_FILE/u,
      )
    }
  })

  it('doctor looks at both, and says what keeps the other shut', async () => {
    const world = await newWorld({ files: two })
    const { code, stdout } = await world.tell('doctor --json')
    expect(code).toBe(1)
    const found: readonly Found[] = JSON.parse(stdout)
    expect(found.map(({ store }) => store)).toEqual(['helpdesk', 'archive', undefined, undefined, undefined])
    expect(found[1]?.checks).toMatchObject([{ check: 'open', ok: false }])
    expect(found[1]?.checks[0]?.detail).toContain('ARCHIVE_URL is not set')
  })

  it('a desk that does not answer is a failure, not a wrong use', async () => {
    const env = { DESK_URL: 'mongodb://someone:pw-1234@127.0.0.1:1/desk?serverSelectionTimeoutMS=200' }
    const world = await newWorld({ closed: 0, env })
    const { code, stdout, stderr } = await world.tell('plan')
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/\[STORE_UNREACHABLE\]/u)
    expect(stderr).not.toContain('pw-1234')
    const doctor = await world.tell('doctor')
    expect(doctor.code).toBe(1)
    expect(doctor.stdout).toMatch(/✗ open: .*\[STORE_UNREACHABLE\]/u)
    expect(doctor.stdout).not.toContain('pw-1234')
  })
})

describe("Gallra's own servers", () => {
  it.each([
    [
      'GALLRA_MONGODB_URL',
      'mongodb://a:pw-1234@127.0.0.1:1/x?serverSelectionTimeoutMS=200',
      1,
      /STORE_UNREACHABLE/u,
    ],
    [
      'GALLRA_MONGODB_URL',
      'http://a:pw-1234@x',
      2,
      /GALLRA_MONGODB_URL is not a URL that begins with mongodb/u,
    ],
    ['LOG_LEVEL', 'quiet', 2, /LOG_LEVEL is none of trace, debug/u],
  ])('%s that is wrong is told by its name alone', async (name, value, code, said) => {
    const world = await newWorld({ closed: 0, env: { [name]: value } })
    const told = await world.tell('runs')
    expect(told).toMatchObject({ code, stdout: '' })
    expect(told.stderr).toMatch(said)
    expect(told.stderr).not.toContain('pw-1234')
  })

  it('a queue that does not answer stops apply, and loses nothing', async () => {
    const world = await newWorld({ env: { GALLRA_REDIS_URL: 'redis://:pw-1234@127.0.0.1:1' } })
    const { plan } = await world.json('plan')
    const { code, stdout, stderr } = await world.tell(`apply ${plan} --yes`)
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toMatch(/\[STORE_UNREACHABLE\]/u)
    expect(stderr).not.toContain('pw-1234')
    expect(await world.json(`runs ${plan}`)).toMatchObject({ run: { state: 'running' } })
  })
})
