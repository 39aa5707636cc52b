import type { VNode } from 'preact'
import type { Run } from '../../../runs/model.ts'
import type { RunProof } from '../../../runs/prove-run.ts'
import type { SealProof } from '../../../runs/sealing/prove-seal.ts'
import { Secret } from '../../layout.tsx'
import { Moment, Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import type { Visit } from '../../visit.ts'
import { statisticsWords } from './words.ts'

/** Of a digest, as much as tells it from others; the whole stands in its proof. */
export const short = (digest: string): string => digest.slice(0, 16)

/** What holds and what does not, in words of their own besides their colour. */
export const Verdict = ({ is, yes, no }: { is: boolean; yes: string; no: string }): VNode => (
  <span class={is ? 'good' : 'bad'}>{is ? `✓ ${yes}` : `✗ ${no}`}</span>
)

/** By post, since the whole ledger is read for it. */
export const Prove = ({ visit, id }: { readonly visit: Visit; readonly id: string }): VNode => {
  const { prove } = statisticsWords[visit.language]
  return (
    <form method="post" action="/statistics/prove">
      <Secret visit={visit} />
      <input type="hidden" name="id" value={id} />
      <button type="submit" aria-label={`${prove}: ${id}`}>
        {prove}
      </button>
    </form>
  )
}

/** Of each run both digests, as it came to its end with. */
export const Runs = ({ visit, runs }: { visit: Visit; runs: readonly Run[] }): VNode => {
  const [words, shared] = [statisticsWords[visit.language], recordWords[visit.language]]
  return (
    <>
      <h2>{words.runs}</h2>
      {runs.length === 0 ? (
        <p>{words.noRuns}</p>
      ) : (
        <Table
          label={words.runs}
          heads={[
            ...[shared.run, shared.policy, shared.made, words.digestBefore, words.digestAfter],
            ...[shared.state, words.prove],
          ]}
          rows={runs.map(({ id, policy, startedAt, result }) => [
            <a key="id" href={`/runs/${id}`}>
              {id}
            </a>,
            policy,
            <Moment key="at" look={visit} at={startedAt} />,
            <code key="before">{result ? short(result.statisticsBefore) : '·'}</code>,
            <code key="after">{result ? short(result.statisticsAfter) : '·'}</code>,
            result ? (
              <Verdict
                key="equal"
                is={result.statisticsBefore === result.statisticsAfter}
                yes={words.equal}
                no={words.unequal}
              />
            ) : (
              '·'
            ),
            <Prove key="prove" visit={visit} id={id} />,
          ])}
        />
      )}
    </>
  )
}

const Digests = ({ visit, before, after }: { visit: Visit; before: string; after: string }): VNode => {
  const words = statisticsWords[visit.language]
  return (
    <dl class="facts">
      <dt>{words.digestBefore}</dt>
      <dd>
        <code>{before}</code>
      </dd>
      <dt>{words.digestAfter}</dt>
      <dd>
        <code>{after}</code>
      </dd>
    </dl>
  )
}

const LedgerVerdict = ({ visit, valid }: { visit: Visit; valid: boolean }): VNode => {
  const words = statisticsWords[visit.language]
  return (
    <p>
      {words.ledger}: <Verdict is={valid} yes={words.valid} no={words.broken} />
    </p>
  )
}

/** What the ledger was told of each batch of a run. */
export const RunProofPage = ({ visit, proof }: { visit: Visit; proof: RunProof }): VNode => {
  const words = statisticsWords[visit.language]
  const { run, batches, equal, ledgerValid } = proof
  const { statisticsBefore: before, statisticsAfter: after } = run.result ?? {}
  return (
    <>
      <p>
        {words.figures}: <Verdict is={equal} yes={words.equal} no={words.unequal} />
      </p>
      {before === undefined || after === undefined ? null : (
        <Digests visit={visit} before={before} after={after} />
      )}
      <Table
        label={words.batch}
        heads={[words.entry, words.batch, words.digestBefore, words.digestAfter, words.figures]}
        figures={[0]}
        rows={batches.map(each => [
          visit.show.number(each.entry),
          each.batch,
          <code key="before">{short(each.before)}</code>,
          <code key="after">{short(each.after)}</code>,
          <Verdict key="equal" is={each.equal} yes={words.equal} no={words.unequal} />,
        ])}
      />
      <LedgerVerdict visit={visit} valid={ledgerValid} />
    </>
  )
}

/** What the ledger was told of a seal, and whether the seal still is that. */
export const SealProofPage = ({ visit, proof }: { visit: Visit; proof: SealProof }): VNode => {
  const words = statisticsWords[visit.language]
  return (
    <>
      <p>
        {words.figures}: <Verdict is={proof.equal} yes={words.equal} no={words.unequal} />
      </p>
      <p>
        <Verdict is={proof.unchanged} yes={words.unchanged} no={words.changed} />
      </p>
      <Digests visit={visit} before={proof.before} after={proof.after} />
      <dl class="facts">
        <dt>{words.cells}</dt>
        <dd>
          <code>{proof.cellsSha256}</code>
        </dd>
        <dt>{words.entry}</dt>
        <dd>{visit.show.number(proof.entry)}</dd>
      </dl>
      <LedgerVerdict visit={visit} valid={proof.ledgerValid} />
    </>
  )
}
