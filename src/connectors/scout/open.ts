import type { StoreId } from '../../tickets/ids.ts'
import type { Capability, Connector } from '../connector.ts'
import { createCopies } from './copies.ts'
import type { CategorySource, ScoutDesk, ScoutParts } from './desk.ts'
import { createReader } from './reader.ts'
import { createWriter } from './writer.ts'

export interface ScoutOptions {
  readonly id: StoreId
  readonly locales: readonly string[]
  readonly timezone: string
  readonly category: CategorySource
  readonly pollMs?: number
}

interface Opened extends ScoutOptions {
  readonly account: string
  readonly desk: ScoutDesk
  readonly capabilities: ReadonlySet<Capability>
}

const keepMs = 60_000

const createMailboxNames = (desk: ScoutDesk): ScoutParts['mailboxNames'] => {
  let kept: { readonly at: number; readonly names: ReadonlyMap<number, string> } | undefined
  return async signal => {
    const now = performance.now()
    if (kept && now - kept.at < keepMs) return kept.names
    const names = new Map((await desk.mailboxes(signal)).map(({ id, name }) => [id, name]))
    kept = { at: now, names }
    return names
  }
}

/** A desk that is asked in the way of Help Scout. Nothing is called before something is asked for. */
export const openScout = (options: Opened): Connector => {
  const { id, locales, timezone, category, account, desk, capabilities, pollMs = 1000 } = options
  const parts: ScoutParts = {
    ...{ id, timezone, category, account, desk, pollMs },
    copies: createCopies(desk),
    mailboxNames: createMailboxNames(desk),
  }
  return {
    ...{ id, locales, timezone, capabilities },
    ...createReader(parts),
    ...createWriter(parts),
    async [Symbol.asyncDispose]() {},
  }
}
