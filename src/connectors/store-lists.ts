import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { type Entity, entities } from '../entities.ts'
import { AppError } from '../errors.ts'
import { loadYaml } from '../yaml/load-yaml.ts'
import { formatProblem, type Problem } from '../yaml/problem.ts'
import { checkLists } from './check-redaction.ts'
import { type ListSpec, listMembers } from './redaction-members.ts'

/** Words that reviewers let stay or sent away. They come out of tickets, hence a file of its own with mode 0600. */
const listFile = z.strictObject(listMembers)

type LoadedLists = { readonly lists: ListSpec } | { readonly problems: readonly Problem[] }

interface Lists {
  readonly allow: readonly string[]
  readonly deny: { readonly [E in Entity]?: readonly string[] | undefined }
}

const maxTold = 5
const none: ListSpec = { allow: [], deny: {} }

/** `lists/STORE.yaml` beside stores.yaml: a folder, so that it is not taken for a policy. */
export const listFileOf = (store: { readonly id: string; readonly file: string }): string =>
  join(dirname(store.file), 'lists', `${store.id}.yaml`)

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT'

const parseLists = (text: string, file: string): LoadedLists => {
  const loaded = loadYaml(text, file, listFile, { isPrivate: true })
  if (!loaded.ok) return { problems: loaded.problems }
  const problems = checkLists(loaded.value).map(({ path, ...rest }) => ({
    file,
    ...loaded.at(path),
    ...rest,
  }))
  return problems.length > 0 ? { problems } : { lists: loaded.value }
}

/** A file that is not there is an empty one. What is in it is words of tickets: no problem repeats any. */
export const loadLists = async (file: string): Promise<LoadedLists> => {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (isMissing(error)) return { lists: none }
    return {
      problems: [{ file, line: 1, column: 1, message: 'this file cannot be read', severity: 'error' }],
    }
  }
  return parseLists(text, file)
}

/** The same for those who cannot go on without. Throws CONFIG_INVALID with one problem a line. */
export const readLists = async (file: string): Promise<ListSpec> => {
  const loaded = await loadLists(file)
  if ('lists' in loaded) return loaded.lists
  throw new AppError('CONFIG_INVALID', loaded.problems.map(formatProblem).join('\n'))
}

/** JSON's strings are YAML's as well, whatever is in them. */
const items = (phrases: readonly string[], indent: string): string =>
  [...phrases]
    .sort()
    .map(phrase => `${indent}- ${JSON.stringify(phrase)}\n`)
    .join('')

const textOf = ({ allow, deny }: Lists): string => {
  const denied = entities.flatMap(entity => {
    const phrases = deny[entity] ?? []
    return phrases.length > 0 ? [`  ${entity}:\n${items(phrases, '    ')}`] : []
  })
  return [
    '# Written by gallra redaction report --apply-review, or at the console. Holds words out of tickets: keep it as close as those.\n',
    allow.length > 0 ? `allow:\n${items(allow, '  ')}` : 'allow: []\n',
    denied.length > 0 ? `deny:\n${denied.join('')}` : 'deny: {}\n',
  ].join('')
}

/**
 * Puts the lists in place of the file at once: whoever reads it meets the old ones or the new ones. Throws
 * CONFIG_INVALID, and leaves the file as it is, when nobody could load what would be written: it stops every worker.
 */
export const writeLists = async (file: string, lists: Lists): Promise<void> => {
  const text = textOf(lists)
  const loaded = parseLists(text, file)
  if ('problems' in loaded) {
    const said = loaded.problems.slice(0, maxTold).map(({ message }) => message)
    throw new AppError(
      'CONFIG_INVALID',
      `${file} is left as it was, for with the new words it could not be loaded: ${[...new Set(said)].join('; ')}`,
    )
  }
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const beside = `${file}.new`
  await writeFile(beside, text, { mode: 0o600 })
  // The mode above counts for a new file only.
  await chmod(beside, 0o600)
  await rename(beside, file)
}
