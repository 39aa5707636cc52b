import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { profileOf } from '../connectors/open-configured.ts'
import { loadStores, type StoreSettings } from '../connectors/stores-file.ts'
import { AppError } from '../errors.ts'
import { checkAgainstStores, type StoreProfile } from '../policies/check-stores.ts'
import { loadPolicy } from '../policies/load.ts'
import { loadFolder, sameName } from '../policies/load-folder.ts'
import type { Policy } from '../policies/policy.ts'
import { loadOverrides } from '../requests/answers/load-overrides.ts'
import type { RunContext } from '../runs/context.ts'
import { lockProblems, missingLocked } from '../runs/locking/refuse-looser.ts'
import { readSettings, type Settings } from '../settings.ts'
import { formatProblem, type Problem } from '../yaml/problem.ts'
import { mark } from './mark.ts'
import type { CommonOptions, Io } from './verb.ts'

interface Checked {
  readonly policies: readonly Policy[]
  readonly stores: readonly StoreSettings[]
  readonly problems: readonly Problem[]
}

/** A policy names itself at the top; of what does not, the file's name decides. */
const isStores = (file: string, text: string): boolean =>
  basename(file) === 'stores.yaml' || (!/^policy\s*:/m.test(text) && /^\s+connector\s*:/m.test(text))

const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8')
  } catch {
    throw new AppError('USAGE', `no file ${file} that can be read`)
  }
}

const checkFiles = async (files: readonly string[], { resolveSecret }: Settings): Promise<Checked> => {
  const texts = await Promise.all(files.map(async file => ({ file, text: await readText(file) })))
  const stores = texts
    .filter(({ file, text }) => isStores(file, text))
    .map(({ file, text }) => loadStores(text, file, resolveSecret))
  const known = stores.flatMap(each => ('stores' in each ? each.stores : []))
  const names = stores.length === 0 ? undefined : known.map(({ id }) => id)
  const policies = texts
    .filter(({ file, text }) => !isStores(file, text))
    .map(({ file, text }) => loadPolicy(text, file, names))
  const valid = policies.flatMap(each => ('policy' in each ? [each.policy] : []))
  return {
    stores: known,
    policies: valid,
    problems: [
      ...stores.flatMap(each => ('problems' in each ? each.problems : each.warnings)),
      ...policies.flatMap(each => ('problems' in each ? each.problems : each.warnings)),
      ...sameName(valid),
    ],
  }
}

const checkFolder = async ({ configFolder, resolveSecret }: Settings): Promise<Checked> => {
  const loaded = await loadFolder(configFolder, resolveSecret)
  const answers = await loadOverrides(configFolder)
  if ('problems' in loaded)
    return { policies: [], stores: [], problems: [...loaded.problems, ...answers.problems] }
  const { policies, stores, warnings } = loaded
  return { policies, stores, problems: [...warnings, ...answers.problems] }
}

interface Known {
  readonly profiles: readonly StoreProfile[]
  readonly problems: readonly Problem[]
}

/** Where a policy is looser than its lock lets it be, and what is locked and in no file of the folder. */
const lockedIn = async (
  context: RunContext,
  { policies }: Checked,
  isFolder: boolean,
): Promise<readonly Problem[]> => {
  const looser = await Promise.all(policies.map(policy => lockProblems(context, policy)))
  const gone = isFolder ? await missingLocked({ ...context, policies }) : []
  return [
    ...looser.flat(),
    ...gone.map(name => ({
      ...{ file: `${name}.yaml`, line: 1, column: 1, severity: 'error' as const },
      message: `the policy "${name}" is locked, and no file has it: nothing it promises is done`,
    })),
  ]
}

/** Capabilities from the data maps; with `--online` also the categories that the stores really use, and locks. */
const knownOf = async (
  io: Io,
  checked: Checked,
  options: CommonOptions & { online?: boolean; isFolder: boolean },
): Promise<Known> => {
  const { stores } = checked
  const profiles = stores.map(profileOf)
  if (!options.online) return { profiles, problems: [] }
  const { withApp } = await import('../app.ts')
  return withApp({ io, options }, async ({ context }, signal) => ({
    problems: await lockedIn(context, checked, options.isFolder),
    profiles: await Promise.all(
      stores.map(async (store, index) => {
        const { connector } = await context.store(store.id)
        const capabilities = profiles[index]?.capabilities ?? []
        return { id: store.id, capabilities, categories: await connector.categories(signal) }
      }),
    ),
  }))
}

const summary = ({ policies, stores }: Checked): string => {
  const named = [...stores.map(({ id }) => `store ${id}`), ...policies.map(({ name }) => `policy ${name}`)]
  return named.length === 0
    ? `${mark(true)} nothing to check\n`
    : `${mark(true)} valid: ${named.join(', ')}\n`
}

/** Every mistake in one go. Exit 2 with an error in it, 0 with warnings alone. */
export const validateFiles = async (
  io: Io,
  files: readonly string[],
  options: CommonOptions & { online?: boolean },
): Promise<number> => {
  const settings = readSettings({ config: options.config, logging: 'warn' })
  const checked = files.length === 0 ? await checkFolder(settings) : await checkFiles(files, settings)
  const isFolder = files.length === 0
  const { profiles, problems: locked } = await knownOf(io, checked, { ...options, isFolder })
  const against =
    profiles.length === 0 ? [] : checked.policies.flatMap(each => checkAgainstStores(each, profiles))
  const problems = [...checked.problems, ...against, ...locked]
  const isValid = problems.every(({ severity }) => severity !== 'error')
  if (options.json) io.out(`${JSON.stringify({ valid: isValid, problems })}\n`)
  else {
    const shown = options.quiet ? problems.filter(({ severity }) => severity === 'error') : problems
    for (const problem of shown) io.err(`${formatProblem(problem)}\n`)
    if (isValid && !options.quiet) io.out(summary(checked))
  }
  return isValid ? 0 : 2
}
