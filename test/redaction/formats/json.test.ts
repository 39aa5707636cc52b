import { describe, expect, it } from 'vitest'
import { openFormat } from '../../../src/redaction/formats/open-format.ts'
import { expectOrderly, redactIn, sourceOf } from './format-parts.ts'

const nested = JSON.stringify({ a: JSON.stringify({ phone: 46701740605, n: 'Anna "B"' }) })

describe('what is seen of JSON', () => {
  it.each([
    ['keys and values as lines', '{"name": "Anna", "n": [1, "x"]}', 'name: Anna\nn: \n1\nx\n'],
    ['escapes', '"\\u00e5sa \\"x\\" \\/ \\t\\ud83d\\ude00"', 'åsa "x" / \t😀'],
    [
      'words in keys',
      '{"customerPhone": null, "anna@x.se": true}',
      'customer Phone: null\nanna@x.se: true\n',
    ],
    ['documents in strings', nested, 'a: phone: 46701740605\nn: Anna "B"\n'],
    ['HTML in strings', '{"body": "<b>An</b>na\\n&lt;"}', 'body: Anna\n<\n'],
    ['a single value', '46701740605', '46701740605'],
    ['no JSON', '{"a": Anna', '{"a": Anna'],
    ['an empty text', '', ''],
  ])('%s', (_, source, visible) => {
    expect(openFormat(source, 'json').visible).toBe(visible)
    expectOrderly('json', source)
  })

  it.each([
    ['{"a":"\\u00e5sa"}', 'åsa', '\\u00e5sa'],
    ['{"a":"x\\"y"}', 'x"y', 'x\\"y'],
    ['{"a":46701740605}', '174', '46701740605'],
    [nested, 'Anna "B"', 'Anna \\\\\\"B\\\\\\"'],
    ['["a","b"]', 'a\nb', 'a|b'],
  ])('%j: %j lies at %j', (source, visible, expected) => {
    expect(sourceOf('json', source, visible)).toBe(expected)
  })
})

describe('what is edited', () => {
  it.each([
    ['{"name":"Anna","p":"070-174 06 05"}', '{"name":"[PERSON]","p":"[PHONE]"}'],
    ['{ "phone" : 46701740605 , "n" : 7 }', '{ "phone" : "[PHONE]" , "n" : 7 }'],
    ['{"+46701740605":"x"}', '{"[PHONE]":"x"}'],
    ['{"a":"anna.berg\\u0040exempel.se"}', '{"a":"[EMAIL]"}'],
    ['{"q":"{\\"phone\\":46701740605}"}', '{"q":"{\\"phone\\":\\"[PHONE]\\"}"}'],
    [
      '{"h":"<a href=\\"mailto:anna.berg%40exempel.se\\">An<b>na</b></a>"}',
      '{"h":"<a href=\\"mailto:[EMAIL]\\">[PERSON]<b></b></a>"}',
    ],
    ['{"order":4100234567,"version":"1.2.3.4"}', '{"order":4100234567,"version":"1.2.3.4"}'],
    ['{"a": Anna', '{"a": [PERSON]'],
  ])('%s', (source, expected) => {
    expect(redactIn('json', source)).toBe(expected)
    expect(redactIn('json', expected)).toBe(expected)
  })

  it('leaves a value where a number is dropped', () => {
    expect(redactIn('json', '{"phone":46701740605}', 'drop')).toBe('{"phone":""}')
  })

  it('escapes as often as documents lie in one another', () => {
    const source = '{"a":"{\\"b\\":\\"x\\"}","c":"y"}'
    const opened = openFormat(source, 'json')
    expect(opened.encode('"', source.indexOf('x'))).toBe('\\\\\\"')
    expect(opened.encode('"', source.indexOf('y'))).toBe('\\"')
  })
})
