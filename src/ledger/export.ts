import { z } from 'zod'
import { canonicalJson } from './canonical-json.ts'
import { createVerifier } from './chain.ts'
import type { Checkpoint, LedgerEntry, Verification } from './ledger.ts'
import type { LedgerStore } from './ledger-store.ts'

/** How much of the chain the checkpoints cover. */
const sizeOf = (checkpoints: readonly Checkpoint[]): number =>
  Math.max(0, ...checkpoints.map(({ size }) => size))

/**
 * The ledger as JSON lines: `{"entry":…}` for each entry up to the last checkpoint, then `{"checkpoint":…}` for each checkpoint, last
 * `{"publicKey":"…"}` (base64 of the SPKI DER): the last of the ledger's keys. Earlier ones stand in the entries by which
 * they were replaced. Lines are canonical JSON, without line ends.
 */
export async function* exportLines(store: LedgerStore, publicKey: string): AsyncGenerator<string> {
  // Before the entries, so that none of them speaks of an entry that the file does not have.
  const checkpoints = await store.checkpoints()
  let last = publicKey
  const signed = checkpoints.length === 0 ? Number.POSITIVE_INFINITY : sizeOf(checkpoints)
  for await (const entry of store.entries(0)) {
    // What was written since is for the next export: in the file nothing may stand unsigned.
    if (entry.seq > signed) break
    if (entry.event.kind === 'key-rotated') last = entry.event.to
    yield canonicalJson({ entry })
  }
  for (const checkpoint of checkpoints) yield canonicalJson({ checkpoint })
  yield canonicalJson({ publicKey: last })
}

const at = z.iso.datetime().transform(text => new Date(text))
const seq = z.int().positive()
/** Decoders pass over what is no base64: a key with signs put in would still be that key, in a file that was changed. */
const base64 = z.string().refine(text => Buffer.from(text, 'base64').toString('base64') === text)

const lineSchema = z.union([
  z.strictObject({
    entry: z.strictObject({
      seq,
      at,
      // Taken as it is: whatever it says, its hash must cover it.
      event: z.looseObject({ kind: z.string() }),
      previous: z.string(),
      hash: z.string(),
    }),
  }),
  z.strictObject({
    checkpoint: z.strictObject({
      origin: z.literal('gallra'),
      size: seq,
      hash: z.string(),
      at,
      signature: base64,
      key: z.string(),
    }),
  }),
  z.strictObject({ publicKey: base64 }),
])
type Line = z.infer<typeof lineSchema>

const parseLine = (text: string): Line | undefined => {
  try {
    const line = lineSchema.parse(JSON.parse(text))
    // A second member of the same name, or a space, would let the file show what was not hashed.
    return canonicalJson(line) === text ? line : undefined
  } catch {
    return undefined
  }
}

/**
 * Checks an exported ledger with nothing but its lines and the public key (base64 of the SPKI DER). Its last entry
 * must be signed: hashes alone are made anew by whoever changes what they cover. The key may be any that the ledger was ever
 * signed with: the entries by which keys were replaced lead from it to all others. Without a key
 * the file's own is taken: then the file agrees with itself, and who made it stays open.
 */
export const verifyExport = async (
  lines: Iterable<string> | AsyncIterable<string>,
  publicKey?: string,
): Promise<Verification> => {
  const verifier = createVerifier()
  const checkpoints: Checkpoint[] = []
  const problems: string[] = []
  let key: string | undefined
  let number = 0
  let last = 0
  for await (const text of lines) {
    number += 1
    const line = parseLine(text)
    if (!line) problems.push(`line ${number}: is not a line of a ledger in canonical JSON`)
    else if (key !== undefined)
      problems.push(`line ${number}: stands after the public key, which ends the file`)
    else if ('publicKey' in line) key = line.publicKey
    else if ('checkpoint' in line) checkpoints.push(line.checkpoint)
    else if (checkpoints.length > 0) problems.push(`line ${number}: an entry after the checkpoints`)
    // The event's own shape is what its writer's program knew; the hash is what is checked.
    else {
      verifier.add(line.entry as LedgerEntry)
      last = line.entry.seq
    }
  }
  const signed = sizeOf(checkpoints)
  if (last > signed) problems.push(`seq ${signed + 1} to ${last}: no checkpoint signs them`)
  if (key === undefined) problems.push('the file ends without its public key: it was cut off')
  else if ((verifier.lastKey() ?? publicKey ?? key) !== key)
    problems.push(
      verifier.lastKey() === undefined
        ? 'the file names another public key than the one given'
        : 'the file names another public key than the last in its entries',
    )
  const verification = verifier.finish(checkpoints, publicKey ?? key ?? '')
  return {
    ...verification,
    valid: verification.valid && problems.length === 0,
    problems: [...problems, ...verification.problems],
  }
}
