import type { StoreParts } from '../parts.ts'
import { removeFile, renameFile } from './disk.ts'
import type { FileRef } from './file-refs.ts'

/**
 * Removes or renames one stored file that lies beside the database; returns why not, as a code. Those in the database go
 * with its documents.
 */
export const changeFile = (
  { filesRoot, objects }: Pick<StoreParts, 'filesRoot' | 'objects'>,
  { place, to }: FileRef,
): Promise<string | undefined> => {
  const told = (code?: string): Promise<string | undefined> => Promise.resolve(code)
  if (place.on === 'gridfs') return told()
  if (place.on === 'elsewhere') return told('file:elsewhere')
  if (place.on === 's3') {
    if (!objects) return told('s3:no-bucket')
    return to?.on === 's3' ? objects.rename(place.key, to.key) : objects.remove(place.key)
  }
  if (filesRoot === undefined) return told('file:no-root')
  return to?.on === 'disk' ? renameFile(filesRoot, place, to) : removeFile(filesRoot, place)
}
