import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

export interface ZipEntry {
  write(data: string | Uint8Array): void
  end(): void
}

export interface ZipStream {
  /** Opened entries may be written side by side: what comes later in the archive waits, deflated. */
  entry(name: string, how: 'deflated' | 'stored'): ZipEntry
  end(): void
  /** What is ready to go out. */
  drain(): readonly Uint8Array[]
}

/** Noon of the day, so that no zone and no change of the clocks makes other bytes of it. */
const stampFor = (day: Date): Date => new Date(day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate(), 12)

/** ZIP knows no years before. */
const firstYear = 1980

const utf8 = new TextEncoder()

/** A ZIP file that is written while it is read; the same entries give the same bytes. */
export const createZip = (day: Date): ZipStream => {
  let ready: Uint8Array[] = []
  let failure: Error | undefined
  const mtime = stampFor(day.getUTCFullYear() < firstYear ? new Date(Date.UTC(firstYear, 0, 1)) : day)
  const zip = new Zip((error, data) => {
    if (error) failure = error
    else if (data.length > 0) ready.push(data)
  })
  return {
    entry(name, how) {
      const file = how === 'stored' ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
      file.mtime = mtime
      zip.add(file)
      return {
        write: data => file.push(typeof data === 'string' ? utf8.encode(data) : data),
        end: () => file.push(new Uint8Array(0), true),
      }
    },
    end: () => zip.end(),
    drain() {
      if (failure) throw failure
      const out = ready
      ready = []
      return out
    },
  }
}
