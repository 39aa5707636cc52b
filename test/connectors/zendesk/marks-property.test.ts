import fc from 'fast-check'
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { expect, it } from 'vitest'
import { markedHtml } from '../../../src/connectors/zendesk/marks.ts'

const word = 'Zyxwvut'

/** Written as no two mail programs write alike; some of it holds the word. */
const attribute = fc.constantFrom(
  ...[
    'class="a  b"',
    "title='a > b'",
    'HREF="mailto:Zyxwvut@x.se"',
    'href=mailto:Zyxwvut@x.se',
    'alt=Zyxwvut/',
  ],
  ...['checked', 'data-x="1<2"', 'alt = "Zyxwvut"', 'dir=auto', 'title=', "alt='Zyxwvut &amp; son'"],
)
const gap = fc.constantFrom(' ', '  ', '\n', '\t', ' \n ')
const attributes = fc
  .array(fc.tuple(gap, attribute), { maxLength: 3 })
  .map(all => all.map(each => each.join('')).join(''))
const end = fc.constantFrom('>', '/>', ' />', '\n/>', ' >', '\n>')
const tag = fc
  .tuple(fc.constantFrom('IMG', 'img', 'br', 'BR', 'a', 'A', 'p', 'Span', 'hr'), attributes, end)
  .map(([name, middle, close]) => `<${name}${middle}${close}`)
const closing = fc.constantFrom('</a>', '</A>', '</p>', '</Span >', '</b\n>')
const text = fc.constantFrom(
  ...[
    word,
    `I am ${word}.`,
    ' a &lt; b ',
    '&amp;',
    `&nbsp;${word}&ouml;`,
    '\n',
    '2 < 3',
    `${word}${word}`,
    'x',
  ],
)
const other = fc.constantFrom(
  ...['<!-- x -->', `<!-- ${word} -->`, '<![CDATA[ y ]]>', '<?xml z?>', '<!doctype html>', '<!-->', '</ x>'],
  ...['<style>p > a {}</style>', `<SCRIPT>"${word} > 1"</SCRIPT>`, '<textarea>t</textarea>'],
)
const html = fc.array(fc.oneof(tag, closing, text, other), { maxLength: 9 }).map(all => all.join(''))

const wanted = fc.constantFrom<(stored: string) => string>(
  stored => stored.replaceAll(word, '[PERSON]'),
  stored => stored.replaceAll(`mailto:${word}`, 'mailto:[EMAIL]'),
  stored => stored.replace(word, ''),
  () => '',
)

type Node = DefaultTreeAdapterMap['childNode']

/** What stays when the desk has redacted, as a browser reads it: texts outside marks, and attributes of tags without one. */
const stays = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node): string[] => {
    if ('value' in node) return [node.value]
    if ('data' in node) return []
    if (!('childNodes' in node) || node.nodeName === 'redact') return []
    const isMarked = node.attrs.some(({ name }) => name === 'redact')
    return [...(isMarked ? [] : node.attrs.map(({ value }) => value)), ...stays(node.childNodes)]
  })

it('what is sent is the stored source, byte for byte, but for the marks', () => {
  fc.assert(
    fc.property(html, wanted, (stored, make) => {
      // Nothing that is made here says "redact" by itself.
      expect(markedHtml(stored, make(stored)).html.replace(/<\/?redact>| redact/gu, '')).toBe(stored)
    }),
    { numRuns: 3000 },
  )
})

it('nothing of what goes stays outside the marks, or it is told', () => {
  fc.assert(
    fc.property(html, stored => {
      const { html: marked, beyond } = markedHtml(stored, stored.replaceAll(word, '[PERSON]'))
      if (beyond === 0) expect(stays(parseFragment(marked).childNodes).join('\n')).not.toContain(word)
    }),
    { numRuns: 3000 },
  )
})
