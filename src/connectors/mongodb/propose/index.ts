import type { SurveyedLeaf } from '../../connector.ts'
import { connect } from '../connect.ts'
import { presets } from '../presets/list.ts'
import { storeDb } from '../store-db.ts'
import { guarded } from '../store-errors.ts'
import { surveyCollection } from '../survey.ts'
import { placesIn } from '../texts.ts'
import type { Collection, LeafFinds } from './evidence.ts'
import { matchPreset } from './match-preset.ts'
import { propose } from './proposal.ts'
import { findReferences } from './references.ts'
import { findRoles } from './roles.ts'
import { type StoreHead, writtenPreset, writtenStore } from './written.ts'

export interface ProposeOptions {
  /** As it is written into the file: `url` may be a reference to a secret. */
  readonly head: StoreHead
  /** As it is connected to. */
  readonly url: string
  /** Documents of each collection. */
  readonly size: number
  /** Looks for personal data in the texts of a leaf. */
  readonly read: (leaf: SurveyedLeaf) => LeafFinds
  readonly signal: AbortSignal
}

export type ProposedStore =
  | { readonly by: 'preset'; readonly preset: string; readonly yaml: string }
  | { readonly by: 'sample'; readonly questions: readonly string[]; readonly yaml: string }
  /** Nothing looks like tickets; which collections there are. */
  | { readonly by: 'nothing'; readonly collections: readonly string[] }

/**
 * Reads a sample of a database that Gallra knows nothing of, and writes down what each collection and field seems to be. Reads,
 * and never writes. Throws CONFIG_INVALID, STORE_UNREACHABLE, STORE_UNREADABLE.
 */
export const proposeStore = async (options: ProposeOptions): Promise<ProposedStore> => {
  const { head, url, size, read, signal } = options
  const client = await connect(head.id, url, signal)
  try {
    return await guarded(head.id, signal, async () => {
      const db = client.db()
      const collections: Collection[] = []
      for (const collection of await placesIn({ db: storeDb(db) }, signal)) {
        const { leaves, ...raw } = await surveyCollection(db, { collection, filter: {}, size }, signal)
        const seen = leaves.map(leaf => {
          const { path, names, worded, texts } = leaf
          return { leaf, finds: read({ path, names, documents: worded, texts: [...texts] }) }
        })
        collections.push({
          name: collection,
          documents: raw.documents,
          sampled: raw.sampled,
          leaves: new Map(seen.filter(({ leaf }) => !leaf.names).map(each => [each.leaf.path, each])),
          personalNames: seen
            .filter(({ leaf, finds }) => leaf.names && finds.withFinds > 0)
            .map(({ leaf }) => leaf.path),
        })
      }
      const preset = matchPreset(presets, collections)
      if (preset !== undefined) return { by: 'preset', preset, yaml: writtenPreset(head, preset) }
      const references = await findReferences(db, collections, signal)
      const roles = findRoles(collections, references)
      if (!roles) return { by: 'nothing', collections: collections.map(({ name }) => name) }
      const proposal = propose(roles, references)
      const sampled = new Map(collections.map(each => [each.name, each.sampled]))
      return {
        by: 'sample',
        questions: proposal.questions,
        yaml: writtenStore(head, proposal, sampled),
      }
    })
  } finally {
    await client.close()
  }
}
