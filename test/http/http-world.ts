import { afterAll } from 'vitest'
import { createHttpServer } from '../../src/http/create-server.ts'
import type { HttpDesk, HttpOptions } from '../../src/http/options.ts'
import type { Mail } from '../../src/requests/context.ts'
import { createLog, type Told } from '../jobs/job-world.ts'
import type { RequestWorld } from '../support/open-request-world.ts'
import { createRequestWorld } from '../support/request-world.ts'

export interface HttpWorld extends RequestWorld {
  readonly desk: HttpDesk
  readonly told: readonly Told[]
  /** Requests whose worker was told. */
  readonly woken: readonly string[]
  /** A server of its own on a free port; the address it answers at. */
  listen(more?: Partial<HttpOptions>): Promise<string>
}

/** A service on a real database, asked over real connections. Call at the top of a file. */
export const createHttpWorld = async (): Promise<HttpWorld> => {
  const world = await createRequestWorld()
  const { archives, mails, outbox } = world.database
  const desk = { ...world.context, archives, mails, outbox }
  const log = createLog()
  const woken: string[] = []
  return {
    ...world,
    desk,
    told: log.told,
    woken,
    async listen(more = {}) {
      const app = await createHttpServer({
        desk,
        log,
        wake: async request => void woken.push(request),
        ready: async () => ({ mongodb: true, redis: true }),
        ...more,
      })
      afterAll(() => app.close())
      return app.listen({ host: '127.0.0.1', port: 0 })
    },
  }
}

export const post = (url: string, body: string, type = 'application/jose'): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': type }, body, redirect: 'manual' })

/** What browsers send forms as. */
export const form = 'application/x-www-form-urlencoded'

/** The same desk where mail is set up: what it sends is kept here. */
export const mailingDesk = ({
  desk,
}: Pick<HttpWorld, 'desk'>): { readonly desk: HttpDesk; readonly mails: Mail[] } => {
  const mails: Mail[] = []
  return {
    mails,
    desk: {
      ...desk,
      settings: { ...desk.settings, mail: { from: 'service@example.se', folder: '/nowhere' } },
      mailer: { send: async mail => void mails.push(mail) },
    },
  }
}
