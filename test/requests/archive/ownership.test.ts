import { expect, test } from 'vitest'
import { createOwnership, type Owner } from '../../../src/requests/archive/ownership.ts'

const person = { names: [], emails: [], phones: [], usernames: [] } as const
const whose = createOwnership({
  self: {
    ids: new Set(),
    names: ['Åsa Lindqvist'],
    emails: ['asa.lindqvist@example.se'],
    phones: ['+46 70 123 45 67', '+47 412 34 567'],
    usernames: ['asali'],
    values: ['19850312-1234', 'Storgatan 12, 111 22 Stockholm', 'SE45 5000 0000 0583 9825 7466'],
  },
  agents: [{ ...person, names: ['Agneta Agentsson'], emails: ['agneta@desk.example'] }],
  others: [{ ...person, names: ['Erik Lindqvist'], emails: ['erik@example.se'] }],
  named: ['Maria Ek', 'Åsa Lindqvist Hej', 'Agneta Agentsson'],
})

test.each<[Parameters<typeof whose>[0], string, Owner]>([
  ['PERSON', 'Åsa Lindqvist', 'self'],
  ['PERSON', 'ÅSA', 'self'],
  ['PERSON', 'Åsas', 'self'],
  ['PERSON', 'asa', 'self'],
  ['PERSON', 'Å. Lindqvist', 'self'],
  ['PERSON', 'Lindqvist', 'other'],
  ['PERSON', 'Erik Lindqvist', 'other'],
  ['PERSON', 'Åsa Lindqvist Erik', 'other'],
  ['PERSON', 'Maria', 'other'],
  ['PERSON', 'Agneta', 'agent'],
  ['EMAIL', 'Asa.Lindqvist@Example.se', 'self'],
  ['EMAIL', 'asa.lindqvist+shop@example.se', 'self'],
  ['EMAIL', 'xasa.lindqvist@example.se', 'other'],
  ['EMAIL', 'agneta@desk.example', 'agent'],
  ['PHONE', '070-1234567', 'self'],
  ['PHONE', '0046701234567', 'self'],
  ['PHONE', '41 23 45 67', 'self'],
  ['PHONE', '070-123 45 68', 'other'],
  ['USERNAME', 'AsaLi', 'self'],
  ['ID_NUMBER', '850312-1234', 'self'],
  ['ID_NUMBER', '850312-1235', 'other'],
  ['ADDRESS', 'Storgatan 12', 'self'],
  ['ADDRESS', 'Storgatan 13', 'other'],
  ['IBAN', 'SE4550000000058398257466', 'self'],
  ['IP', '192.0.2.7', 'other'],
])('%s %s is of %s', (entity, value, owner) => {
  expect(whose(entity, value)).toBe(owner)
})
