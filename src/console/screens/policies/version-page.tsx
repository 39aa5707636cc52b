import type { VNode } from 'preact'
import type { PolicyVersion } from '../../../runs/policy-versions.ts'
import { mayDo } from '../../accounts/account.ts'
import { Secret } from '../../layout.tsx'
import { Moment } from '../../parts.tsx'
import type { Visit } from '../../visit.ts'
import { shortDigest } from './list-page.tsx'
import { policyIn, writtenText } from './load.ts'
import { InWords } from './policy-page.tsx'
import { TextDiff, Verbatim } from './shared.tsx'
import { policiesWords } from './words.ts'

/** A version as it was, against what the file says now; absent: the file is gone. */
export const VersionPage = ({
  visit,
  version,
  now,
}: {
  readonly visit: Visit
  readonly version: PolicyVersion
  readonly now?: string | undefined
}): VNode => {
  const words = policiesWords[visit.language]
  const text = writtenText(version)
  const policy = policyIn(text, version.policy)
  return (
    <>
      <dl class="facts">
        <dt>{words.mode}</dt>
        <dd>{words.modes[version.mode]}</dd>
        <dt>{words.changed}</dt>
        <dd>
          <Moment look={visit} at={version.at} />, {version.by}
          {version.approval ? `; ${words.approvedBy} ${version.approval.by}` : ''}
        </dd>
        <dt>{words.digest}</dt>
        <dd>{shortDigest(version.digest)}</dd>
      </dl>
      {now !== undefined && mayDo(visit.account, 'edit') ? (
        <form method="post" action={`/policies/${version.policy}/versions/${version.number}/restore`}>
          <Secret visit={visit} />
          <div class="buttons">
            <button type="submit" aria-describedby="restore-hint">
              {words.restore}
            </button>
            <span id="restore-hint" class="quiet">
              {words.restoreHint}
            </span>
          </div>
        </form>
      ) : null}
      {now === undefined ? null : (
        <>
          <h2>{words.compared}</h2>
          <TextDiff visit={visit} before={text} after={now} />
        </>
      )}
      {policy ? (
        <>
          <h2>{words.inWords}</h2>
          <InWords visit={visit} policy={policy} />
        </>
      ) : null}
      <h2>{words.text}</h2>
      <Verbatim label={words.text}>{text}</Verbatim>
    </>
  )
}
