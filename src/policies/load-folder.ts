import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ResolveSecret } from '../connectors/secrets.ts'
import { listFileOf, loadLists } from '../connectors/store-lists.ts'
import { loadStores, type StoreSettings } from '../connectors/stores-file.ts'
import { AppError } from '../errors.ts'
import { formatProblem, type Problem } from '../yaml/problem.ts'
import { placeIn } from './lint.ts'
import { loadPolicy } from './load.ts'
import type { Policy } from './policy.ts'

type LoadedFile = Exclude<ReturnType<typeof loadStores>, { readonly problems: unknown }>

/** Everything the configuration folder says. */
export interface Configuration {
  readonly stores: readonly StoreSettings[]
  readonly senders: LoadedFile['senders']
  readonly requests: LoadedFile['requests']
  /** By file name. */
  readonly policies: readonly Policy[]
  readonly warnings: readonly Problem[]
}

export type LoadedFolder = Configuration | { readonly problems: readonly Problem[] }

const storesFile = 'stores.yaml'

/** Tests of a policy stand beside it, and are no policy. */
export const isTests = (file: string): boolean => file.endsWith('.test.yaml')

const isError = ({ severity }: Problem): boolean => severity === 'error'

const inFile = (file: string, message: string): Problem => ({
  file,
  line: 1,
  column: 1,
  message,
  severity: 'error',
})

/** A name that is nearly right would otherwise be a policy that silently does nothing. */
const misnamed = (folder: string, names: readonly string[]): Problem[] =>
  names
    .filter(name => /\.(yml|yaml)$/i.test(name) && !name.endsWith('.yaml'))
    .map(name => inFile(join(folder, name), 'this file is not read: its name must end in .yaml'))

/** Policies are told apart by their names alone. */
export const sameName = (policies: readonly Policy[]): Problem[] =>
  policies.flatMap((policy, index) => {
    const first = policies.slice(0, index).find(({ name }) => name === policy.name)
    const message = `the name "${policy.name}" is taken by ${first?.file ?? ''}`
    return first ? [placeIn(policy)(['policy'], message)] : []
  })

const noStores = (cause: unknown): string =>
  cause instanceof Error && 'code' in cause && cause.code === 'ENOENT'
    ? 'this file is missing; GALLRA_CONFIG or --config names the folder it is looked for in'
    : 'this file cannot be read'

const namesIn = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter(entry => !entry.isDirectory() && !entry.name.startsWith('.'))
    .map(entry => entry.name)
    .sort()
}

const isPolicyFile = (name: string): boolean =>
  name.endsWith('.yaml') && name !== storesFile && !isTests(name)

/** Names of the files that hold active policies. Throws what the file system throws. */
export const policyFiles = async (folder: string): Promise<readonly string[]> =>
  (await namesIn(folder)).filter(isPolicyFile)

/**
 * Reads stores.yaml and every other `*.yaml` directly in the folder but `*.test.yaml` as an active policy; folders in it are not
 * looked into. With one error anywhere nothing comes back but the problems, all files' together.
 */
export const loadFolder = async (folder: string, resolveSecret: ResolveSecret): Promise<LoadedFolder> => {
  const names = await namesIn(folder).catch(() => [])
  const file = join(folder, storesFile)
  const stores = await readFile(file, 'utf8').then(
    text => loadStores(text, file, resolveSecret),
    (cause: unknown) => ({ problems: [inFile(file, noStores(cause))] }),
  )
  // Without stores every policy would be told of for naming unknown ones.
  const known = 'stores' in stores ? stores.stores.map(({ id }) => id) : undefined
  const active = names.filter(isPolicyFile)
  const loaded = await Promise.all(
    active.map(async name => {
      const path = join(folder, name)
      const text = await readFile(path, 'utf8').catch(() => undefined)
      return text === undefined
        ? { problems: [inFile(path, 'this file cannot be read')] }
        : loadPolicy(text, path, known)
    }),
  )
  const lists =
    'stores' in stores ? await Promise.all(stores.stores.map(each => loadLists(listFileOf(each)))) : []
  const policies = loaded.flatMap(each => ('policy' in each ? [each.policy] : []))
  const problems = [
    ...('problems' in stores ? stores.problems : stores.warnings),
    ...lists.flatMap(each => ('problems' in each ? each.problems : [])),
    ...misnamed(folder, names),
    ...loaded.flatMap(each => ('problems' in each ? each.problems : each.warnings)),
    ...sameName(policies),
  ]
  if (!('stores' in stores) || problems.some(isError)) return { problems }
  const { senders, requests } = stores
  return { stores: stores.stores, senders, requests, policies, warnings: problems }
}

/** The same for those who cannot go on without. Throws CONFIG_INVALID with one problem a line. */
export const loadConfig = async (folder: string, resolveSecret: ResolveSecret): Promise<Configuration> => {
  const loaded = await loadFolder(folder, resolveSecret)
  if ('stores' in loaded) return loaded
  throw new AppError('CONFIG_INVALID', loaded.problems.filter(isError).map(formatProblem).join('\n'))
}
