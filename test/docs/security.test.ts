import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

it('every test that docs/security.md names is there', async () => {
  const text = await readFile('docs/security.md', 'utf8')
  const named = [...new Set(text.match(/test\/[\w/.-]+\.ts/gu))]
  expect(named.length).toBeGreaterThan(20)
  expect(named.filter(path => !existsSync(path))).toEqual([])
})
