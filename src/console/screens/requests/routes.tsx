import type { FastifyInstance } from 'fastify'
import { AppError } from '../../../errors.ts'
import { statusWords } from '../../../requests/answers/status-words.ts'
import { extendRequest } from '../../../requests/decisions.ts'
import { doubtsIn, noticesOf } from '../../../requests/details.ts'
import { proveByOperator } from '../../../requests/identity.ts'
import { inOrder } from '../../../requests/in-order.ts'
import { type RequestId, refusalReasons } from '../../../requests/model.ts'
import { approveRequest, denyByOperator, retryRequest } from '../../../requests/operate.ts'
import { mayDo } from '../../accounts/account.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { addForm, addPage, type Form } from '../../guard.ts'
import { pageOf } from '../../layout.tsx'
import { Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { DueChip } from './due-chip.tsx'
import { addEntry } from './entry-routes.tsx'
import { entryWords } from './entry-words.ts'
import { addFiles } from './file-routes.ts'
import { addIdentity } from './identity-routes.tsx'
import { addLetters } from './letter-routes.tsx'
import { addMatches } from './match-routes.tsx'
import { requestAt } from './request-at.ts'
import { RequestPage } from './request-page.tsx'
import { stateWords } from './state-words.ts'
import { requestsWords } from './words.ts'

/** Requests shown, where fewer than that are open. */
const most = 100

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
        {mayDo(visit.account, 'steer') ? (
          <p>
            <a href="/requests/new">{entryWords[visit.language].title}</a>
          </p>
        ) : null}
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
  const { requests } = desk
  const [doubts, recipients, mails] = await Promise.all([
    doubtsIn(requests, request),
    noticesOf(requests, request),
    requests.mails.of(request.id),
  ])
  return pageOf(visit, {
    ...{ title: `${requestsWords[visit.language].request} ${request.id}`, screen: 'requests' },
    children: <RequestPage part={{ visit, request, doubts: doubts.length, recipients, mails }} />,
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
  const said = (needs: 'decide' | 'steer', done: string, say: Word) => ({ needs, done, say })
  return {
    approve: said('decide', 'approved', (visit, _, id) => approveRequest(requests, id, actorOf(visit))),
    deny: said('decide', 'refused', deny),
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
  addEntry(app, desk)
  addIdentity(app, desk)
  addMatches(app, desk)
  addLetters(app, desk)
  addFiles(app, desk)
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
