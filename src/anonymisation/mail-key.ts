import { domainToASCII } from 'node:url'

/** Providers that deliver to one mailbox however many dots stand in its name, and names they go by. */
export const dotlessProviders: Readonly<Record<string, string>> = {
  'gmail.com': 'gmail.com',
  'googlemail.com': 'gmail.com',
  'proton.me': 'proton.me',
  'protonmail.com': 'proton.me',
  'pm.me': 'proton.me',
}

const atWord =
  'at|ät|æt|a|snabel-? ?a|snabeln|snabelen|alfakrøll|kr[øo]llalfa|miukumauku|kissanh[äa]nt[äa]|apenstaartje|apestaartje|klammeraffe|@'
const dotWord = 'dot|punkt|punktum|piste|punt|point|\\.'

const spelledAt = new RegExp(
  `\\s{0,3}[([{]\\s?(?:${atWord})\\s?[)\\]}]\\s{0,3}|\\s{1,3}(?:${atWord})\\s{1,3}`,
  'u',
)
const spelledDot = new RegExp(
  `\\s{0,3}[([{]\\s?(?:${dotWord})\\s?[)\\]}]\\s{0,3}|\\s{1,3}(?:${dotWord})\\s{1,3}`,
  'gu',
)

const percent = (text: string): string =>
  text.includes('%')
    ? text.replace(/(?:%[0-9a-f]{2}){1,100}/giu, run =>
        Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
      )
    : text

/**
 * One key for all spellings of an address that reach one mailbox: `anna%2Bshop%40x.se` in a link, `anna (at) x.se`,
 * other letters of the domain. Mail to `anna+shop@x.se` reaches `anna@x.se` (RFC 5233 sub-addressing).
 */
export const mailKey = (value: string): string => {
  const folded = percent(value.slice(0, 1000))
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^mailto:/u, '')
  const written = folded.includes('@') ? folded : folded.replace(spelledAt, '@')
  const text = written.replace(spelledDot, '.').replace(/\s/gu, '')
  const at = text.lastIndexOf('@')
  if (at < 1) return text
  const host = text.slice(at + 1)
  const domain = domainToASCII(host) || host
  const local = text.slice(0, at).replace(/\+.*$/u, '')
  const provider = dotlessProviders[domain]
  return provider === undefined ? `${local}@${domain}` : `${local.replaceAll('.', '')}@${provider}`
}
