import { expect, it } from 'vitest'
import {
  checkPassword,
  hashPassword,
  inventPassword,
  isPassword,
} from '../../src/console/accounts/password.ts'

it('is told from another, however it is composed, and not by its hash', async () => {
  const hash = await hashPassword('Åsas långa mening')
  expect(hash).not.toContain('mening')
  expect(await isPassword('Åsas långa mening'.normalize('NFD'), hash)).toBe(true)
  expect(await isPassword('åsas långa mening', hash)).toBe(false)
  for (const none of ['', 'scrypt$15$8$3$x$y', hash.slice(0, -1), 'md5$abc'])
    expect(await isPassword('Åsas långa mening', none)).toBe(false)
  expect(await hashPassword('Åsas långa mening')).not.toBe(hash)
})

it.each([
  ['short', false],
  ['fourteen chars', false],
  ['fifteen letters', true],
  ['aaaaaaaaaaaaaaaaaaaa', false],
  ['annaannaannaannaanna', false],
  ['anna loves her dog', true],
  ['x'.repeat(257), false],
])('%s is good enough: %s', (password, isGood) => {
  const check = () => checkPassword(password, 'anna')
  if (isGood) expect(check).not.toThrow()
  else expect(check).toThrow(/password/)
})

it('is made up anew each time, of letters that nobody mistakes', () => {
  const made = new Set(Array.from({ length: 200 }, inventPassword))
  expect(made.size).toBe(200)
  for (const each of made) {
    expect(each).toMatch(/^[a-hjkmnp-z2-9]{5}(-[a-hjkmnp-z2-9]{5}){3}$/)
    expect(() => checkPassword(each, 'anna')).not.toThrow()
  }
})
