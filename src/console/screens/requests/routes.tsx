import type { FastifyInstance } from 'fastify'
import { AppError } from '../../../errors.ts'
import { statusWords } from '../../../requests/answers/status-words.ts'
import { extendRequest } from '../../../requests/decisions.ts'
import { requestDetails } from '../../../requests/details.ts'
import { proveByOperator } from '../../../requests/identity.ts'
import { inOrder } from '../../../requests/in-order.ts'
import { type DataRequest, type RequestId, refusalReasons, requestId } from '../../../requests/model.ts'
import { approveRequest, denyByOperator, retryRequest, settleDoubt } from '../../../requests/operate.ts'
import { recordId, storeId } from '../../../tickets/ids.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addDownload, addForm, addPage, type Form } from '../../guard.ts'
import { pageOf } from '../../layout.tsx'
import { Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { DueChip } from './due-chip.tsx'
import { RequestPage } from './request-page.tsx'
import { stateWords } from './state-words.ts'
import { requestsWords } from './words.ts'

/** Requests shown, where fewer than that are open. */
const most = 100

/** By its id alone: references are the senders' own, and have no place in an address. */
const requestAt = async ({ requests: { requests } }: ConsoleDesk, id: string): Promise<DataRequest> => {
  const request = await requests.request(requestId(id))
  if (!request) throw new AppError('NOT_FOUND', 'no request has this id')
  return request
}

const listPage = async (desk: ConsoleDesk, visit: Visit): Promise<string> => {
  const requests = await inOrder(desk.requests, most)
  const [words, shared] = [requestsWords[visit.language], recordWords[visit.language]]
  const { types } = statusWords(visit.language, {})
  const states = stateWords[visit.language]
  return pageOf(visit, {
    ...{ title: visit.words.navigation.requests, screen: 'requests' },
    children: (
      <>
        <p>{words.intro}</p>
        {requests.length === 0 ? (
          <p>{words.empty}</p>
        ) : (
          <Table
            label={visit.words.navigation.requests}
            heads={[words.request, words.reference, words.type, shared.state, words.due]}
            rows={requests.map(request => [
              <a key="id" href={`/requests/${request.id}`}>
                {request.id}
              </a>,
              request.reference,
              types[request.type],
              <span key="state" class={request.blocked ? 'bad' : undefined}>
                {request.blocked ? `${words.blocked} (${request.blocked.code})` : states[request.state]}
              </span>,
              <span key="due">
                {visit.show.day(request.due)} <DueChip look={visit} request={request} />
              </span>,
            ])}
          />
        )}
      </>
    ),
  })
}

const requestPage = async (desk: ConsoleDesk, visit: Visit, id: string): Promise<string> => {
  const request = await requestAt(desk, id)
  const details = await requestDetails(desk.requests, request, desk.signal)
  return pageOf(visit, {
    ...{ title: `${requestsWords[visit.language].request} ${request.id}`, screen: 'requests' },
    children: <RequestPage visit={visit} request={request} details={details} />,
  })
}

/** Whether it says anything is checked where the word is taken. */
const reasonIn = (form: Form): string => form.get('reason')?.trim() ?? ''

type Word = (visit: Visit, form: Form, id: RequestId) => Promise<unknown>

/** What may be said of a request: who may, and what the page says when it is done. */
const wordsFor = (desk: ConsoleDesk) => {
  const { requests } = desk
  const deny: Word = (visit, form, id) => {
    const reason = refusalReasons.find(each => each === form.get('reason'))
    if (!reason) throw new AppError('USAGE', `a reason is one of ${refusalReasons.join(', ')}`)
    const note = form.get('note')?.trim()
    return denyByOperator(requests, id, { by: actorOf(visit), reason, ...(note ? { note } : {}) })
  }
  const settle: Word = (visit, form, id) =>
    settleDoubt(requests, id, {
      store: storeId(form.get('store') ?? ''),
      id: recordId(form.get('record') ?? ''),
      isThePerson: form.get('is') === 'yes',
      by: actorOf(visit),
    })
  const said = (needs: 'decide' | 'steer', done: string, say: Word) => ({ needs, done, say })
  return {
    approve: said('decide', 'approved', (visit, _, id) => approveRequest(requests, id, actorOf(visit))),
    deny: said('decide', 'refused', deny),
    settle: said('steer', 'settled', settle),
    retry: said('steer', 'retried', (visit, _, id) => retryRequest(requests, id, actorOf(visit))),
    identify: said('steer', 'identified', (visit, form, id) =>
      proveByOperator(requests, id, actorOf(visit), reasonIn(form)),
    ),
    extend: said('steer', 'extended', (visit, form, id) =>
      extendRequest(requests, id, { by: actorOf(visit), reason: reasonIn(form) }),
    ),
  }
}

/** Requests of data subjects: how each stands, and what an operator or an approver decides. */
export const requestsScreen = (app: FastifyInstance, desk: ConsoleDesk): void => {
  addPage(app, desk, { url: '/requests', needs: 'see', show: visit => listPage(desk, visit) })
  addPage(app, desk, {
    ...{ url: '/requests/:id', needs: 'see' },
    show: (visit, { id = '' }) => requestPage(desk, visit, id),
  })
  addDownload(app, desk, {
    ...{ url: '/requests/:id/certificate', needs: 'see' },
    async file({ id = '' }) {
      const request = await requestAt(desk, id)
      if (!('certificate' in request) || request.certificate === undefined)
        throw new AppError('NOT_FOUND', 'the request has no certificate yet')
      return { name: `${request.id}.jws`, type: 'application/jose', content: request.certificate }
    },
  })
  for (const [verb, { needs, done, say }] of Object.entries(wordsFor(desk)))
    addForm(app, desk, {
      ...{ url: `/requests/:id/${verb}`, needs },
      async act(visit, form, { id = '' }) {
        const request = await requestAt(desk, id)
        await say(visit, form, request.id)
        desk.wake(request.id)
        return `/requests/${request.id}?done=${done}`
      },
    })
}
