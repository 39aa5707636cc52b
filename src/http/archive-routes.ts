import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { askedFor } from '../requests/answers/languages.ts'
import type { ArchiveDesk, TakenArchive } from '../requests/archive/deliver-archive.ts'
import { gonePage, linkPageHeaders, waitingPage } from '../requests/archive/link-page.ts'

interface Options {
  readonly desk: ArchiveDesk
  /** An archive could not be given out, or not be erased after it was: a code, nothing of what it holds. */
  failed(error: unknown): void
}

type Asked = FastifyRequest<{ Params: { token: string } }>

const gone = (request: Asked, reply: FastifyReply): FastifyReply =>
  reply
    .code(404)
    .headers(linkPageHeaders)
    .send(gonePage(askedFor(request.headers['accept-language'])))

const send = (reply: FastifyReply, taken: TakenArchive, failed: Options['failed']): FastifyReply => {
  // Handed over to the last byte; if the line breaks before, the link still has the tries it has left.
  reply.raw.once('finish', () => void taken.done().catch(failed))
  const stream = Readable.from(taken.content, { objectMode: false })
  stream.once('error', failed)
  return reply
    .headers({
      ...linkPageHeaders,
      'content-type': taken.mediaType,
      'content-disposition': `attachment; filename="${taken.fileName}"`,
    })
    .send(stream)
}

/** Guesses are hopeless against 128 bits; this keeps them from costing us anything. */
const rateLimit = { max: 20, timeWindow: '1 minute', groupId: 'archives' }

/**
 * `GET /archives/:token` shows a page with a button, `POST` gives the archive out and erases it. Register it behind
 * `@fastify/rate-limit`, on a server that does not log addresses: the token is in them.
 */
export const archiveRoutes =
  ({ desk, failed }: Options) =>
  async (app: FastifyInstance): Promise<void> => {
    // The form has no fields; whatever else is sent is not read.
    app.removeAllContentTypeParsers()
    app.addContentTypeParser('*', { bodyLimit: 4096 }, (_, payload, done) => {
      payload.resume()
      done(null)
    })
    app.get<{ Params: { token: string } }>(
      '/archives/:token',
      { config: { rateLimit }, logLevel: 'silent' },
      async (request, reply) => {
        const found = await desk.find(request.params.token)
        if (!found) return gone(request, reply)
        return reply.headers(linkPageHeaders).send(waitingPage(found.locale, found.sealedTo))
      },
    )
    app.post<{ Params: { token: string } }>(
      '/archives/:token',
      { config: { rateLimit }, logLevel: 'silent' },
      async (request, reply) => {
        const taken = await desk.take(request.params.token)
        return taken ? send(reply, taken, failed) : gone(request, reply)
      },
    )
  }
