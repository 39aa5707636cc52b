import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readSettings } from '../src/settings.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gallra-settings-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const home = '/home/anna'
const read = (env: Record<string, string> = {}, config?: string) =>
  readSettings({ env: { HOME: home, ...env }, config })

describe('settings', () => {
  it('have a default for everything', () => {
    const settings = read()
    expect(settings).toMatchObject({ configFolder: 'policies', logLevel: 'info' })
    expect(settings.mongodbUrl).toBeUndefined()
    expect(settings.redisUrl).toBeUndefined()
    expect(settings.dataFolder).toMatch(/^\/home\/anna\/\.local\/share\/gallra\/policies-[0-9a-f]{12}$/)
    expect(settings.keyFile).toBe(join(settings.dataFolder, 'keys.json'))
  })

  it('come from the environment, an empty variable being none', () => {
    const urls = { GALLRA_MONGODB_URL: 'mongodb://a:1,b:2/gallra', GALLRA_REDIS_URL: 'rediss://c:6379' }
    expect(read({ ...urls, GALLRA_KEY_FILE: '/k', LOG_LEVEL: 'debug' })).toMatchObject({
      mongodbUrl: 'mongodb://a:1,b:2/gallra',
      redisUrl: 'rediss://c:6379',
      keyFile: '/k',
      logLevel: 'debug',
    })
    expect(read({ GALLRA_MONGODB_URL: '', LOG_LEVEL: ' ' })).toMatchObject({ logLevel: 'info' })
    expect(read({ XDG_DATA_HOME: '/data' }).dataFolder).toMatch(/^\/data\/gallra\/policies-/)
  })

  it('say how long a job is kept without a word, and how often work is put back', () => {
    expect(read().pace).toEqual({ lockMs: 30_000, sweepMs: 60_000 })
    expect(read({ GALLRA_LOCK_SECONDS: '5', GALLRA_SWEEP_SECONDS: '7' }).pace).toEqual({
      lockMs: 5000,
      sweepMs: 7000,
    })
    for (const seconds of ['4', '601', '5.5', '-5', 'soon'])
      expect(() => read({ GALLRA_LOCK_SECONDS: seconds })).toThrow(
        'GALLRA_LOCK_SECONDS is no whole number of seconds from 5 to 600',
      )
  })

  it('have what comes due counted every night, at another time or never where that is said', () => {
    expect(read().dueCron).toBe('30 3 * * *')
    expect(read({ GALLRA_DUE_CRON: '0 5 * * 1' }).dueCron).toBe('0 5 * * 1')
    expect(read({ GALLRA_DUE_CRON: 'off' })).not.toHaveProperty('dueCron')
    for (const cron of ['never', '0 5 * *', '61 5 * * *'])
      expect(() => read({ GALLRA_DUE_CRON: cron })).toThrow(
        'GALLRA_DUE_CRON is neither a cron pattern of five fields nor off',
      )
  })

  it('listen on this machine alone, and believe no proxy, unless told to', () => {
    expect(read().http).toEqual({
      ...{ host: '127.0.0.1', port: 8484, trustProxy: [] },
      metrics: { host: '127.0.0.1' },
      health: { host: '127.0.0.1' },
      console: { host: '127.0.0.1', port: 8485 },
    })
    const said = {
      GALLRA_HTTP_HOST: '0.0.0.0',
      GALLRA_HTTP_PORT: '80',
      GALLRA_TRUST_PROXY: '10.0.0.5, fd00::/64,loopback',
      GALLRA_METRICS_HOST: '::',
      GALLRA_METRICS_PORT: '9464',
      GALLRA_HEALTH_HOST: '0.0.0.0',
      GALLRA_HEALTH_PORT: '8486',
      GALLRA_CONSOLE_HOST: '::1',
      GALLRA_CONSOLE_PORT: '81',
    }
    expect(read(said).http).toEqual({
      host: '0.0.0.0',
      port: 80,
      trustProxy: ['10.0.0.5', 'fd00::/64', 'loopback'],
      metrics: { host: '::', port: 9464 },
      health: { host: '0.0.0.0', port: 8486 },
      console: { host: '::1', port: 81 },
    })
    expect(read({ GALLRA_HTTP_HOST: ' ', GALLRA_TRUST_PROXY: '' }).http).toEqual(read().http)
    for (const [name, value] of [
      ['GALLRA_HTTP_PORT', '70000'],
      ['GALLRA_HTTP_PORT', 'http'],
      ['GALLRA_METRICS_PORT', '-1'],
      ['GALLRA_HEALTH_PORT', '65536'],
      ['GALLRA_CONSOLE_PORT', '8485a'],
      ['GALLRA_CONSOLE_HOST', '/'],
      ['GALLRA_METRICS_HOST', 'a b'],
      ['GALLRA_HTTP_HOST', 'a b'],
      ['GALLRA_TRUST_PROXY', 'true'],
      ['GALLRA_TRUST_PROXY', '1'],
      ['GALLRA_TRUST_PROXY', '10.0.0.0/33'],
      ['GALLRA_TRUST_PROXY', '0.0.0.0/0'],
    ] as const)
      expect(() => read({ [name]: value })).toThrow(name)
  })

  it('take a URL from the file that NAME_FILE names', async () => {
    await writeFile(join(folder, 'url'), 'mongodb://db/gallra\n')
    expect(read({ GALLRA_MONGODB_URL_FILE: join(folder, 'url') }).mongodbUrl).toBe('mongodb://db/gallra')
  })

  it('let --config go before GALLRA_CONFIG, and a file in the folder stand for it', async () => {
    await writeFile(join(folder, 'stores.yaml'), '')
    expect(read({ GALLRA_CONFIG: '/etc/gallra' }).configFolder).toBe('/etc/gallra')
    expect(read({ GALLRA_CONFIG: '/etc/gallra' }, folder).configFolder).toBe(folder)
    expect(read({}, join(folder, 'stores.yaml')).configFolder).toBe(folder)
  })

  it('name one data folder for one configuration folder, however it is reached', async () => {
    await mkdir(join(folder, 'a'))
    await mkdir(join(folder, 'other', 'a'), { recursive: true })
    await symlink(join(folder, 'a'), join(folder, 'link'))
    const direct = read({}, join(folder, 'a')).dataFolder
    expect(read({}, join(folder, 'link')).dataFolder).toBe(direct)
    expect(read({}, `${folder}/other/../a/`).dataFolder).toBe(direct)
    expect(read({}, join(folder, 'other', 'a')).dataFolder).not.toBe(direct)
  })

  it.each([
    [
      { GALLRA_MONGODB_URL: 'hunter2' },
      'GALLRA_MONGODB_URL is not a URL that begins with mongodb:// or mongodb+srv://',
    ],
    [
      { GALLRA_REDIS_URL: 'hunter2' },
      'GALLRA_REDIS_URL is not a URL that begins with redis:// or rediss:// or redis+cluster:// or rediss+cluster://',
    ],
    [
      { LOG_LEVEL: 'wran' },
      'LOG_LEVEL is none of trace, debug, info, warn, error, fatal, silent, did you mean "warn"?',
    ],
    [
      { GALLRA_MONGODB_URL_FILE: '/nowhere' },
      'GALLRA_MONGODB_URL_FILE names a file that is empty or cannot be read',
    ],
    [
      { GALLRA_REDIS_URL: 'redis://a', GALLRA_REDIS_URL_FILE: '/b' },
      'GALLRA_REDIS_URL and GALLRA_REDIS_URL_FILE are both set; unset one of them',
    ],
  ])('that are wrong are named, and their values are not: %j', (env, message) => {
    expect(() => read(env)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID', message }))
  })
})

describe('a secret of stores.yaml', () => {
  it('is a variable, the file that NAME_FILE names, or a file', async () => {
    const path = join(folder, 'secret')
    await writeFile(path, 'from the file\n')
    const { resolveSecret } = read({ DESK_URL: 'from the variable', CHAT_URL_FILE: path })
    expect(resolveSecret({ from: 'environment', name: 'DESK_URL' })).toEqual({ value: 'from the variable' })
    expect(resolveSecret({ from: 'environment', name: 'CHAT_URL' })).toEqual({ value: 'from the file' })
    expect(resolveSecret({ from: 'file', path })).toEqual({ value: 'from the file' })
  })

  it('that is missing is named, with what to do', () => {
    const { resolveSecret } = read()
    expect(resolveSecret({ from: 'environment', name: 'DESK_URL' })).toEqual({
      problem: 'the environment variable DESK_URL is not set; set it, or DESK_URL_FILE',
    })
    expect(resolveSecret({ from: 'file', path: '/run/secrets/none' })).toEqual({
      problem: 'the file /run/secrets/none is empty or cannot be read; put the secret into it',
    })
  })
})
