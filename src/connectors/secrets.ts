/** Where a secret stands: the name of an environment variable, or the path of a file. */
export type SecretSource =
  | { readonly from: 'environment'; readonly name: string }
  | { readonly from: 'file'; readonly path: string }

/** The secret, or what is wrong and what to do about it. */
export type ResolvedSecret = { readonly value: string } | { readonly problem: string }
export type ResolveSecret = (source: SecretSource) => ResolvedSecret

const reference = /\$\{(?:file:([^}]+)|([A-Za-z_][A-Za-z0-9_]*))\}/g
const anyReference = /\$\{[^}]*\}?/g

/** References that are written wrong: `${}`, `${A B}`, `${env:NAME}`, or without the closing brace. */
export const badReferences = (text: string): string[] =>
  (text.match(anyReference) ?? []).filter(found => !new RegExp(`^${reference.source}$`).test(found))

const sourceOf = (path: string | undefined, name: string | undefined): SecretSource =>
  path === undefined ? { from: 'environment', name: name ?? '' } : { from: 'file', path }

/**
 * A text with its `${NAME}` and `${file:/path}` filled in; undefined and the problems where one is missing. A
 * reference that is the whole text is taken as it is; one inside a URL is percent-encoded, so that a password may
 * hold any character.
 */
export const fillIn = (
  text: string,
  resolve: ResolveSecret,
): { readonly value: string } | { readonly problems: readonly string[] } => {
  const problems: string[] = []
  const value = text.replace(reference, (found, path?: string, name?: string) => {
    const resolved = resolve(sourceOf(path, name))
    if ('value' in resolved) return found === text ? resolved.value : encodeURIComponent(resolved.value)
    problems.push(resolved.problem)
    return ''
  })
  return problems.length > 0 ? { problems } : { value }
}
