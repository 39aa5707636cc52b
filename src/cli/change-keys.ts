import { withApp } from '../app.ts'
import type { KeyDesk, KeyState } from '../open-keys.ts'
import { actor, positiveWhole } from './arguments.ts'
import { table } from './table.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface RotateOptions {
  readonly prepare?: boolean
  readonly reseal?: boolean
  readonly as?: string
}

type Shown = Omit<KeyState, 'mark' | 'needs'> & { readonly needs?: KeyState['needs'] }

const shown = ({ mark: _, ...rest }: KeyState): Shown => rest

const needsOf = ({ needs }: KeyState): string =>
  Object.entries(needs)
    .filter(([, count]) => count > 0)
    .map(([what, count]) => `${count} ${what}`)
    .join(', ') || 'nothing'

const rows = (states: readonly KeyState[]) =>
  states.map(one => [
    String(one.generation),
    one.id,
    one.state,
    one.createdAt?.slice(0, 10) ?? 'before',
    needsOf(one),
  ])

const columns = [
  { title: 'generation', align: 'right' },
  { title: 'key' },
  { title: 'state' },
  { title: 'made' },
  { title: 'needed for' },
] as const

/** A JWK set with a member more: generations of the key file, and what needs each. */
export const showKeys = (io: Io, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async app => {
    const { jwks } = app.requests().keys
    const states = await app.keyDesk.states()
    if (options.json) io.out(`${JSON.stringify({ ...jwks, generations: states.map(shown) })}\n`)
    else {
      io.out(`${JSON.stringify(jwks, null, 2)}\n`)
      if (!options.quiet) io.err(`${table(columns, rows(states))}\n`)
    }
    return 0
  })

const tellRotated = (
  io: Io,
  desk: KeyDesk,
  { generation, publicKey }: { readonly generation: number; readonly publicKey: string },
  { prepare }: RotateOptions,
): void => {
  if (prepare)
    io.out(
      `generation ${generation} is known and not in use: copy ${desk.file} to all machines, then gallra keys rotate\n`,
    )
  else {
    io.out(`generation ${generation} is in use; public key of the ledger: ${publicKey}\n`)
    io.err(
      `Copy ${desk.file} to all other machines now: what does not know this generation waits until it does. Keep the public key elsewhere, and back the file up.\n`,
    )
  }
}

export const rotateKeys = (io: Io, options: RotateOptions & CommonOptions): Promise<number> => {
  const by = actor(options.as)
  return withApp({ io, options }, async ({ keyDesk }) => {
    const { mark: _, ...made } = await keyDesk.rotate(by, options.prepare ?? false)
    const resealed = options.reseal && !options.prepare ? await keyDesk.reseal() : undefined
    if (options.json) io.out(`${JSON.stringify({ ...made, ...(resealed ? { resealed } : {}) })}\n`)
    else if (!options.quiet) tellRotated(io, keyDesk, made, options)
    return 0
  })
}

export const resealKeys = (io: Io, options: CommonOptions): Promise<number> =>
  withApp({ io, options }, async ({ keyDesk }) => {
    const resealed = await keyDesk.reseal()
    const { runs, quarantines, persons, letters, words, statusCodes } = resealed
    if (options.json) io.out(`${JSON.stringify(resealed)}\n`)
    else if (!options.quiet)
      io.out(
        `sealed anew: ${runs} runs under way, ${quarantines} with originals kept, ${persons} persons, ${letters} letters, ${words} proposed words, ${statusCodes} status codes\n`,
      )
    return 0
  })

export const retireKeys = (io: Io, text: string, options: CommonOptions): Promise<number> => {
  const generation = positiveWhole(text, 'GENERATION')
  return withApp({ io, options }, async ({ keyDesk }) => {
    const { mark: _, ...retired } = await keyDesk.retire(generation)
    if (options.json) io.out(`${JSON.stringify(retired)}\n`)
    else if (!options.quiet)
      io.out(
        `generation ${generation} is retired: its secrets are gone from ${keyDesk.file}. Remove them from copies and backups of the file too.\n`,
      )
    return 0
  })
}
