import { describe, expect, it } from 'vitest'
import { openFormat } from '../../../src/redaction/formats/open-format.ts'
import { expectOrderly, redactIn, sourceOf } from './format-parts.ts'

const long = 'Det här är en rad som är så lång att ett program har brutit den'

describe('what is seen of a mail', () => {
  it.each([
    ['quotes of several levels', '> > Hej\r\n>> Anna\r\n> x\r\ny', 'Hej\r\nAnna\r\nx\r\ny'],
    ['a line that a program broke', `> ${long}\n> ihop`, `${long} ihop`],
    ['a line that a program broke with a space', `${long} \nihop`, `${long} ihop`],
    ['no line that its writer broke', 'Hälsningar \nAnna\nTel', 'Hälsningar \nAnna\nTel'],
    ['no line before another level', `> ${long}\nSvar`, `${long}\nSvar`],
    ['no line before an empty one', `> ${long}\n>\n> x`, `${long}\n\nx`],
    ['the line above a signature', '-- \nAnna', '-- \nAnna'],
    ['headers', 'From: Anna\n <a@b.se>\nTo: x\n\n y', 'From: Anna <a@b.se>\nTo: x\n\n y'],
    ['quoted-printable', 'H=C3=A4r =E2=82=AC, b=\r\nrutet=20och a=3Db', 'Här €, brutet och a=b'],
    ['quoted-printable in Latin', 'F=F6r l=E5ng=\nt', 'För långt'],
    ['what only looks like it', 'a=20 och x=AB', 'a=20 och x=AB'],
    [
      'encoded words',
      'From: =?utf-8?Q?=C3=85sa_Berg?= =?UTF-8?B?w4Vz?=\r\n =?iso-8859-1?q?=E5?=',
      'From: Åsa BergÅså',
    ],
    ['words in a charset nobody knows', '=?x-none?Q?a?=', '=?x-none?Q?a?='],
    ['signs that are no quotes', 'a > b\n->', 'a > b\n->'],
  ])('%s', (_, source, visible) => {
    expect(openFormat(source, 'email').visible).toBe(visible)
    expectOrderly('email', source)
  })

  it.each([
    [`> ${long} 070-174\n> 06 05`, '070-174 06 05', '070-174|06 05'],
    ['=C3=A5s=\r\na', 'åsa', '=C3=A5s|a'],
    ['x =?utf-8?Q?Anna_B?= y', 'nna', '=?utf-8?Q?Anna_B?='],
  ])('%j: %j lies at %j', (source, visible, expected) => {
    expect(sourceOf('email', source, visible)).toBe(expected)
  })
})

describe('what is edited', () => {
  it.each([
    ['From: Anna Berg <anna.berg@exempel.se>\r\n> Hej Anna', 'From: [PERSON] <[EMAIL]>\r\n> Hej [PERSON]'],
    [`> ${long} 070-174\n> 06 05 x`, `> ${long} [PHONE]\n>  x`],
    ['H=C3=A4r anna.berg=40exem=\r\npel.se', 'H=C3=A4r [EMAIL]=\r\n'],
    ['From: =?utf-8?Q?Anna_Berg?= <x>', 'From: [PERSON] <x>'],
    ['> Order 4100234567\r\n> v1.2.3\r\n', '> Order 4100234567\r\n> v1.2.3\r\n'],
  ])('%j', (source, expected) => {
    expect(redactIn('email', source)).toBe(expected)
    expect(redactIn('email', expected)).toBe(expected)
  })

  it('writes quoted-printable into quoted-printable', () => {
    expect(openFormat('=C3=A5', 'email').encode('Åsa=1', 0)).toBe('=C3=85sa=3D1')
    expect(openFormat('å', 'email').encode('Åsa=1', 0)).toBe('Åsa=1')
  })
})
