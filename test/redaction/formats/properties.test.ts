import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textFormats } from '../../../src/entities.ts'
import { openFormat } from '../../../src/redaction/formats/open-format.ts'
import { operatorNames } from '../../../src/redaction/operator.ts'
import { growthOf, mostGrowth } from '../growth.ts'
import { expectOrderly, redactIn } from './format-parts.ts'

const words = [
  ...'Anna Annas An<b>na</b> **An**na hej order 070_174_06_05 0701740605 +46701740605 46701740605'.split(' '),
  ...'anna.berg@exempel.se bo%40exempel.se &#x62;o&#64;exempel.se bo=40exempel.se 1985-03-12 83.250.12.77'.split(
    ' ',
  ),
  ...'https://exempel.se/?token=a8f3k29dk3jf0s [EMAIL] [PERSON-3f9a2c41] A*** ***67 a***@*** @anna_b'.split(
    ' ',
  ),
  ...['Anna Berg', 'tel ', 'född ', 'bo (at) exempel.se', '070-174 06 05', 'Storgatan 5', 'username: bobo'],
  ...['SE45 5000 0000 0583 9825 7466', '4111 1111 1111 1111', 'annberg77'],
  // What others masked, beside which what we write must not read as one with it.
  ...['*', '**', '****', '11**', '4111', '4111 11** **** 1111', '%20'],
]
const signs = [
  ...`< > </ <b> </b> <p> <br> <a|href=" <a|href= <p|title=' <!-- --> <script> </script> <style> </textarea>`.split(
    ' ',
  ),
  ...'<textarea> <x| |title= & &amp; &# &nbsp; ; % %20 %C3%A5 =C3=A5 =20 =?utf-8?Q? ?= { } [ ] ( ) ]('.split(
    ' ',
  ),
  ...`\\ \\u0041 " ' : , |*| ** _ \` ~~ >| / . .pdf - ? + = From:| ||| \u200b å A\u030a 😀 \ud83d \u0000`.split(
    ' ',
  ),
  ...['=\n', '\n', '\r\n', '\n\n'],
].map(sign => sign.replaceAll('|', ' '))

const text = fc
  .array(fc.tuple(fc.constantFrom(...words, ...signs), fc.constantFrom('', '', ' ', ' ', '\n')), {
    maxLength: 14,
  })
  .map(parts => parts.flat().join(''))
const value = fc.constantFrom(...words)
const document = fc
  .oneof(
    fc.dictionary(value, fc.oneof(value, text, fc.constant(46701740605), fc.jsonValue()), { maxKeys: 4 }),
    fc.array(text, { maxLength: 4 }),
  )
  .map(each => JSON.stringify(each))
const nested = document.map(each => JSON.stringify({ a: each, b: 'Anna' }))
const any = fc.oneof(text, document, nested)

describe.each(textFormats)('%s', format => {
  it('ranges of any text are in order, apart, and within the source', () => {
    fc.assert(
      fc.property(any, source => expectOrderly(format, source)),
      { numRuns: 80 },
    )
  })

  it('a text without anything to find stays as it is, unit for unit', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 30 }), parts => {
        const source = parts.join('x ')
        expect(redactIn(format, source)).toBe(source)
      }),
      { numRuns: 80 },
    )
  })

  it.each(operatorNames.filter(name => name !== 'surrogate'))('redacting twice equals once: %s', operator => {
    fc.assert(
      fc.property(any, source => {
        const once = redactIn(format, source, operator)
        expect(redactIn(format, once, operator)).toBe(once)
      }),
      { numRuns: 80 },
    )
  })
})

describe('documents', () => {
  it('are still JSON afterwards, with as many values', () => {
    const shape = (each: unknown): unknown =>
      Array.isArray(each)
        ? each.map(shape)
        : each !== null && typeof each === 'object'
          ? Object.values(each).map(shape)
          : 0
    fc.assert(
      fc.property(fc.oneof(document, nested), fc.constantFrom(...operatorNames), (source, operator) => {
        const before: unknown = JSON.parse(source)
        const after: unknown = JSON.parse(redactIn('json', source, operator))
        // Keys may fall together (`[EMAIL]` twice): only then are there fewer.
        if (Array.isArray(before)) expect(shape(after)).toEqual(shape(before))
      }),
      { numRuns: 150 },
    )
  })

  it('of a hundred kilobytes are opened in a moment, whatever they hold', () => {
    const units = [
      ...signs,
      ...words,
      '<a ',
      '[a](',
      '[x[a]',
      '&amp',
      '<p a="',
      '=C3=A5=\n',
      'A_',
      '_a',
      '*a',
      '{"a":[',
      '?a=+&',
    ]
    for (const format of textFormats) {
      for (const unit of units) {
        const growth = growthOf(unit, text => openFormat(text, format))
        expect(growth, `${format} ${JSON.stringify(unit)}`).toBeLessThan(mostGrowth)
      }
    }
  })
})
