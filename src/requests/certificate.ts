import type { RequestContext } from './context.ts'
import type { DataRequest, StoreOutcome } from './model.ts'

/** `typ` of the certificate's header (RFC 8725 §3.11: explicit typing). */
export const certificateType = 'gallra-certificate+jwt'

/** What the certificate says: nothing about the person but what was done about them, and under which number. */
export interface CertificateClaims {
  readonly iss: 'gallra'
  readonly iat: number
  readonly request: string
  readonly reference: string
  readonly type: DataRequest['type']
  readonly state: 'completed' | 'partly-withheld'
  readonly received: string
  readonly completed: string
  readonly identity: string
  readonly stores: readonly {
    readonly store: string
    readonly found: number
    readonly erased: number
    readonly anonymised: number
    readonly rectified?: number
    readonly withheld: readonly { readonly what: string; readonly ground: string; readonly until?: string }[]
  }[]
  /** The end of the ledger when it was signed: whoever has the ledger can find the request in it. */
  readonly ledger?: { readonly size: number; readonly hash: string }
}

const asClaim = ({ store, found, erased, anonymised, rectified, withheld }: StoreOutcome) => ({
  store,
  found,
  erased,
  anonymised,
  ...(rectified === undefined ? {} : { rectified }),
  withheld: withheld.map(({ what, ground, until }) => ({
    what,
    ground,
    ...(until ? { until: until.toISOString() } : {}),
  })),
})

interface Certified {
  readonly request: DataRequest & { readonly identity: { readonly method: string } }
  readonly state: CertificateClaims['state']
  readonly stores: readonly StoreOutcome[]
  readonly at: Date
}

/** A compact JWS (EdDSA) that can be checked with the public key alone. The ledger is signed off first. */
export const certify = async (
  { keys, run }: Pick<RequestContext, 'keys' | 'run'>,
  { request, state, stores, at }: Certified,
): Promise<string> => {
  const end = await run.ledger.checkpoint()
  const claims: CertificateClaims = {
    iss: 'gallra',
    iat: Math.floor(at.getTime() / 1000),
    request: request.id,
    reference: request.reference,
    type: request.type,
    state,
    received: request.receivedAt.toISOString(),
    completed: at.toISOString(),
    identity: request.identity.method,
    stores: stores.map(asClaim),
    ...(end ? { ledger: { size: end.size, hash: end.hash } } : {}),
  }
  return keys.sign({ ...claims }, certificateType)
}
