import { ObjectId } from 'mongodb'
import { describe, expect, it } from 'vitest'
import { type CastKey, cast, plantedSpellings } from '../../../src/demo/requests/cast.ts'
import type { PlantedTicket } from '../../../src/demo/requests/plant.ts'
import { proveDesk } from '../../../src/demo/requests/prove-desk.ts'
import { tellsOf } from '../../../src/demo/requests/snapshot.ts'

const accounts = new Map((Object.keys(cast) as CastKey[]).map(key => [key, new ObjectId()]))
const held: PlantedTicket = {
  owner: 'held',
  topic: 'Account',
  monthsAgo: 1,
  isHeld: true,
  id: new ObjectId(),
  notification: new ObjectId(),
  closed: new Date('2026-10-01T00:00:00Z'),
}
const planting = { accounts, tickets: [held] }
const heldAt = `tickets/${held.id.toHexString()}`
const before = new Map([
  ['tickets/1', 'Brev från Åsa Kvarnbäcker'],
  ['tickets/2', 'Brev från Nils Tegelbrännare'],
  ['tickets/3', 'Torgny Rödhammaré'],
  [heldAt, 'Sören Hovmantorpare'],
])
const good = new Map([...before, ['tickets/1', 'Brev från [PERSON]'], ['tickets/3', 'Torgny Lindhammar']])

describe('what the demo says of the desk', () => {
  it('is good where all is as it has to be', () => {
    expect(proveDesk(planting, before, good)).toMatchObject({
      left: [],
      compared: 2,
      changed: [],
      faults: [],
    })
  })

  it.each([
    ['a name that is left', ['tickets/1', 'Brev från &#xc5;sa KVARNBA\u0308CKER'], { left: ['tickets/1'] }],
    ['a copy elsewhere', ['messages/9', '031-390 06 11'], { left: ['messages/9'] }],
    ['somebody else’s document', ['tickets/2', 'Brev från Nils'], { changed: ['tickets/2'] }],
    ['a ticket on hold', [heldAt, '[PERSON]'], { changed: [heldAt] }],
    ['a wrong name', ['tickets/3', 'Torgny Rödhammaré'], { faults: ['tickets/3: not put right everywhere'] }],
    ['a name that is gone', ['tickets/3', '[PERSON]'], { faults: ['tickets/3: not put right everywhere'] }],
    ['a stranger', ['tickets/8', 'x'], { faults: ['tickets/8: nobody expects this document'] }],
  ] as const)('tells of %s', (_, [place, text], expected) => {
    expect(proveDesk(planting, before, new Map([...good, [place, text]]))).toMatchObject(expected)
  })

  it('knows every spelling that is planted, of each person alone', () => {
    for (const [key, who] of Object.entries(cast) as [CastKey, (typeof cast)[CastKey]][])
      for (const spelling of plantedSpellings(who))
        for (const other of Object.keys(cast) as CastKey[])
          expect(tellsOf(spelling, other), `${spelling} ${other}`).toBe(other === key)
  })
})
