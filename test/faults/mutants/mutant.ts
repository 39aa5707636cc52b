import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Planned } from '../schedule.ts'

/** Some lines of the program, and what stands in their place when a safeguard is left out. */
export interface Change {
  readonly file: string
  readonly from: string
  readonly to: string
}

/** The program with one safeguard left out. Invariants that do not notice are worth nothing. */
export interface Mutant {
  readonly name: string
  readonly changes: readonly Change[]
  /** Numbers of the invariants of which at least one must be broken. */
  readonly breaks: readonly number[]
  /** What goes wrong meanwhile; nothing, where the mutant needs no help. */
  schedule(seed: number): readonly Planned[]
}

/** The text with the change in it. Throws when the lines are not there exactly once: the mutant is out of date then. */
export const changed = (text: string, { file, from, to }: Change): string => {
  const times = text.split(from).length - 1
  if (times !== 1) throw new Error(`${file} has ${times} times, and not once: ${from}`)
  return text.replace(from, () => to)
}

/** Copies what is compiled of the tree into the folder, with the mutant's changes. */
export const plant = async (mutant: Mutant, tree: string, folder: string): Promise<void> => {
  for (const part of ['src', 'workers']) await cp(join(tree, part), join(folder, part), { recursive: true })
  for (const change of mutant.changes) {
    const file = join(folder, change.file)
    await writeFile(file, changed(await readFile(file, 'utf8'), change))
  }
}
