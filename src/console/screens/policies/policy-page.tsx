import type { VNode } from 'preact'
import { policyWords } from '../../../notices/policy-words.ts'
import type { Policy } from '../../../policies/policy.ts'
import type { TestsFileResult } from '../../../policies/tests/run-file.ts'
import type { PolicyVersion } from '../../../runs/policy-versions.ts'
import { isSamePerson } from '../../../runs/same-person.ts'
import { mayDo } from '../../accounts/account.ts'
import { Secret } from '../../layout.tsx'
import { Moment, Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import { actorOf, type Visit } from '../../visit.ts'
import { Changed, LockText, shortDigest, stateIn } from './list-page.tsx'
import type { ShownPolicy } from './load.ts'
import { ModeChip, Problems, Verbatim } from './shared.tsx'
import { Tests } from './tests.tsx'
import { policiesWords } from './words.ts'

interface Part {
  readonly visit: Visit
  readonly policy: ShownPolicy
}

const Facts = ({ visit, policy }: Part): VNode => {
  const [words, shared] = [policiesWords[visit.language], recordWords[visit.language]]
  const { version, mode, digest } = policy.now ?? policy.kept ?? {}
  const stores = policy.now?.stores.join(', ')
  return (
    <dl class="facts">
      <dt>{shared.state}</dt>
      <dd>{stateIn({ visit, policy })}</dd>
      <dt>{words.mode}</dt>
      <dd>{mode ? words.modes[mode] : ''}</dd>
      <dt>{words.version}</dt>
      <dd>
        {version}
        {stores === undefined ? '' : `, ${stores}`}
      </dd>
      <dt>{words.digest}</dt>
      <dd>{shortDigest(digest ?? '')}</dd>
      {policy.kept ? (
        <>
          <dt>{words.changed}</dt>
          <dd>
            <Changed visit={visit} policy={policy} />
          </dd>
        </>
      ) : null}
      {policy.lock ? (
        <>
          <dt>{words.lock}</dt>
          <dd>
            <LockText visit={visit} policy={policy} />
          </dd>
        </>
      ) : null}
    </dl>
  )
}

/** One sentence or a few for each rule, in the reader's language; the justification stands as somebody wrote it. */
export const InWords = ({ visit, policy }: { readonly visit: Visit; readonly policy: Policy }): VNode => {
  const { columns, rows, beyond } = policyWords(policy, visit.language)
  return (
    <>
      <Table
        label={policiesWords[visit.language].inWords}
        heads={columns}
        rows={rows.map(({ id, what, happens, basis, reason }) => [
          id,
          what,
          happens,
          <span key="basis">
            {basis.map(part =>
              typeof part === 'string' ? (
                part
              ) : (
                <a key={part.href} href={part.href}>
                  {part.text}
                </a>
              ),
            )}
          </span>,
          reason,
        ])}
      />
      <ul>
        {beyond.map(each => (
          <li key={each}>{each}</li>
        ))}
      </ul>
    </>
  )
}

/** Noted with the version by somebody else than its author; it lets no plan past its own approval. */
const Approve = ({ visit, policy: { name, now, kept } }: Part): VNode | null => {
  const words = policiesWords[visit.language]
  const isOpen = kept && now && kept.digest === now.digest && !kept.approval
  if (!isOpen || !mayDo(visit.account, 'decide')) return null
  if (isSamePerson(kept.by, actorOf(visit))) return <p class="quiet">{words.ownVersion}</p>
  return (
    <form method="post" action={`/policies/${name}/approve`}>
      <Secret visit={visit} />
      <input type="hidden" name="digest" value={kept.digest} />
      <button type="submit">{words.approve}</button>
    </form>
  )
}

const FileText = ({ visit, policy: { file } }: Part): VNode | null => {
  const words = policiesWords[visit.language]
  if (!file) return null
  return (
    <>
      {file.isInForce ? null : <p role="alert">{words.fileDiffers}</p>}
      {file.problems.length > 0 ? <Problems visit={visit} problems={file.problems} /> : null}
      <Verbatim label={words.text}>{file.text}</Verbatim>
    </>
  )
}

const Drafts = ({ visit, policy: { name, drafts } }: Part): VNode | null => {
  const [words, shared] = [policiesWords[visit.language], recordWords[visit.language]]
  if (drafts.length === 0) return null
  return (
    <>
      <h2>{words.drafts}</h2>
      <Table
        label={words.drafts}
        heads={[words.draft, shared.madeBy, shared.state]}
        rows={drafts.map(({ id, by, at, approval }) => [
          <a key="id" href={`/policies/${name}/drafts/${id}`}>
            <Moment look={visit} at={at} />
          </a>,
          by,
          approval ? `${words.approvedBy} ${approval.by}` : '',
        ])}
      />
    </>
  )
}

const History = ({ visit, policy: { name, history } }: Part): VNode => {
  const [words, shared] = [policiesWords[visit.language], recordWords[visit.language]]
  if (history.length === 0) return <p>{words.noHistory}</p>
  const approvedIn = ({ approval }: PolicyVersion): VNode | string =>
    approval ? (
      <span key="approval">
        {approval.by}, <Moment look={visit} at={approval.at} />
      </span>
    ) : (
      ''
    )
  return (
    <Table
      label={words.history}
      heads={['#', words.version, words.mode, words.changed, shared.madeBy, words.approvedBy, words.digest]}
      rows={history.map(version => [
        <a
          key="number"
          href={`/policies/${name}/versions/${version.number}`}
          aria-label={`${words.show} ${version.number}`}
        >
          {version.number}
        </a>,
        String(version.version),
        <ModeChip key="mode" mode={version.mode} />,
        <Moment key="at" look={visit} at={version.at} />,
        version.by,
        approvedIn(version),
        shortDigest(version.digest),
      ])}
    />
  )
}

const TestsPart = ({
  visit,
  policy,
  results,
}: Part & { results: readonly TestsFileResult[] | undefined }): VNode => {
  const words = policiesWords[visit.language]
  return (
    <>
      <h2 id="tests">{words.tests}</h2>
      {results ? <Tests visit={visit} results={results} /> : null}
      <form method="post" action={`/policies/${policy.name}/tests`}>
        <Secret visit={visit} />
        <button type="submit">{words.runTests}</button>
      </form>
    </>
  )
}

export const PolicyPage = ({
  visit,
  policy,
  results,
}: Part & { readonly results?: readonly TestsFileResult[] | undefined }): VNode => {
  const words = policiesWords[visit.language]
  const { done } = visit
  return (
    <>
      {done === 'activated' || done === 'approved' || done === 'dropped' ? (
        <p role="status">{words.done[done]}</p>
      ) : null}
      <Facts visit={visit} policy={policy} />
      {policy.now && mayDo(visit.account, 'edit') ? (
        <p>
          <a href={`/policies/${policy.name}/edit`}>{words.edit}</a>
        </p>
      ) : null}
      <Approve visit={visit} policy={policy} />
      <Drafts visit={visit} policy={policy} />
      {policy.now ? (
        <>
          <h2>{words.inWords}</h2>
          <InWords visit={visit} policy={policy.now} />
          <h2>{words.text}</h2>
          <FileText visit={visit} policy={policy} />
          <TestsPart visit={visit} policy={policy} results={results} />
        </>
      ) : null}
      <h2>{words.history}</h2>
      <History visit={visit} policy={policy} />
    </>
  )
}
