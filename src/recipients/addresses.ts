import ipaddr from 'ipaddr.js'

/** The only IPv6 addresses that are given out for the internet (RFC 4291 §2.4, IANA's registry). */
const globalUnicast = ipaddr.parseCIDR('2000::/3')

/** On the internet by their number, and yet of the machine's own cloud: Azure's and Oracle's metadata services. */
const metadata: readonly string[] = ['168.63.129.16', '192.0.0.192']

/**
 * Whether an address is one of the public internet: not private, link-local, shared (CGNAT), loopback, reserved,
 * multicast or unspecified, also when it is written inside an IPv6 address (mapped, NAT64, 6to4, Teredo), and none
 * that clouds answer themselves. What is no address is not public.
 */
export const isPublicAddress = (text: string): boolean => {
  // A zone (`fe80::1%eth0`) only makes sense on this machine's own links.
  if (!ipaddr.isValid(text) || text.includes('%')) return false
  const address = ipaddr.process(text)
  if (address.range() !== 'unicast' || metadata.includes(address.toString())) return false
  return address.kind() === 'ipv4' || address.match(globalUnicast)
}

/** Whether it is this machine's own. */
export const isLoopback = (text: string): boolean =>
  ipaddr.isValid(text) && ipaddr.process(text).range() === 'loopback'

/** The host of a URL when it is an address, without its brackets; a name otherwise is undefined. */
export const addressIn = (hostname: string): string | undefined => {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return ipaddr.isValid(bare) ? bare : undefined
}
