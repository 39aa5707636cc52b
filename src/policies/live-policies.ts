import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatProblem, type Problem } from '../yaml/problem.ts'
import { loadPolicy } from './load.ts'
import { policyFiles, sameName } from './load-folder.ts'
import type { Policy } from './policy.ts'

interface Watching {
  readonly folder: string
  /** Names of the configured stores, as this process opened them. */
  readonly stores: readonly string[]
  /** As they were read at the start. */
  readonly policies: readonly Policy[]
  /** What stands against a policy besides its own file: a store that cannot, a lock. */
  check(policy: Policy): Promise<readonly Problem[]>
}

/** What came of a look: absent, nothing new. */
export interface Taken {
  /** In force from now on, in other words than before. */
  readonly taken: readonly Policy[]
  /** Names whose files are gone. */
  readonly dropped: readonly string[]
  /** What keeps files out, with file, line and column; their former policies stay. */
  readonly refused: readonly string[]
}

export interface LivePolicies {
  readonly current: readonly Policy[]
  /** What the last look that found something new kept out; none: what the files say is in force. */
  readonly refused: readonly string[]
  /**
   * One look at the folder. What differs from the look before is left for the next one: it may be half written, unless the
   * caller has written it and says that it is whole.
   */
  look(isWhole?: boolean): Promise<Taken | undefined>
}

interface Text {
  readonly file: string
  readonly text: string
}

/** Undefined where the folder or a file cannot be read: then nothing of it is believed. */
const textsIn = async (folder: string): Promise<readonly Text[] | undefined> => {
  try {
    const files = (await policyFiles(folder)).map(name => join(folder, name))
    return await Promise.all(files.map(async file => ({ file, text: await readFile(file, 'utf8') })))
  } catch {
    return undefined
  }
}

const stampOf = (texts: readonly Text[]): string =>
  createHash('sha256')
    .update(JSON.stringify(texts.map(({ file, text }) => [file, text])))
    .digest('hex')

const isError = ({ severity }: Problem): boolean => severity === 'error'

interface Read {
  readonly policy?: Policy | undefined
  readonly problems: readonly Problem[]
}

/** The policy of one file, or the former one with what keeps the file out. */
const readOne = async (
  { stores, check }: Watching,
  { file, text }: Text,
  current: readonly Policy[],
): Promise<Read> => {
  const former = current.find(policy => policy.file === file)
  const loaded = loadPolicy(text, file, stores)
  if ('problems' in loaded) return { policy: former, problems: loaded.problems.filter(isError) }
  if (former?.digest === loaded.policy.digest) return { policy: former, problems: [] }
  const problems = (await check(loaded.policy)).filter(isError)
  return problems.length > 0 ? { policy: former, problems } : { policy: loaded.policy, problems: [] }
}

/** Policies that are read again while the process runs. A file that is wrong keeps its former policy in force. */
export const watchPolicies = (watching: Watching): LivePolicies => {
  let current = watching.policies
  let refused: readonly string[] = []
  let seen: string | undefined
  let done: string | undefined
  const take = async (texts: readonly Text[]): Promise<Taken> => {
    const read = await Promise.all(texts.map(text => readOne(watching, text, current)))
    const next = read.flatMap(({ policy }) => policy ?? [])
    const twice = sameName(next)
    const refused = [...read.flatMap(each => each.problems), ...twice].map(formatProblem)
    if (twice.length > 0) return { taken: [], dropped: [], refused }
    const before = current
    current = next
    return {
      taken: next.filter(policy => !before.includes(policy)),
      dropped: before.flatMap(({ name }) => (next.some(each => each.name === name) ? [] : [name])),
      refused,
    }
  }
  return {
    get current() {
      return current
    },
    get refused() {
      return refused
    },
    async look(isWhole = false) {
      const texts = await textsIn(watching.folder)
      if (!texts) return undefined
      const stamp = stampOf(texts)
      const isSettled = isWhole || stamp === seen
      seen = stamp
      if (!isSettled || stamp === done) return undefined
      const taken = await take(texts)
      // Only now: a look that failed, with a database away, is made again.
      done = stamp
      refused = taken.refused
      return taken
    },
  }
}
