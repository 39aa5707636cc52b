import { domainToASCII, domainToUnicode } from 'node:url'
import { dotlessProviders } from '../../anonymisation/mail-key.ts'
import { clean } from './fold.ts'

const longestLocal = 64
const longestDomain = 253

const asciiDomain = (domain: string): string =>
  /^[a-z0-9.-]+$/.test(domain) ? domain : domainToASCII(domain)

/**
 * One spelling for all addresses that reach the same mailbox: small letters, `+tags` gone, dots gone where the
 * provider does not mind them, the domain in ASCII (punycode). Undefined for what is no address.
 */
export const canonicalEmail = (address: string): string | undefined => {
  if (address.length > 2 * (longestLocal + longestDomain)) return undefined
  const text = clean(address)
    .trim()
    .replace(/^(?:mailto:)?<?/, '')
    .replace(/>?\.?$/, '')
  const at = text.lastIndexOf('@')
  const [local, host] = [text.slice(0, at), text.slice(at + 1)]
  if (at < 1 || /[\s@<>"(),;:]/u.test(local) || local.length > longestLocal) return undefined
  const domain = asciiDomain(host)
  if (domain.length > longestDomain || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(domain)) return undefined
  const [untagged = ''] = local.split('+', 1)
  const mailbox = untagged === '' ? local : untagged
  const provider = dotlessProviders[domain]
  if (provider === undefined) return `${mailbox}@${domain}`
  const bare = mailbox.replaceAll('.', '')
  return bare === '' ? undefined : `${bare}@${provider}`
}

/** The address as people write its domain: `kund@xn--bcher-kva.example` → `kund@bücher.example`. */
export const readableEmail = (canonical: string): string => {
  const at = canonical.lastIndexOf('@')
  const domain = domainToUnicode(canonical.slice(at + 1))
  return domain === '' ? canonical : `${canonical.slice(0, at)}@${domain}`
}

/** Whether two addresses of one mailbox differ in more than case and width: another tag, or dots elsewhere. */
export const isSameAddress = (one: string, other: string): boolean =>
  clean(one).trim() === clean(other).trim()
