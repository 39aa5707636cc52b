import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'

it.each(['security', 'reliability'])('every test that docs/%s.md names is there', async name => {
  const text = await readFile(`docs/${name}.md`, 'utf8')
  const named = [...new Set(text.match(/test\/[\w/.-]+\.ts/gu))]
  expect(named.length).toBeGreaterThan(15)
  expect(named.filter(path => !existsSync(path))).toEqual([])
})
