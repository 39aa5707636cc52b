import { branchesOf, resolved, type SchemaNode } from './schema-node.ts'
import { typeWords } from './type-words.ts'

interface Section {
  readonly path: string
  readonly node: SchemaNode
}

const cell = (text: string): string => text.replaceAll('|', '\\|').replace(/\s+/gu, ' ')

/** Of several ways to write it, the one that a member's fixed value chooses: `action: redact`. */
const chosenBy = (root: SchemaNode, { properties = {} }: SchemaNode): string | undefined => {
  const fixed = Object.entries(properties).flatMap(([name, member]) => {
    const { const: value } = resolved(root, member)
    return value === undefined ? [] : [`${name}: ${String(value)}`]
  })
  return fixed[0]
}

/** Mappings inside a member, each with where it stands. */
const innerOf = (root: SchemaNode, path: string, written: SchemaNode): Section[] => {
  const branches = branchesOf(root, written)
  return branches.flatMap(node => {
    if (node.items) return innerOf(root, `${path}[]`, node.items)
    const values = typeof node.additionalProperties === 'object' ? node.additionalProperties : undefined
    if (values) return innerOf(root, `${path}.*`, values)
    if (node.properties === undefined) return []
    const chosen = branches.length > 1 ? chosenBy(root, node) : undefined
    const { description } = resolved(root, written)
    const named = description === undefined ? node : { description, ...node }
    return [{ path: chosen === undefined ? path : `${path}, \`${chosen}\``, node: named }]
  })
}

const anchorOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-')

const headingOf = (path: string): string => (path === '' ? 'The file' : path)

/** `a.b` and `c.b` that say the same are told once. */
const keyOf = ({ properties, oneOf, anyOf }: SchemaNode): string =>
  JSON.stringify({ properties, oneOf, anyOf })

interface Told {
  readonly order: Section[]
  readonly by: Map<string, Section>
}

const gather = (root: SchemaNode, section: Section, told: Told): void => {
  if (told.by.has(keyOf(section.node))) return
  told.by.set(keyOf(section.node), section)
  told.order.push(section)
  for (const [name, member] of Object.entries(section.node.properties ?? {})) {
    const base = section.path.replace(/, `.*/u, '')
    for (const inner of innerOf(root, base === '' ? name : `${base}.${name}`, member))
      gather(root, inner, told)
  }
}

const link = ({ path }: Section): string =>
  `[${headingOf(path).replaceAll('`', '')}](#${anchorOf(headingOf(path))})`

const rowOf = (root: SchemaNode, { node, path }: Section, name: string, told: Told): string => {
  const member = node.properties?.[name] ?? {}
  const { description = '', default: fallback } = resolved(root, member)
  const need = node.required?.includes(name) && fallback === undefined ? 'needed' : ''
  const value = fallback === undefined ? need : `\`${JSON.stringify(fallback)}\``
  const known = innerOf(root, `${path}.${name}`, member).flatMap(
    inner => told.by.get(keyOf(inner.node)) ?? [],
  )
  const links = [...new Set(known.map(link))]
  const more = links.length === 0 ? '' : ` See ${links.join(', ')}.`
  return `| \`${name}\` | ${cell(typeWords(root, member))} | ${cell(value)} | ${cell(`${description}${more}`.trim())} |`
}

const sectionText = (root: SchemaNode, section: Section, told: Told): string =>
  [
    `## ${headingOf(section.path)}`,
    ...(section.node.description === undefined ? [] : [section.node.description]),
    [
      '| key | what is written | default | meaning |',
      '|---|---|---|---|',
      ...Object.keys(section.node.properties ?? {}).map(name => rowOf(root, section, name, told)),
    ].join('\n'),
  ].join('\n\n')

/** A page of tables, one for each mapping that a file may hold, from its JSON Schema. */
export const referenceOf = (schema: object, head: string): string => {
  const root: SchemaNode = schema
  const told: Told = { order: [], by: new Map() }
  for (const section of innerOf(root, '', root)) gather(root, section, told)
  return `${[head, ...told.order.map(section => sectionText(root, section, told))].join('\n\n')}\n`
}
