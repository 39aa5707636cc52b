import { describe, expect, it } from 'vitest'
import { tellsAlone } from '../../../src/redaction/names/tells-alone.ts'
import { person } from '../engine-parts.ts'
import { mark } from './marked.ts'

describe('parts of a name that tell alone', () => {
  it.each(['Lindqvist', 'Åsa', 'Zorvald'])('%s does', word => {
    expect(tellsAlone(word)).toBe(true)
    expect(
      mark(`en ${word.toLowerCase()} till`, { known: [person({ names: [`Kvilla ${word}`] })] }),
    ).toContain('⟦')
  })
  it.each(['Berg', 'Hans', 'Björn', 'Dell', 'Support'])('%s does not', word => {
    expect(tellsAlone(word)).toBe(false)
    expect(
      mark(`en ${word.toLowerCase()} till`, { known: [person({ names: [`Kvilla ${word}`] })] }),
    ).not.toContain('⟦')
  })
})
