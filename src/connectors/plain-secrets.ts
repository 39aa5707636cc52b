import type { StoreSpec } from './list.ts'

/** Members that are nothing but a secret, whatever the desk is. */
const secrets: readonly (readonly string[])[] = [['token'], ['s3', 'secret-key']]

const valueAt = (spec: StoreSpec, path: readonly string[]): unknown => {
  let found: unknown = spec
  for (const key of path)
    found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined
  return found
}

// biome-ignore lint/suspicious/noTemplateCurlyInString: it is what to write.
const refer = 'write ${NAME} or ${file:/run/secrets/name}, and make another one at the desk'

/** Where a secret of the store stands in the file itself, for everybody who reads or copies it. It is not told. */
export const plainSecrets = (
  id: string,
  spec: StoreSpec,
): { readonly path: string[]; readonly message: string }[] =>
  secrets.flatMap(member => {
    const written = valueAt(spec, member)
    if (typeof written !== 'string' || written.includes('${')) return []
    const message = `the ${member.join('.')} stands here in plain text; ${refer}`
    return [{ path: ['stores', id, ...member], message }]
  })
