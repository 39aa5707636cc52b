import { describe, expect, it } from 'vitest'
import { remembered } from '../../src/redaction/remembered.ts'

describe('a remembered function', () => {
  const counted = () => {
    const asked: string[] = []
    const twice = remembered(word => {
      asked.push(word)
      return word + word
    })
    return { asked, twice }
  }

  it('answers the same word once', () => {
    const { asked, twice } = counted()
    expect([twice('a'), twice('b'), twice('a')]).toEqual(['aa', 'bb', 'aa'])
    expect(asked).toEqual(['a', 'b'])
  })

  it('keeps no long words, and forgets when there are many', () => {
    const { asked, twice } = counted()
    const long = 'x'.repeat(50)
    twice(long)
    twice(long)
    expect(asked).toEqual([long, long])
    for (let at = 0; at < 20_001; at++) twice(`w${at}`)
    const before = asked.length
    expect(twice('w0')).toBe('w0w0')
    expect(asked.length).toBe(before + 1)
  })
})
