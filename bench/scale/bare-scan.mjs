// What a plan reads, read with the driver and nothing else: the same documents, the same projection, by their keys.
import { BSON, MongoClient } from 'mongodb'

const { url, collection, filter, projection } = BSON.EJSON.parse(process.env.BENCH_SCAN)
const client = await MongoClient.connect(url)
let count = 0
const found = client.db().collection(collection).find(filter, { projection }).sort({ _id: 1 }).batchSize(500)
for await (const _ of found) count += 1
await client.close()
process.stdout.write(`${count}\n`)
