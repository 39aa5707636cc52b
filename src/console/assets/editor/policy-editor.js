// Makes an editor of the field for a policy's text: errors in place, completion, what a key means. The field stays the one
// that is sent; without this script it is the editor.
import { autocompletion, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands'
import { yaml } from '@codemirror/lang-yaml'
import { bracketMatching, syntaxHighlighting } from '@codemirror/language'
import { linter, lintGutter, lintKeymap } from '@codemirror/lint'
import { EditorView, hoverTooltip, keymap, lineNumbers } from '@codemirror/view'
import { colours, look } from './look.js'
import { keysAt, meaningOf, valuesAt } from './schema-words.js'
import { placeAt } from './yaml-place.js'

const field = document.querySelector('#text')
const form = field.closest('form')
const told = document.querySelector('#problems')
const keys = document.querySelector('#keys')
const schema = await fetch(new URL('./policy.schema.json', import.meta.url)).then(answer => answer.json())

/** Whoever checks counts lines and columns from 1; past the end of a line its end is meant. */
const offsetOf = (doc, { line, column }) => {
  const { from, to } = doc.line(Math.min(Math.max(line, 1), doc.lines))
  return Math.min(from + column - 1, to)
}

const rangeOf = (doc, problem) => {
  const from = offsetOf(doc, problem)
  const rest = doc.sliceString(from, doc.lineAt(from).to)
  const word = /^[^\s:,{}[\]]+/.exec(rest)?.[0] ?? rest.slice(0, 1)
  return { from, to: from + word.length }
}

const diagnosticOf = (doc, problem) => {
  const { severity, message, valid } = problem
  return {
    ...rangeOf(doc, problem),
    severity,
    message: valid?.length ? `${message} (${valid.join(', ')})` : message,
  }
}

/** The server checks, by what `gallra validate` checks with: there is no second set of rules here. */
const check = async ({ state: { doc } }) => {
  const { csrf, base } = form.elements
  const body = new URLSearchParams({ csrf: csrf.value, base: base.value, text: doc.toString() })
  const answer = await fetch(form.dataset.problems, { method: 'POST', body })
  // Signed out meanwhile: the next form says so.
  if (!answer.ok || answer.redirected) return []
  const { problems, list } = await answer.json()
  told.innerHTML = list
  return problems.map(problem => diagnosticOf(doc, problem))
}

const keyOptions = path =>
  keysAt(schema, path).map(({ key, description, isRequired }) => ({
    label: key,
    apply: `${key}: `,
    info: description,
    boost: isRequired ? 1 : 0,
  }))

const complete = context => {
  const { path, isKey, word } = placeAt(context.state.sliceDoc(0, context.pos))
  const keys = isKey ? keyOptions(path) : []
  const options = [...keys, ...valuesAt(schema, path).map(label => ({ label }))]
  if (options.length === 0 || (!context.explicit && word === '')) return null
  return { from: context.pos - word.length, options, validFor: /^[\w-]*$/ }
}

const meaning = hoverTooltip((view, pos) => {
  const { from, text } = view.state.doc.lineAt(pos)
  const word = [...text.matchAll(/[\w-]+/g)].find(
    each => from + each.index <= pos && pos <= from + each.index + each[0].length,
  )
  if (!word) return null
  const [start, end] = [from + word.index, from + word.index + word[0].length]
  const { path, isKey } = placeAt(view.state.sliceDoc(0, end))
  const description = meaningOf(schema, isKey ? [...path, word[0]] : path)
  if (!description) return null
  return {
    ...{ pos: start, end, above: true },
    create: () => ({
      dom: Object.assign(document.createElement('div'), {
        className: 'cm-meaning',
        textContent: description,
      }),
    }),
  }
})

const label = `${document.querySelector('label[for=text]').textContent}. ${keys.textContent}`

// In a tree of its own: there the packages' style sheets are made by script, which the console's policy of content allows, and
// not put into the page, which it does not.
const host = document.createElement('div')
field.after(host)
const root = host.attachShadow({ mode: 'open' })
const view = new EditorView({
  ...{ doc: field.value, parent: root, root },
  extensions: [
    ...[lineNumbers(), history(), bracketMatching(), yaml(), syntaxHighlighting(colours), look],
    ...[lintGutter(), linter(check, { delay: 500 }), meaning],
    autocompletion({ override: [complete] }),
    // Escape, then Tab leads out, also when the Escape closed what was proposed: that would have been all it did.
    EditorView.domEventObservers({
      keydown: (event, editor) => {
        if (event.key === 'Escape') editor.setTabFocusMode(2000)
      },
    }),
    keymap.of([...completionKeymap, ...defaultKeymap, ...historyKeymap, ...lintKeymap, indentWithTab]),
    // Reachable anyhow; said, so that those who look for what scrolls and cannot be reached find it (WCAG 2.1.1).
    EditorView.contentAttributes.of({ 'aria-label': label, tabindex: '0' }),
    EditorView.updateListener.of(update => {
      if (update.docChanged) field.value = update.state.doc.toString()
    }),
  ],
})
field.hidden = true
keys.hidden = false
document.querySelector('label[for=text]').addEventListener('click', () => view.focus())

/** A mistake in the list leads to its place. */
told.addEventListener('click', event => {
  const link = event.target.closest('a[data-line]')
  if (!link) return
  event.preventDefault()
  const place = { line: Number(link.dataset.line), column: Number(link.dataset.column) }
  view.dispatch({ selection: { anchor: offsetOf(view.state.doc, place) }, scrollIntoView: true })
  view.focus()
})
