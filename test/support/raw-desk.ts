import { BSON, type Db } from 'mongodb'

/**
 * Every document of every collection, byte for byte. Placeholders of ours are left out: they stay when a run is taken
 * back, and name nobody.
 */
export const rawDesk = async (desk: Db): Promise<ReadonlyMap<string, string>> => {
  const all = new Map<string, string>()
  for (const { name } of await desk.listCollections().toArray())
    for await (const raw of desk.collection(name).find({}, { raw: true })) {
      const bytes = Buffer.from(raw as unknown as Uint8Array)
      const { _id, username, name: called } = BSON.deserialize(bytes)
      if (!String(username ?? called).startsWith('anon-')) all.set(`${name}/${_id}`, bytes.toString('base64'))
    }
  return all
}
