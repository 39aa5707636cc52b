import { describe, expect, test } from 'vitest'
import { type GeneratedText, generateTexts } from '../../../bench/conversations/generate.ts'
import { shapes } from '../../../bench/conversations/shapes/all.ts'
import { fewNames } from './names-of-nobody.ts'

const write = (seed: number, count: number) => [...generateTexts({ seed, count, names: fewNames })]
const texts = write(1, 3000)
const held = (text: GeneratedText, type: string) =>
  text.spans.filter(span => span.type === type).map(span => text.text.slice(span.start, span.end))

describe('generated conversations', () => {
  test('are the same for the same seed and others for another', () => {
    expect(write(7, 60)).toEqual(write(7, 60))
    const other = new Set(write(8, 60).map(each => each.text))
    expect(write(7, 60).filter(each => other.has(each.text)).length).toBeLessThan(6)
  })

  test('do not change what stands first when more are asked for', () => {
    expect(write(7, 60).slice(0, 20)).toEqual(write(7, 20))
  })

  test('leave no slot and no line-break sign behind', () => {
    const left = texts.filter(each => /\{[a-z]+(?::[a-z]+)?\}|⏎|undefined/.test(each.text))
    expect(left).toEqual([])
  })

  test('mark whole, trimmed, ordered pieces which do not overlap', () => {
    const wrong = texts.filter(({ text, spans }) =>
      spans.some(({ start, end }, at) => {
        const value = text.slice(start, end)
        return (
          value === '' || value !== value.trim() || end > text.length || start < (spans[at - 1]?.end ?? 0)
        )
      }),
    )
    expect(wrong).toEqual([])
  })

  test('mark a name to its last letter', () => {
    const letter = /^\p{L}\p{L}$/u
    // In JSON the n of an escaped line break stands before a name.
    const cut = texts
      .filter(({ kind }) => kind !== 'json')
      .flatMap(({ text, spans }) =>
        spans
          .filter(({ type }) => type === 'PERSON')
          .filter(
            ({ start, end }) =>
              letter.test(text.slice(start - 1, start + 1)) || letter.test(text.slice(end - 1, end + 1)),
          )
          .map(({ start, end }) => text.slice(Math.max(0, start - 10), end + 10)),
      )
    expect(cut).toEqual([])
  })

  test('mark e-mail addresses as what can be read as one', () => {
    const mails = texts.flatMap(each => held(each, 'EMAIL'))
    expect(mails.length).toBeGreaterThan(300)
    expect(
      mails.filter(mail => !/example|exempel|eksempel|esimerkki|voorbeeld|beispiel/i.test(mail)),
    ).toEqual([])
  })

  test('come in every language and every shape', () => {
    expect(new Set(texts.map(each => each.lang)).size).toBe(7)
    expect(new Set(texts.map(each => each.kind))).toEqual(new Set(shapes.map(shape => shape.kind)))
  })

  test('hold names in lower case, initials and turned round, and texts without any', () => {
    const people = texts.flatMap(each => held(each, 'PERSON'))
    const share = (wanted: (name: string) => boolean) => people.filter(wanted).length / people.length
    expect(share(name => name === name.toLowerCase())).toBeGreaterThan(0.1)
    expect(share(name => /^(?:\p{L}\.[ -]?)+(?: |$)/u.test(name))).toBeGreaterThan(0.02)
    expect(share(name => name.includes(', '))).toBeGreaterThan(0.01)
    expect(texts.filter(each => each.spans.every(span => span.type !== 'PERSON')).length).toBeGreaterThan(300)
  })

  test('write hundreds of documents in a second', () => {
    const start = performance.now()
    const { length } = write(3, 700)
    expect(length).toBe(700)
    expect(performance.now() - start).toBeLessThan(4000)
  })
})
