import { expect, it } from 'vitest'
import { storesJsonSchema } from '../../src/connectors/json-schema.ts'
import { policyJsonSchema, policyTestsJsonSchema } from '../../src/policies/json-schema.ts'

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null

/** `#/$defs/__schema0`, as editors follow it. */
const referred = (root: Node, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((node, step) => (isNode(node) ? node[step] : undefined), root)

const isDescribed = (root: Node, node: unknown): boolean => {
  if (!isNode(node)) return node === false
  if (typeof node.description === 'string') return /\S/u.test(node.description)
  return typeof node.$ref === 'string' && isDescribed(root, referred(root, node.$ref))
}

/** Keys that an editor offers without a word, with where they stand. */
const silentIn = (root: Node, node: unknown = root, at = ''): string[] => {
  if (!isNode(node)) return []
  const silent = isNode(node.properties)
    ? Object.entries(node.properties).flatMap(([key, member]) =>
        isDescribed(root, member) ? [] : [`${at}/${key}`],
      )
    : []
  return [...silent, ...Object.entries(node).flatMap(([key, child]) => silentIn(root, child, `${at}/${key}`))]
}

it.each([
  ['policies', policyJsonSchema],
  ['tests of policies', policyTestsJsonSchema],
  ['stores.yaml', storesJsonSchema],
])(
  'says of every key of %s what it is for: editors show that, and the reference is written from it',
  (_, schema) => {
    expect(silentIn(schema() as Node)).toEqual([])
  },
)

it('sees a key that says nothing, also behind a reference', () => {
  const root = {
    $defs: { told: { description: 'Said once.' }, silent: { type: 'string' } },
    properties: { told: { $ref: '#/$defs/told' }, silent: { $ref: '#/$defs/silent' } },
  }
  expect(silentIn(root)).toEqual(['/silent'])
})
