import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { AppError } from '../../errors.ts'
import type { Diagnosis } from '../connector.ts'
import type { StoreParts } from './parts.ts'
import { activeCopies } from './search-copies.ts'

/** In the folder that is configured the map's own begins: anything else would pass for files that are gone. */
const isFolder = async (root: string, [first = '']: readonly string[]): Promise<boolean> => {
  try {
    return (await stat(join(root, first.includes('{') ? '' : first))).isDirectory()
  } catch {
    return false
  }
}

/** Notes are looked for by every write: whether they can be is whether the bucket is there. */
const diagnoseObjects = async ({ map, objects }: StoreParts): Promise<Diagnosis[]> => {
  // Of a desk that has other places too its own documents say which files lie in S3.
  if (!map.files?.s3 || (map.files.s3['named-by'] && !objects)) return []
  const check = 'files in S3'
  const fix =
    'set `s3` of the store: bucket, endpoint and keys; docs/attachments.md says what they must allow'
  if (!objects) return [{ check, ok: false, detail: 'objects are named, but no bucket is configured', fix }]
  try {
    await objects.notes.all()
    return [{ check, ok: true, detail: 'within reach' }]
  } catch (error) {
    if (!(error instanceof AppError)) throw error
    return [{ check, ok: false, detail: error.message, fix }]
  }
}

const diagnoseFiles = async ({ map, filesRoot }: StoreParts): Promise<Diagnosis[]> => {
  const { folder } = map.files ?? {}
  if (folder === undefined) return []
  const check = 'files on disk'
  const fix = `set \`files\` of the store to the folder in which \`${folder}\` begins: that of the desk’s installation`
  if (filesRoot === undefined)
    return [{ check, ok: false, detail: 'stored files are named, but their folder is not configured', fix }]
  const steps = folder.split('/').filter(Boolean)
  if (!(await isFolder(filesRoot, steps)))
    return [{ check, ok: false, detail: `no folder \`${steps[0]}\` where \`files\` points to`, fix }]
  return [{ check, ok: true, detail: 'within reach' }]
}

const searchFixes: Readonly<Record<string, string>> = {
  'search:denied': 'the login of `search` may not count, refresh or delete in the index',
  'search:no-index': 'no such index: name it in the data map as the desk does',
}

const diagnoseSearch = async (parts: StoreParts): Promise<Diagnosis[]> => {
  const indexes = new Set((await activeCopies(parts)).map(({ index }) => index))
  const told: Diagnosis[] = []
  for (const index of indexes) {
    const check = `search copies in ${index}`
    const code = parts.search ? await parts.search.look(index) : 'search:not-configured'
    if (code === undefined) told.push({ check, ok: true, detail: 'within reach' })
    else {
      const fix = searchFixes[code] ?? 'set `search` of the store to where the server answers'
      told.push({ check, ok: false, detail: `out of reach (${code}): what is changed here stays there`, fix })
    }
  }
  return told
}

/** Whether what lies beside the database can be reached: files and search copies. */
export const diagnoseBeside = async (parts: StoreParts): Promise<Diagnosis[]> => [
  ...(await diagnoseFiles(parts)),
  ...(await diagnoseObjects(parts)),
  ...(await diagnoseSearch(parts)),
]
