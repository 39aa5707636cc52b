import { didYouMean } from '../../yaml/near-miss.ts'
import { type Role, roles } from '../accounts/account.ts'

/** How people sign in by OpenID Connect. */
export interface OidcSettings {
  readonly issuer: URL
  readonly clientId: string
  /** Absent: a public client, for which PKCE stands alone. */
  readonly secret?: string
  readonly scopes: string
  /** The claim that is the login of the account: as `--as` of the command line takes it. */
  readonly loginClaim: string
  /** The claim that tells of roles or groups; dots lead into members. */
  readonly rolesClaim: string
  /** What the claim says, and which role that is. */
  readonly roles: ReadonlyMap<string, readonly Role[]>
  /** Where browsers reach the console: what the provider leads back to. */
  readonly consoleUrl: URL
}

/** As the environment has them, none of them checked. */
export interface OidcVariables {
  readonly issuer: string | undefined
  readonly clientId: string | undefined
  readonly secret: string | undefined
  readonly scopes: string | undefined
  readonly loginClaim: string | undefined
  readonly rolesClaim: string | undefined
  readonly roles: string | undefined
  readonly consoleUrl: string | undefined
}

type Read = { readonly oidc?: OidcSettings } | { readonly problem: string }

const loopback = ['localhost', '127.0.0.1', '[::1]']

/** By TLS; on this machine alone without. */
const urlIn = (text: string | undefined): URL | undefined => {
  if (text === undefined || !URL.canParse(text)) return undefined
  const url = new URL(text)
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && loopback.includes(url.hostname))
  return isSafe && url.username === '' && url.search === '' && url.hash === '' ? url : undefined
}

/** `ops=operator, gallra-approvers=approver, ops=viewer`. */
const rolesIn = (text: string): ReadonlyMap<string, readonly Role[]> | string => {
  const read = new Map<string, Role[]>()
  for (const part of text.split(',').filter(each => each.trim() !== '')) {
    const sign = part.lastIndexOf('=')
    const [value, name] = [part.slice(0, sign).trim(), part.slice(sign + 1).trim()]
    const role = roles.find(known => known === name)
    if (sign < 1 || value === '' || !role)
      return `GALLRA_OIDC_ROLES: write VALUE=ROLE with commas between${didYouMean(name, roles)} (valid: ${roles.join(', ')})`
    read.set(value, [...(read.get(value) ?? []), role])
  }
  return read.size > 0
    ? read
    : 'GALLRA_OIDC_ROLES: nobody could sign in; write VALUE=ROLE with commas between'
}

/** Nothing where no issuer is named. A problem names the variable, never its value. */
export const readOidc = (written: OidcVariables): Read => {
  const { clientId, secret } = written
  if (written.issuer === undefined) return {}
  const issuer = urlIn(written.issuer)
  if (!issuer) return { problem: 'GALLRA_OIDC_ISSUER is not a URL that begins with https://' }
  if (clientId === undefined) return { problem: 'GALLRA_OIDC_CLIENT_ID is not set' }
  const consoleUrl = urlIn(written.consoleUrl)
  if (consoleUrl?.pathname !== '/')
    return {
      problem:
        'GALLRA_CONSOLE_URL: write where browsers reach the console, such as https://gallra.example.se',
    }
  const mapped = rolesIn(written.roles ?? '')
  if (typeof mapped === 'string') return { problem: mapped }
  const scopes = written.scopes ?? 'openid profile'
  if (!scopes.split(' ').includes('openid')) return { problem: 'GALLRA_OIDC_SCOPES: openid is one of them' }
  return {
    oidc: {
      ...{ issuer, clientId, scopes, consoleUrl, roles: mapped },
      ...(secret === undefined ? {} : { secret }),
      loginClaim: written.loginClaim ?? 'preferred_username',
      rolesClaim: written.rolesClaim ?? 'groups',
    },
  }
}
