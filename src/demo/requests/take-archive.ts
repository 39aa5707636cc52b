import { strFromU8, unzipSync } from 'fflate'
import { createArchiveDesk } from '../../requests/archive/deliver-archive.ts'
import { type CastKey, cast } from './cast.ts'
import { archiveTokenIn, lettersTo } from './mailbox.ts'
import type { Planting } from './plant.ts'
import { tellsOf } from './snapshot.ts'

export interface ArchiveSeen {
  readonly entries: number
  readonly tickets: number
  readonly faults: readonly string[]
}

type Desk = Parameters<typeof createArchiveDesk>[0]

const ticketIds = (files: Readonly<Record<string, Uint8Array>>): string[] => {
  const name = Object.keys(files).find(each => each.endsWith('.json') && !each.endsWith('schema.json'))
  const document = JSON.parse(strFromU8(files[name ?? ''] ?? new Uint8Array()) || '{}')
  return Array.isArray(document.tickets) ? document.tickets.map(({ id }: { id: string }) => id) : []
}

const fetchOnce = async (desk: Desk, token: string): Promise<Uint8Array | undefined> => {
  const taken = await createArchiveDesk(desk).take(token)
  if (!taken) return undefined
  const pieces: Uint8Array[] = []
  for await (const piece of taken.content) pieces.push(piece)
  await taken.done()
  return Buffer.concat(pieces)
}

/** Follows the link of the letter as the person would, and reads what is behind it. */
export const takeArchive = async (
  desk: Desk,
  { mails, who, planting }: { readonly mails: string; readonly who: CastKey; readonly planting: Planting },
): Promise<ArchiveSeen> => {
  const token = archiveTokenIn(await lettersTo(mails, cast[who]))
  const bytes = token === undefined ? undefined : await fetchOnce(desk, token)
  if (token === undefined || !bytes)
    return { entries: 0, tickets: 0, faults: ['there is no archive behind the link'] }
  const files = unzipSync(bytes)
  const wanted = planting.tickets.filter(({ owner }) => owner === who).map(({ id }) => id.toHexString())
  const got = ticketIds(files)
  const texts = Object.entries(files)
    .filter(([name]) => !name.endsWith('.pdf'))
    .map(([, content]) => strFromU8(content))
  const others = (Object.keys(cast) as CastKey[]).filter(key => key !== who)
  return {
    entries: Object.keys(files).length,
    tickets: got.length,
    faults: [
      ...(got.toSorted().join() === wanted.toSorted().join()
        ? []
        : ['the archive holds other tickets than theirs']),
      ...(texts.some(text => tellsOf(text, who)) ? [] : ['the archive does not tell of them']),
      ...(texts.some(text => others.some(key => tellsOf(text, key))) ? ['the archive tells of others'] : []),
      ...((await fetchOnce(desk, token)) ? ['the link works twice'] : []),
    ],
  }
}
