import type { VNode } from 'preact'
import type { Problem } from '../../../yaml/problem.ts'
import { editorUrl } from '../../editor-modules.ts'
import { Secret } from '../../layout.tsx'
import type { Visit } from '../../visit.ts'
import { Problems } from './shared.tsx'
import { policiesWords } from './words.ts'

/** A text that is being written, and what it was begun from. */
export interface Editing {
  readonly policy: string
  readonly text: string
  /** `textDigest` of the file. */
  readonly base: string
  /** Absent: not checked yet. */
  readonly problems?: readonly Problem[]
}

/** A plain field that works without scripts; with them it becomes an editor (assets/policy-editor.js). */
export const EditPage = ({ visit, editing }: { readonly visit: Visit; readonly editing: Editing }): VNode => {
  const words = policiesWords[visit.language]
  const { policy, text, base, problems } = editing
  return (
    <>
      <script type="module" src={editorUrl()} />
      <p>{words.hint}</p>
      <form method="post" action={`/policies/${policy}/check`} data-problems={`/policies/${policy}/problems`}>
        <Secret visit={visit} />
        <input type="hidden" name="base" value={base} />
        <div class="field">
          <label for="text">{words.text}</label>
          <p id="keys" class="quiet" hidden>
            {words.keys}
          </p>
          <textarea id="text" name="text" rows={28} class="code" spellcheck={false} autocapitalize="none">
            {/* Parsers of HTML drop a line break that stands first (13.1.2.5). */}
            {`\n${text}`}
          </textarea>
        </div>
        <section id="problems" aria-live="polite">
          {problems ? <Problems visit={visit} problems={problems} isEditing /> : null}
        </section>
        <div class="buttons">
          <button type="submit">{words.check}</button>
          <button type="submit" class="main" formaction={`/policies/${policy}/drafts`}>
            {words.goOn}
          </button>
        </div>
      </form>
    </>
  )
}
