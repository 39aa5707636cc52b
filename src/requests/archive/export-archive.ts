import { open, rm } from 'node:fs/promises'
import { AppError } from '../../errors.ts'
import type { RequestContext } from '../context.ts'
import { foundOf } from '../found-of.ts'
import type { DataRequest } from '../model.ts'
import { openSubject } from '../open-subject.ts'
import type { Recipient } from '../settings.ts'
import { type ArchiveInput, buildArchive } from './build-archive.ts'

/** Everything that an archive of the request is made from. NOT_FOUND, USAGE when it has not been searched for yet. */
export const archiveInput = async (
  context: RequestContext,
  request: DataRequest,
  recipients: readonly Recipient[] = [],
): Promise<ArchiveInput> => {
  if (request.type !== 'access' && request.type !== 'portability')
    throw new AppError(
      'USAGE',
      `request ${request.id} is for ${request.type}: only access and portability have archives`,
    )
  if (!('round' in request))
    throw new AppError('USAGE', `request ${request.id} is ${request.state}: its records are not located yet`)
  const subject = await openSubject(context, request.id)
  const records = await foundOf(context, { id: request.id, round: request.round })
  return { request, subject, records, policies: context.run.policies, recipients }
}

const created = async (path: string) => {
  try {
    return await open(path, 'wx', 0o600)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new AppError(
      'USAGE',
      code === 'EEXIST' ? `${path} exists already` : `${path} cannot be written (${code})`,
    )
  }
}

/**
 * Writes the archive of a request to a new file that only its owner can read, for an operator to hand over. Returns its
 * size. USAGE when the file is there already; nothing is left behind when it fails.
 */
export const exportArchive = async (
  context: RequestContext,
  { request, out, recipients }: { request: DataRequest; out: string; recipients?: readonly Recipient[] },
  signal: AbortSignal,
): Promise<number> => {
  const input = await archiveInput(context, request, recipients)
  // Taken first, so that nothing is read for a place that cannot be written, and never over another file.
  const file = await created(out)
  let bytes = 0
  try {
    for await (const piece of buildArchive(context, input, signal)) {
      await file.writeFile(piece)
      bytes += piece.length
    }
    await file.sync()
    await file.close()
    return bytes
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(out, { force: true })
    throw error
  }
}
