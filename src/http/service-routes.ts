import type { FastifyInstance } from 'fastify'
import type { HttpOptions } from './options.ts'

/** RFC 7517 8.5. */
const keySet = 'application/jwk-set+json'

/** The keys senders need, and whether the service is alive and of use. */
export const serviceRoutes =
  ({ desk, ready, isWorking = false }: HttpOptions) =>
  async (app: FastifyInstance) => {
    app.get('/.well-known/jwks.json', async (_, reply) =>
      reply
        .header('content-type', keySet)
        .header('cache-control', 'public, max-age=3600')
        .send(Buffer.from(JSON.stringify(desk.keys.jwks))),
    )
    const unlimited = { config: { rateLimit: false as const } }
    app.get('/healthz', unlimited, async (_, reply) =>
      reply.header('cache-control', 'no-store').send({ status: 'ok' }),
    )
    app.get('/readyz', async (_, reply) => {
      const standing = await ready()
      const { mongodb, redis, workers = true } = standing
      // Where the workers are elsewhere a request is still taken, and kept for them.
      const isReady = mongodb && redis && (workers || !isWorking)
      return reply
        .code(isReady ? 200 : 503)
        .header('cache-control', 'no-store')
        .send({ status: !isReady ? 'unavailable' : workers ? 'ok' : 'degraded', ...standing })
    })
  }
