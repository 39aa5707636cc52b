import { describe, expect, it } from 'vitest'
import { addressIn, isLoopback, isPublicAddress } from '../../src/recipients/addresses.ts'

describe('an address of the public internet', () => {
  it.each([
    '93.184.215.14',
    '1.1.1.1',
    '172.15.0.1',
    '172.32.0.1',
    '2606:2800:21f:cb07::1',
    '::ffff:8.8.8.8',
  ])('is %s', address => expect(isPublicAddress(address)).toBe(true))

  it.each([
    ['loopback', '127.0.0.1'],
    ['loopback, elsewhere', '127.255.255.254'],
    ['this host', '0.0.0.0'],
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.1.1'],
    ['link-local, metadata of AWS, GCP and Azure', '169.254.169.254'],
    ['shared by carriers, metadata of Alibaba', '100.100.100.200'],
    ['metadata of Azure', '168.63.129.16'],
    ['metadata of Oracle', '192.0.0.192'],
    ['documentation', '203.0.113.7'],
    ['benchmarks', '198.18.0.1'],
    ['multicast', '224.0.0.1'],
    ['reserved', '240.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['loopback in IPv6', '::1'],
    ['unspecified in IPv6', '::'],
    ['mapped loopback', '::ffff:127.0.0.1'],
    ['mapped metadata, in hexadecimal', '::ffff:a9fe:a9fe'],
    ['compatible', '::127.0.0.1'],
    ['link-local in IPv6', 'fe80::1'],
    ['with a zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['unique local, metadata of AWS', 'fd00:ec2::254'],
    ['NAT64 of a private one', '64:ff9b::10.0.0.1'],
    ['local NAT64', '64:ff9b:1::a00:1'],
    ['6to4 of a private one', '2002:a00:1::1'],
    ['Teredo', '2001:0:a00:1::1'],
    ['documentation in IPv6', '2001:db8::1'],
    ['documentation in IPv6, since 2024', '3fff::1'],
    ['translated loopback', '::ffff:0:127.0.0.1'],
    ['hashes for names', '2001:20::1'],
    ['relays of 6to4', '192.88.99.1'],
    ['multicast in IPv6', 'ff02::1'],
    ['discard', '100::1'],
    ['no address', 'localhost'],
    ['nothing', ''],
  ])('is not one of %s: %s', (_, address) => expect(isPublicAddress(address)).toBe(false))
})

it('tells this machine from others', () => {
  expect(['127.0.0.1', '::1', '::ffff:127.0.0.1'].every(isLoopback)).toBe(true)
  expect(['10.0.0.1', 'localhost', ''].some(isLoopback)).toBe(false)
})

it.each([
  ['https://2130706433/', '127.0.0.1'],
  ['https://0x7f.1/', '127.0.0.1'],
  ['https://0177.0.0.1/', '127.0.0.1'],
  ['https://127.1/', '127.0.0.1'],
  ['https://①②⑦.0.0.1/', '127.0.0.1'],
  ['https://[::ffff:127.0.0.1]/', '::ffff:7f00:1'],
  ['https://example.com/', undefined],
])('sees the address in %s', (url, address) => expect(addressIn(new URL(url).hostname)).toBe(address))
