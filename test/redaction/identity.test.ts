import { describe, expect, it } from 'vitest'
import type { Entity } from '../../src/entities.ts'
import { createIdentity } from '../../src/redaction/identity.ts'
import { person } from './engine-parts.ts'

const known = [person({ names: ['Anna Berg', 'Berg, Anna'] }), person({ names: ['Bo Berg'] })]
const identity = createIdentity(known, ['Lisa Holm', 'LISA HOLM', 'Anna'])

describe('the identity of a finding', () => {
  it.each<[Entity, string, string]>([
    ['PERSON', 'Anna Berg', 'anna berg'],
    ['PERSON', 'ANNA', 'anna berg'],
    ['PERSON', 'Annas', 'anna berg'],
    ['PERSON', 'Berg Anna', 'anna berg'],
    ['PERSON', 'Berg', 'berg'],
    ['PERSON', 'Lisas', 'lisa holm'],
    ['PERSON', 'Kim', 'kim'],
    ['PHONE', '+46 70 174 06 05', '701740605'],
    ['PHONE', '070-174 06 05', '701740605'],
    ['PHONE', '0046(0)70-1740605', '701740605'],
    ['EMAIL', 'Anna@Exempel.SE', 'anna@exempel.se'],
    ['ID_NUMBER', '811228–9874', '8112289874'],
    ['IBAN', 'se45 5000', 'se455000'],
    ['ADDRESS', 'Storgatan  5', 'storgatan 5'],
  ])('%s %s is %s', (entity, value, expected) => {
    expect(identity(entity, value)).toBe(expected)
  })
})
