import type { FastifyInstance } from 'fastify'
import type { HttpOptions } from './options.ts'

/** RFC 7517 8.5. */
const keySet = 'application/jwk-set+json'

/** The keys senders need, and whether the service is alive and of use. */
export const serviceRoutes =
  ({ desk, ready }: HttpOptions) =>
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
      const servers = await ready()
      const isReady = Object.values(servers).every(Boolean)
      return reply
        .code(isReady ? 200 : 503)
        .header('cache-control', 'no-store')
        .send({ status: isReady ? 'ok' : 'unavailable', ...servers })
    })
  }
