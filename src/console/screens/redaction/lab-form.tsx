import type { VNode } from 'preact'
import { entities, textFormats } from '../../../entities.ts'
import { languages, ownNames } from '../../../languages.ts'
import { noticeWords } from '../../../notices/words/list.ts'
import { operatorNames } from '../../../redaction/operator.ts'
import { recalls } from '../../../redaction/thresholds.ts'
import type { StoreId } from '../../../tickets/ids.ts'
import type { Look } from '../../visit.ts'
import { type Asked, mostCharacters } from './asked.ts'
import { redactionWords } from './words.ts'

interface Option {
  readonly value: string
  readonly label: string
  readonly lang?: string
}

/** A choice of one; the first option is what holds where nothing was chosen. */
export const Choice = ({
  name,
  label,
  options,
  value,
  hint,
}: {
  readonly name: string
  readonly label: string
  readonly options: readonly Option[]
  readonly value: string
  readonly hint?: string
}): VNode => (
  <div class="field">
    <label for={name}>{label}</label>
    <select id={name} name={name} {...(hint === undefined ? {} : { 'aria-describedby': `${name}-hint` })}>
      {options.map(option => (
        <option
          key={option.value}
          value={option.value}
          selected={option.value === value}
          {...(option.lang === undefined ? {} : { lang: option.lang })}
        >
          {option.label}
        </option>
      ))}
    </select>
    {hint === undefined ? null : (
      <p id={`${name}-hint`} class="quiet">
        {hint}
      </p>
    )}
  </div>
)

/** Boxes of which several may be ticked: a code as YAML has it, and what it means. */
const Boxes = ({
  name,
  legend,
  options,
  ticked,
}: {
  readonly name: string
  readonly legend: string
  readonly options: readonly Option[]
  readonly ticked: readonly string[]
}): VNode => (
  <fieldset>
    <legend>{legend}</legend>
    <div class="boxes">
      {options.map(({ value, label }) => (
        <label key={value} class="box">
          <input type="checkbox" name={name} value={value} checked={ticked.includes(value)} /> {value}{' '}
          <span class="quiet">{label}</span>
        </label>
      ))}
    </div>
  </fieldset>
)

/** An invented text to begin with; which one it is may stand in the address. */
export const Examples = ({ look }: { readonly look: Look }): VNode => {
  const words = redactionWords[look.language]
  return (
    <nav aria-label={words.example}>
      <ul>
        <li class="quiet">{words.example}</li>
        {languages.map(each => (
          <li key={each}>
            <a href={`/redaction/examples/${each}`} lang={each} hreflang={each}>
              {ownNames[each]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

interface Fields {
  readonly look: Look
  readonly asked: Asked
  readonly stores: readonly StoreId[]
}

const Chosen = ({ look, asked, stores }: Fields): VNode => {
  const words = redactionWords[look.language]
  const guess = { value: '', label: words.guess }
  return (
    <div class="choices">
      <Choice
        name="store"
        label={words.desk}
        hint={words.deskHint}
        value={asked.store ?? ''}
        options={[
          ...stores.map(store => ({ value: store, label: store })),
          { value: '', label: words.noDesk },
        ]}
      />
      <Choice
        name="lang"
        label={words.language}
        value={asked.lang ?? ''}
        options={[guess, ...languages.map(each => ({ value: each, label: ownNames[each], lang: each }))]}
      />
      <Choice
        name="format"
        label={words.format}
        value={asked.format ?? ''}
        options={[guess, ...textFormats.map(each => ({ value: each, label: words.formats[each] }))]}
      />
      <Choice
        name="recall"
        label={words.recall}
        value={asked.recall}
        options={recalls.map(each => ({ value: each, label: words.recalls[each] }))}
      />
    </div>
  )
}

/** The text, and what a policy would say of it. */
export const LabFields = ({ look, asked, stores }: Fields): VNode => {
  const words = redactionWords[look.language]
  const kinds = noticeWords[look.language].rules.entities
  return (
    <>
      <div class="field">
        <label for="text">{words.text}</label>
        <textarea
          id="text"
          name="text"
          rows={8}
          maxLength={mostCharacters}
          required
          spellcheck={false}
          autocomplete="off"
          aria-describedby="text-hint"
        >
          {asked.text}
        </textarea>
        <p id="text-hint" class="quiet">
          {look.show.count(words.textHint, mostCharacters)}
        </p>
      </div>
      <Chosen look={look} asked={asked} stores={stores} />
      <Boxes
        name="entity"
        legend={words.entities}
        ticked={asked.entities}
        options={entities.map(each => ({ value: each, label: kinds[each] }))}
      />
      <Boxes
        name="operator"
        legend={words.operators}
        ticked={asked.operators}
        options={operatorNames.map(each => ({ value: each, label: words.operatorWords[each] ?? each }))}
      />
      <div class="buttons">
        <button type="submit" class="main">
          {words.read}
        </button>
      </div>
    </>
  )
}
