import { DateTime } from 'luxon'
import type { RequestContext } from '../context.ts'
import type { ArchiveStore } from './archive-store.ts'
import { type ArchiveInput, buildArchive } from './build-archive.ts'
import { openWithToken, sealToKey, sealToLink } from './seal-archive.ts'

type Context = Pick<RequestContext, 'run' | 'settings' | 'keys'> & { readonly archives: ArchiveStore }

export interface Delivered {
  readonly id: string
  /** Not stored anywhere: after this it is known to nobody but the person it is sent to. */
  readonly token: string
  /** Below the address the service is reached at. */
  readonly path: string
  readonly expiresAt: Date
}

const tokenBytes = 16
const tries = 3

/**
 * Makes the archive of a request, seals it to the person's key or else to the link, and lets it wait. Two workers may do
 * it at once, or one again after a crash: whichever link the letter tells of stays, see `keepOnly`.
 */
export const deliverArchive = async (
  context: Context,
  input: ArchiveInput,
  signal: AbortSignal,
): Promise<Delivered> => {
  const { run, settings, keys, archives } = context
  const {
    request,
    subject: { deliverTo: key },
  } = input
  const token = Buffer.from(run.random(tokenBytes)).toString('base64url')
  // The letter names a day: the link works until that day is over where the organisation is.
  const expiresAt = DateTime.fromJSDate(run.clock(), { zone: settings.timezone })
    .plus({ days: settings.archive['link-valid-for'] })
    .endOf('day')
    .toJSDate()
  const archive = buildArchive(context, input, signal)
  const content = key ? await sealToKey(archive, key, run.random) : sealToLink(archive, token)
  const id = `archive-${Buffer.from(run.random(8)).toString('hex')}`
  await archives.save(
    {
      id,
      request: request.id,
      type: request.type === 'portability' ? 'portability' : 'access',
      locale: request.locale,
      sealedTo: key ? 'key' : 'link',
      tokenDigest: keys.digest('archive', token),
      expiresAt,
      triesLeft: tries,
    },
    content,
  )
  return { id, token, path: `/archives/${token}`, expiresAt }
}

export interface TakenArchive {
  readonly fileName: string
  readonly mediaType: string
  readonly content: AsyncIterable<Uint8Array>
  /** It has arrived: erases it. */
  done(): Promise<void>
}

/** What the HTTP server asks of archives. */
export interface ArchiveDesk {
  /** Says without using anything up what lies behind the link. */
  find(token: string): Promise<{ readonly locale: string; readonly sealedTo: 'link' | 'key' } | undefined>
  take(token: string): Promise<TakenArchive | undefined>
}

const tokenPattern = /^[A-Za-z0-9_-]{22}$/

/** Gives out archives by their links. Of unknown, taken and expired ones there is but one answer. */
export const createArchiveDesk = ({
  run,
  keys,
  archives,
}: Pick<Context, 'run' | 'keys' | 'archives'>): ArchiveDesk => {
  const digestsOf = (token: string): readonly string[] | undefined =>
    tokenPattern.test(token) ? keys.digests('archive', token) : undefined
  return {
    async find(token) {
      const digests = digestsOf(token)
      return digests && archives.find(digests, run.clock())
    },
    async take(token) {
      const digests = digestsOf(token)
      const found = digests && (await archives.take(digests, run.clock()))
      if (!found) return undefined
      const { id, request, sealedTo } = found
      const stored = archives.content(id)
      return {
        fileName: sealedTo === 'key' ? `${request}.zip.sealed` : `${request}.zip`,
        mediaType: sealedTo === 'key' ? 'application/octet-stream' : 'application/zip',
        content: sealedTo === 'key' ? stored : openWithToken(stored, token),
        done: () => archives.erase(id),
      }
    },
  }
}
