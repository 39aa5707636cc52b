import { beforeEach, describe, expect, it } from 'vitest'
import { type ReplayOptions, replayStores } from '../../src/cli/replay-erasures.ts'
import type { CommonOptions, Io } from '../../src/cli/verb.ts'
import { AppError } from '../../src/errors.ts'
import { guardOnce } from '../../src/jobs/upkeep.ts'
import { requestId } from '../../src/requests/model.ts'
import type { Returned } from '../../src/requests/returned.ts'
import {
  addAccount,
  asaPerson,
  firstErasure as first,
  helpdesk,
  restoreWorld,
} from '../support/restore-world.ts'

const signal = new AbortController().signal

const { world } = await restoreWorld()
beforeEach(async () => {
  await world.erase(first)
})

const submitted: Returned[] = []
const replay = async (options: ReplayOptions & CommonOptions = {}) => {
  const said = { out: '', err: '' }
  submitted.length = 0
  const io: Io = {
    stdin: process.stdin,
    out: text => {
      said.out += text
    },
    err: text => {
      said.err += text
    },
    data: text => {
      said.out += text
    },
    over: text => {
      said.err += text
    },
    isTerminal: false,
    signal,
  }
  const submit = async (returned: Returned) => {
    submitted.push(returned)
    return { request: { id: requestId('req-replay') }, isNew: true }
  }
  const code = await replayStores(io, { context: world.context, stores: [helpdesk], submit }, options)
  return { code, ...said }
}

describe('gallra replay', () => {
  it('says that nobody is there again', async () => {
    expect(await replay({ yes: true })).toEqual({
      code: 0,
      out: '',
      err: 'Nobody who was erased is there again.\n',
    })
  })

  it('shows who is there again, and does nothing unless told to', async () => {
    await world.restore('accounts', world.asa.account)
    const { code, out } = await replay()
    expect(code).toBe(3)
    expect(out).toMatch(/helpdesk +req-2026-11-20-1 +1 +0 +0 +erased again with --yes/)
    expect(submitted).toEqual([])
  })

  it('erases them again, and says to look again', async () => {
    await world.restore('accounts', world.asa.account)
    const { code, out, err } = await replay({ yes: true })
    expect(code).toBe(3)
    expect(out).toContain('is erased again: req-replay')
    expect(err).toContain('Run it again')
    expect(submitted).toMatchObject([{ subject: { emails: [asaPerson.email] } }])
  })

  it('leaves those who may be customers again to somebody', async () => {
    await world.restore('accounts', world.asa.account)
    await world.desk
      .collection('accounts')
      .updateOne({ _id: world.asa.account }, { $set: { email: 'old@x.example' } })
    await addAccount(world.desk, asaPerson, new Date('2026-11-23'))
    expect(await replay({ yes: true })).toMatchObject({ code: 3, out: expect.stringContaining('decide') })
    expect(submitted).toEqual([])
    await replay({ yes: true, returned: true })
    expect(submitted).toHaveLength(1)
  })

  it('names nobody, as JSON neither', async () => {
    await world.restore('accounts', world.asa.account)
    const { out } = await replay({ json: true, yes: true })
    expect(JSON.parse(out)).toEqual({
      stores: [{ store: 'helpdesk', otherLife: false }],
      returned: [
        {
          store: 'helpdesk',
          request: first.id,
          contacts: 1,
          tickets: 0,
          texts: 0,
          cameBack: [],
          outcome: 'submitted',
          replay: 'req-replay',
        },
      ],
    })
  })
})

describe('gallra work', () => {
  it('erases contacts that come back, and tells ids and no names', async () => {
    await world.restore('accounts', world.asa.account)
    const again = { ...asaPerson, email: asaPerson.email.toUpperCase() }
    const { account } = await addAccount(world.desk, again, new Date('2026-11-23'))
    const lines: object[] = []
    const note = (fields: object, message: string) => void lines.push({ ...fields, message })
    const guarded: Returned[] = []
    const submit = async (returned: Returned) => {
      guarded.push(returned)
      return { id: requestId('req-replay') }
    }
    await guardOnce(
      { context: world.context, stores: [helpdesk], submit },
      { log: { info: note, warn: note, error: note }, signal },
    )
    expect(guarded).toHaveLength(1)
    expect(lines).toMatchObject([
      { store: 'helpdesk', request: first.id, contacts: 1 },
      { contact: account.toHexString(), request: first.id },
    ])
    expect(JSON.stringify(lines)).not.toMatch(/lindqvist/i)
    lines.length = 0
    const away = { ...world.context.run, store: () => Promise.reject(new AppError('STORE_UNREACHABLE', 'x')) }
    await guardOnce(
      { context: { ...world.context, run: away }, stores: [helpdesk], submit },
      { log: { info: note, warn: note, error: note }, signal },
    )
    expect(lines).toMatchObject([{ store: 'helpdesk', code: 'STORE_UNREACHABLE' }])
  })
})
