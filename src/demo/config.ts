import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** The rules of the demo; `expected.ts` works out by itself what they ought to do. */
const policy = `policy: support
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
approval: none
limits: { tickets: 100000, percent: 100 }   # the demo purges nine years at once; without this line the caps hold
hold: { tags: [legal-hold] }

rules:
  - id: invoices
    category: [Billing, Invoice]
    clock: closed_at
    basis: { article: 17(3)(b), statute: Bokföringslagen 7:2, justification: Vouchers must be kept seven years. }
    stages:
      - { after: P90D, action: redact, entities: [CARD, IP] }
      - { after: P24M, action: redact }
      - { after: P7Y, round-to: year-end, action: delete }
  - id: complaints
    category: [Complaint, Warranty]
    clock: closed_at
    basis: { article: 6(1)(f), justification: Claims can be made for three years. }
    stages:
      - { after: P30D, action: redact, entities: [CARD, ID_NUMBER], operator: mask }
      - { after: P36M, action: anonymise, rows: coarse }
  - id: everything-else
    category: "*"
    clock: closed_at
    basis: { article: 6(1)(f), justification: Follow-up questions over one seasonal cycle. }
    stages:
      - { after: P12M, action: anonymise, free-text: delete, rows: coarse }

contacts:
  - id: silent-customers
    clock: last_ticket_closed_at
    basis: { article: 6(1)(f), justification: No contact left to serve. }
    stages:
      - { after: P24M, action: anonymise }
`

const stores = `stores:
  helpdesk:
    connector: mongodb
    preset: trudesk
    url: \${TRUDESK_MONGODB_URL}
    locales: [sv-SE, nb-NO, da-DK, fi-FI, nl-NL, de-DE, en-GB]
    timezone: Europe/Stockholm
`

/** For whoever tries the console: something that is left to do once the demo has purged, and takes two people. */
const forConsole = `policy: telephones
version: 1
stores: [helpdesk]
timezone: Europe/Stockholm
approval: other-person
schedule: { cron: "30 2 * * *" }
limits: { tickets: 5000, percent: 100 }

rules:
  - id: numbers
    category: "*"
    clock: closed_at
    basis: { article: 5(1)(e), justification: Nobody calls back after a month. }
    stages:
      - { after: P30D, action: redact, entities: [PHONE] }
`

/** Writes a configuration folder as a user would, and gives its path. */
export const writeConfig = async (folder: string, { serves = false } = {}): Promise<string> => {
  const config = join(folder, 'config')
  await mkdir(config, { recursive: true })
  await writeFile(join(config, 'policy.yaml'), policy)
  await writeFile(join(config, 'stores.yaml'), stores)
  if (serves) await writeFile(join(config, 'telephones.yaml'), forConsole)
  return config
}
