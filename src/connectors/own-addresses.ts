/**
 * Local parts that stand for a task and nobody in person: RFC 2142, and what shops of the desks' languages print on
 * their pages. Each is also met with a dot, a hyphen or nothing where it has a hyphen here.
 */
const roles = `
abuse accounting accounts admin administration billing booking bookings careers complaints contact customer-care
customer-service customer-support delivery dpo finance gdpr hello help help-desk hostmaster info invoice invoices jobs
legal mailer-daemon marketing no-reply do-not-reply office operations order orders postmaster press privacy reception
reply returns sales security service service-desk shipping shop store support team ticket tickets warranty webmaster
webshop

bestallning dataskydd ekonomi fakturor forsaljning hej hjalp inkop jobb klagomal kontakt kund-service kundtjanst
kundtjänst leverans lager order reklamation reklamationer retur returer salj

bestilling faktura fakturaer hei hjelp kunde-senter kunde-service kunde-support kunder ordre ordrer personvern post
postkasse reklamasjon salg

bogholderi hej hjaelp indkob kontakt kundeservice levering regnskab returnering salg

asiakas-palvelu asiakaspalaute hei laskut laskutus lasku myynti palautukset palaute palvelu posti reklamaatio
reklamaatiot tietosuoja tilaukset toimisto tuki

administratie bestellingen boekhouding factuur facturen hallo inkoop klachten klanten-service klantenservice
magazijn privacy retouren verkoop

anfrage bestellung bestellungen buchhaltung bewerbung datenschutz einkauf hallo hilfe kontakt kunden-dienst
kundenbetreuung kunden-service rechnung rechnungen reklamationen retoure retouren rma versand vertrieb zentrale
`

const spellings = (word: string): string[] =>
  word.includes('-') ? [word, word.replaceAll('-', ''), word.replaceAll('-', '.')] : [word]

const roleNames: readonly string[] = [...new Set(roles.trim().split(/\s+/u).flatMap(spellings))]
const isRole: ReadonlySet<string> = new Set(roleNames)

/** Providers whose domain says nothing of the organisation: `info@` there may be anybody's. */
const publicDomain =
  /^(?:(?:gmail|googlemail|icloud|me|mac|aol|proton|protonmail|pm|gmx|web|mail|yandex|fastmail|telia|bredband|comhem|spray|online|broadpark|ziggo|kpnmail|planet|hetnet|xs4all|luukku|elisanet|kolumbus|t-online|freenet|arcor|posteo|mailbox)\.(?:com|net|org|de|se|no|fi|dk|nl|ch|at|me)|(?:hotmail|outlook|live|msn|yahoo|ymail)\.[a-z.]{2,6})$/u

const address = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu
const link = /^https?:\/\/[^\s/?#@]{4,}/u
const phone = /^\+?[\d\s()./-]{7,24}$/u

const localOf = (mail: string): string => mail.slice(0, mail.lastIndexOf('@'))
const domainOf = (mail: string): string => mail.slice(mail.lastIndexOf('@') + 1)
const folded = (text: string): string => text.normalize('NFKC').trim().toLowerCase()

interface OwnInput {
  /** What the desk's settings say: an address, `Support <support@…>`, a link, a phone. Anything else is passed over. */
  readonly values: readonly string[]
  /** Addresses of the people who work at the desk: theirs are not the organisation's, though their domain is. */
  readonly agents: readonly string[]
}

/**
 * By what an organisation itself is reached, in the spelling of a store's `allow`: addresses, phones and the site from
 * its settings, and mailboxes named for a task at its own domains. An agent's address stays personal, even where the
 * desk sends from it, unless it is named for a task.
 */
export const ownAddresses = ({ values, agents }: OwnInput): string[] => {
  const told = values.map(folded).filter(value => value !== '')
  const personal = new Set(agents.map(folded))
  const mails = told.flatMap(value => value.match(address) ?? [])
  const shared = mails.filter(mail => isRole.has(localOf(mail)) || !personal.has(mail))
  const domains = [...personal, ...mails]
    .filter(mail => mail.includes('@'))
    .map(domainOf)
    .filter(domain => domain.includes('.') && !publicDomain.test(domain))
  const others = told.flatMap(value => {
    if (value.includes('@')) return []
    return phone.test(value) ? [value] : (value.match(link) ?? [])
  })
  const tasks = [...new Set(domains)].flatMap(domain => roleNames.map(role => `${role}@${domain}`))
  return [...new Set([...shared, ...others, ...tasks])]
}
