import type { Diagnosis } from '../connector.ts'
import type { ArchiveParts } from './parts.ts'

/** Numbers of lines that are told; of more, only how many. */
const told = 5

export const mappedFiles = ({ map }: Pick<ArchiveParts, 'map'>): string[] => [
  ...new Set([
    map.tickets.collection,
    ...map.messages.map(({ collection }) => collection),
    ...[map.contacts?.collection, map.agents?.collection].flatMap(each => each ?? []),
  ]),
]

const diagnoseFile = async (
  { archive }: ArchiveParts,
  collection: string,
  signal: AbortSignal,
): Promise<Diagnosis> => {
  const check = `lines of ${collection}`
  if (!(await archive.file(collection)))
    return {
      check,
      ok: false,
      detail: 'there is no such file',
      fix: 'name it in the data map as it is called',
    }
  const bad: number[] = []
  let lines = 0
  for await (const { line, parsed } of archive.lines(collection, signal)) {
    lines += 1
    if (parsed === 'unreadable') bad.push(line.number)
  }
  if (bad.length === 0) return { check, ok: true, detail: `${lines} can be read` }
  const detail = `${bad.length} of ${lines} cannot be read and stay as they are: ${bad.slice(0, told).join(', ')}${bad.length > told ? ', …' : ''}`
  return { check, ok: false, detail, fix: 'put them right by hand, or take them out' }
}

/** What an operator should know before the first plan: names of files and numbers of lines, nothing that stands in them. */
export const diagnose = async (parts: ArchiveParts, signal: AbortSignal): Promise<Diagnosis[]> => {
  const mapped = mappedFiles(parts)
  const known = new Set([
    ...mapped,
    ...parts.map.ignore,
    ...parts.map.own.flatMap(place => (typeof place === 'string' ? [] : place.collection)),
  ])
  const others = (await parts.archive.files()).filter(({ collection }) => !known.has(collection))
  const files: Diagnosis[] = []
  for (const collection of mapped) files.push(await diagnoseFile(parts, collection, signal))
  return [
    ...files,
    ...others.map(({ collection }) => ({
      check: `unmapped file ${collection}`,
      ok: false,
      detail: 'nothing in it is ever changed',
      fix: 'map it, or name it under `ignore`',
    })),
    ...parts.map.elsewhere.map(detail => ({ check: 'elsewhere', ok: true, detail })),
  ]
}
