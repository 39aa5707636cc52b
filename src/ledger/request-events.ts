/** Of data subjects' requests, and of those who have to be told of them. */
export type RequestStepEvent =
  /** Art 19 GDPR: what became of telling one recipient of one request. */
  | {
      readonly kind:
        | 'recipient-told'
        | 'recipient-acknowledged'
        | 'recipient-unreachable'
        | 'recipient-written-off'
      readonly request: string
      readonly store: string
      readonly recipient: string
      readonly by: string
    }
  /** A data subject's request came into a state. */
  | { readonly kind: 'request-step'; readonly request: string; readonly state: string; readonly by: string }
  /** It waits for an operator. */
  | { readonly kind: 'request-blocked'; readonly request: string; readonly code: string }
  /** A data subject's request was taken up. */
  | {
      readonly kind: 'request-accepted'
      readonly request: string
      readonly type: string
      readonly sender: string
    }
  /** A message was not taken up; what it held is not known any more. */
  | { readonly kind: 'request-refused'; readonly reason: string }
  /** Who a request comes from is taken as proven. */
  | {
      readonly kind: 'request-identity'
      readonly request: string
      readonly method: string
      readonly by: string
    }
  /** An operator's or the person's word on a request: extended, refused, revoked, expired, answered. */
  | { readonly kind: 'request-decided'; readonly request: string; readonly what: string; readonly by: string }
  /** So many days after receipt somebody was reminded that the request is open. */
  | { readonly kind: 'request-alarm'; readonly request: string; readonly days: number }
  /** Somebody is about to see at the console what is personal of a request: what of it, and why. Nothing of what it says. */
  | {
      readonly kind: 'request-revealed'
      readonly request: string
      /** `person`, `archive`, `letter receipt`. */
      readonly what: string
      /** One of a list of codes. */
      readonly reason: string
      readonly by: string
    }
