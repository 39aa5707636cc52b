import { createHash } from 'node:crypto'
import type { FileProblem, StoredFile } from '../../connectors/connector.ts'
import type { Field, StoreRecord } from '../../tickets/record.ts'
import type { ArchiveFile } from './archive-schema.ts'
import { type Element, memberOf, momentOf } from './elements.ts'
import { hideOthers } from './hide-others.ts'
import { isFileName, isText, type PartInput, type RecordPart } from './record-part.ts'

/** What may still go into the archive. */
export interface Room {
  /** Bytes of one file. */
  readonly largest: number
  /** Bytes of all files to come. */
  left: number
}

export interface PlannedFile {
  readonly path: string
  readonly file: StoredFile
}

type NotIncluded = NonNullable<ArchiveFile['not_included']>

const notIncluded: Readonly<Record<FileProblem, NotIncluded>> = {
  missing: 'missing',
  outside: 'refused',
  elsewhere: 'elsewhere',
  unreachable: 'unreachable',
}

interface Found {
  readonly element: Element
  readonly file: StoredFile
  readonly name: string
}

/** Characters: with four bytes each, a number and an ending it fits in the 255 bytes that file systems allow. */
const longest = 60

/** No separators, no dots at the front, nothing that a file system reads in its own way. */
const safeName = (name: string): string => {
  const plain = name
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '_')
    .replace(/^[._]+|[._]+$/gu, '')
  const ending = /\.[a-z0-9]{1,8}$/iu.exec(plain)?.[0] ?? ''
  // Cut between characters: half of one can be written neither into a ZIP nor into an address.
  const stem = [...plain.slice(0, plain.length - ending.length)].slice(0, longest).join('')
  return `${stem}${ending}` || 'file'
}

/** The folder of a record: ids that would be one on some disk (`a/b` and `a_b`, `A1` and `a1`) are told apart. */
export const folderOf = ({ kind, id }: Pick<StoreRecord, 'kind' | 'id'>): string => {
  const name = `${kind}-${safeName(id)}`
  if (/^[a-z0-9-]{1,80}$/u.test(id)) return name
  return `${name}-${createHash('sha256').update(id).digest('hex').slice(0, 8)}`
}

const typeOf = ({ fields }: Element): string | undefined => {
  const type = fields.find(
    field => /type|mime/iu.test(memberOf(field)) && typeof field.value === 'string',
  )?.value
  return typeof type === 'string' && /^[\w.+-]+\/[\w.+-]+$/u.test(type) ? type : undefined
}

/** Names that no field gives are those on the disk, which may name somebody as well. */
const hiddenNames = (input: PartInput, names: readonly string[]): readonly string[] =>
  hideOthers(
    input.record,
    names.map(text => ({ text, format: 'filename' as const })),
    {
      redactor: input.redactor,
      roster: input.roster,
      self: input.self,
      isOwn: input.role === 'own' || input.role === 'contact',
      showsAgents: input.showsAgents,
    },
  ).map(({ text }) => text)

const filesIn = (input: PartInput, part: RecordPart): Found[] => {
  const { connector } = input.store
  const seen = new Set<string>()
  const found = part.elements.flatMap(element => {
    const given = element.fields.find(isFileName)
    return element.fields
      .filter(field => field.class === 'attachment' || isText(field))
      .filter((field: Field) => !part.isCopy(field, element))
      .flatMap(field =>
        connector
          .storedFiles(input.record, field)
          .map(file => ({ element, file, given: isText(field) ? undefined : given })),
      )
  })
  const names = hiddenNames(
    input,
    found.map(({ file }) => file.name),
  )
  return found.flatMap(({ element, file, given }, index) => {
    const key = `${element.document}\n${element.at}\n${file.name}`
    if (seen.has(key)) return []
    seen.add(key)
    return [{ element, file, name: (given && part.textOf(given)) || names[index] || 'file' }]
  })
}

/** Of a ticket that is theirs they get what the desk sent them too; of others' only what they sent. */
const isTheirs = ({ role, type }: PartInput, from: string): boolean =>
  from === 'you' || (type === 'access' && role === 'own' && !from.startsWith('other person'))

/** The record's files: those that come along, and why the others do not. */
export const filesOf = async (
  input: PartInput,
  part: RecordPart,
  room: Room,
  signal: AbortSignal,
): Promise<{ readonly listed: readonly ArchiveFile[]; readonly planned: readonly PlannedFile[] }> => {
  const { record } = input
  const listed: ArchiveFile[] = []
  const planned: PlannedFile[] = []
  for (const { element, file, name } of filesIn(input, part)) {
    const from = part.named(part.authorOf(element))
    const at = momentOf(element)
    const type = typeOf(element)
    const told = { name, from, ...(at ? { at: at.toISOString() } : {}), ...(type ? { type } : {}) }
    if (!isTheirs(input, from)) {
      // Of a portable copy they are no part at all.
      if (input.type === 'access') listed.push({ ...told, not_included: 'of-another-person' })
      continue
    }
    const size = await file.size(signal)
    if ('problem' in size) listed.push({ ...told, not_included: notIncluded[size.problem] })
    else if (size.bytes > room.largest || size.bytes > room.left)
      listed.push({ ...told, bytes: size.bytes, not_included: 'too-large' })
    else {
      room.left -= size.bytes
      const path = `attachments/${record.store}/${folderOf(record)}/${planned.length + 1}-${safeName(name)}`
      planned.push({ path, file })
      listed.push({ ...told, bytes: size.bytes, path })
    }
  }
  return { listed, planned }
}
