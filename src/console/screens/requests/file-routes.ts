import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../../../errors.ts'
import { buildArchive } from '../../../requests/archive/build-archive.ts'
import { archiveInput } from '../../../requests/archive/export-archive.ts'
import type { DataRequest } from '../../../requests/model.ts'
import { handOver } from '../../../requests/operate.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addDownload, addForm, type Download } from '../../guard.ts'
import { addReveal } from '../../reveals.ts'
import { actorOf } from '../../visit.ts'
import { mayMakeArchive } from './files-part.tsx'
import { requestAt } from './request-at.ts'

/** Begun before anything is sent, so that of a help desk that is away a page tells, and no file that breaks off. */
const begun = async (pieces: AsyncGenerator<Uint8Array>): Promise<Readable> => {
  const first = await pieces.next()
  const all = async function* () {
    try {
      if (!first.done) yield first.value
      yield* pieces
    } finally {
      await pieces.return(undefined)
    }
  }
  return Readable.from(all(), { objectMode: false })
}

/** As `gallra requests export` writes it, sent while it is made. */
const archiveOf = async (desk: ConsoleDesk, request: DataRequest): Promise<Download> => {
  const { requests, signal } = desk
  const recipients = request.stores.flatMap(store => requests.recipients(store))
  const input = await archiveInput(requests, request, recipients)
  return {
    name: `${request.id}.zip`,
    type: 'application/zip',
    content: await begun(buildArchive(requests, input, signal)),
  }
}

/** The copy of a person's data, and the certificate. */
export const addFiles = (app: FastifyInstance, desk: ConsoleDesk): void => {
  addDownload(app, desk, {
    ...{ url: '/requests/:id/certificate', needs: 'see' },
    async file({ id = '' }) {
      const request = await requestAt(desk, id)
      if (!('certificate' in request) || request.certificate === undefined)
        throw new AppError('NOT_FOUND', 'the request has no certificate yet')
      return { name: `${request.id}.jws`, type: 'application/jose', content: request.certificate }
    },
  })
  addReveal(app, desk, {
    url: '/requests/:id/archive',
    async what(_, { id = '' }) {
      const request = await requestAt(desk, id)
      if (!mayMakeArchive(request)) throw new AppError('NOT_FOUND', `request ${request.id} has no archive`)
      return { request: request.id, what: 'archive' }
    },
    show: async (_, { request }) => archiveOf(desk, await requestAt(desk, request)),
  })
  addForm(app, desk, {
    ...{ url: '/requests/:id/handed-over', needs: 'steer' },
    async act(visit, form, { id = '' }) {
      const request = await requestAt(desk, id)
      // Nothing is left to make another copy from afterwards.
      if (form.get('given') !== 'yes')
        throw new AppError('USAGE', `request ${request.id}: tick that the person has the copy`)
      await handOver(desk.requests, request, actorOf(visit))
      desk.wake(request.id)
      return `/requests/${request.id}?done=handed-over`
    },
  })
}
