import { type App, withApp } from '../app.ts'
import { AppError } from '../errors.ts'
import type { Policy } from '../policies/policy.ts'
import { approvePolicy } from '../runs/approve-policy.ts'
import type { PolicyLock } from '../runs/locking/policy-locks.ts'
import type { PolicyVersion, PolicyVersions } from '../runs/policy-versions.ts'
import { didYouMean } from '../yaml/near-miss.ts'
import { actor } from './arguments.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

const versionsOf = ({ context }: App): PolicyVersions => {
  if (context.policyVersions) return context.policyVersions
  throw new AppError('INTERNAL', 'versions of policies are not kept in this process')
}

const columns = [
  { title: 'policy' },
  { title: 'version', align: 'right' as const },
  { title: 'mode' },
  { title: 'digest' },
  { title: 'since (UTC)' },
  { title: 'by' },
  { title: 'approved by' },
  { title: 'is' },
  { title: 'lock' },
]

const minute = (date: Date): string => date.toISOString().slice(0, 16).replace('T', ' ')
const short = (digest: string): string => digest.slice(0, 12)

/** Documents of this shape are a promise to other programs. */
const documentOf = ({ policy, number, version, mode, digest, at, by, approval }: PolicyVersion) => ({
  policy,
  number,
  version,
  mode,
  digest,
  since: at,
  by,
  ...(approval ? { approvedBy: approval.by, approvedAt: approval.at } : {}),
})

/** A policy of the folder, and the version of it that was planned with last. */
interface Listed {
  readonly kept?: PolicyVersion | undefined
  /** Absent: its file is gone. */
  readonly now?: Policy | undefined
  readonly lock?: PolicyLock | undefined
}

const stateOf = ({ kept, now }: Listed): 'in force' | 'not planned with yet' | 'no longer there' => {
  if (!now) return 'no longer there'
  return kept?.digest === now.digest ? 'in force' : 'not planned with yet'
}

const listedDocument = (listed: Listed) => {
  const { kept, now } = listed
  const isKept = kept && (!now || kept.digest === now.digest)
  return {
    ...(isKept
      ? documentOf(kept)
      : { policy: now?.name, version: now?.version, mode: now?.mode, digest: now?.digest }),
    state: stateOf(listed),
    ...(listed.lock ? { lock: listed.lock } : {}),
  }
}

const rowOf = (
  { policy, version, mode, digest, at, by, approval }: PolicyVersion,
  state: string,
): string[] => [policy, String(version), mode, short(digest), minute(at), by, approval?.by ?? '', state]

const lockText = (lock: PolicyLock | undefined): string => {
  if (!lock) return ''
  const { by, asked } = lock
  return asked ? `by ${by}; ${asked.by} asks to unlock` : `by ${by}`
}

const listedRow = (listed: Listed): string[] => {
  const { kept, now, lock } = listed
  const state = stateOf(listed)
  const last = lockText(lock)
  if (kept && (!now || kept.digest === now.digest)) return [...rowOf(kept, state), last]
  return now ? [now.name, String(now.version), now.mode, short(now.digest), '', '', '', state, last] : []
}

/** Every policy of the folder as it is now, and those whose files are gone. */
export const listPolicies = (io: Io, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async app => {
    const { policies } = app.context
    const kept = await versionsOf(app).latestOfAll()
    const locks = (await app.context.policyLocks?.locks()) ?? []
    const active = policies.map(now => ({ now, kept: kept.find(({ policy }) => policy === now.name) }))
    const gone = kept.filter(({ policy }) => !policies.some(({ name }) => name === policy))
    const all: Listed[] = [...active, ...gone.map(each => ({ kept: each, now: undefined }))].map(each => ({
      ...each,
      lock: locks.find(({ policy }) => policy === (each.now?.name ?? each.kept?.policy)),
    }))
    if (options.json) io.out(`${JSON.stringify(all.map(listedDocument))}\n`)
    else if (!options.quiet)
      io.out(all.length === 0 ? 'There is no policy.\n' : `${table(columns, all.map(listedRow))}\n`)
    return 0
  })

/** All versions of one policy, the newest first. NOT_FOUND. */
export const showHistory = (io: Io, name: string, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async app => {
    const versions = versionsOf(app)
    const history = await versions.history(name)
    if (history.length === 0) {
      const known = (await versions.latestOfAll()).map(({ policy }) => policy)
      throw new AppError('NOT_FOUND', `nobody planned with a policy "${name}"${didYouMean(name, known)}`)
    }
    if (options.json) io.out(`${JSON.stringify(history.map(documentOf))}\n`)
    else if (!options.quiet) {
      const rows = history.map((each, index) => rowOf(each, index === 0 ? 'the latest' : ''))
      io.out(`${table(columns, rows)}\n`)
    }
    return 0
  })

const oneWith = async (versions: PolicyVersions, start: string): Promise<PolicyVersion> => {
  if (!/^[0-9a-f]{4,64}$/u.test(start))
    throw new AppError('USAGE', 'not a digest: 4 to 64 digits of 0-9 and a-f, as gallra policies shows them')
  const found = await versions.withDigest(start)
  const [first] = found
  if (!first) throw new AppError('NOT_FOUND', `no version of a policy has the digest ${start}`)
  if (found.some(({ digest }) => digest !== first.digest))
    throw new AppError('USAGE', `several versions have a digest that begins with ${start}: write more of it`)
  return first
}

/** The text of one version, as YAML that has its digest. NOT_FOUND, USAGE. */
export const showVersion = (io: Io, digest: string, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async app => {
    const version = await oneWith(versionsOf(app), digest)
    if (options.json) io.out(`${JSON.stringify({ ...documentOf(version), yaml: version.text })}\n`)
    else io.data(version.text)
    return 0
  })

/** The policy of the folder by its name. NOT_FOUND. */
export const activeOf = ({ context: { policies } }: App, name: string): Policy => {
  const policy = policies.find(each => each.name === name)
  if (policy) return policy
  const known = policies.map(each => each.name)
  throw new AppError('NOT_FOUND', `no active policy is called "${name}"${didYouMean(name, known)}`)
}

/** Notes that somebody read the policy as it is now, and found it right. */
export const approveOne = (
  io: Io,
  name: string,
  options: CommonOptions & { readonly as?: string },
): Promise<number> =>
  withApp({ io, options }, async app => {
    const by = actor(options.as)
    const version = await approvePolicy(app.context, { policy: activeOf(app, name), by })
    if (options.json) io.out(`${JSON.stringify(documentOf(version))}\n`)
    else if (!options.quiet)
      io.out(
        `Policy ${name} (digest ${short(version.digest)}) is approved by ${version.approval?.by ?? by}.\n`,
      )
    return 0
  })
