import { durationPattern } from '../../src/policies/durations.ts'
import { branchesOf, resolved, type SchemaNode } from './schema-node.ts'

const limitsOf = ({ minimum, maximum, exclusiveMinimum }: SchemaNode): string => {
  const least = exclusiveMinimum === undefined ? minimum : `above ${exclusiveMinimum}`
  // zod writes the ends of what a number can hold exactly.
  const most = maximum === Number.MAX_SAFE_INTEGER ? undefined : maximum
  if (least !== undefined && most !== undefined) return ` (${least} to ${most})`
  if (least !== undefined) return exclusiveMinimum === undefined ? ` (at least ${least})` : ` (${least})`
  return most === undefined ? '' : ` (at most ${most})`
}

const scalarWord = (node: SchemaNode): string => {
  if (node.pattern === durationPattern.source) return 'duration (ISO 8601)'
  if (node.format === 'uri') return 'web address'
  if (node.format === 'email') return 'mail address'
  if (node.type === 'integer') return `whole number${limitsOf(node)}`
  if (node.type === 'number') return `number${limitsOf(node)}`
  if (node.type === 'null') return '`null`'
  if (node.type === 'boolean') return '`true` or `false`'
  return node.type === 'string' ? 'text' : 'anything'
}

const code = (value: unknown): string => `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``

/** What may be written, in words: `text`, a list of `CARD`, `IP` …, a mapping. */
export const typeWords = (root: SchemaNode, written: SchemaNode): string => {
  const node = resolved(root, written)
  if (node.oneOf ?? node.anyOf)
    return [...new Set(branchesOf(root, node).map(each => typeWords(root, each)))].join(', or ')
  if (node.const !== undefined) return code(node.const)
  if (node.enum) return node.enum.map(code).join(' ')
  if (node.type === 'array') return `list of ${node.items ? typeWords(root, node.items) : 'anything'}`
  if (node.type === 'object') {
    const values = node.additionalProperties
    return typeof values === 'object' ? `mapping of names to ${typeWords(root, values)}` : 'mapping'
  }
  return scalarWord(node)
}
