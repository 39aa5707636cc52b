import { z } from 'zod'
import {
  evidences,
  type FoundRecord,
  foundRoles,
  type Withheld,
  withholdingGrounds,
} from '../requests/found-record.ts'
import {
  type DataRequest,
  type IdentityCheck,
  type RequestId,
  type RequestIn,
  refusalReasons,
  requestId,
  requestStates,
  requestTypes,
  type StoreOutcome,
  type WithheldGroup,
} from '../requests/model.ts'
import { intakeRefusals, type RefusedMessage } from '../requests/refused-message.ts'
import { type PlanId, planId } from '../runs/model.ts'
import { recordId, storeId } from '../tickets/ids.ts'

/** As in `schema.ts`: strict. `Members` makes a member that the model gets and this page lacks an error. */
type Members<T> = Record<keyof T, z.ZodType>

const count = z.int().nonnegative()
const text = z.string()
const at = z.date()
const store = text.transform(storeId)
const record = text.transform(recordId)
const request = text.transform((id): RequestId => requestId(id))
const plan = text.transform((id): PlanId => planId(id))

const withheldGroup = z.strictObject({
  what: text,
  ground: text,
  until: at.exactOptional(),
} satisfies Members<WithheldGroup>)

const outcome: z.ZodType<StoreOutcome> = z.strictObject({
  store,
  found: count,
  erased: count,
  anonymised: count,
  rectified: count.exactOptional(),
  left: z.array(z.strictObject({ place: text, count })).exactOptional(),
  withheld: z.array(withheldGroup),
} satisfies Members<StoreOutcome>)

const head = {
  id: request,
  version: count,
  reference: text,
  sender: text,
  type: z.enum(requestTypes),
  locale: text,
  stores: z.array(store),
  receivedAt: at,
  acceptedAt: at,
  due: at,
  extension: z.strictObject({ at, by: text, reason: text }).exactOptional(),
  pauses: z.array(z.strictObject({ from: at, to: at.exactOptional() })),
  alarms: z.array(count),
  subjectDigest: text,
  otherSubjectDigests: z.array(text).exactOptional(),
  statusDigest: text,
  steps: z.array(z.strictObject({ state: z.enum(requestStates), at, by: text })),
  blocked: z.strictObject({ code: text, detail: text, at }).exactOptional(),
  waiting: z.strictObject({ code: text, detail: text, at }).exactOptional(),
} satisfies Members<Omit<RequestIn<'received'>, 'state'>>

const proven = {
  ...head,
  identity: z.strictObject({
    method: z.enum(['attested', 'code', 'operator']),
    at,
    by: text,
    reason: text.exactOptional(),
  }),
  mergedInto: request.exactOptional(),
  round: count.exactOptional(),
  found: z.array(outcome).exactOptional(),
  again: z.strictObject({ code: text, detail: text }).exactOptional(),
  namesakes: z.array(store).exactOptional(),
  awaits: z.array(store).exactOptional(),
} satisfies Members<Omit<RequestIn<'preflight'>, 'state'>>

const located = {
  ...proven,
  round: count,
  found: z.array(outcome),
  without: z.array(store).exactOptional(),
} satisfies Members<Omit<RequestIn<'located'>, 'state'>>

const planned = { ...located, plan: plan.exactOptional() } satisfies Members<
  Omit<RequestIn<'planned'>, 'state'>
>

const ended = { endedAt: at, certificate: text.exactOptional() }

const check = z.strictObject({
  codeDigest: text,
  sentAt: at,
  expiresAt: at,
  attemptsLeft: count,
  sent: count,
  earlier: z.array(at).exactOptional(),
  again: at.exactOptional(),
} satisfies Members<IdentityCheck>)

export const requestSchema: z.ZodType<DataRequest> = z.discriminatedUnion('state', [
  z.strictObject({ ...head, state: z.literal('received') }),
  z.strictObject({ ...head, state: z.literal('identity-asked'), check } satisfies Members<
    RequestIn<'identity-asked'>
  >),
  z.strictObject({ ...proven, state: z.enum(['identity-proven', 'preflight']) }),
  z.strictObject({ ...located, state: z.literal('located') }),
  z.strictObject({
    ...planned,
    state: z.enum(['planned', 'awaiting-approval', 'applying', 'verifying', 'notifying']),
  }),
  z.strictObject({
    ...planned,
    ...ended,
    state: z.enum(['completed', 'partly-withheld']),
  } satisfies Members<RequestIn<'completed'>>),
  z.strictObject({
    ...head,
    ...ended,
    state: z.literal('refused'),
    reason: z.enum(refusalReasons),
    by: text,
    note: text.exactOptional(),
  } satisfies Members<RequestIn<'refused'>>),
  z.strictObject({ ...head, ...ended, state: z.literal('revoked'), by: text } satisfies Members<
    RequestIn<'revoked'>
  >),
  z.strictObject({ ...head, ...ended, state: z.literal('expired') } satisfies Members<RequestIn<'expired'>>),
])

const withheld: z.ZodType<Withheld> = z.strictObject({
  ground: z.enum(withholdingGrounds),
  detail: text,
  fields: z.array(text).exactOptional(),
  until: at.exactOptional(),
} satisfies Members<Withheld>)

export const foundSchema: z.ZodType<FoundRecord> = z.strictObject({
  store,
  kind: z.enum(['ticket', 'contact']),
  id: record,
  role: z.enum(foundRoles),
  by: z.array(z.enum(evidences)),
  doubtful: z.boolean(),
  withheld: withheld.exactOptional(),
} satisfies Members<FoundRecord>)

export const refusedSchema: z.ZodType<RefusedMessage> = z.strictObject({
  id: text,
  at,
  reason: z.enum(intakeRefusals),
  sender: text.exactOptional(),
  reference: text.exactOptional(),
  detail: text.exactOptional(),
  via: z.enum(['queue', 'http', 'cli', 'csv']),
} satisfies Members<RefusedMessage>)
