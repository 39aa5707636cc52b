import { describe, expect, it } from 'vitest'
import { blackened, isAllBlack, markedHtml, markedText } from '../../../src/connectors/zendesk/marks.ts'

const unmarked = (html: string): string =>
  html.replace(/<\/?redact>/gu, '').replace(/ redact(?=\s*\/?>)/gu, '')

describe('marks for what Zendesk redacts', () => {
  it.each([
    ['a word', 'I am Anna.', 'I am [PERSON].', 'I am <redact>Anna</redact>.'],
    [
      'two words as one',
      '<p>Anna Berg bor i Lund</p>',
      '<p>[PERSON] bor i Lund</p>',
      '<p><redact>Anna Berg</redact> bor i Lund</p>',
    ],
    [
      'the same word twice',
      'Bo and Bo and me',
      '[PERSON] and [PERSON] and me',
      '<redact>Bo</redact> and <redact>Bo</redact> and me',
    ],
    [
      'a name that goes across tags',
      '<p>An<b>na</b> here</p>',
      '<p>[PERSON]<b></b> here</p>',
      '<p><redact>An</redact><b><redact>na</redact></b> here</p>',
    ],
    [
      'an attribute',
      '<a href="mailto:anna@x.se">anna@x.se</a>',
      '<a href="mailto:[EMAIL]">[EMAIL]</a>',
      '<a href="mailto:anna@x.se" redact><redact>anna@x.se</redact></a>',
    ],
    [
      'a picture',
      '<img src="x" alt="Anna" />',
      '<img src="x" alt="[PERSON]" />',
      '<img src="x" alt="Anna" redact />',
    ],
    [
      'an entity',
      'R&ouml;d &amp; Bj&ouml;rk',
      'R&ouml;d &amp; [PERSON]',
      'R&ouml;d &amp; <redact>Bj&ouml;rk</redact>',
    ],
    ['nothing put in its place', 'Hej Anna, tack', 'Hej , tack', 'Hej <redact>Anna</redact>, tack'],
    ['a mask', 'Hej Anna', 'Hej ****', 'Hej <redact>Anna</redact>'],
    ['all of it', '<p>Anna <i>Berg</i></p>', '', '<p><redact>Anna </redact><i><redact>Berg</redact></i></p>'],
    [
      'a > inside an attribute',
      '<a title="a>b">Bo</a>',
      '<a title="a>b">[PERSON]</a>',
      '<a title="a>b"><redact>Bo</redact></a>',
    ],
  ])('stand around %s', (_, stored, wanted, marked) => {
    expect(markedHtml(stored, wanted)).toEqual({ html: marked, beyond: 0 })
    expect(unmarked(marked)).toBe(stored)
  })

  it('leave what is not to go as it is stored, byte by byte', () => {
    const stored = '<div  class=zd-comment>\n<P>a &lt; b</P><br/>\t<!-- x --></div>'
    expect(markedHtml(stored, stored)).toEqual({ html: stored, beyond: 0 })
  })

  it('are none inside comments and scripts, which is told', () => {
    expect(markedHtml('<!-- Anna -->', '<!-- [PERSON] -->')).toEqual({ html: '<!-- Anna -->', beyond: 1 })
  })

  it('never leave outside what the new text has not got, however long the texts are', () => {
    const stored = `${'Anna '.repeat(3000)}x ${'Bo '.repeat(3000)}`
    const { html } = markedHtml(stored, `${'[P] '.repeat(3000)}y ${'[P] '.repeat(3000)}`)
    expect(html.replace(/<redact>[\s\S]*?<\/redact>/gu, '')).not.toMatch(/Anna|Bo/u)
  })

  it('take tags that may hold something with a text that goes as a whole', () => {
    const stored =
      '<div class="zd-comment" dir="auto"><a href="mailto:bo@x.se">Bo</a><img src="x/bo.png"><br></div>'
    const { html, beyond } = markedHtml(stored, '')
    expect({ html, beyond }).toEqual({
      html: '<div class="zd-comment" dir="auto"><a href="mailto:bo@x.se" redact><redact>Bo</redact></a><img src="x/bo.png" redact><br></div>',
      beyond: 0,
    })
    expect(isAllBlack(blackened(html))).toBe(true)
    expect([isAllBlack(stored), isAllBlack('<p>▇▇ x</p>'), isAllBlack('<p></p>')]).toEqual([
      false,
      false,
      false,
    ])
    expect(isAllBlack('<a href="mailto:bo@x.se">▇▇</a>')).toBe(false)
    expect(markedHtml('<!-- Bo -->Bo<p>x</p>', '').beyond).toBe(1)
  })

  it('are for chats too, as plain text', () => {
    expect(markedText('My ID is 847564 <3', 'My ID is [ID_NUMBER] <3')).toBe(
      'My ID is <redact>847564</redact> <3',
    )
  })

  it('become blocks, and tags with the attribute go without what they hold', () => {
    expect(blackened('<p>I <redact>am Bo</redact> <a href="x" redact>here</a><br></p>')).toBe(
      '<p>I ▇▇ ▇▇ here<br></p>',
    )
  })
})
