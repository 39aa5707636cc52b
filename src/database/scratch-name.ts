import { nameIn } from './open-database.ts'

/** The database that a drill restores into, next to Gallra's own. */
export const scratchName = (name: string): string => `${name}-drill`

/** The same server, and another database of it; the user stays in the database that it lies in. */
export const urlOfScratch = (url: string): string => {
  const [, server = url, , query = ''] = /^([^:]+:\/\/[^/?]+)(\/[^?]*)?(\?.*)?$/.exec(url) ?? []
  const named = `${server}/${scratchName(nameIn(url))}${query}`
  if (!server.includes('@') || /[?&]authSource=/i.test(query)) return named
  return `${named}${query === '' ? '?' : '&'}authSource=${nameIn(url)}`
}
