// How the editor looks: the console's own colours, light and dark. What the packages draw by pictures in their style sheets
// is drawn by text here: the console's policy of content lets no such picture be loaded.
import { HighlightStyle } from '@codemirror/language'
import { EditorView } from '@codemirror/view'
import { tags } from '@lezer/highlight'

const underline = colour => ({
  backgroundImage: 'none',
  textDecoration: `underline wavy ${colour}`,
  textUnderlineOffset: '3px',
})

/** A picture in `content` takes the place of the element; without it the sign before it is shown. */
const marker = (name, sign, colour) => ({
  [`.cm-lint-marker-${name}`]: { content: 'normal' },
  [`.cm-lint-marker-${name}::before`]: { content: sign, color: colour, fontWeight: '700' },
})

export const look = EditorView.theme({
  '&': {
    backgroundColor: 'var(--paper)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    borderRadius: '0.3rem',
    fontSize: '0.9rem',
  },
  '&.cm-focused': { outline: '3px solid var(--accent)', outlineOffset: '2px' },
  '.cm-scroller': { fontFamily: 'ui-monospace, monospace', maxHeight: '40rem', overflow: 'auto' },
  '.cm-content': { caretColor: 'var(--ink)' },
  '.cm-gutters': {
    backgroundColor: 'var(--panel)',
    color: 'var(--quiet)',
    borderRight: '1px solid var(--line)',
  },
  '.cm-tooltip': {
    backgroundColor: 'var(--panel)',
    color: 'var(--ink)',
    border: '1px solid var(--edge)',
    maxWidth: 'min(32rem, 90vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--accent)',
    color: 'var(--on-accent)',
  },
  '.cm-completionIcon': { display: 'none' },
  '.cm-meaning': { padding: '0.3rem 0.6rem' },
  '.cm-lintRange-error': underline('var(--danger)'),
  '.cm-lintRange-warning': underline('var(--warn)'),
  ...marker('error', '"✖"', 'var(--danger)'),
  ...marker('warning', '"!"', 'var(--warn)'),
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--danger)' },
  '.cm-diagnostic-warning': { borderLeft: '4px solid var(--warn)' },
})

export const colours = HighlightStyle.define([
  { tag: [tags.propertyName, tags.definition(tags.propertyName)], color: 'var(--accent)' },
  { tag: [tags.comment, tags.lineComment], color: 'var(--quiet)', fontStyle: 'italic' },
  { tag: [tags.string, tags.special(tags.string)], color: 'var(--warn)' },
])
