import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/redaction/recogniser.ts'
import { shownContext } from '../../src/review/shapes.ts'

/** The first marked part is the finding, the others are found besides. */
const shown = (marked: string): string => {
  const text = marked.replace(/[⟦⟧]/gu, '')
  const findings: Finding[] = []
  for (const hit of marked.matchAll(/⟦([^⟧]*)⟧/gu)) {
    const start = hit.index - findings.length * 2
    const value = hit[1] ?? ''
    findings.push({ entity: 'PERSON', start, end: start + value.length, score: 0.5, by: 'test' })
  }
  const [first] = findings
  return first ? shownContext(text, first, findings) : ''
}

describe('what surrounds a finding', () => {
  it.each([
    ['hej ⟦Anna⟧ och tack', 'hej ⟦A***⟧ och tack'],
    ['hos ⟦Anna⟧ på Storgatan 12 i Mjölby', 'hos ⟦A***⟧ på Xx 0 i Xx'],
    ['⟦Anna⟧, Falkensten', '⟦A***⟧ , Xx'],
    ['⟦Anna⟧ och ⟦hej⟧ då', '⟦A***⟧ och ▒ då'],
    ['<b title="Falk">från</b> ⟦Anna⟧', 'från ⟦A***⟧'],
    ['från &#70;alk till ⟦Anna⟧', 'från Xx till ⟦A***⟧'],
    ['Han heter ⟦Anna⟧', 'Xx x ⟦A***⟧'],
  ])('%s is shown as %s', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it('is never shown with more than shapes of what is not a word of everybody’s', () => {
    const value = 'abcdefgh'.repeat(30)
    expect(shown(`${value} ⟦Anna⟧ ${value}`)).toMatch(/^(?:x )?⟦A\*\*\*⟧(?: x)?$/u)
  })
})
