import { z } from 'zod'
import { AppError } from '../../errors.ts'
import { requestClaimsSchema } from '../../requests/claims.ts'
import { isOverdue } from '../../requests/deadlines.ts'
import { extendRequest } from '../../requests/decisions.ts'
import { type RequestDetails, requestDetails } from '../../requests/details.ts'
import { proveByOperator } from '../../requests/identity.ts'
import { inOrder } from '../../requests/in-order.ts'
import { readEntry, takeEntry } from '../../requests/intake.ts'
import {
  type DataRequest,
  type RequestId,
  refusalReasons,
  requestId,
  requestStates,
  requestTypes,
} from '../../requests/model.ts'
import { approveRequest, denyByOperator, retryRequest, settleDoubt } from '../../requests/operate.ts'
import { recordId, storeId } from '../../tickets/ids.ts'
import type { ConsoleDesk } from '../desk.ts'
import { apiRoute, type Caller } from './route.ts'
import { count, idParams, limitOf, limitQuery, lineOf, moment, shapes } from './shapes.ts'

const head = z.object({
  id: z.string(),
  reference: z.string(),
  sender: z.string(),
  type: z.enum(requestTypes),
  state: z.enum(requestStates),
  receivedAt: moment,
  due: moment,
  overdue: z.boolean(),
  blocked: z.string().optional().describe('The code of what it waits for an operator for.'),
  waiting: z.string().optional().describe('The code of what it is tried again for by itself.'),
})
const headShape = head.register(shapes, { id: 'RequestHead' })

const requestShape = head
  .extend({
    stores: z.array(
      z.object({
        ...{ store: z.string(), found: count, erased: count, anonymised: count },
        withheld: z.array(z.object({ what: z.string(), ground: z.string(), until: moment.optional() })),
      }),
    ),
    doubts: z
      .array(
        z.object({
          store: z.string(),
          kind: z.string(),
          record: z.string(),
          evidence: z.string().optional(),
        }),
      )
      .describe('Records of which it is not sure whose they are, masked.'),
    steps: z.array(z.object({ state: z.enum(requestStates), at: moment, by: z.string() })),
    certificate: z.string().optional().describe('Compact JWS.'),
  })
  .register(shapes, { id: 'Request' })

const shownHead = (desk: ConsoleDesk, request: DataRequest): z.input<typeof headShape> => ({
  ...{ id: request.id, reference: request.reference, sender: request.sender },
  ...{ type: request.type, state: request.state },
  receivedAt: request.receivedAt.toISOString(),
  due: request.due.toISOString(),
  overdue: isOverdue(request, desk.clock()),
  ...(request.blocked ? { blocked: request.blocked.code } : {}),
  ...(request.waiting ? { waiting: request.waiting.code } : {}),
})

const shownRequest = (
  desk: ConsoleDesk,
  request: DataRequest,
  { doubts }: RequestDetails,
): z.input<typeof requestShape> => ({
  ...shownHead(desk, request),
  stores: ('found' in request ? (request.found ?? []) : []).map(({ withheld, ...outcome }) => ({
    ...outcome,
    withheld: withheld.map(({ until, ...group }) => ({
      ...group,
      ...(until ? { until: until.toISOString() } : {}),
    })),
  })),
  doubts: doubts.map(({ store, kind, id, evidence }) => ({
    ...{ store, kind, record: id },
    ...(evidence === undefined ? {} : { evidence }),
  })),
  steps: request.steps.map(({ state, at, by }) => ({ state, at: at.toISOString(), by })),
  ...('certificate' in request && request.certificate !== undefined
    ? { certificate: request.certificate }
    : {}),
})

/** By its id alone: references are the senders' own, and have no place in an address. */
const requestAt = async ({ requests: { requests } }: ConsoleDesk, id: string): Promise<DataRequest> => {
  const request = await requests.request(requestId(id))
  if (!request) throw new AppError('NOT_FOUND', 'no request has this id')
  return request
}

const line = lineOf(500)
const because = z.strictObject({ reason: line.min(1) })

const decision = z.discriminatedUnion('decision', [
  z.strictObject({ decision: z.literal('approve') }),
  z.strictObject({
    decision: z.literal('refuse'),
    reason: z.enum(refusalReasons),
    note: line.optional().describe('Shown to the person.'),
  }),
])

/** Says something of a request, tells a worker, and gives how it stands then. */
const saying =
  <Body>(say: (desk: ConsoleDesk, id: RequestId, caller: Caller, body: Body) => Promise<unknown>) =>
  async (
    desk: ConsoleDesk,
    caller: Caller,
    { params, body }: { readonly params: { readonly id: string }; readonly body: Body },
  ) => {
    const { id } = await requestAt(desk, params.id)
    await say(desk, id, caller, body)
    desk.wake(id)
    return shownHead(desk, await requestAt(desk, id))
  }

const toOne = { method: 'POST', params: idParams, answer: headShape } as const

const decisions = [
  apiRoute({
    ...{ ...toOne, path: '/requests/:id/decision', name: 'decideRequest', scope: 'decide' },
    summary: 'Approves what a request changes, or refuses it with a ground',
    body: decision,
    handle: saying<z.output<typeof decision>>(({ requests }, id, { by }, body) => {
      if (body.decision === 'approve') return approveRequest(requests, id, by)
      const note = body.note?.trim()
      return denyByOperator(requests, id, { by, reason: body.reason, ...(note ? { note } : {}) })
    }),
  }),
  apiRoute({
    ...{ ...toOne, path: '/requests/:id/retry', name: 'retryRequest', scope: 'requests' },
    summary: 'A request that waits for an operator goes on',
    handle: saying(({ requests }, id, { by }) => retryRequest(requests, id, by)),
  }),
  apiRoute({
    ...{ ...toOne, path: '/requests/:id/identity', name: 'identifyRequest', scope: 'requests' },
    summary: 'Takes the identity as proven, for a reason',
    body: because,
    handle: saying<z.output<typeof because>>(({ requests }, id, { by }, { reason }) =>
      proveByOperator(requests, id, by, reason.trim()),
    ),
  }),
  apiRoute({
    ...{ ...toOne, path: '/requests/:id/extension', name: 'extendRequest', scope: 'requests' },
    summary: 'Two further months, for a reason that the person is told',
    body: because,
    handle: saying<z.output<typeof because>>(({ requests }, id, { by }, { reason }) =>
      extendRequest(requests, id, { by, reason: reason.trim() }),
    ),
  }),
] as const

const doubt = z.strictObject({
  store: z.string().max(64),
  record: z.string().max(200).describe('As the store spells its id; it may be a person’s own.'),
  isThePerson: z.boolean(),
})

/** Requests of data subjects: looked at, entered, worked on and decided. */
export const requestRoutes = [
  apiRoute({
    ...{ method: 'GET', path: '/requests', name: 'listRequests', scope: 'read' },
    summary: 'Requests: overdue ones first, then by their deadline, then what has ended',
    query: limitQuery,
    answer: z.object({ requests: z.array(headShape) }),
    handle: async (desk, _, { query }) => ({
      requests: (await inOrder(desk.requests, limitOf(query))).map(each => shownHead(desk, each)),
    }),
  }),
  apiRoute({
    ...{ method: 'POST', path: '/requests', name: 'enterRequest', scope: 'requests', status: 201 },
    summary: 'Enters a request; its reference is taken once',
    body: z.strictObject({
      request: requestClaimsSchema,
      identityReason: line.min(1).optional().describe('Why you believe that it is the person.'),
    }),
    answer: z.object({
      ...{ id: z.string(), reference: z.string(), due: moment },
      status: z.string().describe('The code of the status page, for the person.'),
    }),
    async handle(desk, { by }, { body }) {
      const read = readEntry(desk.requests, body.request)
      if ('problem' in read) throw new AppError('USAGE', `the request is not in order: ${read.problem}`)
      const { identityReason } = body
      const entry = { request: read.request, by, ...(identityReason === undefined ? {} : { identityReason }) }
      const { request, statusCode } = await takeEntry(desk.requests, entry)
      desk.wake(request.id)
      const { id, reference, due } = request
      return { id, reference, due: due.toISOString(), status: statusCode }
    },
  }),
  apiRoute({
    ...{ method: 'GET', path: '/requests/:id', name: 'showRequest', scope: 'read' },
    summary: 'One request',
    params: idParams,
    answer: requestShape,
    async handle(desk, _, { params }) {
      const request = await requestAt(desk, params.id)
      return shownRequest(desk, request, await requestDetails(desk.requests, request, desk.signal))
    },
  }),
  ...decisions,
  apiRoute({
    ...{ ...toOne, path: '/requests/:id/doubts', name: 'settleDoubt', scope: 'requests' },
    summary: 'Says whether a record in doubt is the person’s',
    body: doubt,
    handle: saying<z.output<typeof doubt>>(({ requests }, id, { by }, { store, record, isThePerson }) =>
      settleDoubt(requests, id, { store: storeId(store), id: recordId(record), isThePerson, by }),
    ),
  }),
] as const
