import { describe, expect, it } from 'vitest'
import { openFormat } from '../../../src/redaction/formats/open-format.ts'
import { expectOrderly, foundIn, redactIn, sourceOf } from './format-parts.ts'

/** E-mails as marked 4 writes them: hexadecimal or decimal by chance; here by turns. */
const mangled = (text: string): string =>
  [...text]
    .map((char, at) => `&#${at % 2 ? char.charCodeAt(0) : `x${char.charCodeAt(0).toString(16)}`};`)
    .join('')

describe('what is seen of HTML', () => {
  it.each([
    ['words across tags', '<b>An</b>na <i>Be<u>r</u></i>g', 'Anna Berg'],
    ['blocks as lines', '<p>Hej</p><p>Anna</p>x<br>y<div>z</div>', 'Hej\nAnna\nx\ny\nz\n'],
    ['white space as one space', '<p>Anna\r\n    Berg</p>\n  <p>x</p>', 'Anna Berg\nx\n'],
    ['line breaks of a text without layout', 'Hej\nAnna <b>Berg</b>', 'Hej\nAnna Berg'],
    ['line breaks in pre', '<p>a\nb</p><pre>c\nd</pre>', 'a b\nc\nd\n'],
    ['cells beside one another', '<tr><td>Tel</td><td>070</td></tr>', 'Tel\t070\n'],
    [
      'cells that say what they hold as lines',
      '<tr><td>S&oslash;ker: Anna Berg</td><td>Medl&#229;ntaker: Bo Ek</td><td><b>Tid</b></td><td>Kl 10:30</td></tr>',
      'Søker: Anna Berg\nMedlåntaker: Bo Ek\tTid\tKl 10:30\n',
    ],
    [
      'the value of a label beside it',
      '<tr><td>Namn:</td><td>Anna Berg</td><td>Mejl :</td><td>https://exempel.se</td></tr>',
      'Namn:\tAnna Berg\nMejl :\thttps://exempel.se\n',
    ],
    [
      'entities',
      '&aring;sa &#229;&#xE5; &amp;lt; O&#39;Brien&nbsp;x',
      "åsa åå &lt; O'Brien\u00a0x\n\nåsa åå < O'Brien\u00a0x",
    ],
    ['entities without semicolon', 'R&ampD, &aringsa &nosuch; &#x41', 'R&D, åsa &nosuch; A'],
    ['numbers that mean Windows-1252', '&#150;&#x80;', '–€'],
    ['an address in angle brackets', 'Anna <anna@exempel.se> skrev', 'Anna <anna@exempel.se> skrev'],
    ['a name in angle brackets', 'Från <Anna Berg>', 'Från <Anna Berg>'],
    ['an address before a sign of equality', 'Se <b anna@exempel.se =x>', 'Se <b anna@exempel.se =x>'],
    ['a known tag with words in it', 'så <b Anna Berg> var det', 'så <b Anna Berg> var det'],
    ['less-than signs', '1 < 2 <3 <- x', '1 < 2 <3 <- x'],
    ['a tag that the end cuts off', 'Hej <a href="mailto:anna@x', 'Hej <a href="mailto:anna@x'],
    ['a title as a line', '<title>A &amp; B</title>x', 'A & B\nx'],
    ['a text area', '<p>x</p><textarea>a\n<b>&amp;</textarea>', 'x\na\n<b>&\n'],
    [
      'style sheets without typefaces',
      '<style>p{font-family: Georgia; x:y}/* Anna */</style>',
      '\n\np{; x:y}/* Anna */',
    ],
    ['scripts as they are', 'x<script>if (a<b) "&amp;"</script>y', 'xy\n\nif (a<b) "&amp;"\n\nif (a<b) "&"'],
    ['comments', 'x<!-- Anna -->y<!bogus><?x?>', 'xy\n\n Anna \nbogus\nx?'],
    ['noscript as text', '<noscript><b>An</b>na</noscript>', 'Anna\n'],
  ])('%s', (_, source, visible) => {
    expect(openFormat(source, 'html').visible).toBe(visible)
    expectOrderly('html', source)
  })

  it.each([
    ['<a href="/x" title="Anna">k</a>', 'k\n\n/x\nAnna'],
    ["<img alt='Anna &quot;B&quot;' class=foo width=10 src=x>", '\n\nAnna "B"\nx'],
    ['<p data-phone=070>x', 'x\n\nphone: 070'],
    ['<input name="phone" value="070" placeholder="Ditt nummer">', '\n\nphone\nphone: 070\nDitt nummer'],
    ['<meta name="author" content="Anna">', '\n\nauthor\nauthor: Anna'],
    ['<p style="color:red">a<p style="background:url(/anna.png)">b', 'a\nb\n\nbackground:url(/anna.png)'],
    ['<a href="a" href="mailto:b@x.se">twice</a>', 'twice\n\na\nmailto:b@x.se'],
    ['<blockquote cite="/a"><q cite=/b>x</q></blockquote title="c">', 'x\n\n/a\n/b\nc'],
    ['<a href="?a=1&copy=2&amp;b">x</a>', 'x\n\n?a=1&copy=2&b'],
    ['<p title="<b>An</b>na">x', 'x\n\nAnna'],
    ['<p title="">x<p title>y', 'x\ny'],
  ])('attributes of %j', (source, visible) => {
    expect(openFormat(source, 'html').visible).toBe(visible)
    expectOrderly('html', source)
  })
})

describe('the way back', () => {
  it.each([
    ['<b>An</b>na', 'Anna', 'An|na'],
    ['x &#x61;&#110;na y', 'anna', '&#x61;&#110;na'],
    ['&aring;s', 'å', '&aring;'],
    ['Anna&nbsp;Berg', 'Anna\u00a0Berg', 'Anna&nbsp;Berg'],
    ['<p>Anna\n  <i>Berg</i></p>', 'Anna Berg', 'Anna\n  |Berg'],
    ['<p>a</p><p>b</p>', 'a\nb', 'a|b'],
    ['<a href="mailto:anna%40x.se">', 'anna@x.se', 'anna%40x.se'],
    ['<a href="mailto:&#97;nna&#37;40x.se">', 'anna@x.se', '&#97;nna&#37;40x.se'],
    ['<a href="?n=%C3%85sa+Berg">', 'Åsa Berg', '%C3%85sa+Berg'],
    ['&#128512;x', '😀x', '&#128512;x'],
    ['&nbsp;&nbspx', '\u00a0\u00a0x', '&nbsp;&nbspx'],
  ])('%j: %j', (source, visible, expected) => {
    expect(sourceOf('html', source, visible)).toBe(expected)
  })
})

const mail = mangled('anna.berg@exempel.se')
const mailto = mangled('mailto:anna.berg@exempel.se')

describe('what is edited', () => {
  it.each([
    ['<p>Hej <b>An</b>na</p>', '<p>Hej <b>[PERSON]</b></p>'],
    [`<a href="mailto:anna.berg@exempel.se">${mail}</a>`, '<a href="mailto:[EMAIL]">[EMAIL]</a>'],
    [
      `<a href="${mailto}">${mail}</a>`,
      '<a href="&#x6d;&#97;&#x69;&#108;&#x74;&#111;&#x3a;[EMAIL]">[EMAIL]</a>',
    ],
    ['<a href="mailto:anna%40exempel.se?cc=b%40x.se">x</a>', '<a href="mailto:[EMAIL]?cc=[EMAIL]">x</a>'],
    ["<a href='tel:+46701740605'>ring</a>", "<a href='tel:[PHONE]'>ring</a>"],
    ['<p title=Anna>x</p>', '<p title=[PERSON]>x</p>'],
    ['<img src="/u/Anna%20Berg" alt="Anna Berg">', '<img src="/u/[PERSON]" alt="[PERSON]">'],
    ['<!-- Anna, 070-174 06 05 --><p>x', '<!-- [PERSON], [PHONE] --><p>x'],
    ['<script>var u = "Anna"</script>', '<script>var u = "[PERSON]"</script>'],
    ['<textarea>Anna</textarea>', '<textarea>[PERSON]</textarea>'],
    ['Anna <anna.berg@exempel.se>', '[PERSON] <[EMAIL]>'],
    ['cut <a href="mailto:anna.berg@exempel.se', 'cut <a href="mailto:[EMAIL]'],
    ['<p data-user-email="anna.berg@exempel.se"/>', '<p data-user-email="[EMAIL]"/>'],
    ['<p>Nr <b>070</b>-<i>174</i> 06 05</p>', '<p>Nr <b>[PHONE]</b><i></i></p>'],
    ['<p CLASS=a >Order &lt;4100234567&gt; &copy</p >', '<p CLASS=a >Order &lt;4100234567&gt; &copy</p >'],
  ])('%s', (source, expected) => {
    expect(redactIn('html', source)).toBe(expected)
    expect(redactIn('html', expected)).toBe(expected)
  })

  it('says of each finding once where it stands, however often it is shown', () => {
    expect(foundIn('html', '<a href="mailto:anna%40exempel.se">x</a>')).toEqual(['EMAIL anna%40exempel.se'])
  })

  it('writes replacements that cannot break out of where they stand', () => {
    const source = `<a title=Anna href='/Anna'>Anna</a>`
    const opened = openFormat(source, 'html')
    const word = `x "y' <z>&`
    expect(opened.encode(word, source.indexOf('Anna'))).toBe('x&#32;&quot;y&#39;&#32;&lt;z&gt;&amp;')
    expect(opened.encode('', source.indexOf('Anna'))).toBe('&#32;')
    expect(opened.encode(word, source.indexOf('/Anna'))).toBe('x%20&quot;y&#39;%20&lt;z&gt;&amp;')
    expect(opened.encode(word, source.lastIndexOf('Anna'))).toBe('x &quot;y&#39; &lt;z&gt;&amp;')
  })

  it('keeps an attribute without quotes an attribute when its value is dropped', () => {
    expect(redactIn('html', '<p title=Anna lang=sv>x', 'drop')).toBe('<p title=&#32; lang=sv>x')
  })
})
