import type { Capability } from '../connectors/connector.ts'
import type { ActionSpec } from './specs.ts'

/** What is known of an action without what carries it out. */
export interface ActionKind {
  readonly name: 'redact' | 'anonymise' | 'delete' | 'forget' | 'rectify'
  readonly needs: readonly Capability[]
  /** A due stage with a higher strength makes weaker ones pointless. */
  readonly strength: number
}

// Apart from the actions themselves: whoever reads or decides by a policy needs this much, and no detector with it.
export const kinds = {
  forget: { name: 'forget', needs: ['redact-text'], strength: 0 },
  rectify: { name: 'rectify', needs: [], strength: 0 },
  redact: { name: 'redact', needs: ['redact-text'], strength: 1 },
  anonymise: { name: 'anonymise', needs: ['rewrite', 'relink', 'redact-text'], strength: 2 },
  delete: { name: 'delete', needs: ['hard-delete'], strength: 3 },
} as const satisfies Readonly<Record<ActionKind['name'], ActionKind>>

/** In order of strength, weakest first; the first two are of requests alone. */
export const actionNames = ['forget', 'rectify', 'redact', 'anonymise', 'delete'] as const

/** Name, needs and strength of the action a stage asks for. */
export const actionFor = (spec: ActionSpec): ActionKind => kinds[spec.action]
