import type { VNode } from 'preact'
import { entities } from '../../../entities.ts'
import type { LabReading } from '../../../lab/protocol.ts'
import { noticeWords } from '../../../notices/words/list.ts'
import { mayDo } from '../../accounts/account.ts'
import type { Visit } from '../../visit.ts'
import { Choice } from './lab-form.tsx'
import { redactionWords } from './words.ts'

const mostOffered = 200

/** What was found, and the words that were not: one of them is mostly what is reported. */
const offered = (text: string, { findings }: LabReading): string[] => {
  const found = findings.map(({ start, end }) => text.slice(start, end))
  const others = (text.match(/\p{Lu}[\p{L}\p{N}'-]{2,60}/gu) ?? []).filter(
    word => !found.some(each => each.includes(word)),
  )
  return [...new Set([...others, ...found])].filter(each => each.length <= 200).slice(0, mostOffered)
}

/** Part of the lab's own form, so that the text is still there afterwards. */
export const ReportFields = ({
  visit,
  text,
  reading,
}: {
  readonly visit: Visit
  readonly text: string
  readonly reading: LabReading
}): VNode | null => {
  const words = redactionWords[visit.language]
  const kinds = noticeWords[visit.language].rules.entities
  if (!mayDo(visit.account, 'steer')) return null
  return (
    <>
      <h2>{words.report}</h2>
      <p>{words.reportHint}</p>
      <div class="field">
        <label for="phrase">{words.phrase}</label>
        <input
          id="phrase"
          name="phrase"
          maxLength={200}
          size={40}
          list="words"
          autocomplete="off"
          aria-describedby="phrase-hint"
        />
        <datalist id="words">
          {offered(text, reading).map(each => (
            <option key={each} value={each} />
          ))}
        </datalist>
        <p id="phrase-hint" class="quiet">
          {words.phraseHint}
        </p>
      </div>
      <div class="choices">
        <Choice
          name="list"
          label={words.should}
          value="deny"
          options={[
            { value: 'deny', label: words.deny },
            { value: 'allow', label: words.allow },
          ]}
        />
        <Choice
          name="is"
          label={words.kind}
          value="PERSON"
          options={entities.map(each => ({ value: each, label: `${each} ${kinds[each]}` }))}
        />
      </div>
      <div class="buttons">
        <button type="submit" formaction="/redaction/proposals">
          {words.propose}
        </button>
      </div>
    </>
  )
}
