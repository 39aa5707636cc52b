import { expect, test } from 'vitest'
import { canonicalEmail, isSameAddress, readableEmail } from '../../../src/requests/spelling/email.ts'

test.each([
  ['Asa.Lindqvist@Example.SE', 'asa.lindqvist@example.se'],
  ['<mailto:asa.lindqvist@example.se>', undefined],
  ['mailto:<asa.lindqvist@example.se>', 'asa.lindqvist@example.se'],
  ['asa.lindqvist+webshop@example.se', 'asa.lindqvist@example.se'],
  ['a.s.a+x@googlemail.com', 'asa@gmail.com'],
  ['a.s.a@pm.me', 'asa@proton.me'],
  ['a.s.a@example.se', 'a.s.a@example.se'],
  ['ａｓａ＠example.se', 'asa@example.se'],
  ['åsa@example.se', 'åsa@example.se'],
  ['a\u030Asa@example.se', 'åsa@example.se'],
  ['kund@BÜCHER.example', 'kund@xn--bcher-kva.example'],
  ['kund@xn--bcher-kva.example', 'kund@xn--bcher-kva.example'],
  ['asa@example.se.', 'asa@example.se'],
  ['as\u200Ba@example.se', 'asa@example.se'],
  ['+tag@example.se', '+tag@example.se'],
  ['asa', undefined],
  ['@example.se', undefined],
  ['asa@localhost', undefined],
  ['asa lindqvist@example.se', undefined],
  [`${'a'.repeat(65)}@example.se`, undefined],
  ['...@gmail.com', undefined],
])('%s is delivered as %s', (address, canonical) => {
  expect(canonicalEmail(address)).toBe(canonical)
})

test('people read the domain in their own letters', () => {
  expect(readableEmail('kund@xn--bcher-kva.example')).toBe('kund@bücher.example')
  expect(readableEmail('asa@example.se')).toBe('asa@example.se')
})

test('another tag is another address of the same mailbox', () => {
  expect(isSameAddress('Asa@example.se', 'asa@EXAMPLE.se ')).toBe(true)
  expect(isSameAddress('info+asa@example.se', 'info+bo@example.se')).toBe(false)
})
