import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '../../src/policies/canonical-text.ts'
import { readCanonical } from '../../src/policies/read-canonical.ts'
import { basis, example, head, policyOf } from './policy-text.ts'

const folder = 'policies/templates'
const names = (await readdir(folder)).filter(name => name.endsWith('.yaml'))
const templates = await Promise.all(
  names.map(async (name): Promise<[string, string]> => [name, await readFile(join(folder, name), 'utf8')]),
)

const bare = `${head}rules: [{ id: all, category: "*", clock: closed_at, basis: ${basis}, stages: [{ after: P1Y, action: delete }] }]\n`
const odd = bare
  .replace('category: "*"', 'category: ["yes", "1e3", "a: b", "# c", "  d", "é\\u2028f", "null", "*"]')
  .replace('clock: closed_at', 'when: { custom: { tier: ["1", 1, true] } }, clock: closed_at')

const texts: readonly [string, string][] = [
  ['the example', example],
  ['one that says as little as it can', bare],
  ['one with odd words', odd],
  ...templates,
]

describe('the canonical text of a policy', () => {
  it.each(texts)('is read again with the same digest: %s', (_, text) => {
    const policy = policyOf(text)
    const again = readCanonical(canonicalText(policy), 'kept')
    expect(again?.digest).toBe(policy.digest)
    // A file with it is one that can be used.
    expect(policyOf(canonicalText(policy)).digest).toBe(policy.digest)
  })

  it('is the same whatever the layout, and has no comments', () => {
    const other = bare
      .replace('rules: [', '# somebody was here\nrules: [')
      .replace('P1Y, action: delete', 'P1Y,   action: "delete"')
    expect(canonicalText(policyOf(other))).toBe(canonicalText(policyOf(bare)))
  })
})
