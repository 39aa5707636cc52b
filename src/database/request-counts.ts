import { z } from 'zod'
import { type RequestState, requestId, requestStates, requestTypes } from '../requests/model.ts'
import type { Glance, RequestStore } from '../requests/request-store.ts'
import { type Collections, readAs } from './collections.ts'

const ends: readonly RequestState[] = ['completed', 'partly-withheld', 'refused', 'revoked', 'expired']
export const openStates = requestStates.filter(state => !ends.includes(state))

const at = z.date()
const state = z.enum(requestStates)
const id = z.string().transform(requestId)

const glance = z
  .object({
    id,
    state,
    due: at,
    pauses: z.array(z.object({ from: at, to: at.exactOptional() })),
    steps: z.array(z.object({ at })).min(1),
    blocked: z.object({ code: z.string() }).exactOptional(),
    mergedInto: id.exactOptional(),
    check: z.object({ sentAt: at, sent: z.int(), again: at.exactOptional() }).exactOptional(),
  })
  .transform(({ steps, blocked, ...rest }): Glance => {
    const since = steps.at(-1)?.at ?? rest.due
    return { ...rest, since, ...(blocked ? { blocked: blocked.code } : {}) }
  })

const glanced = {
  ...{ state: 1, due: 1, pauses: 1, steps: { $slice: -1 }, 'blocked.code': 1, mergedInto: 1 },
  ...{ 'check.sentAt': 1, 'check.sent': 1, 'check.again': 1 },
}

const counted = z.array(z.object({ type: z.enum(requestTypes), state, count: z.int().nonnegative() }))

/** Counts of requests; each reads an index, or the open ones alone. */
export const requestCounts = ({
  requests,
  requestFound,
}: Collections): Pick<RequestStore, 'glances' | 'countByState' | 'countInDoubt'> => ({
  async glances() {
    const found = await requests.find({ state: { $in: openStates } }, { projection: glanced }).toArray()
    return found.map(document => readAs(glance, 'requests', document))
  },
  async countByState() {
    const groups = await requests
      .aggregate([
        // Without it the index is not taken.
        { $match: { type: { $in: [...requestTypes] }, state: { $in: [...requestStates] } } },
        { $group: { _id: { type: '$type', state: '$state' }, count: { $sum: 1 } } },
        { $project: { _id: 0, type: '$_id.type', state: '$_id.state', count: 1 } },
      ])
      .toArray()
    return counted.parse(groups)
  },
  async countInDoubt() {
    const [total] = await requestFound
      .aggregate<{ requests: number }>([
        { $match: { doubtful: true } },
        { $group: { _id: { request: '$request', round: '$round' } } },
        {
          $lookup: {
            from: requests.collectionName,
            localField: '_id.request',
            foreignField: '_id',
            as: 'of',
          },
        },
        {
          $match: {
            'of.state': { $in: [...openStates, 'partly-withheld'] },
            $expr: { $in: ['$_id.round', '$of.round'] },
          },
        },
        { $count: 'requests' },
      ])
      .toArray()
    return total?.requests ?? 0
  },
})
