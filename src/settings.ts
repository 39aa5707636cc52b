import { createHash } from 'node:crypto'
import { readFileSync, realpathSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import type { ResolveSecret } from './connectors/secrets.ts'
import { type OidcSettings, readOidc } from './console/oidc/oidc-settings.ts'
import { cronPattern } from './cron-pattern.ts'
import { AppError } from './errors.ts'
import { type Pace, usualPace } from './jobs/pace.ts'
import { hostOf, isProxy, listOf, portOf, secondsOf, url } from './setting-kinds.ts'
import { didYouMean } from './yaml/near-miss.ts'

type Environment = Readonly<Record<string, string | undefined>>

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const

export interface Settings {
  /** Folder with stores.yaml and the active policies. */
  readonly configFolder: string
  /** Gallra's own database and the queue; absent: embedded servers, see src/servers. */
  readonly mongodbUrl?: string
  readonly redisUrl?: string
  readonly keyFile: string
  readonly logLevel: (typeof logLevels)[number]
  /** Of the workers on the queue. */
  readonly pace: Pace
  /** When the scheduler counts what comes due, on the clocks of each policy; absent: only when somebody presses for it. */
  readonly dueCron?: string
  /** Where `gallra serve` listens: on this machine alone unless somebody says otherwise. */
  readonly http: {
    readonly host: string
    readonly port: number
    /** Proxies whose word on whom they speak for is believed. */
    readonly trustProxy: readonly string[]
    /** Where it tells its metrics; without a port nowhere. */
    readonly metrics: { readonly host: string; readonly port?: number }
    /** Where the process says whether it is of use; without a port nowhere. */
    readonly health: { readonly host: string; readonly port?: number }
    /** Where people of the house are served. */
    readonly console: { readonly host: string; readonly port: number }
  }
  /** How people sign in at the console. */
  readonly signIn: { readonly oidc?: OidcSettings; readonly passwordsOff: boolean }
  /** What embedded servers keep for this configuration folder. */
  readonly dataFolder: string
  /** Looks up what stores.yaml names as `${NAME}` or `${file:/path}`. */
  readonly resolveSecret: ResolveSecret
}

const invalid = (message: string): AppError => new AppError('CONFIG_INVALID', message)

/** An empty variable is how compose files and CI say that there is none. */
const read = (env: Environment, name: string): string | undefined => env[name]?.trim() || undefined

const readFile = (path: string): string | undefined => {
  try {
    // Editors and `echo` end a file with a line break that is no part of the secret.
    return readFileSync(path, 'utf8').replace(/\r?\n$/, '') || undefined
  } catch {
    return undefined
  }
}

/** The variable, or the content of the file that `NAME_FILE` names, as Docker's images do with secrets. */
const secretIn = (env: Environment, name: string): string | undefined => {
  const written = read(env, name)
  const path = read(env, `${name}_FILE`)
  if (path === undefined) return written
  if (written !== undefined) throw invalid(`${name} and ${name}_FILE are both set; unset one of them`)
  const content = readFile(path)
  if (content === undefined) throw invalid(`${name}_FILE names a file that is empty or cannot be read`)
  return content
}

const secretResolver =
  (env: Environment): ResolveSecret =>
  source => {
    if (source.from === 'file') {
      const value = readFile(source.path)
      return value === undefined
        ? { problem: `the file ${source.path} is empty or cannot be read; put the secret into it` }
        : { value }
    }
    const value = secretIn(env, source.name)
    return value === undefined
      ? { problem: `the environment variable ${source.name} is not set; set it, or ${source.name}_FILE` }
      : { value }
  }

const variables = z.object({
  lockSeconds: secondsOf('GALLRA_LOCK_SECONDS', { from: 5, to: 600 }),
  sweepSeconds: secondsOf('GALLRA_SWEEP_SECONDS', { from: 1, to: 3600 }),
  dueCron: z
    .string()
    .refine(
      text => text === 'off' || cronPattern.safeParse(text).success,
      'GALLRA_DUE_CRON is neither a cron pattern of five fields nor off',
    )
    .default('30 3 * * *'),
  host: hostOf('GALLRA_HTTP_HOST'),
  port: portOf('GALLRA_HTTP_PORT').default('8484'),
  metricsHost: hostOf('GALLRA_METRICS_HOST'),
  metricsPort: portOf('GALLRA_METRICS_PORT').optional(),
  healthHost: hostOf('GALLRA_HEALTH_HOST'),
  healthPort: portOf('GALLRA_HEALTH_PORT').optional(),
  consoleHost: hostOf('GALLRA_CONSOLE_HOST'),
  consolePort: portOf('GALLRA_CONSOLE_PORT').default('8485'),
  trustProxy: z
    .array(z.string())
    .refine(
      proxies => proxies.every(isProxy),
      'GALLRA_TRUST_PROXY: write the addresses or networks of your proxies, with commas between (10.0.0.5, fd00::/64), or loopback, linklocal, uniquelocal',
    ),
  mongodbUrl: url(['mongodb', 'mongodb+srv'], 'GALLRA_MONGODB_URL'),
  redisUrl: url(['redis', 'rediss', 'redis+cluster', 'rediss+cluster'], 'GALLRA_REDIS_URL'),
  logLevel: z
    .enum(logLevels, {
      error: ({ input }) =>
        `LOG_LEVEL is none of ${logLevels.join(', ')}${typeof input === 'string' ? didYouMean(input, logLevels) : ''}`,
    })
    .optional(),
})

const perhaps = (host: string, port: string | undefined) => ({
  host,
  ...(port === undefined ? {} : { port: Number(port) }),
})

const httpOf = (read: z.output<typeof variables>): Settings['http'] => ({
  host: read.host,
  port: Number(read.port),
  trustProxy: read.trustProxy,
  metrics: perhaps(read.metricsHost, read.metricsPort),
  health: perhaps(read.healthHost, read.healthPort),
  console: { host: read.consoleHost, port: Number(read.consolePort) },
})

const paceOf = ({ lockSeconds, sweepSeconds }: z.output<typeof variables>): Pace => ({
  lockMs: lockSeconds === undefined ? usualPace.lockMs : lockSeconds * 1000,
  sweepMs: sweepSeconds === undefined ? usualPace.sweepMs : sweepSeconds * 1000,
})

/** Throws CONFIG_INVALID, also where nobody could sign in at all. */
const signInOf = (env: Environment): Settings['signIn'] => {
  const found = readOidc({
    issuer: read(env, 'GALLRA_OIDC_ISSUER'),
    clientId: read(env, 'GALLRA_OIDC_CLIENT_ID'),
    secret: secretIn(env, 'GALLRA_OIDC_CLIENT_SECRET'),
    scopes: read(env, 'GALLRA_OIDC_SCOPES'),
    loginClaim: read(env, 'GALLRA_OIDC_LOGIN_CLAIM'),
    rolesClaim: read(env, 'GALLRA_OIDC_ROLES_CLAIM'),
    roles: read(env, 'GALLRA_OIDC_ROLES'),
    consoleUrl: read(env, 'GALLRA_CONSOLE_URL'),
  })
  if ('problem' in found) throw invalid(found.problem)
  const passwords = read(env, 'GALLRA_LOCAL_PASSWORDS') ?? 'on'
  if (passwords !== 'on' && passwords !== 'off') throw invalid('GALLRA_LOCAL_PASSWORDS is none of on, off')
  if (passwords === 'off' && !found.oidc)
    throw invalid('GALLRA_LOCAL_PASSWORDS is off, and without GALLRA_OIDC_ISSUER nobody could sign in')
  return { ...found, passwordsOff: passwords === 'off' }
}

/** A file in the folder stands for the folder: `--config policies/stores.yaml`. */
const folderOf = (path: string): string =>
  statSync(path, { throwIfNoEntry: false })?.isFile() ? dirname(path) : path

/** One name for each folder on the machine, whatever way it is written or linked to. */
const dataFolderOf = (configFolder: string, env: Environment): string => {
  const exists = statSync(configFolder, { throwIfNoEntry: false }) !== undefined
  const real = exists ? realpathSync(configFolder) : resolve(configFolder)
  const digest = createHash('sha256').update(real).digest('hex').slice(0, 12)
  const data = read(env, 'XDG_DATA_HOME') ?? join(read(env, 'HOME') ?? homedir(), '.local', 'share')
  return join(data, 'gallra', `${basename(real)}-${digest}`)
}

/**
 * What the environment says, checked. `config` (the flag `--config`) goes before GALLRA_CONFIG. Throws CONFIG_INVALID
 * that names the variable, never its value.
 */
export const readSettings = ({
  env = process.env,
  config,
  logging = 'info',
}: {
  readonly env?: Environment
  readonly config?: string | undefined
  /** Level where LOG_LEVEL says nothing. */
  readonly logging?: Settings['logLevel']
} = {}): Settings => {
  const parsed = variables.safeParse({
    mongodbUrl: secretIn(env, 'GALLRA_MONGODB_URL'),
    redisUrl: secretIn(env, 'GALLRA_REDIS_URL'),
    logLevel: read(env, 'LOG_LEVEL'),
    host: read(env, 'GALLRA_HTTP_HOST'),
    port: read(env, 'GALLRA_HTTP_PORT'),
    metricsHost: read(env, 'GALLRA_METRICS_HOST'),
    metricsPort: read(env, 'GALLRA_METRICS_PORT'),
    healthHost: read(env, 'GALLRA_HEALTH_HOST'),
    healthPort: read(env, 'GALLRA_HEALTH_PORT'),
    consoleHost: read(env, 'GALLRA_CONSOLE_HOST'),
    consolePort: read(env, 'GALLRA_CONSOLE_PORT'),
    trustProxy: listOf(read(env, 'GALLRA_TRUST_PROXY')),
    lockSeconds: read(env, 'GALLRA_LOCK_SECONDS'),
    sweepSeconds: read(env, 'GALLRA_SWEEP_SECONDS'),
    dueCron: read(env, 'GALLRA_DUE_CRON'),
  })
  if (!parsed.success) throw invalid(parsed.error.issues.map(({ message }) => message).join('\n'))
  const { mongodbUrl, redisUrl, dueCron, logLevel = logging } = parsed.data
  const configFolder = folderOf(config ?? read(env, 'GALLRA_CONFIG') ?? 'policies')
  const dataFolder = dataFolderOf(configFolder, env)
  return {
    configFolder,
    ...(mongodbUrl === undefined ? {} : { mongodbUrl }),
    ...(redisUrl === undefined ? {} : { redisUrl }),
    keyFile: read(env, 'GALLRA_KEY_FILE') ?? join(dataFolder, 'keys.json'),
    logLevel,
    pace: paceOf(parsed.data),
    ...(dueCron === 'off' ? {} : { dueCron }),
    http: httpOf(parsed.data),
    signIn: signInOf(env),
    dataFolder,
    resolveSecret: secretResolver(env),
  }
}
