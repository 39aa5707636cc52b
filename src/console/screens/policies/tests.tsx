import { basename } from 'node:path'
import type { VNode } from 'preact'
import type { CaseResult } from '../../../policies/tests/run.ts'
import type { TestsFileResult } from '../../../policies/tests/run-file.ts'
import type { Visit } from '../../visit.ts'
import { policiesWords } from './words.ts'

/** A case that was not decided as it says: what differs, and why it was decided so. */
const Failed = ({ visit, of: { name, problems, text } }: { visit: Visit; of: CaseResult }): VNode => (
  <li lang="en">
    <strong class="bad">{name}</strong>
    <ul>
      {problems.map(({ line, message }) => (
        <li key={message}>
          <span lang={visit.language}>{policiesWords[visit.language].line}</span> {line}: {message}
        </li>
      ))}
    </ul>
    <p class="quiet">{text.join(' ')}</p>
  </li>
)

const FileResult = ({
  visit,
  of: { file, problems, result },
}: {
  visit: Visit
  of: TestsFileResult
}): VNode => {
  const words = policiesWords[visit.language]
  const cases = result?.cases ?? []
  const failed = cases.filter(each => each.problems.length > 0)
  const untried = result?.untried ?? []
  return (
    <>
      <h3>{basename(file)}</h3>
      {problems.map(({ line, column, message }) => (
        <p key={message} class="bad">
          {words.line} {line}, {words.column} {column}: <span lang="en">{message}</span>
        </p>
      ))}
      {result ? (
        <p>
          <span class="good">{visit.show.count(words.passed, cases.length - failed.length)}</span>,{' '}
          <span class={failed.length > 0 ? 'bad' : ''}>{visit.show.count(words.wrong, failed.length)}</span>
        </p>
      ) : null}
      {failed.length === 0 ? null : (
        <ul>
          {failed.map(each => (
            <Failed key={each.name} visit={visit} of={each} />
          ))}
        </ul>
      )}
      {untried.length === 0 ? null : (
        <p class="quiet">
          {words.untried} {untried.join(', ')}.
        </p>
      )}
    </>
  )
}

/** What `gallra test` says of one policy. */
export const Tests = ({
  visit,
  results,
}: {
  readonly visit: Visit
  readonly results: readonly TestsFileResult[]
}): VNode =>
  results.length === 0 ? (
    <p>{policiesWords[visit.language].noTests}</p>
  ) : (
    <div>
      {results.map(each => (
        <FileResult key={each.file} visit={visit} of={each} />
      ))}
    </div>
  )
