import { filledIn } from '../store-members.ts'

const loopback = /^(127(\.\d{1,3}){3}|\[::1\]|localhost)$/u

/** Why a text is no base of a desk's API; undefined where it is one. */
export const baseProblem = (text: string): string | undefined => {
  if (!URL.canParse(text)) return 'not a URL; write https://HOST'
  const { protocol, hostname, pathname, search, hash, username, password } = new URL(text)
  if (protocol !== 'https:' && !(protocol === 'http:' && loopback.test(hostname)))
    return 'must begin with https:// (http:// only on this machine)'
  if (username !== '' || password !== '') return 'must not hold a login'
  if (pathname !== '/' || search !== '' || hash !== '') return 'must end after the host: no path, no query'
  return undefined
}

/** Member `url` of a store behind HTTP: what is filled in is checked again when the store is opened. */
export const baseUrl = filledIn
  .superRefine((text, context) => {
    const message = text.includes('${') ? undefined : baseProblem(text)
    if (message !== undefined) context.addIssue({ code: 'custom', message })
  })
  .describe('Where the desk answers: https://HOST, without a path.')
