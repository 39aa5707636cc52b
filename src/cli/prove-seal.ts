import type { RunContext } from '../runs/context.ts'
import { proveSeal } from '../runs/sealing/prove-seal.ts'
import type { Seal } from '../runs/sealing/seal-store.ts'
import { mark } from './mark.ts'
import type { CommonOptions, Io } from './verb.ts'

/** That its cells are those that were sealed, and that no figure was another by it. Exit 1 where that is not so. */
export const showSealProof = async (
  io: Io,
  context: RunContext,
  seal: Seal,
  options: CommonOptions,
): Promise<number> => {
  const proof = await proveSeal(context, seal)
  const { entry, before, after, cellsSha256, equal, unchanged, ledgerValid: valid } = proof
  if (options.json) {
    const { id, period } = seal
    io.out(
      `${JSON.stringify({ seal: id, period, entry, before, after, equal, cellsSha256, unchanged, ledgerValid: valid })}\n`,
    )
  } else if (!options.quiet) {
    io.out(
      [
        `${seal.id}: ${seal.period}, ledger entry ${entry}`,
        `before ${before}`,
        `after  ${after}`,
        `cells  ${cellsSha256}`,
        '',
        `${mark(equal)} statistics ${equal ? 'equal' : 'NOT equal'} before and after the seal`,
        `${mark(unchanged)} the seal ${unchanged ? 'is as it was made' : 'was CHANGED since'}`,
        `${mark(valid)} ledger ${valid ? 'valid' : 'BROKEN'}`,
        '',
      ].join('\n'),
    )
  }
  return equal && unchanged && valid ? 0 : 1
}
