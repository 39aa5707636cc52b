import type { VNode } from 'preact'
import type { Checkpoint, Verification } from '../../../ledger/ledger.ts'
import { mayDo } from '../../accounts/account.ts'
import type { ConsoleDesk } from '../../desk.ts'
import { Secret } from '../../layout.tsx'
import { Age, Moment } from '../../parts.tsx'
import type { Taking } from '../../takings.ts'
import type { Visit } from '../../visit.ts'
import { Verdict } from './proof-parts.tsx'
import { statisticsWords } from './words.ts'

/** As `gallra ledger verify` says it, and what was signed last. */
export interface CheckedLedger {
  readonly verification: Verification
  readonly last?: Checkpoint
}

/** Reads every entry. */
export const checkLedger = async ({ run, ledgerStore }: ConsoleDesk): Promise<CheckedLedger> => {
  const verification = await run.ledger.verify()
  const last = (await ledgerStore.checkpoints()).at(-1)
  return { verification, ...(last ? { last } : {}) }
}

interface Part {
  readonly visit: Visit
  readonly taking: Taking<CheckedLedger>
}

const Checked = ({ visit, checked: { verification, last } }: { visit: Visit; checked: CheckedLedger }) => {
  const words = statisticsWords[visit.language]
  const { number } = visit.show
  const { valid, entries, checkpoints, openIntents, rotations = 0, problems } = verification
  return (
    <>
      <dl class="facts">
        <dt>{words.ledger}</dt>
        <dd>
          <Verdict is={valid} yes={words.valid} no={words.broken} />
        </dd>
        <dt>{words.entries}</dt>
        <dd>{number(entries)}</dd>
        <dt>{words.checkpoints}</dt>
        <dd>{number(checkpoints)}</dd>
        <dt>{words.lastCheckpoint}</dt>
        <dd>
          {last ? (
            <>
              {words.entry} {number(last.size)}, <Moment look={visit} at={last.at} />, <code>{last.key}</code>
            </>
          ) : (
            '·'
          )}
        </dd>
        <dt>{words.openIntents}</dt>
        <dd>{number(openIntents)}</dd>
        <dt>{words.rotations}</dt>
        <dd>{number(rotations)}</dd>
      </dl>
      {problems.length === 0 ? null : (
        <ul role="alert" class="bad">
          {problems.map(problem => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
    </>
  )
}

/** What the last check found, or that one is under way. */
export const LedgerState = ({ visit, taking: { underway, taken, failure } }: Part): VNode => {
  const words = statisticsWords[visit.language]
  if (underway) return <p role="status">{words.verifying}</p>
  return (
    <>
      {failure === undefined ? null : (
        <p role="alert">
          {words.failed} {failure}
        </p>
      )}
      <p>
        {words.verified}: <Age look={visit} of={taken} never={words.neverVerified} />
      </p>
      {taken ? <Checked visit={visit} checked={taken.value} /> : null}
    </>
  )
}

/** The ledger: checked when somebody wants it, and for auditors to take along. */
export const LedgerPart = ({ visit, taking }: Part): VNode => {
  const words = statisticsWords[visit.language]
  return (
    <>
      <h2 id="ledger">{words.ledger}</h2>
      <p class="quiet">{words.ledgerHint}</p>
      <div {...(taking.underway ? { 'data-live': '/statistics/ledger/events' } : {})}>
        <LedgerState visit={visit} taking={taking} />
      </div>
      <div class="buttons">
        {taking.underway ? null : (
          <form method="post" action="/statistics/ledger">
            <Secret visit={visit} />
            <button type="submit" class="main">
              {words.verify}
            </button>
          </form>
        )}
        {mayDo(visit.account, 'audit') ? <a href="/statistics/ledger/export">{words.exportLedger}</a> : null}
      </div>
    </>
  )
}
