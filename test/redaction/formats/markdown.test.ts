import { describe, expect, it } from 'vitest'
import { openFormat } from '../../../src/redaction/formats/open-format.ts'
import { expectOrderly, redactIn, sourceOf } from './format-parts.ts'

describe('what is seen of Markdown', () => {
  it.each([
    ['words across emphasis', '**An**na *Be*rg _x_ ~~y~~ `z`', 'Anna Berg x y z'],
    ['three signs', '***Anna***', 'Anna'],
    [
      'underscores inside words stay',
      'anna_berg_77 [ID_NUMBER] snake_case_x',
      'anna_berg_77 [ID_NUMBER] snake_case_x',
    ],
    ['signs without a partner stay', 'x * y, *z and 5 ** 2', 'x * y, *z and 5 ** 2'],
    ['no pair across paragraphs', '*a\n\nb*', '*a\n\nb*'],
    ['our masks stay', 'A*** B***, ***67 och ***89 A***', 'A*** B***, ***67 och ***89 A***'],
    ['links', '[Anna *B*](mailto:a@b.se "Till A") x', 'Anna B x\n\nmailto:a@b.se "Till A"'],
    ['images', '![Anna](/a_b_c.png)', 'Anna\n\n/a_b_c.png'],
    ['links with brackets', '[a [b]](x(1)) y', 'a [b] y\n\nx(1)'],
    ['what we wrote is no link', '[EMAIL](x) [[EMAIL]](y)', '[EMAIL](x) [EMAIL]\n\ny'],
    ['no links', '[a] (b) [c][1] f(x)[0]', '[a] (b) [c][1] f(x)[0]'],
    ['autolinks', '<a@b.se> <https://x.se/a_b_>', '<a@b.se> <https://x.se/a_b_>'],
    ['HTML', '<b>An</b>na<br>&aring;\nx', 'Anna\nå\nx'],
    ['escapes', 'anna\\_berg\\@x.se \\*a\\* C:\\temp', 'anna_berg@x.se *a* C:\\temp'],
    ['quotes', '> > Hej\n> Anna', 'Hej\nAnna'],
    ['lists', '* Anna\n* Bo\n- _Cy_', '* Anna\n* Bo\n- Cy'],
  ])('%s', (_, source, visible) => {
    expect(openFormat(source, 'markdown').visible).toBe(visible)
    expectOrderly('markdown', source)
  })

  it.each([
    ['**An**na', 'Anna', 'An|na'],
    ['a\\_b', 'a_b', 'a\\_b'],
    ['[An*na*](x)', 'Anna', 'An|na'],
  ])('%j: %j lies at %j', (source, visible, expected) => {
    expect(sourceOf('markdown', source, visible)).toBe(expected)
  })
})

describe('what is edited', () => {
  it.each([
    ['Hej **An**na!', 'Hej **[PERSON]**!'],
    ['[Anna](mailto:anna.berg@exempel.se "Anna Berg")', '[[PERSON]](mailto:[EMAIL] "[PERSON]")'],
    ['<anna.berg@exempel.se>', '<[EMAIL]>'],
    ['anna.b\\_x@exempel.se.', '[EMAIL].'],
    ['Anna(070-174 06 05)', '[PERSON]([PHONE])'],
    ['| Anna | +46 70 174 06 05 |', '| [PERSON] | [PHONE] |'],
    ['# Order *4100234567*\n\n```\nv1.2.3\n```', '# Order *4100234567*\n\n```\nv1.2.3\n```'],
  ])('%s', (source, expected) => {
    expect(redactIn('markdown', source)).toBe(expected)
    expect(redactIn('markdown', expected)).toBe(expected)
  })

  it('writes no space into the address of a link', () => {
    const opened = openFormat('[x](/anna)', 'markdown')
    expect(opened.encode('Bo Ek', 4)).toBe('Bo%20Ek')
    expect(opened.encode('Bo Ek', 1)).toBe('Bo Ek')
  })
})
