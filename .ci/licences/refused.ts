/** Permissive ones: they ask for their notice to be kept, at most. */
const allowed = new Set(['MIT', 'MIT-0', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'ISC'])

interface Shipped {
  readonly name: string
  /** An SPDX expression; empty where the package names none. */
  readonly licence: string
}

/** Of alternatives (`OR`) one is enough, of what holds together (`AND`) each must be. Brackets are not read: refused. */
const isAllowed = (expression: string): boolean =>
  expression.split(' OR ').some(choice => choice.split(' AND ').every(name => allowed.has(name.trim())))

/** The packages under a licence that is not in the list. */
export const refusedLicences = (packages: readonly Shipped[]): Shipped[] =>
  packages.filter(({ licence }) => !isAllowed(licence.replace(/^\((.*)\)$/u, '$1')))
