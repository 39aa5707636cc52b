import type { VNode } from 'preact'
import type { LabFinding, LabReading } from '../../../lab/protocol.ts'
import { noticeWords } from '../../../notices/words/list.ts'
import { Table } from '../../parts.tsx'
import { recordWords } from '../../record-words.ts'
import type { Look } from '../../visit.ts'
import { redactionWords } from './words.ts'

interface Result {
  readonly look: Look
  readonly text: string
  readonly reading: LabReading
}

/** The finding and what it is, beside it and in a frame of its own: nothing of that is told by a colour alone. */
const Marked = ({ text, finding }: { readonly text: string; readonly finding: LabFinding }): VNode => (
  <mark class={finding.isTaken ? 'finding' : 'finding doubtful'}>
    {text.slice(finding.start, finding.end)}
    <span class="tag">{finding.isTaken ? finding.entity : `${finding.entity}?`}</span>
  </mark>
)

/** The text in its pieces; of findings that share a part of it the first is shown, and all of them in the table. */
const piecesOf = (text: string, findings: readonly LabFinding[]): (VNode | string)[] => {
  const pieces: (VNode | string)[] = []
  let done = 0
  for (const finding of findings) {
    if (finding.start < done) continue
    pieces.push(
      text.slice(done, finding.start),
      <Marked key={String(finding.start)} text={text} finding={finding} />,
    )
    done = finding.end
  }
  return [...pieces, text.slice(done)]
}

const Findings = ({ look, text, reading }: Result): VNode => {
  const words = redactionWords[look.language]
  const kinds = noticeWords[look.language].rules.entities
  return (
    <Table
      label={words.result}
      heads={[words.kind, words.value, words.score, words.by, words.place, recordWords[look.language].state]}
      figures={[2]}
      rows={reading.findings.map(({ entity, start, end, score, by, isTaken }) => [
        <span key="kind">
          {entity} <span class="quiet">{kinds[entity]}</span>
        </span>,
        text.slice(start, end),
        look.show.number(score),
        by,
        `${look.show.number(start)}–${look.show.number(end)}`,
        isTaken ? words.taken : words.notTaken,
      ])}
    />
  )
}

/** What each operator makes of the same text. */
const SideBySide = ({ look, reading }: Omit<Result, 'text'>): VNode | null => {
  const words = redactionWords[look.language]
  if (reading.outputs.length === 0) return null
  return (
    <>
      <h2>{words.sideBySide}</h2>
      <div class="sides">
        {reading.outputs.map(({ operator, text }) => (
          <section key={operator} aria-labelledby={`by-${operator}`}>
            <h3 id={`by-${operator}`}>
              {operator} <span class="quiet">{words.operatorWords[operator]}</span>
            </h3>
            <pre class="wrap">{text === '' ? words.empty : text}</pre>
          </section>
        ))}
      </div>
    </>
  )
}

export const LabResult = ({ look, text, reading }: Result): VNode => {
  const words = redactionWords[look.language]
  const taken = reading.findings.filter(({ isTaken }) => isTaken).length
  return (
    <>
      <h2 id="result">{words.result}</h2>
      <p>
        {reading.findings.length === 0 ? words.nothing : look.show.count(words.found, taken)}{' '}
        <span class="quiet">
          {words.format}: {words.formats[reading.format]}
        </span>
      </p>
      <pre class="wrap marked" data-pick="phrase">
        {piecesOf(text, reading.findings)}
      </pre>
      {reading.findings.length === 0 ? null : <Findings look={look} text={text} reading={reading} />}
      <SideBySide look={look} reading={reading} />
    </>
  )
}
