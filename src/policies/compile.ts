import { type ActionSpec, actionSpec } from '../actions/specs.ts'
import { thresholdsOf } from '../redaction/thresholds.ts'
import type { Clock } from '../tickets/record.ts'
import type { Path } from '../yaml/parse-yaml.ts'
import type { Position } from '../yaml/problem.ts'
import { canonicalDigest } from './canonical.ts'
import { type Duration, parseDuration } from './durations.ts'
import type { Basis, Minimum, Policy, Rule, Stage } from './policy.ts'
import type { PolicyFile, StageFile } from './schema.ts'

const categories = (written: string | string[]): '*' | readonly string[] => {
  const list = Array.isArray(written) ? written : [written]
  return list.includes('*') ? '*' : list
}

/** The schema has checked the pattern; nothing else gets here. */
const known = (written: string): Duration => {
  const duration = parseDuration(written)
  if (!duration) throw new TypeError('a duration passed the schema and is none')
  return duration
}

const stage = ({ after, 'round-to': roundTo, ...rest }: StageFile): Stage => {
  const spec: ActionSpec = actionSpec.parse(rest)
  return { after: known(after), ...(roundTo ? { roundTo } : {}), spec }
}

const basis = ({ period, ...rest }: PolicyFile['rules'][number]['basis']): Basis => ({
  ...rest,
  ...(period === undefined ? {} : { period: known(period) }),
})

const rule = (written: PolicyFile['rules'][number], policy: PolicyFile): Rule => ({
  id: written.id,
  categories: categories(written.category),
  ...(written.when ? { when: written.when } : {}),
  clock: written.clock as Clock,
  basis: basis(written.basis),
  stages: written.stages.map(stage),
  ...(written.redaction ? { thresholds: thresholdsOf(policy.redaction, written.redaction) } : {}),
})

const minimum = (written: PolicyFile['minimums'][number]): Minimum => ({
  categories: categories(written.category),
  ...(written.clock ? { clock: written.clock as Clock } : {}),
  keep: known(written.keep),
  ...(written['round-to'] ? { roundTo: written['round-to'] } : {}),
  statute: written.statute,
  ...(written.evidence ? { evidence: written.evidence } : {}),
})

const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const member of Object.values(value)) frozen(member)
  }
  return value
}

interface Source {
  readonly file: string
  readonly source: string
  readonly at: (path: Path) => Position
}

export const compilePolicy = (written: PolicyFile, { file, source, at }: Source): Policy =>
  frozen({
    name: written.policy,
    version: written.version,
    stores: written.stores,
    timezone: written.timezone,
    mode: written.mode ?? 'enforce',
    locked: written.locked ?? false,
    tell: written.notify?.mail ?? [],
    ...(written.schedule ? { schedule: written.schedule } : {}),
    approval: written.approval,
    ...(written.limits ? { limits: written.limits } : {}),
    ...(written.undo ? { undo: known(written.undo) } : {}),
    thresholds: thresholdsOf(written.redaction),
    hold: written.hold,
    minimums: written.minimums.map(minimum),
    rules: written.rules.map(each => rule(each, written)),
    contacts: written.contacts.map(contact => ({
      ...contact,
      basis: basis(contact.basis),
      stages: contact.stages.map(stage),
    })),
    digest: canonicalDigest(written),
    source,
    written,
    file,
    at,
  })
