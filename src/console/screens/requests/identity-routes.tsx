import type { FastifyInstance } from 'fastify'
import { AppError } from '../../../errors.ts'
import { checkCode } from '../../../requests/identity.ts'
import { openSubject } from '../../../requests/open-subject.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addForm } from '../../guard.ts'
import { pageOf } from '../../layout.tsx'
import { addReveal } from '../../reveals.ts'
import { PersonPage } from './identity-part.tsx'
import { requestAt } from './request-at.ts'
import { requestsWords } from './words.ts'

/** Whom a request is about, shown once the ledger was told; and a code that the person read out. */
export const addIdentity = (app: FastifyInstance, desk: ConsoleDesk): void => {
  const { requests } = desk
  addReveal(app, desk, {
    url: '/requests/:id/person',
    async what(_, { id = '' }) {
      const request = await requestAt(desk, id)
      if (!(await requests.requests.sealed(request.id)))
        throw new AppError('NOT_FOUND', `request ${request.id}: the person's data are destroyed`)
      return { request: request.id, what: 'person' }
    },
    async show(visit, { request: named }) {
      const request = await requestAt(desk, named)
      const subject = await openSubject(requests, request.id)
      return pageOf(visit, {
        ...{ title: `${requestsWords[visit.language].request} ${request.id}`, screen: 'requests' },
        children: <PersonPage visit={visit} request={request} subject={subject} />,
      })
    },
  })
  addForm(app, desk, {
    ...{ url: '/requests/:id/code', needs: 'steer' },
    async act(_, form, { id = '' }) {
      const request = await requestAt(desk, id)
      const { outcome } = await checkCode(requests, request.id, form.get('code') ?? '')
      if (outcome === 'none') throw new AppError('USAGE', `request ${request.id} asks for no code`)
      if (outcome !== 'proven') return `/requests/${request.id}?done=code-${outcome}`
      desk.wake(request.id)
      return `/requests/${request.id}?done=identified`
    },
  })
}
