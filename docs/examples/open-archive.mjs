// Opens an archive that was sealed to the key of `deliver.jwk`, with nothing but `jose` and Node.
//
//   node open-archive.mjs ARCHIVE KEY.json OUT.zip
//
// ARCHIVE      the file behind the link
// KEY.json     the private key as a JWK
import { createDecipheriv, createHash, hkdfSync } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { compactDecrypt, importJWK } from 'jose'

const [archiveFile, keyFile, outFile] = process.argv.slice(2)
const sealed = await readFile(archiveFile)
const jwk = JSON.parse(await readFile(keyFile, 'utf8'))

// GALLRA-SEALED/1 LF, a compact JWE around the content key LF, then the chunks.
const magic = 'GALLRA-SEALED/1\n'
if (sealed.toString('ascii', 0, magic.length) !== magic) throw new Error('not a sealed archive')
const headerEnd = sealed.indexOf('\n', magic.length)
const header = sealed.toString('ascii', magic.length, headerEnd)

const alg = jwk.kty === 'RSA' ? 'RSA-OAEP-256' : 'ECDH-ES+A256KW'
const { plaintext: contentKey } = await compactDecrypt(header, await importJWK({ ...jwk, alg }, alg))
const digest = createHash('sha256').update(header, 'ascii').digest('hex')
const key = Buffer.from(hkdfSync('sha256', contentKey, '', `gallra archive v1 ${digest}`, 32))

// Each chunk: up to 65,536 bytes by AES-256-GCM, and its tag of 16.
const size = 65_536 + 16
const parts = []
for (let start = headerEnd + 1, number = 0; start < sealed.length; start += size, number += 1) {
  const chunk = sealed.subarray(start, start + size)
  const nonce = Buffer.alloc(12)
  nonce.writeBigUInt64BE(BigInt(number), 3)
  nonce[11] = start + size >= sealed.length ? 1 : 0
  const cipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: 16 })
  cipher.setAuthTag(chunk.subarray(-16))
  parts.push(cipher.update(chunk.subarray(0, -16)), cipher.final())
}
await writeFile(outFile, Buffer.concat(parts))
