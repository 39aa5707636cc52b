import type { Edit } from '../../../tickets/change.ts'
import { placeOf } from '../../rest/field.ts'
import { partKey } from '../fields.ts'
import { partsOf } from '../moments.ts'
import { isPartRedactable, isSourceRedactable } from '../redactable.ts'
import type { ConversationSource } from '../source.ts'

export interface Redactions {
  /** Parts that go, by their numbers. */
  readonly parts: readonly string[]
  /** The number of the first message, if it goes. */
  readonly source: string | undefined
  readonly title: string | undefined
  /** Edits that no call of the desk carries out, each by where it stands. */
  readonly unreachable: readonly string[]
}

/** A message goes as a whole, with its files: no word of it can be changed alone. */
const isOfMessage = (path: string): boolean => /^(source\.)?(body|attachments\.\d+\.(url|name))$/u.test(path)

/** The calls that carry edits of a conversation out, and what no call does. */
export const redactionsOf = ({ conversation }: ConversationSource, edits: readonly Edit[]): Redactions => {
  const byKey = new Map<string, string>(
    partsOf(conversation)
      .filter(isPartRedactable)
      .map(({ id }) => [partKey(id), id]),
  )
  const parts = new Set<string>()
  const unreachable: string[] = []
  let source: string | undefined
  let title: string | undefined
  for (const edit of edits) {
    const part = byKey.get(edit.document)
    const isMessage = edit.kind !== 'relink' && isOfMessage(edit.path)
    if (part !== undefined && isMessage) parts.add(part)
    else if (isMessage && edit.path.startsWith('source.') && isFirstRedactable(conversation))
      source = conversation.source?.id ?? undefined
    else if (edit.path === 'title' && edit.kind !== 'relink')
      title = edit.kind === 'set' && edit.value !== null ? String(edit.value) : ''
    else unreachable.push(placeOf(edit.document, edit.path))
  }
  return { parts: [...parts], source, title, unreachable }
}

const isFirstRedactable = ({ source }: ConversationSource['conversation']): boolean =>
  source !== null && source !== undefined && isSourceRedactable(source)
