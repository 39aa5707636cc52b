import { describe, expect, it } from 'vitest'
import { mailKey } from '../../src/anonymisation/mail-key.ts'

describe('the key of a mailbox', () => {
  it.each([
    ['anna.berg%40example.se', 'anna.berg@example.se'],
    ['anna.berg%2Bshop%40example.se', 'anna.berg@example.se'],
    ['anna.berg (at) example.se', 'anna.berg@example.se'],
    ['anna.berg[at]example[dot]se', 'anna.berg@example.se'],
    ['Anna.Berg snabel-a example punkt se', 'anna.berg@example.se'],
    ['anna.berg @ example.se', 'anna.berg@example.se'],
    ['kund@bücher.example', 'kund@xn--bcher-kva.example'],
    ['anna.berg@googlemail.com', 'annaberg@gmail.com'],
    ['mailto:anna.berg@example.se', 'anna.berg@example.se'],
  ])('of %s is that of %s', (written, plain) => {
    expect(mailKey(written)).toBe(mailKey(plain))
  })

  it.each([
    ['annaberg@example.se', 'anna.berg@example.se'],
    ['anna.berg@example.se', 'anna.berg@example.no'],
    ['jo.anna@example.se', 'anna@example.se'],
  ])('of %s is not that of %s', (one, other) => {
    expect(mailKey(one)).not.toBe(mailKey(other))
  })
})
