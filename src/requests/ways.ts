import type { Capability } from '../connectors/connector.ts'
import type { RequestType } from './model.ts'
import type { RequestSettings } from './settings.ts'

type Can = ReadonlySet<Capability>

/** How somebody is taken out of a store, by what its desk lets be done. */
export interface Ways {
  /** Their own record: it stays and tells nothing, or it goes for good and their tickets stay. */
  readonly contact: 'emptied' | 'deleted'
  /** A link to them leads to a placeholder, or stays and leads to what tells nothing any more. */
  readonly links: 'placeholder' | 'stay'
  /** A ticket's texts can be given other words; else they can only be taken out. */
  readonly words: 'any' | 'none'
}

/** A person who is deleted is nowhere any more, which is better than to be empty. Where links are led elsewhere none is left to them. */
export const waysOf = (can: Can): Ways => ({
  contact: can.has('detach') && can.has('hard-delete') && !can.has('relink') ? 'deleted' : 'emptied',
  links: can.has('relink') ? 'placeholder' : 'stay',
  words: can.has('rewrite') ? 'any' : 'none',
})

/** Where a person's own record can be neither emptied nor deleted by itself, what comes nearest is named. */
const missingForErasure = (can: Can, settings: Pick<RequestSettings, 'own-tickets'>): Capability[] => {
  const canContact =
    can.has('rewrite') || can.has('rewrite-contacts') || (can.has('detach') && can.has('hard-delete'))
  return [
    ...(can.has('redact-text') ? [] : (['redact-text'] as const)),
    ...(canContact ? [] : (['rewrite-contacts'] as const)),
    ...(settings['own-tickets'] === 'delete' && !can.has('hard-delete') ? (['hard-delete'] as const) : []),
  ]
}

/** What the store's desk would have to be able to do besides for a request of the type; nothing where it can do it. */
export const missingFor = (
  type: RequestType,
  can: Can,
  settings: Pick<RequestSettings, 'own-tickets'>,
): readonly Capability[] => {
  switch (type) {
    case 'erasure':
    case 'objection':
      return missingForErasure(can, settings)
    case 'rectification':
      return can.has('rewrite') || can.has('rewrite-contacts') ? [] : ['rewrite-contacts']
    default:
      return []
  }
}
