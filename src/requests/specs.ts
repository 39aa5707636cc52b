import type { ActionSpec, AnonymiseSpec, ForgetSpec } from '../actions/specs.ts'
import { stageDigest } from '../policies/stages.ts'
import type { RequestSettings } from './settings.ts'
import type { Ways } from './ways.ts'

/** What plans of requests say where a policy's plan names its rule. */
export const requestRule = 'request'

/** Texts go whole: what is only redacted could still tell who wrote it (EDPB report on erasure, 2026). */
const whole: AnonymiseSpec = { action: 'anonymise', 'free-text': 'delete', 'coarsen-times': 'none' }
const wholeCoarse: AnonymiseSpec = { ...whole, rows: 'coarse' }
const gone: ActionSpec = { action: 'delete' }

/** A person's own record: it stays, since the desk counts by it, and tells nothing any more; or it goes for good. */
export const contactSpecFor = ({ contact }: Pick<Ways, 'contact'>): ActionSpec =>
  contact === 'deleted' ? gone : whole

/** A ticket of the person's that nobody else has a part in; `rows` as `rowsFor` says. */
export const ownSpecFor = (
  settings: Pick<RequestSettings, 'own-tickets'>,
  { links }: Pick<Ways, 'links'>,
  rows: 'exact' | 'coarse' = 'exact',
): ActionSpec => {
  if (settings['own-tickets'] === 'delete') return gone
  if (links === 'stay') return { action: 'forget', links, texts: 'whole' }
  return rows === 'coarse' ? wholeCoarse : whole
}

export const forgetSpecFor = ({ links }: Pick<Ways, 'links'>, keep?: readonly string[]): ForgetSpec => ({
  action: 'forget',
  ...(keep ? { keep: [...keep].sort() } : {}),
  ...(links === 'stay' ? { links } : {}),
})

export const rectifySpec: ActionSpec = { action: 'rectify' }

export const digestOf = (spec: ActionSpec): string => stageDigest(requestRule, spec)

const linkWays = [{ links: 'placeholder' }, { links: 'stay' }] as const

/** The specs that digests in a plan may stand for; `kept` are the lists of fields kept of its records. */
export const specsOf = (
  settings: Pick<RequestSettings, 'own-tickets'>,
  kept: readonly (readonly string[])[],
): ReadonlyMap<string, ActionSpec> => {
  const specs = [
    ...[whole, wholeCoarse, gone, rectifySpec],
    ...linkWays.flatMap(ways => [
      ownSpecFor(settings, ways),
      forgetSpecFor(ways),
      ...kept.map(fields => forgetSpecFor(ways, fields)),
    ]),
  ]
  return new Map(specs.map(spec => [digestOf(spec), spec]))
}
