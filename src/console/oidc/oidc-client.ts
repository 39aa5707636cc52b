import * as client from 'openid-client'
import { AppError } from '../../errors.ts'
import { type Role, roles } from '../accounts/account.ts'
import type { OidcSettings } from './oidc-settings.ts'

/** What has to come back unchanged; kept in a cookie of the browser that began. */
export interface Begun {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Whoever the provider says has signed in. */
export interface Proven {
  readonly issuer: string
  /** Never given to anybody else by the issuer, whatever becomes of names. */
  readonly subject: string
  readonly login: string
  /** Empty: nothing that the claims say is a role here. */
  readonly roles: readonly Role[]
}

/** A provider of identities (OpenID Connect Core 1.0), asked for by code with PKCE. */
export interface OidcProvider {
  readonly settings: OidcSettings
  begin(): Promise<{ readonly url: URL; readonly begun: Begun }>
  /** `refused` is a code of why. SERVER_FAILED while the provider does not answer. */
  finish(callback: URL, begun: Begun): Promise<Proven | { readonly refused: string }>
  /** Where the provider's own session is ended; absent where it offers none. */
  signOutUrl(): Promise<URL | undefined>
}

const toleranceSeconds = 30
const timeoutSeconds = 10

const memberAt = (claims: Readonly<Record<string, unknown>>, name: string): unknown => {
  if (name in claims) return claims[name]
  return name.split('.').reduce<unknown>((at, part) => {
    const isObject = typeof at === 'object' && at !== null && Object.hasOwn(at, part)
    return isObject ? (at as Readonly<Record<string, unknown>>)[part] : undefined
  }, claims)
}

const textsIn = (value: unknown): readonly string[] => {
  const all = Array.isArray(value) ? value : [value]
  return all.filter(each => typeof each === 'string')
}

const rolesFor = (settings: OidcSettings, claims: Readonly<Record<string, unknown>>): readonly Role[] => {
  const borne = textsIn(memberAt(claims, settings.rolesClaim)).flatMap(
    value => settings.roles.get(value) ?? [],
  )
  return roles.filter(role => borne.includes(role))
}

const provenBy = (
  settings: OidcSettings,
  subject: string,
  claims: Readonly<Record<string, unknown>>,
): Proven | { readonly refused: string } => {
  // Not empty, which the client takes: whoever came first with none would be all of them.
  if (subject === '') return { refused: 'no-subject' }
  const login = memberAt(claims, settings.loginClaim)
  if (typeof login !== 'string' || login === '') return { refused: 'no-login-claim' }
  // Otherwise anybody could sign in as somebody whose address they typed at the provider.
  if (settings.loginClaim === 'email' && claims.email_verified === false)
    return { refused: 'email-not-verified' }
  return { issuer: settings.issuer.href, subject, login, roles: rolesFor(settings, claims) }
}

/** Codes of the protocol and of its client, which hold nothing that anybody wrote. */
const codeOf = (error: unknown): string => {
  if (error instanceof client.AuthorizationResponseError || error instanceof client.ResponseBodyError)
    return /^[a-z_]{1,40}$/.test(error.error) ? error.error : 'error'
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
}

/** The provider does not answer, or not as one: that is nobody's refusal. */
const isAway = (error: unknown): boolean =>
  error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')

const open = async (settings: OidcSettings): Promise<client.Configuration> => {
  const { issuer, clientId, secret } = settings
  const auth = secret === undefined ? client.None() : client.ClientSecretBasic(secret)
  const config = await client.discovery(
    issuer,
    clientId,
    { [client.clockTolerance]: toleranceSeconds },
    auth,
    {
      timeout: timeoutSeconds,
      // Only of an issuer on this machine: `readOidc` takes no other without TLS.
      execute: issuer.protocol === 'http:' ? [client.allowInsecureRequests] : [],
    },
  )
  // Beside TLS, the signature of the ID token itself (OpenID Connect Core 1.0, 3.1.3.7).
  client.enableNonRepudiationChecks(config)
  return config
}

/** What some providers tell only when they are asked once more. */
const allClaims = async (
  config: client.Configuration,
  { loginClaim, rolesClaim }: OidcSettings,
  tokens: client.TokenEndpointResponse & client.TokenEndpointResponseHelpers,
): Promise<Readonly<Record<string, unknown>> & { readonly sub: string }> => {
  const claims = tokens.claims()
  if (!claims) throw new client.ClientError('no ID token')
  const isThere = (name: string): boolean => memberAt(claims, name) !== undefined
  if ((isThere(loginClaim) && isThere(rolesClaim)) || !config.serverMetadata().userinfo_endpoint)
    return claims
  return { ...(await client.fetchUserInfo(config, tokens.access_token, claims.sub)), ...claims }
}

export const createOidcProvider = (settings: OidcSettings): OidcProvider => {
  let opened: Promise<client.Configuration> | undefined
  const config = async (): Promise<client.Configuration> => {
    opened ??= open(settings)
    try {
      return await opened
    } catch {
      opened = undefined
      throw new AppError('SERVER_FAILED', 'the identity provider (GALLRA_OIDC_ISSUER) does not answer as one')
    }
  }
  const redirect = new URL('/sign-in/oidc/callback', settings.consoleUrl).href
  return {
    settings,
    async begin() {
      const begun = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      const url = client.buildAuthorizationUrl(await config(), {
        ...{ redirect_uri: redirect, scope: settings.scopes, state: begun.state, nonce: begun.nonce },
        code_challenge: await client.calculatePKCECodeChallenge(begun.verifier),
        code_challenge_method: 'S256',
      })
      return { url, begun }
    },
    async finish(callback, { state, nonce, verifier }) {
      const known = await config()
      try {
        const tokens = await client.authorizationCodeGrant(known, callback, {
          ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier },
          idTokenExpected: true,
        })
        const claims = await allClaims(known, settings, tokens)
        return provenBy(settings, claims.sub, claims)
      } catch (error) {
        if (isAway(error)) throw new AppError('SERVER_FAILED', 'the identity provider does not answer')
        return { refused: codeOf(error) }
      }
    },
    async signOutUrl() {
      const known = await config()
      if (!known.serverMetadata().end_session_endpoint) return undefined
      const back = new URL('/sign-in', settings.consoleUrl).href
      return client.buildEndSessionUrl(known, { post_logout_redirect_uri: back })
    },
  }
}
