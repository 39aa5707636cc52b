import type { Finder } from './finder.ts'
import { type ContactJson, contact, contactsPage, type NoteJson, notesPage, tagsAnswer } from './schema.ts'

const list = '/contacts'

/** What is read of people. */
export const contactCalls = ({ find, demand, pages }: Finder) => ({
  contact: (id: string, signal: AbortSignal): Promise<ContactJson | undefined> =>
    find(contact, { path: `${list}/${id}` }, signal),
  /** Users and leads; whoever was archived or merged is not among them. */
  contacts: (signal: AbortSignal) =>
    // The vendor's description lists no size of a page here.
    pages(contactsPage, { path: list, query: {}, itemsOf: ({ data }) => data }, signal),
  async countContacts(signal: AbortSignal): Promise<number | undefined> {
    const page = await demand(contactsPage, { path: list }, signal)
    return page.total_count ?? undefined
  },
  contactTags: async (id: string, signal: AbortSignal): Promise<readonly string[]> =>
    ((await find(tagsAnswer, { path: `${list}/${id}/tags` }, signal))?.data ?? []).map(({ name }) => name),
  /** What agents noted of the person. */
  async notes(id: string, signal: AbortSignal): Promise<readonly NoteJson[]> {
    const notes: NoteJson[] = []
    for (let page = 1; ; page++) {
      const query = page === 1 ? {} : { page: String(page) }
      const found = await find(notesPage, { path: `${list}/${id}/notes`, query }, signal)
      notes.push(...(found?.data ?? []))
      if (page >= (found?.pages?.total_pages ?? 0)) return notes
    }
  },
})
