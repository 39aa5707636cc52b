import type { VNode } from 'preact'
import { Moment, Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import type { Visit } from '../../visit.ts'
import type { ListedPolicy } from './load.ts'
import { ModeChip } from './shared.tsx'
import { policiesWords } from './words.ts'

interface Part {
  readonly visit: Visit
  readonly policy: ListedPolicy
}

export const shortDigest = (digest: string): VNode => <code>{digest.slice(0, 12)}</code>

/** In words: in force, not planned with yet, or gone. */
export const stateIn = ({ visit, policy: { now, kept } }: Part): string => {
  const { states } = policiesWords[visit.language]
  if (!now) return states.gone
  return kept?.digest === now.digest ? states.inForce : states.notYet
}

export const LockText = ({ visit, policy: { lock } }: Part): VNode | null => {
  const words = policiesWords[visit.language]
  if (!lock) return null
  return (
    <>
      {words.lockedBy} {lock.by}
      {lock.asked ? `; ${lock.asked.by} ${words.unlockAsked}` : ''}
    </>
  )
}

/** When, by whom, and who approved it: of the version that is in force or was last. */
export const Changed = ({ visit, policy: { now, kept } }: Part): VNode | null => {
  if (!kept || (now && kept.digest !== now.digest)) return null
  return (
    <>
      <Moment look={visit} at={kept.at} />, {kept.by}
      {kept.approval ? `; ${policiesWords[visit.language].approvedBy} ${kept.approval.by}` : ''}
    </>
  )
}

export const PolicyList = ({
  visit,
  policies,
}: {
  readonly visit: Visit
  readonly policies: readonly ListedPolicy[]
}): VNode => {
  const [words, shared] = [policiesWords[visit.language], recordWords[visit.language]]
  if (policies.length === 0) return <p>{words.empty}</p>
  return (
    <>
      <p>{words.intro}</p>
      <Table
        label={visit.words.navigation.policies}
        heads={[
          ...[shared.policy, words.version, words.mode, words.changed],
          ...[shared.state, words.lock, words.digest],
        ]}
        rows={policies.map(policy => {
          const { version, mode, digest } = policy.now ?? policy.kept ?? {}
          return [
            <a key="name" href={`/policies/${policy.name}`}>
              {policy.name}
            </a>,
            String(version ?? ''),
            mode ? <ModeChip key="mode" mode={mode} /> : '',
            <Changed key="changed" visit={visit} policy={policy} />,
            stateIn({ visit, policy }),
            <LockText key="lock" visit={visit} policy={policy} />,
            shortDigest(digest ?? ''),
          ]
        })}
      />
    </>
  )
}
