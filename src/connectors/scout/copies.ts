import { fromTheEnd } from '../rest/from-the-end.ts'
import type { ScoutDesk } from './desk.ts'

const keepMs = 3_600_000

/** Numbers of conversations by the addresses in copy, in small letters. */
export type Copies = ReadonlyMap<string, readonly number[]>

const read = async ({ conversations }: Pick<ScoutDesk, 'conversations'>, signal: AbortSignal) => {
  const found = new Map<string, number[]>()
  for await (const page of fromTheEnd(conversations, signal))
    for (const { id, cc, bcc } of page)
      for (const address of new Set([...(cc ?? []), ...(bcc ?? [])].map(each => each.toLowerCase())))
        found.set(address, [...(found.get(address) ?? []), id])
  return found
}

/** Read from the lists at most once an hour: the desk's search is not said to look at copies. */
export const createCopies = (desk: Pick<ScoutDesk, 'conversations'>) => {
  let kept: { readonly at: number; readonly copies: Copies } | undefined
  return async (signal: AbortSignal): Promise<Copies> => {
    const at = performance.now()
    if (!kept || at - kept.at >= keepMs) kept = { at, copies: await read(desk, signal) }
    return kept.copies
  }
}
