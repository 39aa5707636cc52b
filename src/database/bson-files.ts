import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { StoredCollection } from '../drill/backup.ts'

const headBytes = 4
const chunkBytes = 1024 * 1024
/** The server's own limit is 16 MB and some; what says more is no document. */
const mostBytes = 17 * 1024 * 1024

/** Counts and digests documents as they pass. */
export const tally = (name: string) => {
  const hash = createHash('sha256')
  let documents = 0
  let bytes = 0
  return {
    add(document: Uint8Array): void {
      hash.update(document)
      documents += 1
      bytes += document.length
    },
    result: (): StoredCollection => ({ name, documents, bytes, sha256: hash.digest('hex') }),
  }
}

/** Writes documents as BSON, one after the other, to a new file that only its owner can read, and on the disk at the end. */
export const writeBson = async (
  path: string,
  name: string,
  documents: AsyncIterable<Uint8Array>,
): Promise<StoredCollection> => {
  const counted = tally(name)
  const file = await open(path, 'wx', 0o600)
  try {
    let [waiting, length]: [Uint8Array[], number] = [[], 0]
    const flush = async (): Promise<void> => {
      await file.writeFile(Buffer.concat(waiting))
      waiting = []
      length = 0
    }
    for await (const document of documents) {
      counted.add(document)
      waiting.push(document)
      length += document.length
      if (length >= chunkBytes) await flush()
    }
    await flush()
    await file.sync()
  } finally {
    await file.close()
  }
  return counted.result()
}

/** The documents of such a file, and at the end what is none. */
export async function* readBson(path: string): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, { highWaterMark: chunkBytes })) {
    rest = Buffer.concat([rest, chunk as Buffer])
    for (;;) {
      if (rest.length < headBytes) break
      const length = rest.readInt32LE(0)
      if (length <= headBytes || length > mostBytes) {
        yield rest
        return
      }
      if (length > rest.length) break
      yield rest.subarray(0, length)
      rest = rest.subarray(length)
    }
  }
  // Handed on, so that a file cut short does not count as whole.
  if (rest.length > 0) yield rest
}
