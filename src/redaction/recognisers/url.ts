import type { Finding, Recogniser } from '../recogniser.ts'
import { findingOf, matchAt } from './matches.ts'

const link = /[^\s<>"'`\u0081]{1,2048}/uy
/** Links in the query of a link, as redirects have them. */
const maxInside = 2
/** Signs that belong to the sentence. */
const trailing = /[.,;:!?)\]}*_]+$/u
const start = /(?:(?<![\p{L}\p{N}])[a-z][a-z0-9+.-]{1,15}:\/\/|(?<![\p{L}\p{N}.@])www\.)/giu

/** Names of parameters whose value is a key or a person, as they are met in help desks' mails. */
const telling =
  /^(?:.{0,20}[_.-])?(?:token|code|key|apikey|api[_-]?key|sig|signature|secret|auth|session|sess|sid|sessionid|jwt|otp|pin|pw|pwd|pass|password|passwd|hash|hmac|nonce|state|ticket|magic|invite|reset|verify|confirm|unsubscribe|email|e-?mail|mail|epost|phone|tel|telefon|mobile|msisdn|ssn|pnr|personnummer|name|namn|navn|firstname|lastname|fname|lname|user|username|userid|user[_-]?id|uid|login|account|contact|recipient|customer|kund|member|subscriber|ip|address|adress|dob|birthdate)$/iu
/** A path part after which a key stands. */
const keyed =
  /^(?:reset|reset-?password|password|verify|verification|confirm|confirmation|invite|invitation|invitations|magic|magic-?link|login|signin|auth|token|tokens|unsubscribe|avregistrera|activate|activation|session|share|shared|s|u|user|users|profile|profil|bruker|konto|kund|customer|customers|contact|contacts|track|download|signed|view|r|t)$/iu

const uuid = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/iu

/** Drawn by chance: long, of letters and digits mixed, not words with dashes between. */
const looksRandom = (value: string): boolean => {
  if (uuid.test(value) || value.startsWith('eyJ')) return true
  if (value.length < 20 || !/^[\w.~+/=%-]+$/u.test(value)) return false
  const digits = value.match(/\d/gu)?.length ?? 0
  return digits >= 3 && /[a-z]/iu.test(value) && /[a-z]\d|\d[a-z]/iu.test(value)
}

const looksPersonal = (value: string): boolean => /@|%40/u.test(value)

const isKey = (part: string, previous: string): boolean =>
  looksRandom(part) || (keyed.test(previous) && part.length >= 8 && /\d/u.test(part) && /[a-z]/iu.test(part))

function* inPath(path: string, at: number): Iterable<Finding> {
  let previous = ''
  let offset = at
  for (const part of path.split('/')) {
    if (isKey(part, previous)) yield findingOf(url, offset, offset + part.length, 0.8)
    previous = part
    offset += part.length + 1
  }
}

const parameter = /[?&;#]([^=&;#?\s]{1,64})=([^&;#\s]{1,1500})/gu

function* inQuery(query: string, at: number): Iterable<Finding> {
  for (const hit of query.matchAll(parameter)) {
    const [whole, name = '', value = ''] = hit
    if (!telling.test(name) && !looksRandom(value) && !looksPersonal(value)) continue
    const end = at + hit.index + whole.length
    yield findingOf(url, end - value.length, end, 0.8)
  }
  // `?KEY` and `#KEY` without a name.
  for (const hit of query.matchAll(/[?#]([\w.~%+-]{16,1500})(?=$|[#&])/gu)) {
    const [, value = ''] = hit
    if (looksRandom(value)) yield findingOf(url, at + hit.index + 1, at + hit.index + 1 + value.length, 0.8)
  }
}

/** `user:password@` before the host. */
const userInfo = /^[^/?#@\s]{1,128}@/u

function* inLink(text: string, at: number, scheme: string): Iterable<Finding> {
  const rest = (matchAt(link, text, at + scheme.length)?.[0] ?? '').replace(trailing, '')
  const from = at + scheme.length
  const user = scheme.endsWith('://') ? userInfo.exec(rest)?.[0] : undefined
  if (user) yield findingOf(url, from, from + user.length - 1, 0.9)
  const host = /^[^/?#]*/u.exec(rest.slice(user?.length ?? 0))?.[0].length ?? 0
  const path = (user?.length ?? 0) + host
  const query = rest.slice(path).search(/[?#]/u)
  const split = query < 0 ? rest.length : path + query
  yield* inPath(rest.slice(path, split), from + path)
  if (query >= 0) yield* inQuery(rest.slice(split), from + split)
}

/**
 * Of a link only what opens a door or names a person: keys in the path, values of telling parameters, user names
 * and passwords. Scheme, host and ordinary paths stay, so that one sees where it led.
 */
export const url: Recogniser = {
  name: 'url',
  entity: 'URL',
  examples: {
    finds: [
      'https://exempel.se/reset/⟦a8f3k29dk3jf0s⟧',
      'https://exempel.se/login?token=⟦abc⟧&lang=sv',
      'http://exempel.se/x?lang=sv&email=⟦anna%40exempel.se⟧.',
      'https://exempel.se/#access_token=⟦eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc⟧',
      'https://⟦anna:hemligt⟧@exempel.se/',
      'https://exempel.se/d/⟦3f2504e0-4f89-41d3-9a0c-0305e82c3301⟧/fil.pdf',
      'www.exempel.se/?⟦9f86d081884c7d659a2feaa0c55ad015⟧',
      'https://exempel.se/fil?X-Amz-Signature=⟦5d41402abc⟧',
    ],
    ignores: [
      'https://exempel.se/support/artiklar/hur-gor-jag-en-retur-2024?lang=sv&page=2',
      'www.exempel.se',
      'https://exempel.se/order/100234#steg-2',
      'se exempel.se/token=abc',
    ],
  },
  mayFind: ({ has }) => has.link,
  *find({ text }) {
    if (!text.includes('://') && !/www\./i.test(text)) return
    let [end, inside] = [0, 0]
    for (const hit of text.matchAll(start)) {
      inside = hit.index < end ? inside + 1 : 0
      if (inside > maxInside) continue
      yield* inLink(text, hit.index, hit[0])
      if (inside === 0) end = hit.index + (matchAt(link, text, hit.index)?.[0].length ?? 0)
    }
  },
}
