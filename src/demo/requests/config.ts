import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SenderJwk } from './sender.ts'

/** The statute of the demo's rule and how long it keeps; `expected.ts` works its end out by itself. */
export const statute = 'Bokföringslagen 7:2'
export const statuteYears = 7
export const zone = 'Europe/Stockholm'
export const publicUrl = 'https://privacy.nordljus.example'

const policy = `policy: support
version: 1
stores: [helpdesk]
timezone: ${zone}
approval: none
hold: { tags: [legal-hold] }

rules:
  - id: vouchers
    category: [Billing, Invoice]
    clock: closed_at
    basis: { article: 17(3)(b), statute: "${statute}", justification: Vouchers must be kept seven years. }
    stages:
      - { after: P${statuteYears}Y, round-to: year-end, action: delete }
  - id: contracts
    category: Warranty
    clock: closed_at
    basis: { article: 6(1)(b), justification: The warranty is part of the contract. }
    stages:
      - { after: P36M, action: anonymise, rows: coarse }
  - id: everything-else
    category: "*"
    clock: closed_at
    basis: { article: 6(1)(f), justification: Follow-up questions over one seasonal cycle. }
    stages:
      - { after: P12M, action: anonymise, free-text: delete, rows: coarse }
`

/** One whose word on identity is believed, and one for whose people a code is asked. */
export interface SenderKeys {
  readonly webshop: SenderJwk
  readonly partner: SenderJwk
}

const stores = ({ webshop, partner }: SenderKeys): string => `stores:
  helpdesk:
    connector: mongodb
    preset: trudesk
    url: \${TRUDESK_MONGODB_URL}
    locales: [sv-SE, nb-NO, da-DK, fi-FI, nl-NL, de-DE, en-GB]
    timezone: ${zone}
senders:
  webshop:
    keys: [${JSON.stringify(webshop)}]
    may: [erasure, access, portability, rectification, restriction, objection]
    attests: true
  partner:
    keys: [${JSON.stringify(partner)}]
    may: [erasure]
requests:
  public-url: ${publicUrl}
  controller: { name: Nordljus AB, contact: privacy@nordljus.example }
  mail: { from: privacy@nordljus.example, folder: mails }
`

/** Where the service writes the mails it would send. */
export const mailFolder = (config: string): string => join(config, 'mails')

/** Writes a configuration folder as a user would, and gives its path. */
export const writeRequestConfig = async (folder: string, keys: SenderKeys): Promise<string> => {
  const config = join(folder, 'config')
  await mkdir(config, { recursive: true })
  await writeFile(join(config, 'policy.yaml'), policy)
  await writeFile(join(config, 'stores.yaml'), stores(keys))
  return config
}
