import type { FastifyInstance } from 'fastify'
import { AppError } from '../../../errors.ts'
import { doubtsIn } from '../../../requests/details.ts'
import type { FoundRecord } from '../../../requests/found-record.ts'
import type { DataRequest } from '../../../requests/model.ts'
import { settleDoubt } from '../../../requests/operate.ts'
import { recordId, storeId } from '../../../tickets/ids.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addForm, addPage, type Form } from '../../guard.ts'
import { pageOf } from '../../layout.tsx'
import { addReveal } from '../../reveals.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { maskedSubject, mostMatches, readMatches } from './matches.ts'
import { MatchesPage } from './matches-page.tsx'
import { requestAt } from './request-at.ts'
import { requestsWords } from './words.ts'

const matchesPage = async (
  desk: ConsoleDesk,
  visit: Visit,
  {
    request,
    doubts,
    isRevealed,
  }: {
    readonly request: DataRequest
    readonly doubts: readonly FoundRecord[]
    readonly isRevealed: boolean
  },
): Promise<string> => {
  const found = doubts.slice(0, mostMatches)
  // Of a request that has ended nobody's data are there, and nothing is in doubt.
  const read = found.length === 0 ? undefined : await readMatches(desk, request, { found, isRevealed })
  return pageOf(visit, {
    ...{ title: requestsWords[visit.language].doubts, screen: 'requests' },
    children: (
      <MatchesPage
        visit={visit}
        request={request}
        subject={read ? maskedSubject(read.subject) : ''}
        matches={read?.matches ?? []}
        more={doubts.length - found.length}
        isRevealed={isRevealed}
      />
    ),
  })
}

/** The one that the form names, of those that the request has. NOT_FOUND. */
const doubtIn = async (desk: ConsoleDesk, request: DataRequest, named: Form): Promise<FoundRecord> => {
  const [store, id] = [named.get('store'), named.get('record')]
  const found = (await doubtsIn(desk.requests, request)).find(each => each.store === store && each.id === id)
  if (!found) throw new AppError('NOT_FOUND', `request ${request.id}: the record is in no doubt`)
  return found
}

/** Records in doubt: where each names the person, masked, revealed once the ledger was told; and the word on each. */
export const addMatches = (app: FastifyInstance, desk: ConsoleDesk): void => {
  addPage(app, desk, {
    ...{ url: '/requests/:id/matches', needs: 'see' },
    async show(visit, { id = '' }) {
      const request = await requestAt(desk, id)
      const doubts = await doubtsIn(desk.requests, request)
      return matchesPage(desk, visit, { request, doubts, isRevealed: false })
    },
  })
  addReveal(app, desk, {
    url: '/requests/:id/matches/reveal',
    async what(form, { id = '' }) {
      const request = await requestAt(desk, id)
      const found = await doubtIn(desk, request, form)
      const { store, kind, id: record } = found
      return { store, kind, record, request: request.id, found }
    },
    show: async (visit, { found }, { id = '' }) =>
      matchesPage(desk, visit, { request: await requestAt(desk, id), doubts: [found], isRevealed: true }),
  })
  addForm(app, desk, {
    ...{ url: '/requests/:id/settle', needs: 'steer' },
    async act(visit, form, { id = '' }) {
      const request = await requestAt(desk, id)
      await settleDoubt(desk.requests, request.id, {
        store: storeId(form.get('store') ?? ''),
        id: recordId(form.get('record') ?? ''),
        isThePerson: form.get('is') === 'yes',
        by: actorOf(visit),
      })
      desk.wake(request.id)
      const rest = await doubtsIn(desk.requests, await requestAt(desk, id))
      return `/requests/${request.id}${rest.length === 0 ? '' : '/matches'}?done=settled`
    },
  })
}
