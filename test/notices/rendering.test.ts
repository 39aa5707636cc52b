import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { languages } from '../../src/languages.ts'
import { noticeOf } from '../../src/notices/notice.ts'
import type { Paper } from '../../src/notices/paper.ts'
import { recordOf } from '../../src/notices/record.ts'
import { toHtml } from '../../src/notices/to-html.ts'
import { toMarkdown } from '../../src/notices/to-markdown.ts'
import { example } from '../policies/policy-text.ts'
import { sourceOf } from './source-of.ts'

interface Element {
  readonly nodeName: string
  readonly value?: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Element[]
}

const all = (node: Element): Element[] => [node, ...(node.childNodes ?? []).flatMap(all)]
const elements = (html: string): Element[] => all(parse(html) as unknown as Element)
const attribute = (node: Element | undefined, name: string): string | undefined =>
  node?.attrs?.find(each => each.name === name)?.value
const textOf = (node: Element): string => node.value ?? (node.childNodes ?? []).map(textOf).join('')

const hostile = example
  .replace('Bokföringslagen 7:2', '"<script>alert(1)</script> | [x](javascript:alert(1)) `code` *star*"')
  .replace(
    'justification: Because.',
    '"justification": "line one\\nline two \\u202e \\u001b[31m red & <b>bold</b>"',
  )

describe.each(languages)('a page in %s', language => {
  const pages = [noticeOf, recordOf].map(make => elements(toHtml(make(sourceOf([example]), language))))

  it('can be heard: its language, one first heading and none left out, heads of columns and rows, captions', () => {
    for (const nodes of pages) {
      const named = (name: string): Element[] => nodes.filter(({ nodeName }) => nodeName === name)
      expect(attribute(named('html')[0], 'lang')).toBe(language)
      expect(named('h1')).toHaveLength(1)
      expect(named('main')).toHaveLength(1)
      const levels = nodes.flatMap(({ nodeName }) =>
        /^h[1-6]$/u.test(nodeName) ? [Number(nodeName[1])] : [],
      )
      for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2)
      expect(named('caption')).toHaveLength(named('table').length)
      for (const head of named('th')) expect(['col', 'row']).toContain(attribute(head, 'scope'))
      for (const table of named('table')) {
        const columns = all(table).filter(node => attribute(node, 'scope') === 'col').length
        for (const row of all(table).filter(({ nodeName }) => nodeName === 'tr'))
          expect(all(row).filter(({ nodeName }) => /^t[hd]$/u.test(nodeName))).toHaveLength(columns)
      }
    }
  })

  it('loads nothing and runs nothing', () => {
    for (const nodes of pages)
      for (const node of nodes) {
        expect(['script', 'img', 'link', 'iframe', 'form']).not.toContain(node.nodeName)
        expect(attribute(node, 'src')).toBeUndefined()
      }
  })
})

describe('what a policy says', () => {
  it('is text in a page, whatever signs it holds', () => {
    const nodes = elements(toHtml(recordOf(sourceOf([hostile]), 'en')))
    expect(nodes.filter(({ nodeName }) => nodeName === 'script' || nodeName === 'b')).toEqual([])
    const cells = nodes.filter(({ nodeName }) => nodeName === 'td').map(textOf)
    expect(cells.some(cell => cell.includes('<script>alert(1)</script> | [x](javascript:alert(1))'))).toBe(
      true,
    )
    expect(cells).toContain('line one line two [31m red & <b>bold</b>')
  })

  it('is text in Markdown, and no cell, link, tag or line of its own', () => {
    const text = toMarkdown(recordOf(sourceOf([hostile]), 'en'))
    expect(text).toContain(
      '\\<script\\>alert(1)\\</script\\> \\| \\[x\\](javascript:alert(1)) \\`code\\` \\*star\\*',
    )
    for (const line of text.split('\n').filter(each => each.startsWith('| ')))
      expect([4, 5]).toContain(line.split(/(?<!\\)\|/u).length - 2)
    for (const sign of ['\u202e', '\u001b']) expect(text).not.toContain(sign)
  })

  it('leads to the statute where it is published', () => {
    const url = 'https://law.example/7-2?a=1&b="2"'
    const linked = example.replace(
      'statute: Bokföringslagen 7:2',
      `statute: Bokföringslagen 7:2, url: '${url}'`,
    )
    const paper: Paper = noticeOf(sourceOf([linked]), 'sv')
    const link = elements(toHtml(paper)).find(({ nodeName }) => nodeName === 'a')
    expect(attribute(link, 'href')).toBe(url)
    expect(toMarkdown(paper)).toContain(`[Bokföringslagen 7:2](<${url}>)`)
  })
})
