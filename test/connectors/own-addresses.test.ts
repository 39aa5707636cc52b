import { describe, expect, it } from 'vitest'
import { ownAddresses } from '../../src/connectors/own-addresses.ts'

const agents = ['anna.berg@nordbutik.example', 'Ola@Nordbutik.example']

describe('the organisation’s own', () => {
  it.each([
    ['an address from the settings', ['kontoret@butik.example'], 'kontoret@butik.example'],
    ['one with a name before it', ['Nordbutik <kontoret@butik.example>'], 'kontoret@butik.example'],
    ['the site', ['https://help.nordbutik.example/'], 'https://help.nordbutik.example'],
    ['a phone', ['+46 8 465 004 00'], '+46 8 465 004 00'],
    ['a mailbox named for a task, at the agents’ domain', [], 'kundtjanst@nordbutik.example'],
    ['its other spellings', [], 'no.reply@nordbutik.example'],
    ['one at the domain the desk sends from', ['kontoret@butik.example'], 'asiakaspalvelu@butik.example'],
  ])('%s', (_, values, expected) => {
    expect(ownAddresses({ values, agents })).toContain(expected)
  })

  it.each([
    ['an agent’s own address', [], 'anna.berg@nordbutik.example'],
    ['the same where the desk sends from it', ['anna.berg@nordbutik.example'], 'anna.berg@nordbutik.example'],
    ['a name for signing in', ['annaberg'], 'annaberg'],
    ['a whole domain', [], '@nordbutik.example'],
    ['an empty setting', [' '], ''],
  ])('is not %s', (_, values, refused) => {
    expect(ownAddresses({ values, agents })).not.toContain(refused)
  })

  it('stays an agent’s address that is named for a task', () => {
    const support = 'support@nordbutik.example'
    expect(ownAddresses({ values: [support], agents: [support] })).toContain(support)
  })

  it('is nothing at providers where anybody may have a mailbox', () => {
    const own = ownAddresses({
      values: ['lilla.butiken@gmail.com'],
      agents: ['anna@hotmail.se', 'bo@web.de'],
    })
    expect(own).toEqual(['lilla.butiken@gmail.com'])
  })
})
