import type { FastifyInstance } from 'fastify'
import type { HttpOptions } from './options.ts'
import { healthRoutes } from './readiness.ts'

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
    healthRoutes(app, { ready, mayLackWorkers: !isWorking })
  }
