import { readFile } from 'node:fs/promises'
import { AppError } from '../errors.ts'
import { ownPublicKeys } from '../open-keys.ts'
import { inOneLine } from '../printable.ts'
import { keysIn, tokenIn } from '../requests/certificate-text.ts'
import {
  type CertificateCheck,
  type ReadCertificate,
  verifyCertificate,
} from '../requests/verify-certificate.ts'
import { mark } from './mark.ts'
import type { CommonOptions, Io } from './verb.ts'

export interface VerifyOptions {
  readonly keys?: string
}

const read = async (file: string): Promise<string> => {
  try {
    return (await readFile(file, 'utf8')).trim()
  } catch {
    throw new AppError('USAGE', `no file ${file} that can be read`)
  }
}

const because: Readonly<Record<Extract<CertificateCheck, { valid: false }>['because'], string>> = {
  unreadable: 'it is no signed certificate',
  'unknown-key': 'none of the keys has signed it',
  'bad-signature': 'it was changed, or signed by somebody else under the name of this key',
  'not-a-certificate': 'what is signed is no certificate',
}

const textOf = (certificate: ReadCertificate): string =>
  [
    `Request ${certificate.request}, reference ${certificate.reference}: ${certificate.type}, ${certificate.state}.`,
    `Received ${certificate.received}, completed ${certificate.completed}, identity: ${certificate.identity}.`,
    ...certificate.stores.flatMap(({ store, found, erased, anonymised, rectified, withheld }) => [
      rectified === undefined
        ? `${store}: ${found} found, ${erased} erased, ${anonymised} anonymised`
        : `${store}: ${found} found, ${rectified} rectified`,
      ...withheld.map(
        ({ what, ground, until }) =>
          `  kept: ${what}: ${ground}${until === undefined ? '' : `, until ${until}`}`,
      ),
    ]),
    ...(certificate.ledger ? [`Ledger at entry ${certificate.ledger.size}: ${certificate.ledger.hash}`] : []),
    '',
  ]
    .map(inOneLine)
    .join('\n')

/** Checks a certificate without any server. Exit 0 when it is genuine, 1 when not. */
export const verifyRequest = async (
  io: Io,
  file: string,
  { keys, json, quiet, config }: VerifyOptions & CommonOptions,
): Promise<number> => {
  const token = tokenIn(await read(file), file)
  const jwks = keys === undefined ? await ownPublicKeys({ config }) : keysIn(await read(keys), keys)
  const check = await verifyCertificate(token, jwks)
  if (json) io.out(`${JSON.stringify(check)}\n`)
  else if (!quiet)
    io.out(
      check.valid
        ? `${mark(true)} genuine, signed with ${inOneLine(check.kid ?? 'the only key')}\n${textOf(check.certificate)}`
        : `${mark(false)} not genuine: ${because[check.because]}\n`,
    )
  return check.valid ? 0 : 1
}
