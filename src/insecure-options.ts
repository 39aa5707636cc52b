/** Options of a URL by which a client believes whoever answers; as drivers do, case is passed over. */
const refused = [
  'tlsInsecure',
  'tlsAllowInvalidCertificates',
  'tlsAllowInvalidHostnames',
  'rejectUnauthorized',
]

const isOff = (name: string, value: string): boolean =>
  name === 'rejectUnauthorized' ? !/^(?:false|0)$/iu.test(value) : /^(?:false|0)$/iu.test(value)

/**
 * Why this URL of a server may not be used, in words that hold nothing of it; undefined for one that may. There is no way
 * round: a certificate that nobody signed is its own authority, and is named as one.
 */
export const insecureOption = (url: string): string | undefined => {
  const [, query = ''] = url.split('?')
  const given = [...new URLSearchParams(query)]
  const found = refused.find(name =>
    given.some(([key, value]) => key.toLowerCase() === name.toLowerCase() && !isOff(name, value)),
  )
  return found === undefined
    ? undefined
    : `${found} would believe whoever answers; take it out, and name an authority of your own with tlsCAFile=/path/ca.pem`
}
