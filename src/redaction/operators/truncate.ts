import ipaddr from 'ipaddr.js'
import type { Operator } from '../operator.ts'
import { unlessOurs } from './unless-ours.ts'

/** The network: /24 of IPv4 and /48 of IPv6, which is what statistics bodies call coarse enough. */
const network = (value: string): string | undefined => {
  const bare = value.replace(/[[(]\.[\])]/gu, '.').replace(/[/%].*$/u, '')
  if (!ipaddr.isValid(bare)) return undefined
  const address = ipaddr.process(bare)
  if (address instanceof ipaddr.IPv4) return `${address.octets.slice(0, 3).join('.')}.0/24`
  const groups = address.parts.slice(0, 3).map(part => part.toString(16))
  return `${groups.join(':')}::/48`
}

const year = (value: string): string | undefined => /(?<!\d)(?:19|20)\d{2}(?!\d{3})/u.exec(value)?.[0]

/** IP addresses to their network, dates to their year; everything else becomes a placeholder. */
export const truncate: Operator = {
  name: 'truncate',
  apply: (value, { entity }) =>
    unlessOurs(value, () => {
      const coarse = entity === 'IP' ? network(value) : entity === 'DATE' ? year(value) : undefined
      return coarse ?? `[${entity}]`
    }),
}
