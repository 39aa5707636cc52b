import { structuredPatch } from 'diff'
import type { ComponentChildren, VNode } from 'preact'
import type { Mode } from '../../../policies/modes.ts'
import type { Problem } from '../../../yaml/problem.ts'
import type { Visit } from '../../visit.ts'
import { policiesWords } from './words.ts'

const tones: Readonly<Record<Mode, string>> = { test: 'quiet', notify: 'warn', enforce: 'good' }

export const ModeChip = ({ mode }: { readonly mode: Mode }): VNode => (
  <span class={`chip ${tones[mode]}`}>{mode}</span>
)

/** Text as it stands, which scrolls in itself and can be scrolled by keyboard. */
export const Verbatim = ({
  label,
  children,
}: {
  readonly label: string
  readonly children: ComponentChildren
}): VNode => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard (WCAG 2.1.1).
  <section class="verbatim" aria-label={label} tabIndex={0}>
    <pre>{children}</pre>
  </section>
)

const contextLines = 3

/** A line that goes, comes or stays; its sign says so too, not its colour alone. */
const DiffLine = ({ line }: { readonly line: string }): VNode => {
  if (line.startsWith('+')) return <ins>{line}</ins>
  return line.startsWith('-') ? <del>{line}</del> : <span>{line}</span>
}

/** What differs between two texts, with some lines around it. */
export const TextDiff = ({
  visit,
  before,
  after,
}: {
  readonly visit: Visit
  readonly before: string
  readonly after: string
}): VNode => {
  const words = policiesWords[visit.language]
  // Of a last line without a break the library says so in English.
  const isLine = (line: string): boolean => !line.startsWith('\\')
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: contextLines })
  if (hunks.length === 0) return <p>{words.same}</p>
  return (
    <Verbatim label={words.compared}>
      {hunks.map(({ oldStart, newStart, lines }) => (
        <span key={`${oldStart} ${newStart}`} class="hunk">
          <span class="quiet">{`@@ ${oldStart} → ${newStart} @@`}</span>
          {lines.filter(isLine).map((line, index) => (
            <DiffLine key={String(index)} line={line} />
          ))}
        </span>
      ))}
    </Verbatim>
  )
}

interface Told {
  readonly visit: Visit
  /** On a page with the text in a field: places lead there. */
  readonly isEditing?: boolean
}

const ProblemItem = ({ visit, problem, isEditing }: Told & { readonly problem: Problem }): VNode => {
  const words = policiesWords[visit.language]
  const { line, column, severity, message, valid = [] } = problem
  const place = `${words.line} ${line}, ${words.column} ${column}`
  return (
    <li>
      {isEditing ? (
        <a href="#text" data-line={line} data-column={column}>
          {place}
        </a>
      ) : (
        place
      )}{' '}
      <strong class={severity === 'error' ? 'bad' : 'warn'}>{words[severity]}</strong>{' '}
      <span lang="en">{message}</span>
      {valid.length === 0 ? null : (
        <>
          {' '}
          {words.valid} <span lang="en">{valid.join(', ')}</span>
        </>
      )}
    </li>
  )
}

const isError = ({ severity }: Problem): boolean => severity === 'error'

/** Every mistake with its place and its way out, as `gallra validate` tells them. */
export const Problems = ({
  visit,
  problems,
  isEditing = false,
}: Told & { readonly problems: readonly Problem[] }): VNode => {
  const words = policiesWords[visit.language]
  const errors = problems.filter(isError).length
  return (
    <>
      <p class={errors > 0 ? 'bad' : 'good'}>
        <strong>{errors > 0 ? visit.show.count(words.mistakes, errors) : words.fine}</strong>
      </p>
      {problems.length === 0 ? null : (
        <ol class="problems">
          {problems.map((problem, index) => (
            <ProblemItem key={String(index)} visit={visit} problem={problem} isEditing={isEditing} />
          ))}
        </ol>
      )}
    </>
  )
}
