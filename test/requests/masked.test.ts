import { expect, test } from 'vitest'
import { maskedEmail, maskedName, maskedPhone } from '../../src/requests/masked.ts'

test('names keep their first letters and lengths', () => {
  expect(maskedName('Åsa  Lindqvist')).toBe('Å•• L••••••••')
})

test('addresses keep a letter of each side and the end', () => {
  expect(maskedEmail('asa.lindqvist@example.se')).toBe('a•••@e•••.se')
  expect(maskedEmail('asa@localhost')).toBe('a•••@l•••')
})

test('numbers keep their last two digits', () => {
  expect(maskedPhone('+46 70 123 45 67')).toBe('•••••67')
})
