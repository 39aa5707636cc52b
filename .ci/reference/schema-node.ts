/** What of JSON Schema (draft 2020-12) the generated files use. */
export interface SchemaNode {
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, SchemaNode>>
  readonly type?: string
  readonly description?: string
  readonly default?: unknown
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | SchemaNode
  readonly items?: SchemaNode
  readonly anyOf?: readonly SchemaNode[]
  readonly oneOf?: readonly SchemaNode[]
}

/** The node itself where it only refers to one; its own description stays. */
export const resolved = (root: SchemaNode, node: SchemaNode): SchemaNode => {
  if (node.$ref === undefined) return node
  const { $ref, ...own } = node
  const target = $ref === '#' ? root : root.$defs?.[$ref.slice('#/$defs/'.length)]
  return { ...resolved(root, target ?? {}), ...own }
}

/** The ways in which it may be written. */
export const branchesOf = (root: SchemaNode, node: SchemaNode): readonly SchemaNode[] => {
  const here = resolved(root, node)
  const options = here.oneOf ?? here.anyOf
  return options === undefined ? [here] : options.flatMap(each => branchesOf(root, each))
}
