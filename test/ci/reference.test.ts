import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { referenceOf } from '../../.ci/reference/reference.ts'
import { branchesOf, resolved, type SchemaNode } from '../../.ci/reference/schema-node.ts'
import { storesJsonSchema } from '../../src/connectors/json-schema.ts'
import { policyJsonSchema, policyTestsJsonSchema } from '../../src/policies/json-schema.ts'

/** Every key with where it stands, each mapping once. */
const membersIn = (
  root: SchemaNode,
  written: SchemaNode,
  path = '',
  seen = new Set<object>(),
): [string, SchemaNode][] =>
  branchesOf(root, written).flatMap(node => {
    if (node.properties !== undefined) {
      if (seen.has(node.properties)) return []
      seen.add(node.properties)
    }
    const values = typeof node.additionalProperties === 'object' ? [node.additionalProperties] : []
    const inside = [...(node.items ? [node.items] : []), ...values]
    return [
      ...Object.entries(node.properties ?? {}).flatMap(([name, member]): [string, SchemaNode][] => [
        [`${path}.${name}`, resolved(root, member)],
        ...membersIn(root, member, `${path}.${name}`, seen),
      ]),
      ...inside.flatMap(each => membersIn(root, each, `${path}[]`, seen)),
    ]
  })

describe.each([
  ['docs/policy-reference.md', policyJsonSchema()],
  ['docs/policy-tests-reference.md', policyTestsJsonSchema()],
] as const)('%s', (file, schema) => {
  it('says what every key means', () => {
    const silent = membersIn(schema, schema).filter(([, { description }]) => (description ?? '') === '')
    expect(silent.map(([path]) => path)).toEqual([])
  })

  it('is what the schema says', () => {
    expect(readFileSync(file, 'utf8')).toContain(referenceOf(schema, '').trim())
  })
})

describe.each([
  ['docs/policy-reference.md', policyJsonSchema()],
  ['docs/policy-tests-reference.md', policyTestsJsonSchema()],
  ['docs/stores-reference.md', storesJsonSchema()],
] as const)('%s', (file, schema) => {
  const text = readFileSync(file, 'utf8')

  it('has a row for every key', () => {
    const missing = membersIn(schema, schema).filter(
      ([path]) => !text.includes(`| \`${path.split('.').at(-1)?.replaceAll('[]', '')}\` |`),
    )
    expect(missing.map(([path]) => path)).toEqual([])
  })

  it('leads only to sections that it has', () => {
    const anchors = new Set(
      [...text.matchAll(/^## (.+)$/gmu)].map(([, title = '']) =>
        title
          .toLowerCase()
          .replace(/[^a-z0-9\s_-]/gu, '')
          .replaceAll(' ', '-'),
      ),
    )
    const links = [...text.matchAll(/\]\(#([^)]*)\)/gu)].map(([, anchor = '']) => anchor)
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter(anchor => !anchors.has(anchor))).toEqual([])
  })
})
