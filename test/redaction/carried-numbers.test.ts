import { describe, expect, it } from 'vitest'
import { redactAll } from './engine-parts.ts'

const told = 'Mitt personnummer är 19811218-9876, kort 4571 1111 1111 1116 och hetu 131052-308T, 151204A8626'

describe('a number that one text tells', () => {
  it.each([
    ['scan_131052_308t2.pdf', 'scan_[ID_NUMBER]2.pdf'],
    ['cv_151204a86261.pdf', 'cv_[ID_NUMBER]1.pdf'],
    ['fil 131052 308T', 'fil [ID_NUMBER]'],
    ['ref 198112189876', 'ref [ID_NUMBER]'],
    ['4571-1111-1111-1116', '[CARD]'],
  ])('is found in the others: %s', (text, expected) => {
    expect(redactAll([told, text])[1]?.text).toBe(expected)
  })

  it.each(['ref 1981121898765', 'x131052308t', 'order 1218-9876', '131052-308TA', 'cv_151204a8626123.pdf'])(
    'is not in %s',
    text => {
      const [alone] = redactAll([text])
      expect(redactAll([told, text])[1]?.text).toBe(alone?.text)
    },
  )
})
