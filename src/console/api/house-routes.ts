import { z } from 'zod'
import { AppError } from '../../errors.ts'
import { defaultMaxSeconds, healthOf } from '../../health/judge.ts'
import { duties } from '../../health/workers.ts'
import type { Verification } from '../../ledger/ledger.ts'
import { rulesOf } from '../../runs/sealing/seal-months.ts'
import { periodKinds } from '../../statistics/periods.ts'
import { reportOf } from '../../statistics/report.ts'
import { storeId } from '../../tickets/ids.ts'
import { roles } from '../accounts/account.ts'
import type { ConsoleDesk } from '../desk.ts'
import { scopes } from '../tokens/token.ts'
import { remembered } from './remembered.ts'
import { apiRoute } from './route.ts'
import { count, moment, shapes } from './shapes.ts'

const counters = z.record(z.string(), z.union([z.int(), z.string()]))

const statisticsShape = z
  .object({
    store: z.string(),
    countedAt: moment.describe('When the tickets were read: not by this call.'),
    metricVersion: z.int(),
    k: z.int(),
    period: z.enum(periodKinds),
    total: counters,
    cells: z.array(z.object({ period: z.string(), category: z.string(), channel: z.string(), counters })),
    withheld: count,
    sha256: z.string().describe('Of the figures alone: equal before and after a run.'),
  })
  .register(shapes, { id: 'Statistics' })

const ledgerShape = z
  .object({
    valid: z.boolean(),
    entries: count,
    checkpoints: count,
    openIntents: count.describe('Intents without an outcome: a crash that was not resumed yet.'),
    problems: z.array(z.string()),
    rotations: count.optional(),
  })
  .register(shapes, { id: 'LedgerVerification' })

const healthShape = z
  .object({
    paused: z.boolean(),
    duties: z.array(z.object({ duty: z.enum(duties), alive: count, canarySeconds: z.number().nullable() })),
    queues: z
      .array(z.object({ queue: z.string(), waiting: count, active: count, delayed: count }))
      .optional()
      .describe('Absent while Redis does not answer.'),
  })
  .register(shapes, { id: 'Health' })

/** Reads everything there is: however many ask, it is read so often. */
const freshMs = 60_000
const verifications = remembered<Verification>(freshMs)

const kQuery = z.object({
  k: z.coerce
    .number()
    .int()
    .min(2)
    .max(1000)
    .optional()
    .describe('Fewest tickets in a group; at least the k of the store. Absent: that one.'),
})

const statisticsOf = async (desk: ConsoleDesk, store: string, asked: number | undefined) => {
  if (!desk.policyFolder.stores.some(known => known === store))
    throw new AppError('NOT_FOUND', 'no store is called that')
  const { period, k: least } = await rulesOf(desk.run, storeId(store))
  const k = asked ?? least
  // The usual report less this one would tell of groups that are smaller still.
  if (k < least) throw new AppError('USAGE', `k is at least ${least} for this store`)
  const counted = await desk.figures.counted(storeId(store))
  if (!counted) throw new AppError('NOT_FOUND', 'this store was not counted yet')
  const { count: kept, seals } = counted
  return { ...reportOf(kept.cells, k, { period, seals, least }), countedAt: kept.at.toISOString() }
}

const queuesOf = ({ health }: ConsoleDesk) => health.queueStates().catch(() => undefined)

/** Statistics, the proof, health, and whoever calls. */
export const houseRoutes = [
  apiRoute({
    ...{ method: 'GET', path: '/me', name: 'showMe', scope: 'read' },
    summary: 'Whose token this is, and what it opens at this moment',
    answer: z.object({
      ...{ login: z.string(), roles: z.array(z.enum(roles)), token: z.string() },
      ...{ scopes: z.array(z.enum(scopes)), expiresAt: moment },
    }),
    handle: async (_, { account, token }) => ({
      ...{ login: account.login, roles: account.roles, token: token.id },
      ...{ scopes: token.scopes, expiresAt: token.expiresAt.toISOString() },
    }),
  }),
  apiRoute({
    ...{ method: 'GET', path: '/statistics/:store', name: 'showStatistics', scope: 'read' },
    summary:
      'The statistics of a store as they were counted last, in groups of at least k; nothing is counted for it',
    params: z.object({ store: z.string().min(1).max(100) }),
    query: kQuery,
    answer: statisticsShape,
    async handle(desk, _, { params, query }) {
      const { cells, total, ...report } = await statisticsOf(desk, params.store, query.k)
      return { store: params.store, ...report, total: { ...total }, cells: [...cells] }
    },
  }),
  apiRoute({
    ...{ method: 'GET', path: '/ledger/verification', name: 'verifyLedger', scope: 'read' },
    summary: 'Whether the chain of the ledger holds; checked once a minute at most',
    answer: ledgerShape,
    async handle(desk) {
      const { problems, ...rest } = await verifications(desk, '', () => desk.run.ledger.verify())
      return { ...rest, problems: [...problems] }
    },
  }),
  apiRoute({
    ...{ method: 'GET', path: '/health', name: 'showHealth', scope: 'read' },
    summary: 'Who is at work, and what waits',
    answer: healthShape,
    async handle(desk) {
      const [ages, queues, paused] = await Promise.all([
        ...[desk.health.workers.ages(), queuesOf(desk)],
        desk.run.runStore.pausedAll(),
      ] as const)
      return {
        paused: paused !== undefined,
        duties: healthOf(ages, defaultMaxSeconds).map(({ duty, alive, canarySeconds }) => ({
          ...{ duty, alive, canarySeconds },
        })),
        ...(queues ? { queues: [...queues] } : {}),
      }
    },
  }),
] as const
