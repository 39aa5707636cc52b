import { describe, expect, it } from 'vitest'
import { guessFormat } from '../../../src/redaction/formats/guess-format.ts'
import { growthOf, mostGrowth } from '../growth.ts'

describe('a text whose format nobody says', () => {
  it.each([
    ['paragraphs', '<p>Hej Anna</p>'],
    ['a word set off', 'Jag heter <b>Anna Berg</b>.'],
    ['a line break', 'Anna Berg<br>070-174 06 05'],
    ['a line break as XML has it', 'Anna Berg<br />070-174 06 05'],
    ['a line drawn', 'Hej\n<HR>\nAnna'],
    ['a picture', 'Hej <img src="x.png" alt="Anna Berg">'],
    ['paragraphs of Word', '<o:p></o:p>Hej'],
    ['cells of a broken table', '<td>Namn</td><td>Anna'],
    ['a declaration', '<!doctype html>\nHej'],
    ['an address by number', 'anna&#64;exempel.se'],
    ['an address by number, in sixteens', 'anna&#x40;exempel.se'],
    ['a letter by name', 'Jag heter &Aring;sa'],
    ['a space by name', 'Anna&nbsp;Berg'],
    ['signs that show an address', 'Anna Berg &lt;anna@exempel.se&gt;'],
    ['an end far from its element', `<div>${'Hej på dig. '.repeat(500)}</div>`],
    ['tags behind an address in angle brackets', 'Från <anna@exempel.se> <i>idag</i>'],
  ])('is HTML with %s', (_, text) => {
    expect(guessFormat(text)).toBe('html')
  })

  it.each([
    ['an object', '{"name":"Anna Berg"}'],
    ['a list', '[{"name":"Anna"}]'],
    ['a printed object', '\r\n{\n  "name": "Anna <b>Berg</b>",\n  "age": 3\n}\n'],
    ['nothing but brackets', '[]'],
    ['HTML in a string', '{"body":"<p>Hej &aring;</p>"}'],
  ])('is JSON with %s', (_, text) => {
    expect(guessFormat(text)).toBe('json')
  })

  it.each([
    ['nothing', ''],
    ['words', 'Hej, jag heter Anna Berg & bor i Åhus.'],
    ['an address in angle brackets', 'Anna Berg <anna@exempel.se>'],
    ['an address that begins like a tag', 'Från: <b@exempel.se>, <i@exempel.se>'],
    ['a link in angle brackets', 'Se <https://exempel.se/a?b=1&copy=2> och <mailto:anna@exempel.se>'],
    ['a comparison', 'om a < b och b > c så a <c, x<y>z'],
    ['a name in angle brackets', 'Skicka till <Anna Berg> eller <b Anna Berg skrev>'],
    ['words to be filled in', 'Hej <name>, klicka på <link> eller <a>, se <title>'],
    ['an end without its beginning', 'Hej</b> Anna'],
    ['a tag that breaks off', 'Hej <p class="x'],
    ['a heart', 'Tack <3 <3 </3'],
    ['an arrow', '<- svar -> <-- svar --> <=>'],
    ['firms', 'AT&T; R&D; H&M; Johnson&Johnson'],
    ['a link with parameters', 'https://exempel.se/?a=1&lang=sv&copy=2&amp'],
    ['a quoted mail', '> > Hej\n> Anna Berg\n\nTack'],
    ['Markdown', '# Hej\n\n**Anna** [länk](https://exempel.se)'],
    ['what we wrote ourselves', '[EMAIL] {PERSON} [PHONE]'],
    ['a list that is none', '[Anna, Berg]'],
    ['JSON that breaks off', '{"name":"Anna'],
    ['JSON among words', 'Svaret var {"name":"Anna"}'],
    ['a text of a string', '"Anna"'],
    ['a number', '46701740605'],
  ])('is plain with %s', (_, text) => {
    expect(guessFormat(text)).toBe('plain')
  })

  it.each([
    '<',
    '&',
    '<a ',
    '<p>',
    '</p>',
    '<a b="',
    '&a',
    '&#1',
    '[',
    '{"a":',
    '{"a":[1],',
    '<br ',
    '<!--',
    ' [',
    '<x>',
  ])('%j without end is read in time that grows with it', unit => {
    expect(growthOf(unit, text => guessFormat(text))).toBeLessThan(mostGrowth)
  })
})
