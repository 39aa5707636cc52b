import type { ActionSpec, AnonymiseSpec, ForgetSpec } from '../actions/specs.ts'
import { stageDigest } from '../policies/stages.ts'
import type { RequestSettings } from './settings.ts'

/** What plans of requests say where a policy's plan names its rule. */
export const requestRule = 'request'

/** Texts go whole: what is only redacted could still tell who wrote it (EDPB report on erasure, 2026). */
const whole: AnonymiseSpec = { action: 'anonymise', 'free-text': 'delete', 'coarsen-times': 'none' }

/** A person's own record: it stays, since the desk counts by it, and tells nothing any more. */
export const contactSpec: ActionSpec = whole

/** A ticket of the person's that nobody else has a part in. */
export const ownSpec = (settings: Pick<RequestSettings, 'own-tickets'>): ActionSpec =>
  settings['own-tickets'] === 'delete' ? { action: 'delete' } : whole

export const forgetSpecFor = (keep?: readonly string[]): ForgetSpec => ({
  action: 'forget',
  ...(keep ? { keep: [...keep].sort() } : {}),
})

export const rectifySpec: ActionSpec = { action: 'rectify' }

export const digestOf = (spec: ActionSpec): string => stageDigest(requestRule, spec)

/** The specs that digests in a plan may stand for; `kept` are the lists of fields kept of its records. */
export const specsOf = (
  settings: Pick<RequestSettings, 'own-tickets'>,
  kept: readonly (readonly string[])[],
): ReadonlyMap<string, ActionSpec> =>
  new Map(
    [contactSpec, ownSpec(settings), forgetSpecFor(), rectifySpec, ...kept.map(forgetSpecFor)].map(spec => [
      digestOf(spec),
      spec,
    ]),
  )
