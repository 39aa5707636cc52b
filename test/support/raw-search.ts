import { BSON, type Db } from 'mongodb'

/** Every document of every collection as text, by `collection/key`. */
export const everyDocument = async (desk: Db): Promise<Map<string, string>> => {
  const all = new Map<string, string>()
  for (const { name } of await desk.listCollections().toArray())
    for await (const document of desk.collection(name).find())
      all.set(`${name}/${String(document._id)}`, BSON.EJSON.stringify(document))
  return all
}

const entities: Readonly<Record<string, string>> = {
  Aring: 'Å',
  aring: 'å',
  eacute: 'é',
  ouml: 'ö',
  commat: '@',
  nbsp: ' ',
  amp: '&',
}

const unescaped = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});?/giu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/&#(\d{1,7});?/gu, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&(\w{1,8});/gu, (whole, name: string) => entities[name] ?? whole)
    .replace(/(?:%[0-9a-f]{2})+/giu, escaped => {
      try {
        return decodeURIComponent(escaped)
      } catch {
        return escaped
      }
    })

/** As a person reads it: without escapes, cases, accents, and what stands between digits. */
export const readable = (text: string): string =>
  unescaped(unescaped(text))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(?<=\d)[ .\-/()\u00a0]+(?=\d)/gu, '')

/** `collection/key: spelling` of whatever is still there. A search of the tests' own, by plain text. */
export const stillThere = (
  documents: ReadonlyMap<string, string>,
  spellings: readonly string[],
): string[] => {
  const wanted = spellings.map(readable)
  return [...documents].flatMap(([key, text]) => {
    const read = readable(text)
    return wanted.filter(each => read.includes(each)).map(each => `${key}: ${each}`)
  })
}
