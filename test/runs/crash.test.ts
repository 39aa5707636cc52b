import { describe, expect, it } from 'vitest'
import { crashes, expectSameEnd, outcomes, started, undisturbed, workOff } from '../support/crash-world.ts'
import { Crash } from '../support/faults.ts'

describe('a worker that dies at any call', async () => {
  const reference = await undisturbed()

  it('is tried at every call there is', () => {
    expect(reference.state).toMatchObject({ state: 'finished', residual: 0, skipped: {} })
    expect(reference.state.counts).toEqual({ redact: 5, anonymise: 5, delete: 2, contacts: 2 })
    expect(reference.calls).toBeGreaterThan(40)
  })

  it.each(['before', 'after'] as const)('%s it: the next one gives the same end state', async when => {
    let [call, died] = [1, 0]
    for (; call <= reference.calls; call += 1) {
      const faulty = await started()
      faulty.faults.failAt(call, when)
      if (await crashes(() => workOff(faulty.world))) died += 1
      await workOff(faulty.world)
      await expectSameEnd(faulty, reference)
    }
    // Only the open check at the very end may come after everything is done.
    expect(died).toBeGreaterThan(reference.calls - 3)
  })

  it('twice in a row, at two calls near each other: the third gives the same end state', async () => {
    for (let call = 4; call <= reference.calls; call += 5) {
      const faulty = await started()
      faulty.faults.failAt(call, 'after')
      await crashes(() => workOff(faulty.world))
      faulty.faults.failAt((call % 11) + 1, 'after')
      await crashes(() => workOff(faulty.world))
      faulty.faults.heal()
      await workOff(faulty.world)
      await expectSameEnd(faulty, reference)
    }
  })

  it('after the write, and again anywhere in the next try: the third knows what the first left', async () => {
    const write = reference.names.indexOf('connector.applyMany') + 1
    for (let call = 1; call <= 26; call += 1) {
      const faulty = await started()
      faulty.faults.failAt(write, 'after')
      expect(await crashes(() => workOff(faulty.world))).toBe(true)
      faulty.faults.failAt(call, 'after')
      await crashes(() => workOff(faulty.world))
      faulty.faults.heal()
      await workOff(faulty.world)
      await expectSameEnd(faulty, reference)
    }
  })

  it('between two documents of the bulk write: the next one goes on where it stood', async () => {
    let written = 0
    const counting = await started(() => {
      written += 1
    })
    await workOff(counting.world)
    const writes = written
    expect(writes).toBeGreaterThan(20)
    for (let fatal = 1; fatal <= writes; fatal += 1) {
      let at = 0
      const faulty = await started(document => {
        at += 1
        if (at === fatal) throw new Crash(document)
      })
      expect(await crashes(() => workOff(faulty.world))).toBe(true)
      await workOff(faulty.world)
      await expectSameEnd(faulty, reference)
    }
  })

  it('leaves a second intent with a higher epoch, and one outcome', async () => {
    const faulty = await started()
    faulty.faults.failAt(reference.names.indexOf('connector.applyMany') + 1, 'after')
    expect(await crashes(() => workOff(faulty.world))).toBe(true)
    expect((await faulty.world.ledger.verify()).openIntents).toBe(1)
    await workOff(faulty.world)
    const first = faulty.world
      .events()
      .flatMap(event =>
        event.kind === 'batch-intent' && event.batch.endsWith('tickets.1') ? [event.epoch] : [],
      )
    expect(first).toEqual([1, 2])
    expect(outcomes(faulty).filter(batch => batch.endsWith('tickets.1'))).toHaveLength(1)
  })
})
